#include "io/EventReader.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");

} // namespace

/// Files of every format become events, as precise as the file and no more.
class TestFormatEvents : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    Gazetteer nowhere_{{}};

    std::shared_ptr<const Loaded> read(const QString& path) {
        const auto loaded = EventReader(nowhere_).read(path, {}, {});
        if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
        return *loaded;
    }

    Event ofKml(const QByteArray& inside) {
        const QByteArray whole = "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><name>Made-up</name>"
                                 + inside + "</Placemark></kml>";
        return read(files_.write(u"made-up.kml"_s, whole))->events.event(0);
    }

  private Q_SLOTS:

    void formats_data() {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"points.fgb", "utm.shp", "layers.gpkg", "sheet.xlsx", "sheet.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void formats() {
        QFETCH(QString, name);
        const auto loaded = read(data + name);
        QCOMPARE(loaded->events.size(), std::size_t(2));
        QVERIFY(loaded->file.bytes > 0 && loaded->file.sha256.size() == 64);
        const Event second = loaded->events.event(1);
        QCOMPARE(second.headline, u"Made-up two"_s);
        QVERIFY(std::abs(second.where.point->lon - 38.6) < 1e-5);
        QVERIFY(std::abs(second.where.point->lat - 35.6) < 1e-5);
        QCOMPARE(toIso(second.when.from).left(10), u"2017-03-18"_s);
        QCOMPARE(*second.killedAcrossClaims(), (Range<int>{4, 4}));
    }

    void kmlTimes_data() {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("meaning");
        const auto bounds = int(TimeMeaning::Bounds);
        const auto duration = int(TimeMeaning::Duration);
        QTest::newRow("a year") << QByteArray("<TimeStamp><when>2017</when></TimeStamp>") << QDate(2017, 1, 1)
                                << QDate(2017, 12, 31) << bounds;
        QTest::newRow("a month") << QByteArray("<TimeStamp><when>2017-02</when></TimeStamp>")
                                 << QDate(2017, 2, 1) << QDate(2017, 2, 28) << bounds;
        QTest::newRow("a span") << QByteArray(
            "<TimeSpan><begin>2017-02</begin><end>2017-03-17</end></TimeSpan>")
                                << QDate(2017, 2, 1) << QDate(2017, 3, 17) << duration;
        QTest::newRow("no end") << QByteArray("<TimeSpan><begin>2017-03-17</begin></TimeSpan>")
                                << QDate(2017, 3, 17) << QDate(2017, 3, 17) << bounds;
    }

    void kmlTimes() {
        QFETCH(QByteArray, time);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, meaning);
        const Event event = ofKml(time + "<Point><coordinates>38.5,35.5</coordinates></Point>");
        QCOMPARE(event.when, wholeDays(first, last, PlaceZone::Utc, TimeMeaning(meaning)));
        QCOMPARE(event.headline, u"Made-up"_s);
    }

    void anOpenEndIsSaid() {
        const Event event = ofKml("<TimeSpan><begin>2017-03-17</begin></TimeSpan>"
                                  "<Point><coordinates>38.5,35.5</coordinates></Point>");
        QCOMPARE(event.tags.size(), 1);
    }

    void anAreaIsNoPoint() {
        const Event event =
            ofKml("<TimeStamp><when>2017</when></TimeStamp><LineString><coordinates>38.5,35.45 "
                  "38.5,35.5 38.5,35.55</coordinates></LineString>");
        QCOMPARE(event.where.precision, PlacePrecision::Radius);
        QVERIFY(event.where.radiusMetres > 5'500 && event.where.radiusMetres < 5'600);
    }
};

QTEST_GUILESS_MAIN(TestFormatEvents)
#include "tst_FormatEvents.moc"
