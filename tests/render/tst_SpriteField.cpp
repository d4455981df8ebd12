#include "render/SpriteField.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace atlas;

namespace {

QImage dot(int edge, QColor colour) {
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, edge - 2, edge - 2));
    return image;
}

struct Stamp {
    FieldSprite sprite;
    QPoint corner;
};

/// Heaps of dots of all sizes, some over the edge, from the topmost down.
std::vector<Stamp> heap(QSize map, int count) {
    std::mt19937 random(5);
    std::vector<Stamp> stamps;
    for (int i = 0; i < count; ++i) {
        const int edge = 6 + static_cast<int>(random() % 90);
        const QColor colour(static_cast<int>(random() % 256), static_cast<int>(random() % 256), 90,
                            random() % 3 == 0 ? 120 : 255);
        const QPoint corner(static_cast<int>(random() % static_cast<unsigned>(map.width() + 80)) - 80,
                            static_cast<int>(random() % static_cast<unsigned>(map.height() + 80)) - 80);
        stamps.push_back({FieldSprite(dot(edge, colour)), corner});
    }
    return stamps;
}

QImage mapOf(const SpriteField& field) {
    return field.image().copy(field.rect());
}

void stampAll(SpriteField& field, const std::vector<Stamp>& stamps, int bands) {
    for (const Stamp& stamp : stamps)
        field.touch({stamp.corner, stamp.sprite.size()});
    for (int band = 0; band < bands; ++band)
        for (const Stamp& stamp : stamps)
            field.stamp(stamp.corner, stamp.sprite, field.band(band, bands));
}

int largestDifference(const QImage& a, const QImage& b) {
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            for (const int shift : {0, 8, 16, 24})
                largest = std::max(largest, std::abs(static_cast<int>(a.pixel(x, y) >> shift & 0xffU)
                                                     - static_cast<int>(b.pixel(x, y) >> shift & 0xffU)));
    return largest;
}

} // namespace

class TestSpriteField : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void fromTheTopDownIsAsFromTheGroundUp() {
        const QSize map(333, 222);
        const auto stamps = heap(map, 400);
        SpriteField field;
        field.begin(map);
        stampAll(field, stamps, 1);
        QImage painted(map, QImage::Format_ARGB32_Premultiplied);
        painted.fill(Qt::transparent);
        QPainter painter(&painted);
        for (auto stamp = stamps.rbegin(); stamp != stamps.rend(); ++stamp)
            painter.drawImage(stamp->corner, stamp->sprite.image());
        painter.end();
        // Each of some layers that are seen through each other rounds once.
        QVERIFY(largestDifference(mapOf(field), painted) <= 6);
    }

    void whatIsHiddenIsSkippedWithoutATrace() {
        // The same stamps as lines, which know of nothing hidden.
        const QSize map(200, 150);
        const auto stamps = heap(map, 600);
        SpriteField skipping;
        skipping.begin(map);
        stampAll(skipping, stamps, 1);
        SpriteField patient;
        patient.begin(map);
        for (const Stamp& stamp : stamps)
            for (const FieldSprite::Run& run : stamp.sprite.runs())
                if (const int y = stamp.corner.y() + run.y; y >= 0 && y < map.height())
                    patient.lay(stamp.corner.x() + run.x, y, stamp.sprite.pixels(run),
                                static_cast<int>(run.count));
        QCOMPARE(mapOf(skipping), mapOf(patient));
    }

    void bandsMakeOnePicture() {
        const QSize map(300, 201);
        const auto stamps = heap(map, 200);
        SpriteField whole;
        whole.begin(map);
        stampAll(whole, stamps, 1);
        SpriteField banded;
        banded.begin(map);
        stampAll(banded, stamps, 7);
        QCOMPARE(mapOf(banded), mapOf(whole));
    }

    void aNewMapIsClean() {
        SpriteField field;
        field.begin({300, 200});
        stampAll(field, heap({300, 200}, 100), 1);
        for (const QSize map : {QSize(300, 200), QSize(120, 80), QSize(640, 480)}) {
            field.begin(map);
            QImage clean(map, QImage::Format_ARGB32_Premultiplied);
            clean.fill(Qt::transparent);
            QCOMPARE(mapOf(field), clean);
            // And nothing counts as hidden that was so on the map before.
            const auto stamps = heap(map, 100);
            stampAll(field, stamps, 1);
            SpriteField fresh;
            fresh.begin(map);
            stampAll(fresh, stamps, 1);
            QCOMPARE(mapOf(field), mapOf(fresh));
        }
    }
};

QTEST_MAIN(TestSpriteField)
#include "tst_SpriteField.moc"
