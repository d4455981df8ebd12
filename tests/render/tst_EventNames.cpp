#include "render/labels/EventNames.h"

#include "render/events/EventLayouter.h"
#include "render/furniture/FurnitureLayout.h"
#include "render/furniture/Legend.h"
#include "render/territory/HeldTown.h"
#include "support/FrameRequests.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestEventNames : public QObject {
    Q_OBJECT

    static std::vector<EventNames::Name> namesOf(const FrameRequest& request) {
        Workers workers(1);
        const EventLayout layout = EventLayouter(workers).layOut(request);
        const std::vector<HeldTown> towns;
        const LegendContent legend;
        const FurnitureLayout furniture;
        BasemapState basemap;
        return EventNames().of({request, layout, towns, legend, furniture, basemap});
    }

    static FrameRequest requestFor(const std::vector<QString>& lines) { return requestOf(events(lines), 9); }

  private Q_SLOTS:

    void theGravestAreNamedAndNoOthers() {
        const auto names = namesOf(requestFor({QStringLiteral("2016-01-01 Testville airstrike 90"),
                                               QStringLiteral("2016-01-02 Sampleton airstrike 29"),
                                               QStringLiteral("2016-01-03 Mockham raid")}));
        QCOMPARE(names.size(), std::size_t{1});
        QVERIFY2(names[0].text.contains(QStringLiteral("Testville")), qPrintable(names[0].text));
        QVERIFY(!names[0].selected);
    }

    void aHighestClaimAloneMakesNoName() {
        QVERIFY(namesOf(requestFor({QStringLiteral("2016-01-01 Testville airstrike 2-200")})).empty());
    }

    void theSelectedOneIsNamedFirstAndOnce() {
        FrameRequest request = requestFor({QStringLiteral("2016-01-01 Testville airstrike 90"),
                                           QStringLiteral("2016-01-02 Sampleton airstrike 60"),
                                           QStringLiteral("2016-01-03 Mockham raid")});
        for (std::uint32_t event = 0; event < 3; ++event) {
            request.selectedEvent = event;
            const auto names = namesOf(request);
            QCOMPARE(names.front().glyph.event, event);
            QVERIFY(names.front().selected);
            QCOMPARE(std::count_if(names.begin(), names.end(),
                                   [event](const auto& name) { return name.glyph.event == event; }),
                     std::ptrdiff_t{1});
        }
    }

    void aFewAreNamedHoweverMany() {
        std::vector<QString> lines;
        for (int i = 0; i < 11; ++i)
            lines.push_back(QStringLiteral("2016-01-01 Testville airstrike 90"));
        FrameRequest request = requestOf(events(lines), 6, {1200, 300});
        QCOMPARE(namesOf(request).size(), std::size_t{5});
    }

    void aLongTitleIsCutAtAWord() {
        Event e = test::event(QStringLiteral("2016-01-01 Testville airstrike 90"));
        e.headline = QStringLiteral("A made-up headline that goes on for much longer than any map has room");
        const auto names = namesOf(requestOf(snapshot({e})));
        QCOMPARE(names[0].text, QStringLiteral("A made-up headline that goes on for…"));
    }

    void anEventOutsideTheWindowHasNoName() {
        FrameRequest request = requestFor({QStringLiteral("2016-01-01 Testville airstrike 90")});
        request.selectedEvent = 0;
        request.window.span = {day("2017-01-01"), day("2018-01-01")};
        QVERIFY(namesOf(request).empty());
    }
};

QTEST_MAIN(TestEventNames)
#include "tst_EventNames.moc"
