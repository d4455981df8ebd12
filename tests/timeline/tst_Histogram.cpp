#include "support/EventBuilder.h"
#include "timeline/Histogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace atlas;
using test::day;

namespace {

constexpr PlaceZone zone = PlaceZone::Damascus;

TimeSpan days(const char* from, const char* to, TimeMeaning meaning = TimeMeaning::Bounds) {
    return {day(from), day(to), meaning};
}

Histogram build(const TimeSpan& when, const TimeSpan& extent) {
    Event event = test::event(QStringLiteral("2016-01-01 Testville airstrike"));
    event.when = when;
    const auto snapshot = test::snapshot({event});
    return Histogram::build(snapshot->table, snapshot->details, extent, zone);
}

float sum(const std::array<float, actorGroupCount>& groups) {
    float all = 0;
    for (const float one : groups)
        all += one;
    return all;
}

/// "bin sharp imprecise" of the bins that count something.
QString counted(const Histogram& histogram) {
    QStringList lines;
    for (const Histogram::Bin& bin : histogram.bins) {
        if (bin.total() <= 0) continue;
        lines << QStringLiteral("%1 %2 %3")
                     .arg(localDay(bin.span.from, zone).toString(Qt::ISODate))
                     .arg(static_cast<double>(sum(bin.sharp)), 0, 'f', 2)
                     .arg(static_cast<double>(sum(bin.imprecise)), 0, 'f', 2);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class HistogramTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void binsFitTheExtent_data() {
        QTest::addColumn<TimeSpan>("extent");
        QTest::addColumn<int>("bins");
        QTest::addColumn<QString>("first");
        QTest::newRow("days") << days("2016-03-10", "2016-04-10") << 31 << QStringLiteral("2016-03-10");
        QTest::newRow("weeks from Monday")
            << days("2016-03-10", "2016-06-10") << 14 << QStringLiteral("2016-03-07");
        QTest::newRow("months") << days("2016-03-10", "2018-06-10") << 28 << QStringLiteral("2016-03-01");
        QTest::newRow("years") << days("1850-03-10", "2018-06-10") << 169 << QStringLiteral("1850-01-01");
        QTest::newRow("nothing") << days("2016-03-10", "2016-03-10") << 0 << QString();
    }

    void binsFitTheExtent() {
        QFETCH(TimeSpan, extent);
        const auto snapshot = test::snapshot({});
        const Histogram histogram = Histogram::build(snapshot->table, snapshot->details, extent, zone);
        QTEST(static_cast<int>(histogram.bins.size()), "bins");
        if (histogram.bins.empty()) return;
        QTEST(localDay(histogram.bins.front().span.from, zone).toString(Qt::ISODate), "first");
        QVERIFY(histogram.bins.front().span.from <= extent.from);
        QVERIFY(histogram.bins.back().span.to >= extent.to);
        for (std::size_t i = 1; i < histogram.bins.size(); ++i)
            QCOMPARE(histogram.bins[i].span.from, histogram.bins[i - 1].span.to);
    }

    void datesAreCountedAsTheyAreMeant_data() {
        QTest::addColumn<TimeSpan>("when");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a day") << days("2016-03-05", "2016-03-06") << QStringLiteral("2016-03-01 1.00 0.00");
        QTest::newRow("a whole bin is known to the bin")
            << days("2016-03-01", "2016-04-01") << QStringLiteral("2016-03-01 1.00 0.00");
        QTest::newRow("some days over a border lie where most of them do")
            << days("2016-03-30", "2016-04-05") << QStringLiteral("2016-04-01 1.00 0.00");
        QTest::newRow("longer bounds are spread")
            << days("2016-04-01", "2016-06-01")
            << QStringLiteral("2016-04-01 0.00 0.49; 2016-05-01 0.00 0.51");
        QTest::newRow("a duration counts wherever it went on")
            << days("2016-03-30", "2016-05-02", TimeMeaning::Duration)
            << QStringLiteral("2016-03-01 1.00 0.00; 2016-04-01 1.00 0.00; 2016-05-01 1.00 0.00");
        QTest::newRow("only the part within the extent")
            << days("2015-11-01", "2016-03-01")
            << QStringLiteral("2016-01-01 0.00 0.26; 2016-02-01 0.00 0.24");
        QTest::newRow("before the extent") << days("2015-11-01", "2015-11-02") << QString();
        QTest::newRow("after the extent") << days("2019-11-01", "2019-11-02") << QString();
    }

    void datesAreCountedAsTheyAreMeant() {
        QFETCH(TimeSpan, when);
        const Histogram histogram = build(when, days("2016-01-01", "2018-01-01"));
        QTEST(counted(histogram), "expected");
    }

    void aDayOfBaghdadIsOneDayOfDamascus() {
        for (const TimeMeaning meaning : {TimeMeaning::Bounds, TimeMeaning::Duration}) {
            TimeSpan when = wholeDay(QDate(2016, 1, 15), PlaceZone::Baghdad);
            when.meaning = meaning;
            QCOMPARE(counted(build(when, days("2016-01-01", "2016-02-01"))),
                     QStringLiteral("2016-01-15 1.00 0.00"));
        }
    }

    void actorsAreKeptApart() {
        Event first = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
        first.claims.front().actors = {
            Actor{QStringLiteral("Russia"), ActorGroup::Russia, ActorRole::Attributed}};
        Event second = test::event(QStringLiteral("2016-03-07 Testville airstrike"));
        second.claims.front().actors = {Actor{QStringLiteral("SDF"), ActorGroup::Sdf, ActorRole::Attributed}};
        const auto snapshot = test::snapshot({first, first, second});
        const Histogram histogram =
            Histogram::build(snapshot->table, snapshot->details, days("2016-01-01", "2018-01-01"), zone);
        const auto& bin = histogram.bins.at(static_cast<std::size_t>(histogram.binAt(day("2016-03-06"))));
        QCOMPARE(bin.sharp[static_cast<std::size_t>(ActorGroup::Russia)], 2.0F);
        QCOMPARE(bin.sharp[static_cast<std::size_t>(ActorGroup::Sdf)], 1.0F);
        QCOMPARE(histogram.highest, 3.0F);
    }

    void spreadingLosesNothing() {
        const Histogram histogram = build(days("2016-01-17", "2017-05-03"), days("2016-01-01", "2018-01-01"));
        float all = 0;
        for (const auto& bin : histogram.bins)
            all += bin.total();
        QVERIFY(std::abs(all - 1.0F) < 1e-4F);
    }

    void binsAreFoundByTime() {
        const Histogram histogram = build(days("2016-03-05", "2016-03-06"), days("2016-01-10", "2018-01-01"));
        QCOMPARE(histogram.binAt(day("2016-01-01")), 0);
        QCOMPARE(histogram.binAt(day("2016-01-31")), 0);
        QCOMPARE(histogram.binAt(day("2016-02-01")), 1);
        QCOMPARE(histogram.binAt(day("2017-12-31")), 23);
        QCOMPARE(histogram.binAt(day("2018-01-01")), -1);
        QCOMPARE(histogram.binAt(day("2015-12-31")), -1);
        QCOMPARE(Histogram().binAt(day("2016-01-01")), -1);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "tst_Histogram.moc"
