#include "support/EventBuilder.h"
#include "timeline/CalendarBins.h"

#include <QTest>

using namespace atlas;
using std::chrono::hours;
using test::day;

namespace {

constexpr PlaceZone zone = PlaceZone::Damascus;

} // namespace

class CalendarBinsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void barsAreWideEnough_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<BinUnit>("unit");
        QTest::newRow("a day") << 1 << 1000.0 << BinUnit::Hour;
        QTest::newRow("a fortnight") << 14 << 1000.0 << BinUnit::QuarterDay;
        QTest::newRow("half a year") << 180 << 1000.0 << BinUnit::Day;
        QTest::newRow("a year, narrow") << 365 << 300.0 << BinUnit::Week;
        QTest::newRow("four years") << 4 * 365 << 1000.0 << BinUnit::Week;
        QTest::newRow("ten years") << 3652 << 1000.0 << BinUnit::Month;
        QTest::newRow("forty years") << 40 * 365 << 1000.0 << BinUnit::Quarter;
        QTest::newRow("two centuries") << 200 * 365 << 1000.0 << BinUnit::Year;
        QTest::newRow("ages") << 4'000'000 << 1000.0 << BinUnit::Century;
        QTest::newRow("no room") << 365 << 0.0 << BinUnit::Century;
    }

    void barsAreWideEnough() {
        QFETCH(int, days);
        QFETCH(double, pixels);
        QTEST(binUnitFor(std::chrono::days(days), pixels, 4), "unit");
    }

    void bordersAreTheCalendars_data() {
        QTest::addColumn<BinUnit>("unit");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("bins");
        QTest::newRow("hours") << BinUnit::Hour << "2016-03-10" << 32 * 24 - 1; // the clocks change
        QTest::newRow("quarters of days") << BinUnit::QuarterDay << "2016-03-10" << 32 * 4;
        QTest::newRow("days") << BinUnit::Day << "2016-03-10" << 32;
        QTest::newRow("weeks from Monday") << BinUnit::Week << "2016-03-07" << 5;
        QTest::newRow("months") << BinUnit::Month << "2016-03-01" << 2;
        QTest::newRow("quarters") << BinUnit::Quarter << "2016-01-01" << 2;
        QTest::newRow("years") << BinUnit::Year << "2016-01-01" << 1;
        QTest::newRow("decades") << BinUnit::Decade << "2010-01-01" << 1;
        QTest::newRow("centuries") << BinUnit::Century << "2000-01-01" << 1;
    }

    void bordersAreTheCalendars() {
        QFETCH(BinUnit, unit);
        QFETCH(int, bins);
        const TimeSpan span{day("2016-03-10") + hours(3), day("2016-04-10") + hours(3)};
        const auto borders = binBorders(span, unit, zone);
        QTEST(localDay(borders.front(), zone).toString(Qt::ISODate), "first");
        QVERIFY(borders.front() <= span.from && borders.back() >= span.to);
        for (std::size_t i = 1; i < borders.size(); ++i)
            QVERIFY(borders[i - 1] < borders[i]);
        QCOMPARE(static_cast<int>(borders.size()) - 1, bins);
    }

    void aDayOf25HoursHasFourQuarters() {
        // The clocks went back at the end of 27 October 2016.
        const TimeSpan span{day("2016-10-27"), day("2016-10-28")};
        QCOMPARE(span.length(), std::chrono::milliseconds(hours(25)));
        QCOMPARE(binBorders(span, BinUnit::QuarterDay, zone).size(), 5U);
        QCOMPARE(binBorders(span, BinUnit::Hour, zone).size(), 26U);
    }

    void noTimeHasNoBins() {
        QVERIFY(binBorders({}, BinUnit::Day, zone).empty());
        QVERIFY(binBorders({day("2016-03-10"), day("2016-03-09")}, BinUnit::Day, zone).empty());
    }

    void theFirstYearsAreNoTrap() {
        const TimePoint early = startOfLocalDay(QDate(3, 5, 1), zone);
        for (int unit = 0; unit < binUnitCount; ++unit)
            QVERIFY(
                binBorders({early, early + std::chrono::days(30)}, static_cast<BinUnit>(unit), zone).size()
                >= 2);
    }
};

QTEST_GUILESS_MAIN(CalendarBinsTest)
#include "tst_CalendarBins.moc"
