#include "cli/ViewArguments.h"

#include "support/EventBuilder.h"

#include <QTest>

using namespace atlas;
using test::day;

class ViewArgumentsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void boxes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << "38,35,40,37" << true;
        QTest::newRow("spaces and decimals") << " 38.5, 35 ,40.25,37" << true;
        QTest::newRow("west of Greenwich") << "-5,30,-4.5,31" << true;
        QTest::newRow("three") << "38,35,40" << false;
        QTest::newRow("five") << "38,35,40,37,1" << false;
        QTest::newRow("words") << "a,b,c,d" << false;
        QTest::newRow("empty part") << "38,,40,37" << false;
        QTest::newRow("east of itself") << "40,35,38,37" << false;
        QTest::newRow("upside down") << "38,37,40,35" << false;
        QTest::newRow("no width") << "38,35,38,37" << false;
        QTest::newRow("beyond the pole") << "38,35,40,95" << false;
        QTest::newRow("beyond the earth") << "38,35,240,37" << false;
        QTest::newRow("not finite") << "38,35,inf,37" << false;
        QTest::newRow("not a number") << "nan,35,40,37" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void boxes() {
        QFETCH(QString, text);
        const auto box = parseBox(text);
        QTEST(box.ok(), "good");
        if (!box) QVERIFY(box.error().line().startsWith(QStringLiteral("--bbox: ")));
    }

    void boxesAreWestSouthEastNorth() {
        QCOMPARE(*parseBox(QStringLiteral("38,35,40,37")), (GeoBox{38, 35, 40, 37}));
    }

    void sizes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("plain") << "1600x1000" << QSize(1600, 1000);
        QTest::newRow("capital") << "1600X1000" << QSize(1600, 1000);
        QTest::newRow("largest") << "20000x20000" << QSize(20000, 20000);
        QTest::newRow("too large") << "20001x10" << QSize();
        QTest::newRow("far too large") << "999999999x999999999" << QSize();
        QTest::newRow("none") << "0x10" << QSize();
        QTest::newRow("negative") << "-5x10" << QSize();
        QTest::newRow("one number") << "1600" << QSize();
        QTest::newRow("three numbers") << "1x2x3" << QSize();
        QTest::newRow("fraction") << "1.5x2" << QSize();
    }

    void sizes() {
        QFETCH(QString, text);
        const auto size = parseSize(text);
        QTEST(size ? *size : QSize(), "size");
    }

    void daysAtTheEndAreIncluded_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("day") << "2017-03-31"
                             << "2017-03-30T22:00:00Z"
                             << "2017-03-31T21:00:00Z";
        QTest::newRow("month") << "2017-03"
                               << "2017-02-28T22:00:00Z"
                               << "2017-03-31T21:00:00Z";
        QTest::newRow("year") << "2017"
                              << "2016-12-31T22:00:00Z"
                              << "2017-12-31T22:00:00Z";
        QTest::newRow("leap day") << "2016-02-29"
                                  << "2016-02-28T22:00:00Z"
                                  << "2016-02-29T22:00:00Z";
        QTest::newRow("UTC instant") << "2017-03-31T06:00:00Z"
                                     << "2017-03-31T06:00:00Z"
                                     << "2017-03-31T06:00:00Z";
        QTest::newRow("local instant") << "2017-03-31T06:00"
                                       << "2017-03-31T03:00:00Z"
                                       << "2017-03-31T03:00:00Z";
    }

    void daysAtTheEndAreIncluded() {
        QFETCH(QString, text);
        QTEST(toIso(*parseFrom(text)), "from");
        QTEST(toIso(*parseTo(text)), "to");
    }

    void datesThatAreNone() {
        for (const char* text : {"", "yesterday", "2017-13-01", "2017-02-30", "17-03-2017", "2017-3-1"}) {
            QVERIFY2(!parseFrom(QLatin1String(text)), text);
            QVERIFY2(!parseTo(QLatin1String(text)), text);
        }
    }

    void layers() {
        QCOMPARE(*parseLayers(QStringLiteral("events, labels")), Layers(Layer::Events) | Layer::Labels);
        for (const char* text : {"", "events,", "clouds", "events;labels"})
            QVERIFY2(!parseLayers(QLatin1String(text)), text);
    }

    void nothingSaidIsTheDefault() {
        const auto choice = ViewChoice::parse({});
        QVERIFY(choice);
        QVERIFY(!choice->box && !choice->centre && !choice->from && !choice->to);
        QCOMPARE(choice->size, QSize(1600, 1000));
        QCOMPARE(choice->dpi, 96);
        QCOMPARE(choice->layers, allLayers);
        QCOMPARE(choice->language, QStringLiteral("en"));
    }

    void everythingSaidIsTaken() {
        ViewArguments typed;
        typed.center = QStringLiteral("39.01,35.95");
        typed.zoom = QStringLiteral("8.5");
        typed.dpi = QStringLiteral("300");
        typed.mode = QStringLiteral("moment");
        typed.lang = QStringLiteral("ar");
        const auto choice = ViewChoice::parse(typed);
        QVERIFY(choice);
        QCOMPARE(*choice->centre, (GeoPoint{39.01, 35.95}));
        QCOMPARE(choice->zoom, 8.5);
        QCOMPARE(choice->dpi, 300);
        QCOMPARE(choice->mode, WindowMode::Moment);
        QCOMPARE(choice->language, QStringLiteral("ar"));
    }

    void windows_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<TimeWindow>("window");
        const auto window = [](const char* from, const char* to) {
            return TimeWindow{{day(from), day(to)}, WindowMode::Window};
        };
        const auto moment = [](const char* end) {
            return TimeWindow::moment(day(end) - std::chrono::milliseconds(1));
        };
        QTest::newRow("all") << QString() << QString() << QString() << window("2014-06-10", "2019-03-24");
        QTest::newRow("from") << "2017-03" << QString() << QString() << window("2017-03-01", "2019-03-24");
        QTest::newRow("to") << QString() << "2017-03" << QString() << window("2014-06-10", "2017-04-01");
        QTest::newRow("both") << "2017-03-17"
                              << "2017-03-31" << QString() << window("2017-03-17", "2017-04-01");
        QTest::newRow("one day") << "2017-03-17"
                                 << "2017-03-17" << QString() << window("2017-03-17", "2017-03-18");
        QTest::newRow("beyond the events") << "2001"
                                           << "2030" << QString() << window("2001-01-01", "2031-01-01");
        QTest::newRow("to before the events")
            << QString() << "2001" << QString() << window("2001-12-31", "2002-01-01");
        QTest::newRow("from after the events")
            << "2030" << QString() << QString() << window("2030-01-01", "2030-01-02");
        QTest::newRow("moment") << QString() << "2017-03-31"
                                << "moment" << moment("2017-04-01");
        QTest::newRow("moment by from")
            << "2017-03-31" << QString() << "moment" << TimeWindow::moment(day("2017-03-31"));
        QTest::newRow("since start") << QString() << "2017-03-31"
                                     << "since-start"
                                     << TimeWindow{{day("2014-06-10"), day("2017-04-01")},
                                                   WindowMode::SinceStart};
    }

    void windows() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, mode);
        QFETCH(TimeWindow, window);
        ViewArguments typed;
        typed.from = from;
        typed.to = to;
        typed.mode = mode;
        const auto choice = ViewChoice::parse(typed);
        QVERIFY(choice);
        const TimeSpan events{day("2014-06-10") + std::chrono::hours(3), day("2019-03-24")};
        const TimeWindow shown = choice->window(events);
        QCOMPARE(toIso(shown.span.from), toIso(window.span.from));
        QCOMPARE(toIso(shown.span.to), toIso(window.span.to));
        QCOMPARE(shown, window);
    }
};

QTEST_GUILESS_MAIN(ViewArgumentsTest)
#include "tst_ViewArguments.moc"
