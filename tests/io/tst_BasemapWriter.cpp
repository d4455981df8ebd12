#include "io/BasemapWriter.h"
#include "io/OpenMapTiles.h"
#include "io/VectorTileFile.h"
#include "support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>
#include <thread>

using namespace atlas;

namespace {

/// A made-up town of one road over a river, a house and a name, in OpenStreetMap's XML.
QByteArray extract() {
    QByteArray xml =
        "<?xml version='1.0'?><osm version='0.6'>"
        "<node id='1' lat='10.001' lon='20.001'><tag k='place' v='town'/><tag k='name' v='Testville'/>"
        "<tag k='name:ar' v='تستفيل'/></node>";
    const auto node = [&xml](int id, double lat, double lon) {
        xml += "<node id='" + QByteArray::number(id) + "' lat='" + QByteArray::number(lat, 'f', 6) + "' lon='"
               + QByteArray::number(lon, 'f', 6) + "'/>";
    };
    node(2, 10.0, 20.0);
    node(3, 10.02, 20.03);
    node(4, 10.02, 20.0);
    node(5, 10.0, 20.03);
    for (int i = 0; i < 4; ++i)
        node(10 + i, 10.004 + (i == 1 || i == 2 ? 0.0003 : 0), 20.004 + (i >= 2 ? 0.0003 : 0));
    xml += "<way id='1'><nd ref='2'/><nd ref='3'/><tag k='highway' v='primary'/><tag k='bridge' v='yes'/>"
           "<tag k='name' v='Bridge Street'/></way>"
           "<way id='2'><nd ref='4'/><nd ref='5'/><tag k='waterway' v='river'/><tag k='name' v='Test "
           "River'/></way>"
           "<way id='3'><nd ref='10'/><nd ref='11'/><nd ref='12'/><nd ref='13'/><nd ref='10'/>"
           "<tag k='building' v='yes'/></way></osm>";
    return xml;
}

const QString liechtenstein = QStringLiteral(ATLAS_SHARED_DIR "/data/osm/liechtenstein.osm.pbf");

TileId tileAt(double lon, double lat, int zoom) {
    const double n = 1 << zoom;
    const double rad = qDegreesToRadians(lat);
    return {zoom, static_cast<int>((lon + 180) / 360 * n),
            static_cast<int>((1 - std::asinh(std::tan(rad)) / M_PI) / 2 * n)};
}

QString textOf(const VectorTile& tile, QStringView layer, QStringView key) {
    const auto* held = tile.layer(layer);
    const auto* value =
        held && !held->features.empty() ? held->value(held->features[0], held->key(key)) : nullptr;
    return value ? value->text : QString();
}

/// How many areas have their middle in the tile and not in its margin.
std::size_t ownOf(const VectorTile::Layer& layer) {
    return static_cast<std::size_t>(
        std::count_if(layer.features.begin(), layer.features.end(), [&](const VectorTile::Feature& feature) {
            const auto ring = layer.part(feature, 0);
            const auto [west, east] =
                std::minmax_element(ring.begin(), ring.end(), [](auto a, auto b) { return a.x < b.x; });
            const auto [north, south] =
                std::minmax_element(ring.begin(), ring.end(), [](auto a, auto b) { return a.y < b.y; });
            const int x = (west->x + east->x) / 2;
            const int y = (north->y + south->y) / 2;
            return x >= 0 && y >= 0 && x < layer.extent && y < layer.extent;
        }));
}

} // namespace

class TestBasemapWriter : public QObject {
    Q_OBJECT

    test::TestFiles files_;

    [[nodiscard]] QStringList folder() const {
        return QDir(QFileInfo(files_.path(QStringLiteral("x"))).absolutePath())
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

  private Q_SLOTS:

    void cleanup() {
        for (const QString& name : folder())
            QFile::remove(files_.path(name));
    }

    void aTownIsThereAtTheZoomsThatShowIt() {
        const QString out = files_.path(QStringLiteral("town.mbtiles"));
        double last = 0;
        const Outcome made =
            BasemapWriter::write(files_.write(QStringLiteral("town.osm"), extract()), out, {},
                                 [&](double share) {
                                     QVERIFY(share >= last && share <= 1);
                                     last = share;
                                 },
                                 {});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().line()));
        QCOMPARE(folder(), QStringList({QStringLiteral("town.mbtiles"), QStringLiteral("town.osm")}));
        const auto source = openVectorTiles(out);
        QVERIFY(source.ok());
        QCOMPARE((*source)->info().maxZoom, openMapTilesMaxZoom);
        QVERIFY((*source)->info().attribution.contains(QStringLiteral("OpenStreetMap")));
        QVERIFY((*source)->info().bounds.contains(GeoPoint{20.01, 10.01}));
        const auto fine = (*source)->read(tileAt(20.004, 10.0041, 14));
        QCOMPARE(fine.state, TileState::Ready);
        QCOMPARE(textOf(*fine.tile, u"transportation", u"brunnel"), QStringLiteral("bridge"));
        QCOMPARE(textOf(*fine.tile, u"transportation_name", u"name"), QStringLiteral("Bridge Street"));
        QCOMPARE(fine.tile->layer(u"building")->features.size(), std::size_t(1));
        QCOMPARE(textOf(*(*source)->read(tileAt(20.001, 10.001, 14)).tile, u"place", u"name:ar"),
                 QStringLiteral("تستفيل"));
        const auto coarse = (*source)->read(tileAt(20.004, 10.0041, 9));
        QVERIFY(coarse.tile->layer(u"transportation") && coarse.tile->layer(u"waterway"));
        QVERIFY(!coarse.tile->layer(u"building"));
        QCOMPARE((*source)->read({14, 0, 0}).state, TileState::Missing);
    }

    void onlyTheZoomsThatWereAskedFor() {
        const QString out = files_.path(QStringLiteral("town.mbtiles"));
        QVERIFY(
            BasemapWriter::write(files_.write(QStringLiteral("town.osm"), extract()), out, {9, 11}, {}, {})
                .ok());
        const auto source = openVectorTiles(out);
        QVERIFY(source.ok());
        QCOMPARE((*source)->info().minZoom, 9);
        QCOMPARE((*source)->info().maxZoom, 11);
        QCOMPARE((*source)->read(tileAt(20.004, 10.0041, 11)).state, TileState::Ready);
    }

    void whatIsNoExtractLeavesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<html>not found</html>");
        QTest::newRow("random") << QByteArray("\x00\x00\x00\x0d\x0a\x09OSMHeaderxxxxxxxxxx", 25);
        QTest::newRow("an extract of nothing")
            << QByteArray("<?xml version='1.0'?><osm version='0.6'><node id='1' lat='1' lon='1'/></osm>");
    }

    void whatIsNoExtractLeavesNothing() {
        QFETCH(QByteArray, bytes);
        const QString name = QStringLiteral("bad.osm");
        const Outcome made = BasemapWriter::write(files_.write(name, bytes),
                                                  files_.path(QStringLiteral("bad.mbtiles")), {}, {}, {});
        QVERIFY(!made.ok());
        QVERIFY(made.error().line().contains(QStringLiteral("bad.osm")));
        QCOMPARE(folder(), QStringList{name});
    }

    /// The old file is there until the new one is whole.
    void interruptedItLeavesWhatWasThere() {
        const QString out = files_.write(QStringLiteral("town.mbtiles"), "what was there");
        const QString in = files_.write(QStringLiteral("town.osm"), extract());
        for (const double at : {0.0, 0.3, 0.36}) { // while reading, and while tiles are cut
            std::stop_source stop;
            const Outcome made = BasemapWriter::write(
                in, out, {},
                [&](double share) {
                    if (share >= at) stop.request_stop();
                },
                stop.get_token());
            QVERIFY(!made.ok());
            QCOMPARE(folder(), QStringList({QStringLiteral("town.mbtiles"), QStringLiteral("town.osm")}));
            QFile old(out);
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("what was there"));
        }
    }

    void liechtenstein_() {
        if (!QFile::exists(liechtenstein)) QSKIP("the extract of Liechtenstein is not at hand");
        const QString out = files_.path(QStringLiteral("li.mbtiles"));
        QVERIFY(BasemapWriter::write(liechtenstein, out, {}, {}, {}).ok());
        const auto source = openVectorTiles(out);
        QVERIFY(source.ok());
        std::size_t buildings = 0;
        std::set<QString> names;
        for (int x = 8615; x <= 8635; ++x)
            for (int y = 5740; y <= 5770; ++y) {
                const auto reply = (*source)->read({14, x, y});
                QVERIFY(reply.state != TileState::Broken);
                if (!reply.tile) continue;
                if (const auto* layer = reply.tile->layer(u"building")) buildings += ownOf(*layer);
                if (const auto* layer = reply.tile->layer(u"place"))
                    for (const auto& feature : layer->features)
                        if (const auto* name = layer->value(feature, layer->key(u"name")))
                            names.insert(name->text);
            }
        // 8,994 in the extract. What lies across an edge is cut, and may have its middle elsewhere.
        QVERIFY2(buildings > 8950 && buildings < 9050, qPrintable(QString::number(buildings)));
        for (const char* name : {"Vaduz", "Schaan", "Balzers", "Triesen", "Eschen"})
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestBasemapWriter)
#include "tst_BasemapWriter.moc"
