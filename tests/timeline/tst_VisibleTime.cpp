#include "support/EventBuilder.h"
#include "timeline/VisibleTime.h"

#include <QTest>

using namespace atlas;
using std::chrono::days;
using std::chrono::hours;
using test::day;

namespace {

TimeSpan span(const char* from, const char* to) {
    return {day(from), day(to)};
}

/// Two years with their last summer in view.
VisibleTime summer() {
    VisibleTime time;
    time.setExtent(span("2016-01-01", "2018-01-01"));
    time.zoom(day("2017-06-01"), 8);
    return time;
}

} // namespace

class VisibleTimeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void zoomingKeepsWhatIsUnderThePointer_data() {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 0.3, 1.0})
            QTest::addRow("%g", share) << share;
    }

    void zoomingKeepsWhatIsUnderThePointer() {
        QFETCH(double, share);
        VisibleTime time = summer();
        const auto shareOf = [&](TimePoint t) {
            return static_cast<double>((t - time.span().from).count())
                   / static_cast<double>(time.span().length().count());
        };
        const auto length = time.span().length();
        const TimePoint at =
            time.span().from + std::chrono::milliseconds(static_cast<qint64>(share * double(length.count())));
        time.zoom(at, 2);
        QVERIFY(std::abs(shareOf(at) - share) < 1e-6);
        QCOMPARE(time.span().length(), length / 2);
        time.zoom(at, 0.5);
        QVERIFY(std::abs(shareOf(at) - share) < 1e-6);
    }

    void zoomEndsAtAllAndAtHalfADay() {
        VisibleTime time = summer();
        time.zoom(day("2017-06-01"), 1e9);
        QCOMPARE(time.span().length(), std::chrono::milliseconds(VisibleTime::shortest));
        QVERIFY(time.span().from <= day("2017-06-01") && time.span().to >= day("2017-06-01"));
        time.zoom(day("2017-06-01"), 1e-9);
        QVERIFY(time.showsAll());
    }

    void foolishFactorsChangeNothing() {
        const VisibleTime before = summer();
        for (const double factor : {0.0, -2.0, std::numeric_limits<double>::quiet_NaN()}) {
            VisibleTime time = before;
            time.zoom(day("2017-06-01"), factor);
            QCOMPARE(time.span(), before.span());
        }
        VisibleTime nothing;
        nothing.zoom(day("2017-06-01"), 2);
        QCOMPARE(nothing.span(), TimeSpan());
    }

    void movingEndsWithTheExtent() {
        VisibleTime time = summer();
        const auto length = time.span().length();
        time.moveBy(days(5000));
        QCOMPARE(time.span().to, day("2018-01-01"));
        time.moveBy(-days(5000));
        QCOMPARE(time.span().from, day("2016-01-01"));
        QCOMPARE(time.span().length(), length);
    }

    void aNewExtent_data() {
        QTest::addColumn<TimeSpan>("extent");
        QTest::addColumn<bool>("all");
        QTest::newRow("around it leaves it") << span("2014-01-01", "2019-01-01") << false;
        QTest::newRow("that cuts it") << span("2017-06-10", "2019-01-01") << false;
        QTest::newRow("elsewhere is shown whole") << span("1990-01-01", "1991-01-01") << true;
    }

    void aNewExtent() {
        QFETCH(TimeSpan, extent);
        VisibleTime time = summer();
        const TimeSpan before = time.span();
        time.setExtent(extent);
        QTEST(time.showsAll(), "all");
        QVERIFY(time.span().from >= extent.from && time.span().to <= extent.to);
        if (!time.showsAll()) QCOMPARE(time.span().to, before.to);
        VisibleTime all;
        all.setExtent(span("2016-01-01", "2018-01-01"));
        all.setExtent(extent);
        QVERIFY(all.showsAll());
    }

    void aSliverLeftOfACutIsWidened() {
        VisibleTime time = summer();
        time.setExtent({time.span().to - hours(1), day("2019-01-01")});
        QCOMPARE(time.span().length(), std::chrono::milliseconds(VisibleTime::shortest));
    }

    void bringingIn_data() {
        QTest::addColumn<int>("fromDay"); ///< from the beginning of what is shown
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("moves"); ///< −1, 0, 1
        QTest::newRow("what is there") << 20 << 10 << 0;
        QTest::newRow("what comes after") << 100 << 10 << 1;
        QTest::newRow("what sticks out behind") << 85 << 10 << 1;
        QTest::newRow("what comes before") << -50 << 10 << -1;
        QTest::newRow("what sticks out before") << -5 << 10 << -1;
        QTest::newRow("what is longer and ends in it") << -50 << 120 << 0;
        QTest::newRow("what is longer and ends later") << 10 << 150 << 1;
        QTest::newRow("what is longer and ends before") << -160 << 150 << -1;
    }

    void bringingIn() {
        QFETCH(int, fromDay);
        QFETCH(int, length);
        QFETCH(int, moves);
        VisibleTime time;
        time.setExtent(span("2014-01-01", "2019-01-01"));
        time.zoom(day("2016-06-01"), static_cast<double>(time.span().length() / hours(24)) / 91);
        const TimeSpan before = time.span();
        const TimePoint from = before.from + days(fromDay);
        const TimeSpan what{from, from + days(length)};
        time.bringIn(what);
        QCOMPARE(time.span().length(), before.length());
        const auto by = time.span().from - before.from;
        QCOMPARE(by.count() > 0 ? 1 : by.count() < 0 ? -1 : 0, moves);
        QVERIFY(what.to > time.span().from && what.to <= time.span().to);
        if (length < 91) QVERIFY(what.from >= time.span().from);
    }
};

QTEST_GUILESS_MAIN(VisibleTimeTest)
#include "tst_VisibleTime.moc"
