#include "render/FrameComposer.h"
#include "render/Palette.h"
#include "render/TextBlock.h"
#include "render/annotations/AnnotationShape.h"
#include "support/FrameRequests.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestAnnotationPainter : public QObject {
    Q_OBJECT

    static FrameRequest requestWith(Annotation annotation) {
        FrameRequest request = requestOf(nullptr, 9, {300, 200});
        request.layers = Layer::Annotations;
        request.annotations = std::make_shared<const AnnotationList>(AnnotationList{std::move(annotation)});
        request.annotationsRevision = 1;
        return request;
    }

    static QImage drawn(const FrameRequest& request) { return FrameComposer().compose(request, {}).image; }

    /// Where dark pixels lie within a part of an image.
    static QRect inked(const QImage& image, QRect within) {
        QRect box;
        for (int y = within.top(); y <= within.bottom(); ++y)
            for (int x = within.left(); x <= within.right(); ++x)
                if (qGray(image.pixel(x, y)) < 110) box |= QRect(x, y, 1, 1);
        return box;
    }

  private Q_SLOTS:

    void anArrowEndsAtItsTip() {
        const FrameRequest request = requestWith({1, ArrowShape{{38.9, 36.0}, {39.1, 36.0}, {}}});
        const QRect box = inked(drawn(request), QRect(0, 0, 300, 200));
        const QPointF tip = request.viewport.toScreen(GeoPoint{39.1, 36.0});
        const QPointF tail = request.viewport.toScreen(GeoPoint{38.9, 36.0});
        QVERIFY(std::abs(box.right() - tip.x()) < 3);
        QVERIFY(std::abs(box.left() - tail.x()) < 3);
        QVERIFY(box.height() > 6); // its head
    }

    void onlyTheSelectedOneHasHandles() {
        FrameRequest request = requestWith({1, ArrowShape{{38.9, 36.0}, {39.1, 36.0}, {}}});
        const QPoint tail = request.viewport.toScreen(GeoPoint{38.9, 36.0}).toPoint();
        const QColor accent = QColor::fromRgb(ink::accent);
        const auto accented = [&](const QImage& image) {
            int count = 0;
            for (int y = -7; y <= 7; ++y)
                for (int x = -7; x <= 7; ++x)
                    count += image.pixelColor(tail + QPoint(x, y)) == accent ? 1 : 0;
            return count;
        };
        QCOMPARE(accented(drawn(request)), 0);
        request.selectedAnnotation = 1;
        QVERIFY(accented(drawn(request)) > 2);
    }

    void aCalloutKeepsItsDistanceAtEveryZoom() {
        const Annotation callout{1, CalloutShape{{39.0, 36.0}, {70, -40}, QStringLiteral("A note"), {}}};
        for (const double zoom : {7.0, 9.0, 12.5}) {
            const Viewport viewport({39.05, 36.02}, zoom, {300, 200});
            const AnnotationShape shape = AnnotationShape::of(callout, viewport);
            const QPointF off = shape.plate.center() - viewport.toScreen(GeoPoint{39.0, 36.0});
            QVERIFY(QLineF(off, QPointF(70, -40)).length() < 0.01);
        }
    }

    void arabicRunsFromTheRight() {
        const QString latin = QStringLiteral("A much longer line of words");
        const TextBlock block(latin + QStringLiteral("\nنص"), {});
        const int width = static_cast<int>(std::ceil(block.size().width()));
        const int height = static_cast<int>(std::ceil(block.size().height()));
        QImage image(width + 4, height + 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.draw(painter, {0, 0}, ink::text);
        painter.end();
        const QRect below = inked(image, QRect(0, height / 2 + 2, width, height / 2 - 2));
        QVERIFY2(below.left() > width / 2, qPrintable(QString::number(below.left())));
    }

    void longTextIsWrapped() {
        const TextBlock block(QStringLiteral("word ").repeated(60), {12, 200, false});
        QVERIFY(block.size().width() <= 200);
        QVERIFY(block.size().height() > 100);
    }

    void markupIsShownAsItStands() {
        const TextBlock plain(QStringLiteral("<b>bold</b>"), {});
        const TextBlock shorter(QStringLiteral("bold"), {});
        QVERIFY(plain.size().width() > 1.8 * shorter.size().width());
    }
};

QTEST_MAIN(TestAnnotationPainter)
#include "tst_AnnotationPainter.moc"
