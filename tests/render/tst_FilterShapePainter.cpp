#include "render/furniture/FilterShapePainter.h"

#include "render/Palette.h"

#include <QImage>
#include <QTest>

using namespace atlas;

namespace {

using Rings = std::vector<std::vector<GeoPoint>>;

const Viewport viewport({39, 36}, 7, {300, 200});

QImage drawn(const Rings& rings) {
    QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    drawFilterRings(painter, rings, viewport);
    return image;
}

/// How much of a picture is neither ground nor its blend.
int pixelsOf(const QImage& image, QRgb colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class FilterShapePainterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void noRingsDrawNothing() { QCOMPARE(pixelsOf(drawn({}), qRgb(0, 0, 0)), 300 * 200); }

    void aRingIsALineAndNoArea() {
        const QImage image = drawn({{{38.2, 35.4}, {39.8, 35.4}, {39.8, 36.6}, {38.2, 36.6}}});
        QCOMPARE(image.pixel(150, 100), qRgb(0, 0, 0)); // inside, the map is as it was
        QCOMPARE(image.pixel(2, 2), qRgb(0, 0, 0));
        // Closed by itself: from the last corner back to the first.
        const QPoint closing = viewport.toScreen(GeoPoint{38.2, 36.0}).toPoint();
        int touched = 0;
        for (int x = closing.x() - 3; x <= closing.x() + 3; ++x)
            touched += image.pixel(x, closing.y()) != qRgb(0, 0, 0) ? 1 : 0;
        QVERIFY(touched >= 2);
    }

    void itIsReadOnAnyGround_data() {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("its own colour") << QColor::fromRgb(ink::accent);
    }

    void itIsReadOnAnyGround() {
        QFETCH(QColor, ground);
        QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        QPainter painter(&image);
        drawFilterRings(painter, {{{38.2, 35.4}, {39.8, 35.4}, {39.8, 36.6}}}, viewport);
        painter.end();
        QVERIFY(pixelsOf(image, ground.rgb()) < 300 * 200 - 300);
    }

    void eachOfSeveralIsDrawn() {
        const std::vector<GeoPoint> west{{38, 35.5}, {38.5, 35.5}, {38.3, 36}};
        const std::vector<GeoPoint> east{{39.5, 35.5}, {40, 35.5}, {39.8, 36}};
        const QImage both = drawn({west, east});
        const QRect left(0, 0, 150, 200);
        const QRect right(150, 0, 150, 200);
        QCOMPARE(both.copy(left), drawn({west}).copy(left));
        QCOMPARE(both.copy(right), drawn({east}).copy(right));
        QVERIFY(drawn({west}).copy(left) != drawn({}).copy(left));
    }

    void thePainterIsGivenBackAsItWas() {
        QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setPen(Qt::green);
        painter.setBrush(Qt::blue);
        drawFilterRings(painter, {{{38, 35.5}, {38.5, 35.5}, {38.3, 36}}}, viewport);
        QCOMPARE(painter.pen().color(), QColor(Qt::green));
        QCOMPARE(painter.brush().color(), QColor(Qt::blue));
    }
};

QTEST_MAIN(FilterShapePainterTest)
#include "tst_FilterShapePainter.moc"
