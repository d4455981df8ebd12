#include "io/VectorTileDecoder.h"
#include "support/VectorTileBytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atlas;
using Shape = VectorTile::Shape;

namespace {

QByteArray made() {
    test::VectorTileBytes tile;
    tile.addLayer("transportation", {{Shape::Line,
                                      {{{0, 0}, {10, -20}, {4096, 4096}}, {{5, 5}, {6, 6}}},
                                      {{"class", "minor"}, {"brunnel", "bridge"}}},
                                     {Shape::Line, {{{1, 2}, {3, 4}}}, {{"class", "track"}}}});
    tile.addLayer("water",
                  {{Shape::Area,
                    {{{0, 0}, {100, 0}, {100, 100}, {0, 100}}, {{20, 20}, {20, 80}, {80, 80}, {80, 20}}},
                    {{"class", "lake"}}}},
                  512);
    tile.addLayer("place", {{Shape::Point, {{{7, 9}}}, {{"name:ar", "الرقة"}}}});
    return tile.bytes();
}

} // namespace

class TestVectorTileDecoder : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void linesAreaAndPointsAsWritten() {
        const auto tile = decodeVectorTile(made());
        QVERIFY(tile);
        QCOMPARE(tile->layers.size(), std::size_t(3));
        const auto* roads = tile->layer(u"transportation");
        QCOMPARE(roads->features.size(), std::size_t(2));
        QCOMPARE(roads->features[0].parts, 2U);
        const auto line = roads->part(roads->features[0], 0);
        QCOMPARE(line.size(), std::size_t(3));
        QCOMPARE(line[1], (VectorTile::Point{10, -20}));
        QCOMPARE(roads->part(roads->features[1], 0)[1], (VectorTile::Point{3, 4}));
        QCOMPARE(roads->value(roads->features[0], roads->key(u"brunnel"))->text, QStringLiteral("bridge"));
        QVERIFY(!roads->value(roads->features[1], roads->key(u"brunnel")));
        QVERIFY(!roads->value(roads->features[1], roads->key(u"name")));
        const auto* water = tile->layer(u"water");
        QCOMPARE(water->extent, 512);
        QCOMPARE(water->part(water->features[0], 1).size(), std::size_t(4)); // without its first point again
        const auto* places = tile->layer(u"place");
        QCOMPARE(places->value(places->features[0], places->key(u"name:ar"))->text, QStringLiteral("الرقة"));
        QVERIFY(!tile->layer(u"building"));
    }

    /// Each kind of value that the specification knows.
    void valuesOfEachKind() {
        using test::VectorTileBytes;
        const auto number = [](unsigned field, quint64 v) {
            return VectorTileBytes::varint(field << 3U) + VectorTileBytes::varint(v);
        };
        QByteArray layer = VectorTileBytes::field(1, "x");
        const float single = 2.5F;
        const double twice = -0.25;
        layer += VectorTileBytes::field(4, VectorTileBytes::varint(2U << 3U | 5U)
                                               + QByteArray(reinterpret_cast<const char*>(&single), 4));
        layer += VectorTileBytes::field(4, VectorTileBytes::varint(3U << 3U | 1U)
                                               + QByteArray(reinterpret_cast<const char*>(&twice), 8));
        layer += VectorTileBytes::field(4, number(4, static_cast<quint64>(-3)));
        layer += VectorTileBytes::field(4, number(5, 14));
        layer += VectorTileBytes::field(4, number(6, 3)); // zigzag: -2
        layer += VectorTileBytes::field(4, number(7, 1));
        const auto tile = decodeVectorTile(VectorTileBytes::field(3, layer));
        QVERIFY(tile);
        QStringList texts;
        for (const auto& value : tile->layers[0].values)
            texts << value.text;
        QCOMPARE(texts, QStringList({QStringLiteral("2.5"), QStringLiteral("-0.25"), QStringLiteral("-3"),
                                     QStringLiteral("14"), QStringLiteral("-2"), QStringLiteral("1")}));
    }

    void whatIsNoTileIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << made().chopped(5);
        QTest::newRow("a page of HTML") << QByteArray("<html><body>503 Service Unavailable</body></html>");
        QTest::newRow("a length beyond the end") << QByteArray("\x1a\xff\xff\xff\xff\x0f", 6);
        QTest::newRow("a number that never ends") << QByteArray(20, '\xff');
        test::VectorTileBytes far;
        far.addLayer("water", {{Shape::Line, {{{0, 0}, {2'000'000, 0}}}, {}}});
        QTest::newRow("a point far from its tile") << far.bytes();
    }

    void whatIsNoTileIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeVectorTile(bytes));
    }

    void anEmptyTileIsOne() {
        const auto tile = decodeVectorTile(QByteArray());
        QVERIFY(tile && tile->layers.empty());
    }

    /// Damage never reads beyond the bytes, and never takes more memory than they can mean.
    void damagedBytesDoNoHarm() {
        QRandomGenerator random(5);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = made();
            for (int hit = 0; hit < 1 + i % 6; ++hit)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const auto tile = decodeVectorTile(bytes);
            if (!tile) {
                ++refused;
                continue;
            }
            for (const auto& layer : tile->layers)
                for (const auto& feature : layer.features)
                    for (std::uint32_t nth = 0; nth < feature.parts; ++nth)
                        QVERIFY(!layer.part(feature, nth).empty());
        }
        QVERIFY(refused > 100);
    }

    void packedBytesAreUnpackedUpToABound() {
        const QByteArray plain(100'000, 'x');
        const QByteArray zlib = qCompress(plain).mid(4); // Qt puts the length before it
        QCOMPARE(unpacked(zlib, 1'000'000), plain);
        QVERIFY(unpacked(zlib, 50'000).isNull());
        QVERIFY(unpacked(zlib.first(20), 1'000'000).isNull());
        QCOMPARE(unpacked("plain", 10), QByteArray("plain"));
    }
};

QTEST_GUILESS_MAIN(TestVectorTileDecoder)
#include "tst_VectorTileDecoder.moc"
