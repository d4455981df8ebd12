#include "support/EventBuilder.h"
#include "timeline/CalendarSteps.h"

#include <QTest>

using namespace atlas;
using std::chrono::hours;
using test::day;

namespace {

constexpr PlaceZone zone = PlaceZone::Damascus;

} // namespace

class CalendarStepsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void steps_data() {
        QTest::addColumn<TimeStep>("step");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("to");
        QTest::newRow("days over the change of clocks") << TimeStep::Day << "2016-03-24" << 2 << "2016-03-26";
        QTest::newRow("weeks back") << TimeStep::Week << "2016-03-24" << -2 << "2016-03-10";
        QTest::newRow("a shorter month") << TimeStep::Month << "2016-01-31" << 1 << "2016-02-29";
        QTest::newRow("years from a leap day") << TimeStep::Year << "2016-02-29" << 1 << "2017-02-28";
    }

    void steps() {
        QFETCH(TimeStep, step);
        QFETCH(QString, from);
        QFETCH(int, count);
        QFETCH(QString, to);
        QCOMPARE(stepped(day(qPrintable(from)), step, count, zone), day(qPrintable(to)));
        const auto morning = hours(9);
        QCOMPARE(stepped(day(qPrintable(from)) + morning, step, count, zone), day(qPrintable(to)) + morning);
    }

    void hoursAreOfTheWorld() {
        QCOMPARE(stepped(day("2016-03-24"), TimeStep::Hour, 25, zone), day("2016-03-24") + hours(25));
    }

    void midnights() {
        QCOMPARE(midnightBefore(day("2016-03-05"), zone), day("2016-03-05"));
        QCOMPARE(midnightBefore(day("2016-03-05") + hours(23), zone), day("2016-03-05"));
        QCOMPARE(nearestMidnight(day("2016-03-05") + hours(11), zone), day("2016-03-05"));
        QCOMPARE(nearestMidnight(day("2016-03-05") + hours(13), zone), day("2016-03-06"));
    }

    void months() {
        QCOMPARE(monthBefore(day("2016-03-05") + hours(1), zone), day("2016-03-01"));
        QCOMPARE(monthAfter(day("2016-03-05"), zone), day("2016-04-01"));
        QCOMPARE(monthAfter(day("2016-03-01"), zone), day("2016-03-01"));
    }

    void clocksSkipAnHour() {
        QCOMPARE(localClock(day("2016-03-24") + hours(5), zone), QTime(5, 0));
        QCOMPARE(localClock(day("2016-03-25"), zone), QTime(1, 0)); // there was no midnight
        QCOMPARE(localClock(day("2016-03-24"), PlaceZone::Utc), QTime(22, 0));
    }
};

QTEST_GUILESS_MAIN(CalendarStepsTest)
#include "tst_CalendarSteps.moc"
