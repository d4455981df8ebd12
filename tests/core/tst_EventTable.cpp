#include "core/DataStore.h"
#include "support/EventBuilder.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

/// Columns, their order, and the index over them against a plain scan.
class TestEventTable : public QObject {
    Q_OBJECT

    static std::vector<std::uint32_t> scan(const EventTable& table, const TimeSpan& span) {
        std::vector<std::uint32_t> rows;
        for (std::uint32_t i = 0; i < table.size(); ++i)
            if (table[i].begin < toMillis(span.to) && table[i].end > toMillis(span.from)) rows.push_back(i);
        return rows;
    }

  private Q_SLOTS:

    void emptyIsEmpty() {
        const auto s = test::events({});
        QCOMPARE(s->table.size(), std::size_t{0});
        QVERIFY(s->table.box().empty());
        QCOMPARE(s->index.countIn(s->table, {fromMillis(0), fromMillis(1)}), std::size_t{0});
    }

    void rowsAreInTimeOrderAndKeepTheirTexts() {
        const auto s = test::events({QStringLiteral("2016-05-01 Later airstrike 3"),
                                     QStringLiteral("2015-05-01 Earlier ground 5+"),
                                     QStringLiteral("2016-05-01 Also airstrike")});
        QCOMPARE(s->event(0).where.name, QStringLiteral("Earlier"));
        QCOMPARE(s->event(1).where.name, QStringLiteral("Later")); // equal times keep the file's order
        QCOMPARE(s->table[0].killedMin, std::uint16_t{5});
        QCOMPARE(toIso(s->table.extent().from), QStringLiteral("2015-04-30T21:00:00Z"));
    }

    void differingClaimsGiveTwoColoursAndPartiesOne() {
        Event claims = test::event(QStringLiteral("2016-05-01 Testville airstrike"));
        claims.claims.push_back(claims.claims.front());
        claims.claims.back().actors = {
            {QStringLiteral("United States"), ActorGroup::Coalition, ActorRole::Attributed}};
        Event clash = test::event(QStringLiteral("2016-05-02 Testville ground"));
        clash.claims.front().actors = {{QStringLiteral("SDF"), ActorGroup::Sdf, ActorRole::Party},
                                       {QStringLiteral("IS"), ActorGroup::IslamicState, ActorRole::Party}};
        const auto s = test::snapshot({claims, clash});
        QCOMPARE(s->table[0].actor, ActorGroup::Russia);
        QCOMPARE(s->table[0].second, ActorGroup::Coalition);
        QCOMPARE(s->table[1].actor, s->table[1].second);
    }

    void positionsSurviveTheColumns() {
        for (const GeoPoint p : {GeoPoint{39.0079, 35.9528}, GeoPoint{-180, 0}, GeoPoint{179.9999, -84}}) {
            const GeoPoint back = toGeo(toWorld(p));
            QVERIFY(std::abs(back.lon - p.lon) < 1e-6);
            QVERIFY(std::abs(back.lat - p.lat) < 1e-6);
        }
        QVERIFY(toGeo(toWorld({0, 90})).lat < 85.0512); // clamped, not lost
    }

    void aPlaceThatIsNoPlaceIsOnNoMap() {
        Event e = test::event(QStringLiteral("2016-05-01 Nowhere airstrike"),
                              {std::numeric_limits<double>::quiet_NaN(), 36});
        const auto s = test::snapshot({e});
        QCOMPARE(s->table[0].precision, PlacePrecision::Unknown);
        QVERIFY(s->table.box().empty());
    }

    void theIndexFindsWhatAScanFinds() {
        QRandomGenerator random(7);
        std::vector<Event> made;
        for (int i = 0; i < 5000; ++i) {
            Event e = test::event(QStringLiteral("2016-05-01 Testville airstrike"));
            const auto begin = fromMillis(random.bounded(1'000'000));
            // A few last very long, so that blocks far back still count.
            const int length = random.bounded(50) == 0 ? 500'000 : 1 + random.bounded(500);
            e.when = {begin, begin + std::chrono::milliseconds(length)};
            made.push_back(std::move(e));
        }
        const auto s = test::snapshot(std::move(made));
        for (int i = 0; i < 2000; ++i) {
            const auto from = fromMillis(random.bounded(1'100'000) - 50'000);
            const TimeSpan span{from, from + std::chrono::milliseconds(1 + random.bounded(100'000))};
            const auto expected = scan(s->table, span);
            QCOMPARE(s->index.rowsIn(s->table, span), expected);
            QCOMPARE(s->index.countIn(s->table, span), expected.size());
        }
    }

    void theStoreSaysWhenItChanges() {
        DataStore store;
        QSignalSpy spy(&store, &DataStore::eventsChanged);
        const auto before = store.events()->revision;
        store.setEvents({}, test::events({QStringLiteral("2016-05-01 Testville airstrike")}));
        QCOMPARE(spy.count(), 1);
        QVERIFY(store.events()->revision != before);
    }
};

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_EventTable.moc"
