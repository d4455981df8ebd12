#include "io/KmlTable.h"

#include "io/GdalCall.h"
#include "io/HtmlText.h"
#include "support/DeafServer.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");

QByteArray kml(const QByteArray& inside) {
    return "<kml xmlns='http://www.opengis.net/kml/2.2' "
           "xmlns:gx='http://www.google.com/kml/ext/2.2'><Document>"
           + inside + "</Document></kml>";
}

QByteArray placemark(const QByteArray& inside) {
    return "<Placemark>" + inside + "</Placemark>";
}

const QByteArray point = "<Point><coordinates>38.5,35.5,120</coordinates></Point>";

} // namespace

/// Placemarks with their times as they are written.
class TestKmlTable : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    GdalCall gdal_;

    std::unique_ptr<RecordTable> open(const QByteArray& inside) {
        auto table = KmlTable::open(files_.write(u"made-up.kml"_s, kml(inside)), false);
        if (!table) qFatal("%s", qPrintable(table.error().line()));
        return std::move(table).value();
    }

    static QString cell(const RecordTable& table, const QString& column) {
        return table.text(static_cast<int>(table.columns().indexOf(column)));
    }

    void refuses(const QByteArray& bytes, const QString& word) {
        const QString path = files_.write(u"bad.kml"_s, bytes);
        const auto table = KmlTable::open(path, false);
        QVERIFY(!table.ok());
        QVERIFY2(table.error().line().contains(word), qPrintable(table.error().line()));
        QVERIFY(!table.error().remedy.isEmpty());
    }

  private Q_SLOTS:

    void times_data() {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<bool>("tagged");
        const auto row = [](const char* name, const char* time, const char* start, const char* end,
                            const char* meaning, bool tagged = false) {
            QTest::newRow(name) << QByteArray(time) << QString::fromLatin1(start) << QString::fromLatin1(end)
                                << QString::fromLatin1(meaning) << tagged;
        };
        row("a day", "<TimeStamp><when>2017-03-17</when></TimeStamp>", "2017-03-17", "", "bounds");
        row("a year alone", "<TimeStamp><when>2017</when></TimeStamp>", "2017", "", "bounds");
        row("a month alone", "<TimeStamp><when> 2017-03 </when></TimeStamp>", "2017-03", "", "bounds");
        row("a clock", "<TimeStamp><when>2017-03-17T06:30:00Z</when></TimeStamp>", "2017-03-17T06:30:00Z", "",
            "bounds");
        row("a span", "<TimeSpan><begin>2017-03</begin><end>2017-05-02</end></TimeSpan>", "2017-03",
            "2017-05-02", "duration");
        row("no end", "<TimeSpan><begin>2017-03-17</begin></TimeSpan>", "2017-03-17", "", "bounds", true);
        row("no begin", "<TimeSpan><end>2017-03-17</end></TimeSpan>", "2017-03-17", "", "bounds", true);
        row("an empty end", "<TimeSpan><begin>2017</begin><end/></TimeSpan>", "2017", "", "bounds", true);
        row("none", "", "", "", "");
        row("a view's time is none", "<LookAt><gx:TimeStamp><when>2017</when></gx:TimeStamp></LookAt>", "",
            "", "");
        row("a track's",
            "<gx:Track><when>2017-03-17T06:00:00Z</when><when>2017-03-17T07:00:00Z</when>"
            "<gx:coord>38 35 0</gx:coord><gx:coord>38.1 35 0</gx:coord></gx:Track>",
            "2017-03-17T06:00:00Z", "2017-03-17T07:00:00Z", "duration");
    }

    void times() {
        QFETCH(QByteArray, time);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, meaning);
        QFETCH(bool, tagged);
        const auto table = open(placemark(time));
        QVERIFY(table->next());
        QCOMPARE(cell(*table, u"start"_s), start);
        QCOMPARE(cell(*table, u"end"_s), end);
        QCOMPARE(cell(*table, u"meaning"_s), meaning);
        QCOMPARE(!cell(*table, u"tags"_s).isEmpty(), tagged);
    }

    void timesAreInherited() {
        const auto table =
            open("<Folder><name>Spring</name><TimeStamp><when>2016</when></TimeStamp>"
                 "<Folder><name>March</name><TimeStamp><when>2016-03</when></TimeStamp>"
                 + placemark(point) + "</Folder>" + placemark(point)
                 + placemark("<TimeStamp><when>2017</when></TimeStamp>") + "</Folder>" + placemark(point));
        const QStringList starts{u"2016-03"_s, u"2016"_s, u"2017"_s, QString()};
        const QStringList folders{u"Spring / March"_s, u"Spring"_s, u"Spring"_s, QString()};
        for (qsizetype i = 0; i < starts.size(); ++i) {
            QVERIFY(table->next());
            QCOMPARE(cell(*table, u"start"_s), starts[i]);
            QCOMPARE(cell(*table, u"folder"_s), folders[i]);
        }
        QVERIFY(!table->next());
        QVERIFY(table->rewind());
        QVERIFY(table->next());
        QCOMPARE(table->number(), 1);
    }

    void places_data() {
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<double>("leastMetres");
        QTest::addColumn<double>("mostMetres");
        QTest::newRow("point") << point << 0.0 << 0.0;
        QTest::newRow("blanks after commas")
            << QByteArray("<Point><coordinates> 38.5, 35.5, 0 </coordinates></Point>") << 0.0 << 0.0;
        // A tenth of a degree of latitude is 11.1 km; the middle of a line is half of it from its ends.
        QTest::newRow("line") << QByteArray(
            "<LineString><coordinates>38.5,35.45 38.5,35.5 38.5,35.55</coordinates>"
            "</LineString>") << 5500.0
                              << 5600.0;
        QTest::newRow("area") << QByteArray(
            "<Polygon><outerBoundaryIs><LinearRing><coordinates>38.4,35.4 38.6,35.4 "
            "38.6,35.6 38.4,35.6 38.4,35.4</coordinates></LinearRing>"
            "</outerBoundaryIs></Polygon>")
                              << 14'000.0 << 15'000.0;
        QTest::newRow("one in a collection") << "<MultiGeometry>" + point + "</MultiGeometry>" << 0.0 << 0.0;
        QTest::newRow("several")
            << "<MultiGeometry>" + point
                   + "<Point><coordinates>38.5,35.6</coordinates></Point></MultiGeometry>"
            << 11'000.0 << 11'200.0;
        QTest::newRow("model") << QByteArray(
            "<Model><Location><longitude>38.5</longitude><latitude>35.5</latitude>"
            "<altitude>3</altitude></Location><Scale/></Model><name>x</name>")
                               << 0.0 << 0.0;
    }

    void places() {
        QFETCH(QByteArray, geometry);
        QFETCH(double, leastMetres);
        QFETCH(double, mostMetres);
        const auto table = open(placemark(geometry));
        QVERIFY(table->hasPlaces());
        QVERIFY(table->next());
        const auto place = table->place();
        QVERIFY(place);
        QVERIFY(std::abs(place->at.lon - 38.5) < 0.02 && std::abs(place->at.lat - 35.5) < 0.11);
        QVERIFY2(place->radiusMetres >= leastMetres && place->radiusMetres <= mostMetres,
                 qPrintable(QString::number(place->radiusMetres)));
    }

    void placemarksWithoutAPlaceAreRecords() {
        const auto table = open(placemark("<name>Somewhere</name>"));
        QVERIFY(table->next());
        QVERIFY(!table->place());
    }

    void wordsAndData() {
        const auto table = open(
            "<Placemark id='p1'><name>Made-up</name><description><![CDATA[<b>Two</b> huts<br>were "
            "<a href=\"https://testville.example/a?b=1&amp;c=2\">hit</a> &amp; burnt]]></description>"
            "<ExtendedData><Data name='killed'><displayName>Killed</displayName><value>3-5</value></Data>"
            "<Data name='name'><value>other</value></Data>"
            "<SchemaData schemaUrl='#x'><SimpleData name='actor'>Testland</SimpleData></SchemaData>"
            "</ExtendedData></Placemark>");
        QVERIFY(table->next());
        QCOMPARE(cell(*table, u"id"_s), u"p1"_s);
        QCOMPARE(cell(*table, u"name"_s), u"Made-up"_s);
        QCOMPARE(cell(*table, u"description"_s), u"Two huts\nwere hit & burnt"_s);
        QCOMPARE(cell(*table, u"media"_s), u"https://testville.example/a?b=1&c=2"_s);
        QCOMPARE(cell(*table, u"killed"_s), u"3-5"_s);
        QCOMPARE(cell(*table, u"actor"_s), u"Testland"_s);
        QCOMPARE(cell(*table, u"name (data)"_s), u"other"_s);
    }

    void htmlIsPlainText_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"5 < 6 and 7 > 3"_s << u"5 < 6 and 7 > 3"_s;
        QTest::newRow("entities") << u"a &amp;lt; b &#1575;&#x627; &made;"_s << u"a &lt; b اا &made;"_s;
        QTest::newRow("script") << u"<script>alert('x')</script><p>one</p><p>two</p>"_s << u"one\ntwo"_s;
        QTest::newRow("table") << u"<table><tr><td>Killed</td><td>3</td></tr><tr><td>x</td></tr></table>"_s
                               << u"Killed 3\nx"_s;
        QTest::newRow("no letter") << u"&#xd800;&#0;"_s << u"&#xd800;&#0;"_s;
    }

    void htmlIsPlainText() {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(HtmlText::from(html).text, text);
    }

    void kmzIsUnpacked() {
        auto table = KmlTable::open(data + u"places.kmz"_s, true);
        QVERIFY(table.ok());
        QVERIFY(table.value()->next());
        QCOMPARE(cell(**table, u"name"_s), u"Zipped"_s);
    }

    void linksAreNotFollowed() {
        const test::DeafServer server;
        const QByteArray href = "http://127.0.0.1:" + QByteArray::number(server.port()) + "/a.kml";
        refuses(kml("<NetworkLink><Link><href>" + href + "</href></Link></NetworkLink>"), u"links"_s);
        QVERIFY(!server.wasKnockedAt());
    }

    void refusesWhatUnfolds() {
        refuses("<!DOCTYPE kml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;'>]>" + kml("<name>&b;</name>"),
                u"definition"_s);
        refuses(kml(QByteArray("<Folder>").repeated(100'000)), u"without end"_s);
        refuses(kml(placemark(QByteArray("<MultiGeometry>").repeated(1000))), u"broken"_s);
        refuses("<kml><Document><Placemark><name>cut", u"broken"_s);
    }
};

QTEST_GUILESS_MAIN(TestKmlTable)
#include "tst_KmlTable.moc"
