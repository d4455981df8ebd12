#include "export/Basemap.h"
#include "export/MapExporter.h"
#include "io/BasemapWriter.h"
#include "support/EventBuilder.h"
#include "support/GoldenImage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

/// A real town from an extract of OpenStreetMap, made into tiles and drawn: three zooms, three themes, two
/// languages.
class TestVectorMap : public QObject {
    Q_OBJECT

    const QString extract_ = QStringLiteral(ATLAS_SHARED_DIR "/data/osm/liechtenstein.osm.pbf");
    QTemporaryDir made_;
    Basemap map_;

  private Q_SLOTS:

    void initTestCase() {
        if (!QFile::exists(extract_)) QSKIP("the extract of Liechtenstein is not at hand");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString tiles = made_.filePath(QStringLiteral("li.mbtiles"));
        QVERIFY(BasemapWriter::write(extract_, tiles, {}, {}, {}).ok());
        const auto opened = openBasemap(tiles, QStringLiteral(ATLAS_SHARE_DIR), {});
        QVERIFY(opened.ok());
        map_ = *opened;
    }

    void theMapIsDrawnAsItWas_data() {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        for (const int zoom : {10, 13, 16})
            for (const auto& [name, theme] :
                 {std::pair("standard", MapTheme::Standard), std::pair("pale", MapTheme::Pale),
                  std::pair("dark", MapTheme::Dark)})
                for (const char* language : {"en", "ar"})
                    QTest::addRow("liechtenstein-%d-%s-%s", zoom, name, language)
                        << zoom << static_cast<int>(theme) << QString::fromLatin1(language);
    }

    void theMapIsDrawnAsItWas() {
        QFETCH(int, zoom);
        QFETCH(int, theme);
        QFETCH(QString, language);
        const Basemap map = drawnAs(map_, {static_cast<MapTheme>(theme), 1});
        FrameRequest request;
        request.events = test::snapshot({});
        request.layers = Layers(Layer::Basemap) | Layer::Labels;
        request.tiles = map.tiles;
        request.vectors = map.vectors;
        request.language = language;
        request.viewport = Viewport({9.5209, 47.1410}, zoom, {500, 400});
        const QImage image =
            MapExporter(request, {QSize(500, 400), 96, QString(), QStringLiteral("made")}).render({});
        QVERIFY(!image.isNull());
        const QString problem = test::compareWithGolden(image, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestVectorMap)
#include "tst_VectorMap.moc"
