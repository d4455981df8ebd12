#include "render/events/DiscField.h"

#include <QTest>

using namespace atlas;

class TestDiscField : public QObject {
    Q_OBJECT

    static int rimPixels(const QImage& image, QRect within) {
        int count = 0;
        for (int y = within.top(); y <= within.bottom(); ++y)
            for (int x = within.left(); x <= within.right(); ++x)
                if (qAlpha(image.pixel(x, y)) > 100) ++count;
        return count;
    }

  private Q_SLOTS:

    void aDiscIsTintedInsideAndDashedAround() {
        DiscField field;
        field.begin({200, 200});
        const PlacedDisc disc{100, 100, 40, 1};
        field.add({&disc, 1}, 0xffd55e00, 1);
        const QImage& image = field.image();
        const int inside = qAlpha(image.pixel(100, 100));
        QVERIFY(inside > 10 && inside < 60);
        QCOMPARE(qAlpha(image.pixel(100, 150)), 0);
        const int rim = rimPixels(image, image.rect());
        const double around = 2 * 3.1416 * 40;
        QVERIFY2(rim > around * 0.3 && rim < around * 1.2, qPrintable(QString::number(rim)));
        QVERIFY(field.touched().contains(QRect(60, 60, 80, 80)));
    }

    void overlappingDiscsAreOneArea() {
        DiscField field;
        field.begin({200, 200});
        const std::vector<PlacedDisc> discs{{80, 100, 40, {}}, {110, 100, 40, {}}};
        field.add(discs, 0xff0072b2, 1);
        QCOMPARE(field.image().pixel(95, 100), field.image().pixel(60, 100)); // no darker where both lie
        QCOMPARE(rimPixels(field.image(), QRect(75, 75, 40, 50)), 0);
    }

    void aMuchSmallerDiscKeepsItsRim() {
        DiscField field;
        field.begin({200, 200});
        const std::vector<PlacedDisc> discs{{100, 100, 80, {}}, {100, 100, 20, {}}};
        field.add(discs, 0xff0072b2, 1);
        QVERIFY(rimPixels(field.image(), QRect(75, 75, 50, 50)) > 30);
    }

    void theNextFrameStartsClean() {
        DiscField field;
        field.begin({100, 100});
        const PlacedDisc disc{50, 50, 30, {}};
        field.add({&disc, 1}, 0xff0072b2, 1);
        field.begin({100, 100});
        QImage empty(100, 100, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QCOMPARE(field.image(), empty);
    }

    void discsBeyondTheEdgeAreCut() {
        DiscField field;
        field.begin({60, 60});
        const PlacedDisc disc{-10, 30, 500, {}};
        field.add({&disc, 1}, 0xff0072b2, 2);
        QVERIFY(qAlpha(field.image().pixel(30, 30)) > 0);
        QCOMPARE(field.touched(), QRect(0, 0, 60, 60));
    }
};

QTEST_MAIN(TestDiscField)
#include "tst_DiscField.moc"
