#include "core/Time.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

/// Zones, days, spans and how they are written.
class TestTime : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLocalDayIsTheZonesOwn_data() {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("hours");
        QTest::newRow("Damascus in winter")
            << QDate(2017, 1, 10) << int(PlaceZone::Damascus) << "2017-01-09T22:00:00Z" << 24;
        QTest::newRow("Damascus in summer")
            << QDate(2017, 7, 10) << int(PlaceZone::Damascus) << "2017-07-09T21:00:00Z" << 24;
        QTest::newRow("Damascus, clocks forward")
            << QDate(2017, 3, 31) << int(PlaceZone::Damascus) << "2017-03-30T22:00:00Z" << 23;
        QTest::newRow("Baghdad all year")
            << QDate(2017, 3, 17) << int(PlaceZone::Baghdad) << "2017-03-16T21:00:00Z" << 24;
        QTest::newRow("UTC") << QDate(2017, 3, 17) << int(PlaceZone::Utc) << "2017-03-17T00:00:00Z" << 24;
    }

    void aLocalDayIsTheZonesOwn() {
        QFETCH(QDate, date);
        QFETCH(int, zone);
        QFETCH(QString, from);
        QFETCH(int, hours);
        const TimeSpan span = wholeDay(date, PlaceZone(zone));
        QCOMPARE(toIso(span.from), from);
        QCOMPARE(span.length(), std::chrono::milliseconds(std::chrono::hours(hours)));
        QCOMPARE(localDay(span.from, PlaceZone(zone)), date);
        QCOMPARE(localDay(span.to, PlaceZone(zone)), date.addDays(1));
    }

    void halfOpenSpansTouchOnlyInside() {
        const TimeSpan a{fromMillis(0), fromMillis(10)};
        QVERIFY(a.touches({fromMillis(9), fromMillis(20)}));
        QVERIFY(!a.touches({fromMillis(10), fromMillis(20)}));
        QVERIFY(!a.contains(fromMillis(10)));
        QVERIFY(a.contains(fromMillis(0)));
    }

    void timesAsWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("day") << "2017-03-17"
                             << "2017-03-16T22:00:00Z";
        QTest::newRow("month") << "2017-03"
                               << "2017-02-28T22:00:00Z";
        QTest::newRow("year") << "2017"
                              << "2016-12-31T22:00:00Z";
        QTest::newRow("Z") << "2017-03-17T06:00:00Z"
                           << "2017-03-17T06:00:00Z";
        QTest::newRow("offset") << "2017-03-17T06:00:00+03:00"
                                << "2017-03-17T03:00:00Z";
        QTest::newRow("local clock") << "2017-03-17T06:00:00"
                                     << "2017-03-17T04:00:00Z";
        QTest::newRow("blank clock") << "2017-03-17 06:00"
                                     << "2017-03-17T04:00:00Z";
        QTest::newRow("not a day") << "2017-02-30" << QString();
        QTest::newRow("words") << "last spring" << QString();
        QTest::newRow("nothing") << "" << QString();
    }

    void timesAsWritten() {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto t = parseTime(text, PlaceZone::Damascus);
        QCOMPARE(t ? toIso(*t) : QString(), iso);
    }

    void spansAreAsPreciseAsKnown_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        QTest::newRow("a day") << QDate(2017, 3, 17) << QDate(2017, 3, 17) << "17 Mar 2017";
        QTest::newRow("days") << QDate(2015, 11, 15) << QDate(2015, 11, 17)
                              << QStringLiteral("15–17 Nov 2015");
        QTest::newRow("over a month's end")
            << QDate(2017, 3, 30) << QDate(2017, 4, 2) << QStringLiteral("30 Mar – 2 Apr 2017");
        QTest::newRow("over a year's end")
            << QDate(2016, 12, 30) << QDate(2017, 1, 2) << QStringLiteral("30 Dec 2016 – 2 Jan 2017");
        QTest::newRow("a month") << QDate(2017, 3, 1) << QDate(2017, 3, 31) << "Mar 2017";
        QTest::newRow("a year") << QDate(2017, 1, 1) << QDate(2017, 12, 31) << "2017";
    }

    void spansAreAsPreciseAsKnown() {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QString, text);
        QCOMPARE(
            formatSpan(wholeDays(first, last, PlaceZone::Damascus, TimeMeaning::Bounds), PlaceZone::Damascus),
            text);
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_Time.moc"
