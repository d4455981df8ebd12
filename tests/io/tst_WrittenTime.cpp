#include "io/WrittenTime.h"

#include <QTest>

using namespace atlas;

class WrittenTimeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void days_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* text, QDate first, QDate last) {
            QTest::newRow(text) << QString::fromUtf8(text) << first << last;
        };
        const QDate day(2017, 3, 17);
        for (const char* text : {"2017-03-17", "2017/03/17", "17 March 2017", "17 Mar 2017",
                                 "2017-03-17 00:00", "2017-03-17T00:00:00", "2017-03-17 00:00:00.000"})
            row(text, day, day);
        row("2017-03", QDate(2017, 3, 1), QDate(2017, 3, 31));
        row("2017", QDate(2017, 1, 1), QDate(2017, 12, 31));
        for (const char* text : {"17/03/2017", "03/17/2017", "17.03.2017", "17.3.17", "17-Mar-17", "20170317",
                                 "17 mars 2017", "March 17, 2017", "17 آذار 2017", "١٧/٣/٢٠١٧"})
            row(text, day, day);
        row("March 2017", QDate(2017, 3, 1), QDate(2017, 3, 31));
        row("7-Oct-14", QDate(2014, 10, 7), QDate(2014, 10, 7));
        for (const char* text : {"", "03/04/2017", "2017-02-30", "2017-13", "20x7", "2017-03-17T06:30",
                                 "2017-03-17T00:00:00Z", "last spring"})
            row(text, {}, {});
    }

    void days() {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        const auto days = writtenDays(text);
        QCOMPARE(days.has_value(), first.isValid());
        if (!days) return;
        QCOMPARE(days->first, first);
        QTEST(days->last, "last");
    }

    /// The fast way reads what the slow one does, and as the slow one does.
    void clocksAreReadAsParseTimeReadsThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("read");
        for (const char* text :
             {"2017-03-17T06:30:00Z", "2017-03-17T06:30Z", "2017-03-17T06:30:59+03:00",
              "2017-03-17T23:30:00-05:30", "1969-12-31T23:59:59Z", "2016-02-29T00:00:00Z",
              "2017-03-17T06:30:00", "2017-03-17 06:30", "2017-03-17T06:30:00.250Z", "2017-03-17T06:30+0300"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text : {"2017-02-29T06:30:00Z", "2017-03-17T25:30:00Z", "2017-03-17T06:61Z",
                                 "2017-03-17T06:30:0", "2017-03-17T:30:00Z", "noon"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }

    void clocksAreReadAsParseTimeReadsThem() {
        QFETCH(QString, text);
        QFETCH(bool, read);
        for (const PlaceZone zone : {PlaceZone::Utc, PlaceZone::Damascus}) {
            QVERIFY(writtenClock(text, zone) == parseTime(text, zone));
            QCOMPARE(writtenClock(text, zone).has_value(), read);
        }
    }

    void aClockInWords() {
        QCOMPARE(toIso(*writtenClock(QStringLiteral("2017-03-17T06:30:15+03:00"), PlaceZone::Utc)),
                 QStringLiteral("2017-03-17T03:30:15Z"));
    }
};

QTEST_GUILESS_MAIN(WrittenTimeTest)
#include "tst_WrittenTime.moc"
