#include "core/EventCollection.h"

#include "support/EventBuilder.h"
#include "support/MadeEvents.h"

#include <QTest>

using namespace atlas;

namespace {

Event from(const QStringList& sources) {
    Event event = test::event(QStringLiteral("2016-03-05 Testville airstrike 3"));
    event.claims.clear();
    for (const QString& source : sources) {
        event.claims.emplace_back();
        event.claims.back().source = source;
    }
    return event;
}

} // namespace

class EventCollectionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void emptyAtFirst() {
        const EventCollection events;
        QVERIFY(events.empty());
        QVERIFY(!events.full());
        QVERIFY(events.extent().from == events.extent().to);
    }

    void rowsCountInTheOrderTheyCome() {
        EventCollection events;
        events.add(test::event(QStringLiteral("2016-03-05 Testville airstrike 3")));
        events.add(test::event(QStringLiteral("2015-03-05..07 Sampleton shelling 4-9")));
        QCOMPARE(events.size(), std::size_t(2));
        for (std::uint32_t row = 0; row < 2; ++row)
            QCOMPARE(events.records()[row].row, row);
        QCOMPARE(events.records()[1].killedMax, std::uint16_t(9));
        QCOMPARE(events.event(1).where.name, QStringLiteral("Sampleton"));
        QVERIFY(events.extent().from == test::day("2015-03-05"));
        QVERIFY(events.extent().to == test::day("2016-03-06"));
    }

    void sourcesAreListedOnce() {
        EventCollection events;
        events.add(from({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("One")}));
        events.add(from({QStringLiteral("Two")}));
        events.add(from({QStringLiteral("One"), QStringLiteral("Two")}));
        events.add(from({}));
        QCOMPARE(events.sources().size(), std::size_t(3));
        QCOMPARE(events.sources()[events.records()[0].source], QStringLiteral("One; Two"));
        QCOMPARE(events.sources()[events.records()[1].source], QStringLiteral("Two"));
        QCOMPARE(events.records()[2].source, events.records()[0].source);
        QVERIFY(events.sources()[events.records()[3].source].isEmpty());
    }

    void tooManySourcesShareTheLast() {
        EventCollection events;
        for (int i = 0; i < EventCollection::mostSources + 3; ++i)
            events.add(from({QString::number(i)}));
        QCOMPARE(events.sources().size(), std::size_t(EventCollection::mostSources) + 1);
        const auto records = events.records();
        QCOMPARE(records[records.size() - 1].source, EventCollection::mostSources);
        QCOMPARE(records[records.size() - 3].source, EventCollection::mostSources);
        QCOMPARE(records[records.size() - 4].source, std::uint16_t(EventCollection::mostSources - 1));
    }

    void aCopyGoesOnAlone() {
        EventCollection events;
        events.add(from({QStringLiteral("One")}));
        const EventCollection copy = events;
        QCOMPARE(copy.size(), std::size_t(1));
        QCOMPARE(copy.event(0).claims.front().source, QStringLiteral("One"));
    }

    void madeEventsAreTheSameAsTheirRecords() {
        std::mt19937_64 forEvents(7);
        std::mt19937_64 forRecords(7);
        for (int i = 0; i < 200; ++i) {
            const EventRecord a = recordOf(test::madeEvent(forEvents));
            const EventRecord b = test::madeRecord(forRecords);
            QVERIFY(a.begin == b.begin && a.end == b.end && a.at == b.at && a.kind == b.kind);
            QVERIFY(a.actor == b.actor && a.second == b.second && a.precision == b.precision);
            QVERIFY(a.killedMin == b.killedMin && a.killedMax == b.killedMax && a.grade == b.grade);
            QVERIFY(a.meaning == b.meaning && a.radiusMetres == b.radiusMetres);
        }
    }
};

QTEST_GUILESS_MAIN(EventCollectionTest)
#include "tst_EventCollection.moc"
