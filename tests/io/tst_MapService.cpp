#include "io/MapService.h"

#include "support/TileServer.h"

#include <QTest>

using namespace atlas;
using namespace std::chrono_literals;

namespace {

/// Attributes in single quotes: moc loses its way after raw strings with double ones.
QByteArray wms() {
    return "<?xml version='1.0'?><WMS_Capabilities version='1.3.0' "
           "xmlns:xlink='http://www.w3.org/1999/xlink'>"
           "<Service><Title>Made up</Title></Service><Capability><Request><GetMap><DCPType><HTTP><Get>"
           "<OnlineResource "
           "xlink:href='https://maps.example.org/wms?map=a'/></Get></HTTP></DCPType></GetMap></Request>"
           "<Layer><Title>All</Title><CRS>EPSG:4326</CRS><CRS>EPSG:3857</CRS>"
           "<Attribution><Title>made-up mappers</Title></Attribution>"
           "<Layer><Name>relief &amp; more</Name><Title>Relief</Title></Layer>"
           "<Layer><Title>Not one to ask for</Title></Layer></Layer></Capability></WMS_Capabilities>";
}

QByteArray wmts(const char* matrix) {
    return QByteArray(
               "<Capabilities xmlns:ows='http://www.opengis.net/ows/1.1' "
               "xmlns:xlink='http://www.w3.org/1999/xlink'>"
               "<ows:ServiceProvider><ows:ProviderName>made-up "
               "office</ows:ProviderName></ows:ServiceProvider>"
               "<Contents><Layer><ows:Title>Streets</ows:Title><ows:Identifier>streets</ows:Identifier>"
               "<Style "
               "isDefault='true'><ows:Identifier>day</ows:Identifier></Style><Format>image/png</Format>"
               "<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>"
               "<ResourceURL format='image/png' resourceType='tile' "
               "template='https://maps.example.org/{style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/"
               "{TileCol}.png'/>"
               "</Layer><TileMatrixSet><ows:Identifier>web</ows:Identifier>"
               "<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>")
           + matrix + "</TileMatrixSet></Contents></Capabilities>";
}

const char* const pyramid =
    "<TileMatrix><ows:Identifier>5</ows:Identifier><ScaleDenominator>17471320.75</ScaleDenominator>"
    "<TileWidth>256</TileWidth></TileMatrix>"
    "<TileMatrix><ows:Identifier>6</ows:Identifier><ScaleDenominator>8735660.375</ScaleDenominator>"
    "<TileWidth>256</TileWidth></TileMatrix>";

QByteArray tms() {
    return "<TileMap version='1.0.0'><Title>Old map</Title><SRS>EPSG:900913</SRS>"
           "<TileFormat width='256' height='256' mime-type='image/png' extension='png'/><TileSets>"
           "<TileSet href='https://maps.example.org/tms/old/3' order='3'/>"
           "<TileSet href='https://maps.example.org/tms/old/4' order='4'/></TileSets></TileMap>";
}

} // namespace

/// What services say of themselves.
class TestMapService : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aWms() {
        const auto maps = mapsOfService(wms(), QStringLiteral("made"));
        QVERIFY2(maps.ok(), maps.ok() ? "" : qPrintable(maps.error().line()));
        QCOMPARE(maps->size(), std::size_t(1));
        QCOMPARE(maps->front().name, QStringLiteral("Relief"));
        QCOMPARE(maps->front().attribution, QStringLiteral("made-up mappers"));
        const QByteArray address = addressOf(maps->front(), {1, 0, 0});
        QVERIFY2(
            address.startsWith("https://maps.example.org/wms?map=a&SERVICE=WMS&REQUEST=GetMap&VERSION=1.3.0&"
                               "LAYERS=relief%20%26%20more&"),
            address.constData());
        QVERIFY(address.contains("CRS=EPSG:3857") && address.contains("WIDTH=256"));
        QVERIFY(address.contains("BBOX=-20037508.342789,0.000000,0.000000,20037508.342789"));
    }

    void aWmts() {
        const auto maps = mapsOfService(wmts(pyramid), QStringLiteral("made"));
        QVERIFY2(maps.ok(), maps.ok() ? "" : qPrintable(maps.error().line()));
        QCOMPARE(maps->front().attribution, QStringLiteral("made-up office"));
        QCOMPARE(maps->front().minZoom, 5);
        QCOMPARE(maps->front().maxZoom, 6);
        QCOMPARE(addressOf(maps->front(), {5, 19, 12}),
                 QByteArray("https://maps.example.org/day/web/5/12/19.png"));
    }

    void aWmtsWithAnotherPyramidIsRefused() {
        const auto maps =
            mapsOfService(wmts("<TileMatrix><ows:Identifier>5</ows:Identifier>"
                               "<ScaleDenominator>25000</ScaleDenominator><TileWidth>256</TileWidth>"
                               "</TileMatrix>"),
                          QStringLiteral("made"));
        QVERIFY(!maps.ok());
        QVERIFY2(maps.error().line().contains(QStringLiteral("Web Mercator")),
                 qPrintable(maps.error().line()));
    }

    void aTms() {
        const auto maps = mapsOfService(tms(), QStringLiteral("made"));
        QVERIFY(maps.ok());
        QCOMPARE(maps->front().minZoom, 3);
        QCOMPARE(maps->front().maxZoom, 4);
        QCOMPARE(addressOf(maps->front(), {3, 4, 2}),
                 QByteArray("https://maps.example.org/tms/old/3/4/5.png"));
    }

    void whatIsNoServiceIsSaid_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("tiles");
        QTest::newRow("a page") << QByteArray("<html><body/></html>");
        QTest::newRow("cut short") << wms().left(300);
        QTest::newRow("deep") << QByteArray("<WMS_Capabilities>") + QByteArray("<Layer>").repeated(100'000);
        QTest::newRow("empty") << QByteArray("<WMS_Capabilities version='1.3.0'/>");
        QTest::newRow("no Web Mercator") << wms().replace("EPSG:3857", "EPSG:3035");
    }

    void whatIsNoServiceIsSaid() {
        QFETCH(QByteArray, xml);
        const auto maps = mapsOfService(xml, QStringLiteral("made-up service"));
        QVERIFY(!maps.ok());
        QVERIFY(maps.error().line().contains(QStringLiteral("made-up service")));
    }

    void aServiceIsAskedOnce() {
        test::TileServer server([](const auto& request) {
            return test::TileServer::Answer{
                request.path.startsWith("/wms") ? 200 : 404, wms(), {}, -1, 0ms, false};
        });
        const QString base = QStringLiteral("http://127.0.0.1:%1/").arg(server.port());
        QVERIFY(askService(base + QStringLiteral("wms?REQUEST=GetCapabilities"), {}).ok());
        QCOMPARE(server.requests().size(), std::size_t(1));
        QVERIFY(server.requests().front().userAgent.startsWith("StrikeAtlas/"));
        QVERIFY(!askService(base + QStringLiteral("nothing"), {}).ok());
        QVERIFY(!askService(QStringLiteral("file:///etc/passwd"), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestMapService)
#include "tst_MapService.moc"
