#include "export/Basemap.h"
#include "export/MapExporter.h"
#include "io/AtlasReader.h"
#include "io/EventReader.h"
#include "support/GoldenImage.h"

#include <QTest>

using namespace atlas;

/// The embedded atlas as it is drawn: three places at three dates, and one of them in Arabic at twice the
/// pixels; Raqqa and Mosul in three themes and two languages.
class TestEmbeddedAtlas : public QObject {
    Q_OBJECT

    FrameRequest base_;

    static TimePoint utc(const QString& iso) { return *parseTime(iso, PlaceZone::Damascus); }

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY2(folder.ok(), folder.ok() ? "" : qPrintable(folder.error().line()));
        const auto gazetteer = readGazetteer(*folder);
        QVERIFY(gazetteer.ok());
        const auto read = readAtlas(*folder, **gazetteer);
        QVERIFY(read.ok());
        const auto loaded = EventReader(**gazetteer).read(*folder + QStringLiteral("/events.csv"), {}, {});
        QVERIFY(loaded.ok());
        const auto map = embeddedBasemap(*read, *folder, {});
        QVERIFY2(map.ok(), map.ok() ? "" : qPrintable(map.error().line()));
        base_.atlas = *read;
        base_.events = EventSnapshot::build({*loaded});
        base_.tiles = map->tiles;
        base_.vectors = map->vectors;
    }

    void theMapIsDrawnAsItWas_data() {
        QTest::addColumn<GeoPoint>("centre");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QString>("language");
        QTest::newRow("raqqa-2015-11") << GeoPoint{39.01, 35.95} << 8.0 << "2015-11-01"
                                       << "2015-12-01" << 96 << "en";
        QTest::newRow("mosul-2017-03") << GeoPoint{43.1, 36.3} << 7.5 << "2016-10-01"
                                       << "2017-07-12" << 96 << "en";
        QTest::newRow("euphrates-2014-2019") << GeoPoint{40.3, 35.2} << 6.5 << "2014-01-01"
                                             << "2019-12-31" << 96 << "fr";
        QTest::newRow("mosul-2017-03-arabic") << GeoPoint{43.1, 36.3} << 7.0 << "2017-03-01"
                                              << "2017-04-01" << 192 << "ar";
    }

    void theMapIsDrawnAsItWas() {
        QFETCH(GeoPoint, centre);
        QFETCH(double, zoom);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, dpi);
        QFETCH(QString, language);
        FrameRequest request = base_;
        request.viewport = Viewport(centre, zoom, {800, 600});
        request.window = {{utc(from), utc(to)}, WindowMode::Window};
        request.language = language;
        const MapExporter exporter(request, {QSize(800, 600) * dpi / 96, dpi, QStringLiteral("Golden image"),
                                             QStringLiteral("embedded")});
        const QImage image = exporter.render({});
        QVERIFY(!image.isNull());
        const QString problem = test::compareWithGolden(image, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void theGridIsDrawnAsItWas_data() {
        QTest::addColumn<int>("grid");
        QTest::addColumn<double>("zoom");
        QTest::newRow("grid-degrees") << static_cast<int>(MapGrid::Degrees) << 7.5;
        QTest::newRow("grid-dms") << static_cast<int>(MapGrid::Dms) << 9.5;
        QTest::newRow("grid-mgrs") << static_cast<int>(MapGrid::Mgrs) << 8.5;
        QTest::newRow("grid-mgrs-zones") << static_cast<int>(MapGrid::Mgrs) << 7.0;
    }

    void theGridIsDrawnAsItWas() {
        QFETCH(int, grid);
        QFETCH(double, zoom);
        FrameRequest request = base_;
        request.grid = static_cast<MapGrid>(grid);
        request.viewport = Viewport({zoom < 7.5 ? 41.5 : 39.0, 35.9}, zoom, {600, 400});
        request.window = {{utc(QStringLiteral("2016-01-01")), utc(QStringLiteral("2017-01-01"))},
                          WindowMode::Window};
        request.layers = Layers(Layer::Basemap) | Layer::Labels | Layer::Furniture;
        const MapExporter exporter(request, {QSize(600, 400), 96, QString(), QStringLiteral("embedded")});
        const QString problem =
            test::compareWithGolden(exporter.render({}), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void theThemesAreDrawnAsTheyWere_data() {
        QTest::addColumn<GeoPoint>("centre");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        for (const auto& [town, centre] :
             {std::pair("raqqa", GeoPoint{39.0, 35.9}), std::pair("mosul", GeoPoint{43.1, 36.3})})
            for (const auto& [name, theme] :
                 {std::pair("standard", MapTheme::Standard), std::pair("pale", MapTheme::Pale),
                  std::pair("dark", MapTheme::Dark)})
                for (const char* language : {"en", "ar"})
                    QTest::addRow("atlas-%s-%s-%s", town, name, language)
                        << centre << static_cast<int>(theme) << QString::fromLatin1(language);
    }

    void theThemesAreDrawnAsTheyWere() {
        QFETCH(GeoPoint, centre);
        QFETCH(int, theme);
        QFETCH(QString, language);
        const Basemap map = drawnAs({base_.tiles, base_.vectors}, {static_cast<MapTheme>(theme), 1});
        FrameRequest request = base_;
        request.tiles = map.tiles;
        request.vectors = map.vectors;
        request.language = language;
        request.viewport = Viewport(centre, 8.5, {500, 400});
        request.layers = Layers(Layer::Basemap) | Layer::Labels;
        const MapExporter exporter(request, {QSize(500, 400), 96, QString(), QStringLiteral("embedded")});
        const QString problem =
            test::compareWithGolden(exporter.render({}), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestEmbeddedAtlas)
#include "tst_EmbeddedAtlas.moc"
