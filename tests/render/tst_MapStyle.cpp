#include "render/basemap/MapStyle.h"

#include <QFile>
#include <QTest>

using namespace atlas;

namespace {

/// With plain quotation marks, which are easier on the eye.
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestMapStyle : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void theShippedStyleIsWhole() {
        QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/resources/styles/map.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto style = MapStyle::parse(file.readAll());
        QVERIFY2(style.ok(), style.ok() ? "" : qPrintable(style.error().line()));
        QVERIFY(style->rules.size() > 40 && style->names.size() > 10);
        QVERIFY(style->land[0] != style->land[2]); // the dark one is another
    }

    void faultsAreNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("no land") << QByteArray("{}") << "land";
        QTest::newRow("no such colour") << json("{'land':'snow'}") << "snow";
        QTest::newRow("a theme is missing")
            << json("{'land':'g','colours':{'g':{'standard':'#fff'}}}") << "g";
        QTest::newRow("no layer") << json("{'land':'#fff','layers':[{'fill':'#000'}]}") << "layers";
        QTest::newRow("nothing is drawn") << json("{'land':'#fff','layers':[{'layer':'water'}]}") << "water";
        QTest::newRow("a dash of nothing")
            << json("{'land':'#fff','layers':[{'layer':'water','stroke':'#000','dash':[3,0]}]}") << "water";
    }

    void faultsAreNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        const auto style = MapStyle::parse(json);
        QVERIFY(!style.ok());
        QCOMPARE(style.error().on, part);
    }

    void whatIsNoJsonIsRefused() { QVERIFY(!MapStyle::parse("land: white").ok()); }

    void sizesGrowWithTheZoom() {
        const auto style = MapStyle::parse(json("{'land':'#fff','layers':[{'layer':'x','stroke':'#000','"
                                                "width':{'10':1,'14':5},'minzoom':6,'maxzoom':9}]}"));
        QVERIFY(style.ok());
        const DrawRule& rule = style->rules[0];
        QCOMPARE(rule.width.at(8), 1.0);
        QCOMPARE(rule.width.at(12), 3.0);
        QCOMPARE(rule.width.at(19), 5.0);
        QVERIFY(!rule.filter.showsAt(5.9) && rule.filter.showsAt(6) && rule.filter.showsAt(9.9)
                && !rule.filter.showsAt(10));
    }

    void conditionsChooseFeatures_data() {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QString>("taken");
        QTest::newRow("all") << QByteArray("{}") << "abc";
        QTest::newRow("one value") << json("{'class':'minor'}") << "ab";
        QTest::newRow("one of several") << json("{'class':['minor','track']}") << "abc";
        QTest::newRow("two keys") << json("{'class':'minor','brunnel':'bridge'}") << "b";
        QTest::newRow("not") << json("{'class':'minor','!brunnel':'bridge'}") << "a";
        QTest::newRow("a key that is nowhere") << json("{'ramp':1}") << "";
        QTest::newRow("not of a key that is nowhere") << json("{'!ramp':1}") << "abc";
    }

    void conditionsChooseFeatures() {
        QFETCH(QByteArray, where);
        QFETCH(QString, taken);
        const auto style = MapStyle::parse(
            json("{'land':'#fff','layers':[{'layer':'x','fill':'#000','where':") + where + "}]}");
        QVERIFY(style.ok());
        VectorTile::Layer layer;
        layer.keys = {QStringLiteral("class"), QStringLiteral("brunnel")};
        layer.values = {{QStringLiteral("minor")}, {QStringLiteral("track")}, {QStringLiteral("bridge")}};
        layer.tags = {{0, 0}, {0, 0}, {1, 2}, {0, 1}};
        layer.features = {{VectorTile::Shape::Line, 0, 1},
                          {VectorTile::Shape::Line, 1, 2},
                          {VectorTile::Shape::Line, 3, 1}};
        const TileMatch match(style->rules[0].filter, layer);
        QString found;
        for (std::size_t i = 0; i < layer.features.size(); ++i)
            if (match.takes(layer.features[i])) found += QChar(u'a' + static_cast<int>(i));
        QCOMPARE(found, taken);
    }
};

QTEST_GUILESS_MAIN(TestMapStyle)
#include "tst_MapStyle.moc"
