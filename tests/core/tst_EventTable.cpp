#include "core/DataStore.h"
#include "support/EventBuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

/// Columns and their order.
class TestEventTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void emptyIsEmpty() {
        const auto s = test::events({});
        QCOMPARE(s->table.size(), std::size_t{0});
        QVERIFY(s->table.box().empty());
        QCOMPARE(s->index().countIn({fromMillis(0), fromMillis(1)}), std::size_t{0});
    }

    void rowsAreInTimeOrderAndKeepTheirTexts() {
        const auto s = test::events({QStringLiteral("2016-05-01 Later airstrike 3"),
                                     QStringLiteral("2015-05-01 Earlier ground 5+"),
                                     QStringLiteral("2016-05-01 Also airstrike")});
        const EventTable& table = s->table;
        QCOMPARE(s->event(table.inTimeOrder(0)).where.name, QStringLiteral("Earlier"));
        // Equal times keep the file's order.
        QCOMPARE(s->event(table.inTimeOrder(1)).where.name, QStringLiteral("Later"));
        QCOMPARE(table[table.inTimeOrder(0)].killedMin, std::uint16_t{5});
        for (std::uint32_t i = 0; i < 3; ++i)
            QCOMPARE(table.inTimeOrder(table.timeRank(i)), i);
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
        const EventRecord first = s->table[s->table.inTimeOrder(0)];
        const EventRecord second = s->table[s->table.inTimeOrder(1)];
        QCOMPARE(first.actor, ActorGroup::Russia);
        QCOMPARE(first.second, ActorGroup::Coalition);
        QCOMPARE(second.actor, second.second);
        ActorGroups both;
        both.insert(ActorGroup::Sdf);
        both.insert(ActorGroup::IslamicState);
        QVERIFY(second.named == both); // a filter finds either side
        QVERIFY(!first.named.touches(both));
    }

    void positionsSurviveTheColumns() {
        for (const GeoPoint p : {GeoPoint{39.0079, 35.9528}, GeoPoint{-180, 0}, GeoPoint{179.9999, -84}}) {
            const GeoPoint back = toGeo(toWorld(p));
            QVERIFY(std::abs(back.lon - p.lon) < 1e-6);
            QVERIFY(std::abs(back.lat - p.lat) < 1e-6);
        }
        QVERIFY(toGeo(toWorld(GeoPoint{0, 90})).lat < 85.0512); // clamped, not lost
    }

    void aPlaceThatIsNoPlaceIsOnNoMap() {
        Event e = test::event(QStringLiteral("2016-05-01 Nowhere airstrike"),
                              {std::numeric_limits<double>::quiet_NaN(), 36});
        const auto s = test::snapshot({e});
        QCOMPARE(s->table[0].precision, PlacePrecision::Unknown);
        QVERIFY(s->table.box().empty());
    }

    void lengthsAreExactWhereSourcesAre_data() {
        using namespace std::chrono;
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("nothing") << qint64{0} << qint64{0};
        QTest::newRow("a millisecond") << qint64{1} << qint64{1};
        const qint64 day = milliseconds(days(1)).count();
        QTest::newRow("a day") << day << day;
        QTest::newRow("twelve days and a millisecond") << 12 * day + 1 << 12 * day + 1;
        QTest::newRow("a month to the second") << 31 * day + 1000 << 31 * day + 1000;
        QTest::newRow("a month and a millisecond") << 31 * day + 1 << 31 * day + 1000; // rounded up
        QTest::newRow("a lifetime") << 36500 * day << 36500 * day;
    }

    void lengthsAreExactWhereSourcesAre() {
        QFETCH(qint64, length);
        QFETCH(qint64, kept);
        EventRecord record;
        record.begin = -1'000'000;
        record.end = record.begin + length;
        QCOMPARE(EventTable({record})[0].end - record.begin, kept);
    }

    void everythingSurvivesTheColumns() {
        EventRecord r;
        r.begin = 5;
        r.end = 50;
        r.at = {7, 9};
        r.radiusMetres = 12'340;
        r.row = 77;
        r.killedMin = 3;
        r.killedMax = 65'535;
        r.source = 500;
        r.kind = EventKind::Missile;
        r.actor = ActorGroup::Turkey;
        r.second = ActorGroup::Unknown;
        r.precision = PlacePrecision::Radius;
        r.grade = Grade::Discounted;
        r.meaning = TimeMeaning::Duration;
        const EventRecord k = EventTable({r})[0];
        QCOMPARE(std::tuple(k.begin, k.end, k.at.x, k.at.y, k.row, k.killedMin, k.killedMax, k.source),
                 std::tuple(r.begin, r.end, r.at.x, r.at.y, r.row, r.killedMin, r.killedMax, r.source));
        QCOMPARE(k.radiusMetres, r.radiusMetres);
        QCOMPARE(std::tuple(k.kind, k.actor, k.second, k.precision, k.grade, k.meaning),
                 std::tuple(r.kind, r.actor, r.second, r.precision, r.grade, r.meaning));
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
