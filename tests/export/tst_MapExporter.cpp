#include "export/MapExporter.h"

#include "render/FrameComposer.h"
#include "render/furniture/FilterShapePainter.h"
#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using test::day;

namespace {

constexpr QRgb ground = 0xff88aacc;

FrameRequest request() {
    FrameRequest request;
    request.viewport = Viewport({39.5, 36}, 7, {100, 100});
    request.window = {{day("2016-01-01"), day("2017-01-01")}, WindowMode::Window};
    request.events = test::events({QStringLiteral("2016-03-05 Testville airstrike 33"),
                                   QStringLiteral("2016-04-05 Sampleton airstrike 3")});
    request.atlas = std::make_shared<AtlasSnapshot>();
    request.tiles = std::make_shared<test::PlainTiles>(ground);
    return request;
}

FrameRequest groundOnly(Layers more = {}) {
    FrameRequest only = request();
    only.layers = Layers(Layer::Basemap) | more;
    return only;
}

QImage draw(const FrameRequest& request, const PageSpec& page) {
    return MapExporter(request, page).render({});
}

/// The first row whose left edge is the map's.
int mapTop(const QImage& page) {
    for (int y = 0; y < page.height(); ++y)
        if (page.pixel(1, y) == ground) return y;
    return -1;
}

int mapBottom(const QImage& page) {
    for (int y = page.height(); y > 0; --y)
        if (page.pixel(1, y - 1) == ground) return y;
    return -1;
}

bool isOneColour(const QImage& image, QRgb colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != colour) return false;
    return true;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MapExporterTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QVERIFY(folder_.isValid());
    }

    void cleanup() {
        QDir dir(folder_.path());
        for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
            dir.remove(name);
    }

    void aPageHasItsSizeAndResolution() {
        const QImage page = draw(request(), {{900, 600}, 192, {}, {}});
        QCOMPARE(page.size(), QSize(900, 600));
        QCOMPARE(page.dotsPerMeterX(), 7559);
        QCOMPARE(page.dotsPerMeterY(), 7559);
    }

    void wordsStandAboveAndBelowTheMap() {
        const QImage page = draw(groundOnly(Layer::Furniture), {{900, 600}, 96, {}, {}});
        QVERIFY(mapTop(page) > 15);
        QVERIFY(mapBottom(page) < 600 - 15);
        QVERIFY(mapBottom(page) - mapTop(page) > 300);
    }

    void aTitleTakesRoomAtTheTop() {
        const QImage without = draw(groundOnly(Layer::Furniture), {{900, 600}, 96, {}, {}});
        const QImage with =
            draw(groundOnly(Layer::Furniture), {{900, 600}, 96, QStringLiteral("Testville"), {}});
        const QImage other =
            draw(groundOnly(Layer::Furniture), {{900, 600}, 96, QStringLiteral("Mockham"), {}});
        QVERIFY(mapTop(with) > mapTop(without) + 15);
        QCOMPARE(mapBottom(with), mapBottom(without));
        QCOMPARE(mapTop(other), mapTop(with));
        const QRect heading(0, 0, 900, mapTop(with));
        QVERIFY(with.copy(heading) != other.copy(heading));
    }

    void otherDatesAreOtherWords() {
        FrameRequest later = groundOnly(Layer::Furniture);
        later.window.span.to = day("2018-01-01");
        const PageSpec page{{900, 600}, 96, {}, {}};
        const QRect heading(0, 0, 900, 25);
        QVERIFY(draw(later, page).copy(heading) != draw(groundOnly(Layer::Furniture), page).copy(heading));
    }

    void withoutFurnitureTheMapIsThePage() {
        QVERIFY(isOneColour(draw(groundOnly(), {{900, 600}, 96, QStringLiteral("Testville"), {}}), ground));
    }

    void furnitureStandsOnTheMap() {
        const QImage page = draw(groundOnly(Layer::Furniture), {{900, 600}, 96, {}, {}});
        const QRect map(0, mapTop(page), 900, mapBottom(page) - mapTop(page));
        QVERIFY(!isOneColour(page.copy(map), ground));
    }

    void dotsPerInchDoubleEverything() {
        const QImage once =
            draw(groundOnly(Layer::Furniture), {{900, 600}, 96, QStringLiteral("Testville"), {}});
        const QImage twice =
            draw(groundOnly(Layer::Furniture), {{1800, 1200}, 192, QStringLiteral("Testville"), {}});
        QVERIFY(std::abs(mapTop(twice) - 2 * mapTop(once)) <= 1);
        QVERIFY(std::abs(mapBottom(twice) - 2 * mapBottom(once)) <= 1);
    }

    void theFileShowsWhatTheScreenShows() {
        FrameRequest screen = request();
        const QImage page = draw(screen, {{900, 600}, 96, {}, {}});
        const QRect map(0, mapTop(page), 900, mapBottom(page) - mapTop(page));
        screen.viewport = screen.viewport.resized(map.size(), 1);
        screen.furniture |= Furniture::NorthArrow;
        FrameComposer composer;
        const QImage frame = composer.compose(screen, {}).image;
        QCOMPARE(page.copy(map).convertToFormat(frame.format()), frame);
    }

    void whatBoundsTheFilterIsDrawnAsOnTheScreen() {
        FrameRequest bounded = groundOnly(Layer::Events);
        const QImage without = draw(bounded, {{900, 600}, 192, {}, {}});
        bounded.filterRings = {{{38.5, 35.5}, {40.5, 35.5}, {40.5, 36.5}, {38.5, 36.5}}};
        const QImage with = draw(bounded, {{900, 600}, 192, {}, {}});
        QImage expected = without;
        QPainter painter(&expected);
        painter.scale(2, 2);
        const Viewport page = bounded.viewport.resized({450, 300}, 2);
        drawFilterRings(painter, bounded.filterRings, page);
        painter.end();
        QVERIFY(with != without);
        QCOMPARE(with, expected);
        const QPoint onTheLine = (page.toScreen(GeoPoint{38.5, 36.0}) * 2).toPoint();
        QVERIFY(with.copy(QRect(onTheLine - QPoint(8, 8), QSize(17, 17)))
                != without.copy(QRect(onTheLine - QPoint(8, 8), QSize(17, 17))));
    }

    void aMapWithoutEventsShowsNoBounds() {
        FrameRequest bounded = groundOnly();
        bounded.filterRings = {{{38.5, 35.5}, {40.5, 35.5}, {40.5, 36.5}}};
        QVERIFY(isOneColour(draw(bounded, {{900, 600}, 96, {}, {}}), ground));
    }

    void boundsStayOnTheMap() {
        FrameRequest bounded = request();
        const PageSpec page{{900, 600}, 96, {}, {}};
        const QImage without = draw(bounded, page);
        bounded.filterRings = {{{38.5, 20}, {40.5, 20}, {39.5, 60}}};
        const QImage with = draw(bounded, page);
        QVERIFY(with != without);
        for (const QRect& strip :
             {QRect(0, 0, 900, mapTop(without)), QRect(0, mapBottom(without), 900, 600 - mapBottom(without))})
            QCOMPARE(with.copy(strip), without.copy(strip));
    }

    void nothingIsSelectedOnAPage() {
        FrameRequest selected = request();
        selected.selectedEvent = 0;
        AnnotationList drawn{{1, TextShape{{39, 36}, QStringLiteral("Testville")}}};
        selected.annotations = std::make_shared<AnnotationList>(drawn);
        FrameRequest plain = selected;
        selected.selectedAnnotation = 1;
        plain.selectedEvent.reset();
        const PageSpec page{{600, 400}, 96, {}, {}};
        QCOMPARE(draw(selected, page), draw(plain, page));
    }

    void aBoxIsShownWhole() {
        MapExporter exporter(groundOnly(Layer::Events), {{900, 600}, 96, {}, {}});
        exporter.fit({38, 35, 41, 37});
        const QString view = exporter.render({}).text(QStringLiteral("Strike Atlas: view"));
        const QStringList bbox = view.section(u';', 0, 0).section(u' ', 1).split(u',');
        QCOMPARE(bbox.size(), 4);
        QVERIFY2(bbox[0].toDouble() < 38 && bbox[1].toDouble() < 35, qPrintable(view));
        QVERIFY2(bbox[2].toDouble() > 41 && bbox[3].toDouble() > 37, qPrintable(view));
        QVERIFY2(bbox[0].toDouble() > 36.5 && bbox[2].toDouble() < 42.5, qPrintable(view));
    }

    void anySizeIsDrawn_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("dpi");
        QTest::newRow("one pixel") << QSize(1, 1) << 96;
        QTest::newRow("one pixel at a high resolution") << QSize(1, 1) << 2400;
        QTest::newRow("a stamp") << QSize(200, 150) << 96;
        QTest::newRow("a ribbon") << QSize(3000, 20) << 96;
        QTest::newRow("a tower") << QSize(20, 2000) << 96;
        QTest::newRow("just with words") << QSize(240, 180) << 96;
        QTest::newRow("with a legend below") << QSize(400, 300) << 96;
        QTest::newRow("a low resolution") << QSize(400, 300) << 24;
    }

    void anySizeIsDrawn() {
        QFETCH(QSize, size);
        QFETCH(int, dpi);
        QCOMPARE(draw(request(), {size, dpi, QStringLiteral("Testville"), {}}).size(), size);
    }

    void wordsStayInTheirStrips() {
        FrameRequest wordy = groundOnly(Layer::Furniture);
        wordy.atlas = [] {
            auto atlas = std::make_shared<AtlasSnapshot>();
            atlas->territory.source = QStringLiteral("word ").repeated(5000);
            return atlas;
        }();
        wordy.layers |= Layer::Territory;
        const QString title = QStringLiteral("Ein Wort ohne Ende").remove(u' ').repeated(500);
        const QImage page = draw(wordy, {{600, 400}, 96, title, {}});
        QVERIFY(mapTop(page) <= 120);
        QVERIFY(mapBottom(page) >= 280);
        for (const int x : {0, 599})
            for (int y = 0; y < mapTop(page); ++y)
                QCOMPARE(page.pixel(x, y), page.pixel(0, 0));
    }

    void theSameRequestGivesTheSameBytes() {
        const MapExporter exporter(request(), {{900, 600}, 96, QStringLiteral("Testville"), {}});
        QVERIFY(exporter.write(path("one.png"), {}));
        QVERIFY(MapExporter(request(), {{900, 600}, 96, QStringLiteral("Testville"), {}})
                    .write(path("two.png"), {}));
        QVERIFY(!bytesOf(path("one.png")).isEmpty());
        QCOMPARE(bytesOf(path("one.png")), bytesOf(path("two.png")));
    }

    void theFileSaysWhatItWasMadeFrom() {
        const QString title = QString::fromUtf8("Testville – تجربة");
        QVERIFY(MapExporter(request(), {{900, 600}, 300, title, {}}).write(path("map.png"), {}));
        const QImage read(path("map.png"));
        QCOMPARE(read.text(QStringLiteral("Title")), title);
        QVERIFY(read.text(QStringLiteral("Software")).startsWith(QStringLiteral("Strike Atlas ")));
        QVERIFY(read.text(QStringLiteral("Copyright")).contains(QStringLiteral("Made-up tiles")));
        QVERIFY(read.text(QStringLiteral("Source")).contains(QStringLiteral("made-up.csv")));
        QVERIFY(read.text(QStringLiteral("Strike Atlas: time")).contains(QStringLiteral("mode window")));
        QVERIFY(read.text(QStringLiteral("Strike Atlas: command")).contains(QStringLiteral("--dpi=300")));
        QCOMPARE(read.dotsPerMeterX(), 11811);
    }

    void theFileIsWhatWasRendered() {
        const MapExporter exporter(request(), {{600, 400}, 96, {}, {}});
        QVERIFY(exporter.write(path("map.png"), {}));
        QCOMPARE(QImage(path("map.png")).convertToFormat(QImage::Format_RGB32), exporter.render({}));
    }

    void whatCannotBeWrittenLeavesNoFile_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QString>("name");
        QTest::newRow("too wide") << QSize(20001, 10) << 96 << QStringLiteral("map.png");
        QTest::newRow("too high") << QSize(10, 20001) << 96 << QStringLiteral("map.png");
        QTest::newRow("no size") << QSize(0, 10) << 96 << QStringLiteral("map.png");
        QTest::newRow("resolution too low") << QSize(100, 100) << 0 << QStringLiteral("map.png");
        QTest::newRow("resolution too high") << QSize(100, 100) << 100000 << QStringLiteral("map.png");
        QTest::newRow("another format") << QSize(100, 100) << 96 << QStringLiteral("map.jpg");
        QTest::newRow("no format") << QSize(100, 100) << 96 << QStringLiteral("map");
        QTest::newRow("no folder") << QSize(100, 100) << 96 << QStringLiteral("nowhere/map.png");
    }

    void whatCannotBeWrittenLeavesNoFile() {
        QFETCH(QSize, size);
        QFETCH(int, dpi);
        QFETCH(QString, name);
        const QString path = folder_.filePath(name);
        const Outcome written = MapExporter(request(), {size, dpi, {}, {}}).write(path, {});
        QVERIFY(!written);
        QVERIFY2(written.error().line().contains(name), qPrintable(written.error().line()));
        QVERIFY(!written.error().remedy.isEmpty());
        QVERIFY(QDir(folder_.path()).isEmpty());
    }

    void whenStoppedTheOldFileStays() {
        QFile old(path("map.png"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source stop;
        stop.request_stop();
        const Outcome written =
            MapExporter(request(), {{600, 400}, 96, {}, {}}).write(path("map.png"), stop.get_token());
        QVERIFY(!written);
        QCOMPARE(bytesOf(path("map.png")), QByteArrayLiteral("old"));
        QCOMPARE(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_MAIN(MapExporterTest)
#include "tst_MapExporter.moc"
