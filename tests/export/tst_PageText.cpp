#include "export/PageText.h"

#include "export/Provenance.h"
#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QTest>

using namespace atlas;
using test::day;

namespace {

FrameRequest request(TimeWindow window) {
    FrameRequest request;
    request.window = window;
    request.events = test::events({QStringLiteral("2016-03-05 Testville airstrike 33")});
    return request;
}

TimeSpan days(const char* from, const char* to) {
    return {day(from), day(to)};
}

std::shared_ptr<const EventSnapshot> eventsOf(const DataFile& file) {
    auto loaded = std::make_shared<Loaded>();
    loaded->file = file;
    loaded->events.add(test::event(QStringLiteral("2016-03-05 Testville airstrike 33")));
    return EventSnapshot::build({loaded});
}

} // namespace

class PageTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void datesSayTheirMode_data() {
        QTest::addColumn<TimeSpan>("span");
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<QString>("dates");
        QTest::newRow("window") << days("2017-03-17", "2017-04-01") << WindowMode::Window
                                << QStringLiteral("Events from 17 Mar 2017 to 31 Mar 2017");
        QTest::newRow("a day") << days("2017-03-17", "2017-03-18") << WindowMode::Window
                               << QStringLiteral("Events on 17 Mar 2017");
        QTest::newRow("hours") << TimeSpan{day("2017-03-17") + std::chrono::hours(6),
                                           day("2017-03-17") + std::chrono::hours(9)}
                               << WindowMode::Window << QStringLiteral("Events of 17 Mar 2017 06:00–09:00");
        QTest::newRow("moment") << TimeWindow::moment(day("2017-03-17")).span << WindowMode::Moment
                                << QStringLiteral("Events on 17 Mar 2017");
        QTest::newRow("since start") << days("2014-01-01", "2017-04-01") << WindowMode::SinceStart
                                     << QStringLiteral("Events since 1 Jan 2014, until 31 Mar 2017");
    }

    void datesSayTheirMode() {
        QFETCH(TimeSpan, span);
        QFETCH(WindowMode, mode);
        QTEST(PageText::of(request({span, mode}), {}).dates, "dates");
    }

    void whatAFilterLetsPassIsSaid() {
        FrameRequest shown = request({days("2017-03-17", "2017-04-01"), WindowMode::Window});
        auto filter = std::make_shared<FilteredRows>();
        filter->rows = RowMask(shown.events->table.size(), true);
        filter->words = {QStringLiteral("Actor: Russia"), QStringLiteral("Killed: at least 5")};
        shown.filter = filter;
        QCOMPARE(PageText::of(shown, {}).dates,
                 QStringLiteral(
                     "Events from 17 Mar 2017 to 31 Mar 2017, only: Actor: Russia; Killed: at least 5"));
    }

    void datesAloneWithoutEvents() {
        FrameRequest bare = request({days("2017-03-17", "2017-04-01"), WindowMode::Window});
        bare.layers.setFlag(Layer::Events, false);
        QCOMPARE(PageText::of(bare, {}).dates, QStringLiteral("17–31 Mar 2017"));
        bare.window.mode = WindowMode::SinceStart;
        QCOMPARE(PageText::of(bare, {}).dates, QStringLiteral("31 Mar 2017"));
    }

    void sampleDataIsCalledThat() {
        FrameRequest sample = request({days("2017-03-17", "2017-04-01"), WindowMode::Window});
        QVERIFY(PageText::of(sample, {}).caution.isEmpty());
        DataFile file;
        file.sample = true;
        sample.events = eventsOf(file);
        const QString caution = PageText::of(sample, {}).caution;
        QVERIFY(!caution.isEmpty());
        QCOMPARE(sourceLines(sample).front(), caution);
        sample.layers.setFlag(Layer::Events, false);
        QVERIFY(PageText::of(sample, {}).caution.isEmpty());
    }

    void sourcesAreThoseOfTheLayersShown() {
        FrameRequest all = request({days("2017-03-17", "2017-04-01"), WindowMode::Window});
        DataFile file;
        file.path = QStringLiteral("/home/somebody/made-up.csv");
        all.events = eventsOf(file);
        all.tiles = std::make_shared<test::PlainTiles>(0xff000000);
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->territory.source = QStringLiteral("made-up control");
        atlas->basemapAttribution = QStringLiteral("made-up names");
        all.atlas = atlas;
        QCOMPARE(sourceLines(all), (QStringList{QStringLiteral("Events: made-up.csv"),
                                                QStringLiteral("Who held what: made-up control"),
                                                QStringLiteral("Base map: Made-up tiles"),
                                                QStringLiteral("Names: made-up names")}));
        all.layers = Layer::Basemap;
        QCOMPARE(sourceLines(all), QStringList{QStringLiteral("Base map: Made-up tiles")});
        all.layers = Layer::Events;
        QCOMPARE(sourceLines(all), QStringList{QStringLiteral("Events: made-up.csv")});
    }

    void textOfFilesIsOneLine() {
        FrameRequest one = request({days("2017-03-17", "2017-04-01"), WindowMode::Window});
        DataFile file;
        file.attribution = QStringLiteral("two\nlines %1");
        one.events = eventsOf(file);
        QCOMPARE(sourceLines(one), QStringList{QStringLiteral("Events: two lines %1")});
        PageSpec page;
        page.title = QStringLiteral(" a\n title ");
        QCOMPARE(PageText::of(one, page).title, QStringLiteral("a title"));
    }
};

QTEST_GUILESS_MAIN(PageTextTest)
#include "tst_PageText.moc"
