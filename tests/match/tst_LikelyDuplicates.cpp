#include "match/LikelyDuplicates.h"
#include "match/Likeness.h"
#include "match/LikenessWords.h"
#include "support/EventBuilder.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr GeoPoint testville{39.0, 36.0};
constexpr GeoPoint eastOfIt{39.02, 36.0}; // 1.8 km

/// An event of one made-up collection: "2017-03-17 Testville airstrike 105-141".
Event record(const char* dataset, const char* line, GeoPoint at = testville, double radius = 0) {
    Event e = event(QString::fromLatin1(line), at);
    e.dataset = QString::fromLatin1(dataset);
    if (radius > 0) {
        e.where.precision = PlacePrecision::Radius;
        e.where.radiusMetres = radius;
    }
    return e;
}

std::shared_ptr<const Loaded> file(const std::vector<Event>& events) {
    auto loaded = std::make_shared<Loaded>();
    loaded->events = collection(events);
    return loaded;
}

std::size_t proposals(const std::vector<Event>& events, const std::set<KeptApart>& apart = {}) {
    return findLikelyDuplicates(*snapshot(events), apart)->pairs.size();
}

double scoreOf(const Event& a, const Event& b) {
    const auto likeness = likenessOf(recordOf(a), recordOf(b));
    return likeness ? likeness->score : 0;
}

/// Two collections about the same made-up strikes in one province.
std::vector<Event> twice(std::size_t count) {
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> lon(37, 43);
    std::uniform_real_distribution<double> lat(33, 37);
    std::vector<Event> all;
    for (std::size_t i = 0; i < count; ++i) {
        Event one = record("Alpha list", "2017-03-17 Testville airstrike 3-5", {lon(random), lat(random)});
        one.when =
            wholeDay(QDate(2014, 1, 1).addDays(static_cast<int>(random() % 2190)), PlaceZone::Damascus);
        one.id = QString::number(i);
        Event other = one;
        other.dataset = QStringLiteral("Beta list");
        other.where.point->lat += 0.005;
        all.push_back(std::move(one));
        all.push_back(std::move(other));
    }
    return all;
}

} // namespace

class TestLikelyDuplicates : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void whatIsNearAndOfOneKindIsProposed_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("east"); // degrees
        QTest::addColumn<double>("radius");
        QTest::addColumn<bool>("proposed");
        const auto row = [](const char* name, const char* line, double east, double radius, bool proposed) {
            QTest::newRow(name) << QString::fromLatin1(line) << east << radius << proposed;
        };
        row("same day, place and kind", "2017-03-17 Testville airstrike", 0, 0, true);
        row("1.8 km away", "2017-03-17 Testville airstrike", 0.02, 0, true);
        row("9 km away, both exact", "2017-03-17 Testville airstrike", 0.1, 0, false);
        row("9 km away, known to 10 km", "2017-03-17 Testville airstrike", 0.1, 10'000, true);
        row("18 km away, known to 10 km", "2017-03-17 Testville airstrike", 0.2, 10'000, false);
        row("known to 100 km", "2017-03-17 Testville airstrike", 0, 100'000, false);
        row("the day after", "2017-03-18 Testville airstrike", 0, 0, true);
        row("two days after", "2017-03-19 Testville airstrike", 0, 0, false);
        row("that week", "2017-03-14..20 Testville airstrike", 0, 0, true);
        row("that month", "2017-03-01..31 Testville airstrike", 0, 0, false);
        row("a clash with a government", "2017-03-17 Testville state-based", 0, 0, true);
        row("shelling", "2017-03-17 Testville shelling", 0, 0, true);
        row("a clash between groups", "2017-03-17 Testville non-state", 0, 0, false);
        row("a political event", "2017-03-17 Testville political", 0, 0, false);
    }

    void whatIsNearAndOfOneKindIsProposed() {
        QFETCH(QString, line);
        QFETCH(double, east);
        QFETCH(double, radius);
        QFETCH(bool, proposed);
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        const Event b = record("Beta list", qPrintable(line), {testville.lon + east, testville.lat}, radius);
        QCOMPARE(proposals({a, b}), proposed ? 1U : 0U);
        QCOMPARE(proposals({b, a}), proposed ? 1U : 0U); // whichever comes first
    }

    void whatSaysTooLittleIsNot_data() {
        QTest::addColumn<int>("precision");
        QTest::newRow("governorate") << static_cast<int>(PlacePrecision::Governorate);
        QTest::newRow("country") << static_cast<int>(PlacePrecision::Country);
        QTest::newRow("no place") << static_cast<int>(PlacePrecision::Unknown);
    }

    void whatSaysTooLittleIsNot() {
        QFETCH(int, precision);
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike 33");
        Event b = record("Beta list", "2017-03-17 Testville airstrike 33");
        b.where.precision = static_cast<PlacePrecision>(precision);
        QCOMPARE(proposals({a, b}), 0U);
        b.where.precision = PlacePrecision::Exact;
        QCOMPARE(proposals({a, b}), 1U);
        b.when = TimeSpan::undated();
        QCOMPARE(proposals({a, b}), 0U);
    }

    void oneDatasetKnowsItsOwn() {
        Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        Event b = a;
        b.id = QStringLiteral("another");
        QCOMPARE(proposals({a, b}), 0U);
        // Not in two files either.
        QVERIFY(findLikelyDuplicates(*EventSnapshot::build({file({a}), file({b})}), {})->pairs.empty());
    }

    void oneRecordReadTwiceIsProposedFirst() {
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        Event b = record("Beta list", "2017-03-17 Testville airstrike");
        b.id = QStringLiteral("beta 1");
        const auto found = findLikelyDuplicates(*EventSnapshot::build({file({a, b}), file({a})}), {});
        QCOMPARE(found->pairs.size(), 3U);
        QVERIFY(found->pairs[0].score > found->pairs[1].score);
        QCOMPARE(likenessWords(a, a).front(),
                 QStringLiteral("the same record: Alpha list 2017-03-17 Testville airstrike"));
    }

    void whatTheUserPartedStaysParted() {
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        const auto loaded = file({a});
        auto changes = std::make_shared<EventChanges>();
        changes->put({EventKey::made, 1}, a); // one of its identical rows, or a claim split from it
        QVERIFY(findLikelyDuplicates(*EventSnapshot::build({loaded}, changes), {})->pairs.empty());
    }

    void joinedEventsAreOfAllTheirDatasets() {
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        Event b = record("Beta list", "2017-03-17 Testville airstrike");
        b.id = QStringLiteral("beta 1");
        Event whole = a;
        settleClaims(whole);
        settleClaims(b);
        whole.claims.push_back(b.claims.front());
        Event sibling = b;
        sibling.id = QStringLiteral("beta 2");
        sibling.claims.front().record = sibling.id;
        QCOMPARE(proposals({whole, sibling}), 0U); // the Beta list itself says that they are two
        QCOMPARE(proposals({whole, record("Gamma list", "2017-03-17 Testville airstrike")}), 1U);
    }

    void filesWithoutANameAreCollectionsOfTheirOwn() {
        const Event a = record("", "2017-03-17 Testville airstrike");
        QCOMPARE(proposals({a, a}), 0U);
        QCOMPARE(findLikelyDuplicates(*EventSnapshot::build({file({a}), file({a})}), {})->pairs.size(), 1U);
    }

    void whatIsKeptApartIsNotProposed() {
        Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        Event b = record("Beta list", "2017-03-17 Testville airstrike");
        b.id = QStringLiteral("beta 1");
        QCOMPARE(proposals({a, b}, {KeptApart::of(b.id, a.id)}), 0U);
        QCOMPARE(proposals({a, b}, {KeptApart::of(a.id, QStringLiteral("beta 2"))}), 1U);
    }

    /// Each line is likelier than the next.
    void likelierPairsScoreHigher() {
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike 105-141");
        Event silent = record("Beta list", "2017-03-17 Testville airstrike");
        Event otherSide = silent;
        otherSide.claims[0].actors[0] = {QStringLiteral("Test Coalition"), ActorGroup::Coalition, {}};
        const std::vector<Event> order{
            record("Beta list", "2017-03-17 Testville airstrike 110"),
            silent,
            record("Beta list", "2017-03-17 Testville airstrike", testville, 10'000),
            record("Beta list", "2017-03-17 Testville state-based", testville, 10'000),
            record("Beta list", "2017-03-18 Testville state-based", testville, 10'000),
        };
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY2(scoreOf(a, order[i - 1]) > scoreOf(a, order[i]), qPrintable(QString::number(i)));
        QVERIFY(scoreOf(a, silent) > scoreOf(a, otherSide));
        QVERIFY(scoreOf(a, silent) > scoreOf(a, record("Beta list", "2017-03-17 Testville airstrike 2")));
    }

    void distancesAreGeodesic() {
        const auto likeness = likenessOf(recordOf(record("A", "2017-03-17 Testville airstrike")),
                                         recordOf(record("B", "2017-03-17 Testville airstrike", eastOfIt)));
        QVERIFY(likeness);
        // Karney's geodesic along the parallel of 36°: 1,803.5 m. On the Mercator map it would be 2,226 m.
        QVERIFY2(std::abs(likeness->metres - 1803.5) < 1, qPrintable(QString::number(likeness->metres)));
    }

    void reasonsAreSaid_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("radius");
        QTest::addColumn<QString>("reasons"); // between bars
        const auto row = [](const char* name, const char* line, double radius, const char* reasons) {
            QTest::newRow(name) << QString::fromLatin1(line) << radius << QString::fromUtf8(reasons);
        };
        row("all agree", "2017-03-17 Testville airstrike 110", 5000,
            "both on 17 Mar 2017|1.8 km apart; the places are known to 5 km|same kind: Airstrike|"
            "both name Russia|figures overlap: 105–141 and 110 killed");
        row("some do not", "2017-03-16..18 Testville state-based 33", 0,
            "17 Mar 2017 and 16–18 Mar 2017 share a time|1.8 km apart; both places are exact|"
            "kinds that can be one: Airstrike, Clash with a government|both name Russia|"
            "but figures differ: 105–141 and 33 killed");
        row("an open figure", "2017-03-18 Testville airstrike 33+", 0,
            "a day or less apart: 17 Mar 2017 and 18 Mar 2017|1.8 km apart; both places are exact|"
            "same kind: Airstrike|both name Russia|figures overlap: 105–141 and ≥ 33 killed");
    }

    void reasonsAreSaid() {
        QFETCH(QString, line);
        QFETCH(double, radius);
        QFETCH(QString, reasons);
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike 105-141");
        const Event b = record("Beta list", qPrintable(line), eastOfIt, radius);
        QCOMPARE(likenessWords(a, b).join(u'|'), reasons);
    }

    void differingActorsAreSaid() {
        const Event a = record("Alpha list", "2017-03-17 Testville airstrike");
        Event b = a;
        b.claims[0].actors = {{QStringLiteral("Test Coalition"), ActorGroup::Coalition, {}}};
        QVERIFY(
            likenessWords(a, b).contains(QStringLiteral("but they name others: Russia – Test Coalition")));
        b.claims[0].actors = {{QStringLiteral("Government of Russia"), ActorGroup::Russia, {}}};
        QVERIFY(likenessWords(a, b).contains(
            QStringLiteral("Russia and Government of Russia are of one side: Russia")));
    }

    void manyProposalsForOneEventAreLeftOut() {
        std::vector<Event> all{record("Alpha list", "2017-03-17 Testville airstrike 3")};
        for (int i = 0; i < 40; ++i) {
            all.push_back(record("Beta list", "2017-03-17 Testville airstrike 3"));
            all.back().id = QString::number(i);
        }
        const auto found = findLikelyDuplicates(*snapshot(all), {});
        QCOMPARE(found->pairs.size(), std::size_t{LikelyDuplicates::mostPerEvent});
        QCOMPARE(found->pairs.size() + found->leftOut, 40U);
        QCOMPARE(found->crowdedEvents, 0U);
    }

    /// 20,000 lines for one place and one day: the square of it would be 200 million pairs.
    void aCrowdIsNotSquared() {
        std::vector<Event> all;
        for (int i = 0; i < 20'000; ++i) {
            all.push_back(record(i % 2 == 0 ? "Alpha list" : "Beta list", "2017-03-17 Testville airstrike"));
            all.back().id = QString::number(i);
        }
        const auto events = snapshot(all);
        QElapsedTimer clock;
        clock.start();
        const auto found = findLikelyDuplicates(*events, {});
        QVERIFY(found->crowdedEvents > 15'000);
        QVERIFY(!found->pairs.empty());
        QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
    }

    /// The sweep finds what a comparison of each with each finds.
    void noPairIsMissed() {
        const std::vector<Event> all = twice(300);
        const auto events = snapshot(all);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (all[i].dataset != all[j].dataset && scoreOf(all[i], all[j]) >= leastScore) ++expected;
        const auto found = findLikelyDuplicates(*events, {});
        QVERIFY(expected >= 300U);
        QCOMPARE(found->pairs.size() + found->leftOut, expected);
        for (std::size_t i = 1; i < found->pairs.size(); ++i)
            QVERIFY(found->pairs[i - 1].score >= found->pairs[i].score);
    }

    void itStopsWhenTold() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!findLikelyDuplicates(*snapshot(twice(10)), {}, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestLikelyDuplicates)
#include "tst_LikelyDuplicates.moc"
