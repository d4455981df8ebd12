#include "app/panels/TimeScale.h"
#include "support/EventBuilder.h"

#include <QTest>

using namespace atlas;
using std::chrono::days;
using std::chrono::hours;
using test::day;

namespace {

constexpr double labelWidth = 60;

TimeScale scaleOf(const char* from, std::chrono::milliseconds length) {
    return {{day(from), day(from) + length}, 100, 1000};
}

/// The labels from left to right.
QStringList labels(const TimeScale& scale) {
    QStringList labels;
    for (const TimeTick& tick : scale.ticks(labelWidth))
        if (!tick.label.isEmpty()) labels << tick.label;
    return labels;
}

} // namespace

class TimeScaleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void pixelsAndTimesAgree() {
        const TimeScale scale = scaleOf("2016-01-01", days(100));
        QCOMPARE(scale.x(day("2016-01-01")), 100.0);
        QCOMPARE(scale.x(day("2016-01-11")), 200.0);
        QCOMPARE(scale.x(day("2015-12-22")), 0.0); // also outside
        QCOMPARE(scale.at(200), day("2016-01-11"));
        QCOMPARE(scale.at(0), day("2016-01-01"));
        QCOMPARE(scale.at(5000), scale.extent().to);
        QCOMPARE(scale.under(-20), std::chrono::milliseconds(-days(2)));
    }

    void whatIsSnappedInsideStaysInside_data() {
        QTest::addColumn<int>("hoursShown");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("snapped");
        // From six in the evening on.
        QTest::newRow("in the middle") << 480 << 70 << 78;
        QTest::newRow("just before the first midnight") << 480 << 4 << 6;
        QTest::newRow("at the begin") << 480 << 0 << 6;
        QTest::newRow("before the begin") << 480 << -50 << 6;
        QTest::newRow("at the end") << 473 << 473 << 462;
        QTest::newRow("after the end") << 473 << 900 << 462;
        QTest::newRow("hours, after the end") << 24 << 40 << 24;
    }

    void whatIsSnappedInsideStaysInside() {
        QFETCH(int, hoursShown);
        QFETCH(int, at);
        QFETCH(int, snapped);
        const TimePoint from = day("2016-01-01") + hours(18);
        const TimeScale scale({from, from + hours(hoursShown)}, 100, 1000);
        QCOMPARE(scale.snappedInside(from + hours(at)), from + hours(snapped));
    }

    void whereNothingRoundLiesInsideTheInstantStays() {
        const TimePoint from = day("2016-01-01") + hours(8);
        const TimeScale narrow({from, from + hours(6)}, 100, 20);
        QCOMPARE(narrow.snappedInside(from + hours(2)), from + hours(2));
        QCOMPARE(narrow.snappedInside(from + hours(9)), from + hours(6));
    }

    void noTimeAndNoRoomAreNoTrap() {
        QVERIFY(TimeScale().ticks(labelWidth).empty());
        QCOMPARE(TimeScale().x(day("2016-01-01")), 0.0);
        const TimeScale narrow({day("2016-01-01"), day("2016-02-01")}, 10, -5);
        QCOMPARE(narrow.at(10), day("2016-01-01"));
        QVERIFY(narrow.ticks(labelWidth).empty());
    }

    void labelsFitTheZoom_data() {
        QTest::addColumn<int>("hoursShown");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("firstLabels");
        const auto names = [](std::initializer_list<const char*> texts) {
            QStringList list;
            for (const char* text : texts)
                list << QString::fromLatin1(text);
            return list;
        };
        QTest::newRow("half a day") << 12 << "2016-05-03" << names({"3 May 2016", "01:00", "02:00"});
        QTest::newRow("two days") << 48 << "2016-05-03" << names({"3 May 2016", "03:00", "06:00"});
        QTest::newRow("a week") << 7 * 24 << "2016-05-03" << names({"3 May 2016", "4 May", "5 May"});
        QTest::newRow("over a new year")
            << 7 * 24 << "2016-12-30" << names({"30 Dec 2016", "31 Dec", "1 Jan 2017", "2 Jan"});
        QTest::newRow("months") << 365 * 24 << "2016-05-03" << names({"Jun 2016", "Jul 2016"});
        QTest::newRow("years") << 20 * 365 * 24 << "2003-05-03" << names({"2004", "2006"});
    }

    void labelsFitTheZoom() {
        QFETCH(int, hoursShown);
        QFETCH(QString, from);
        QFETCH(QStringList, firstLabels);
        const TimeScale scale = scaleOf(qPrintable(from), hours(hoursShown));
        QCOMPARE(labels(scale).mid(0, firstLabels.size()), firstLabels);
        QVERIFY(labels(scale).size() <= int(1000 / labelWidth) + 1);
    }

    void hoursWithoutAMidnightNameTheDay() {
        const TimePoint from = day("2016-05-03") + hours(6);
        const TimeScale scale({from, from + hours(12)}, 100, 1000);
        QCOMPARE(labels(scale).front(), QStringLiteral("3 May 2016 06:00"));
    }

    void aHandSnapsToWhatItCanSee() {
        const TimePoint t = day("2016-05-03") + hours(7) + std::chrono::minutes(20);
        QCOMPARE(scaleOf("2016-01-01", days(365)).snapped(t), day("2016-05-03"));
        QCOMPARE(scaleOf("2016-05-01", days(4)).snapped(t), day("2016-05-03") + hours(7));
        QCOMPARE(scaleOf("2016-01-01", days(365)).snapped(t + hours(8)), day("2016-05-04"));
    }
};

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "tst_TimeScale.moc"
