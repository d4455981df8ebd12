#include "render/basemap/Shrink.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace atlas;

namespace {

QImage noise(QSize size) {
    std::mt19937 random(11);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, 0xff000000U | (random() & 0xffffffU));
    return image;
}

/// How much of pixel `pixel` lies in [begin, end).
double shared(int pixel, double begin, double end) {
    return std::max(0.0, std::min(pixel + 1.0, end) - std::max<double>(pixel, begin));
}

/// The mean of one channel over the pixel's area, in floating point and pixel by pixel.
double meanAt(const QImage& whole, QSize size, QPoint at, int channelShift) {
    const double stepX = static_cast<double>(whole.width()) / size.width();
    const double stepY = static_cast<double>(whole.height()) / size.height();
    double sum = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x) {
            const double area = shared(x, at.x() * stepX, (at.x() + 1) * stepX)
                                * shared(y, at.y() * stepY, (at.y() + 1) * stepY);
            if (area > 0) sum += area * (whole.pixel(x, y) >> channelShift & 0xffU);
        }
    return sum / (stepX * stepY);
}

} // namespace

class TestShrink : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyPixelIsTheMeanOfItsArea_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a little smaller") << QSize(47, 33);
        QTest::newRow("half") << QSize(24, 17);
        QTest::newRow("a third and a bit") << QSize(17, 12);
        QTest::newRow("a seventh") << QSize(7, 5);
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("as it is") << QSize(48, 34);
    }

    void everyPixelIsTheMeanOfItsArea() {
        QFETCH(QSize, size);
        const QImage whole = noise({48, 34});
        const QImage small = shrunk(whole, size, {{}, size});
        QCOMPARE(small.size(), size);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                for (const int channel : {0, 8, 16, 24}) {
                    const int value = static_cast<int>(small.pixel(x, y) >> channel & 0xffU);
                    // A weight is rounded to a 256th, twice; where all is noise that is two steps at most.
                    QVERIFY(std::abs(value - meanAt(whole, size, {x, y}, channel)) <= 2);
                }
    }

    void aPlainAreaKeepsItsColour() {
        QImage plain(513, 511, QImage::Format_ARGB32_Premultiplied);
        plain.fill(QColor(251, 250, 248));
        for (const QSize size : {QSize(200, 201), QSize(512, 300), QSize(31, 509)}) {
            const QImage small = shrunk(plain, size, {{}, size});
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x)
                    QCOMPARE(small.pixel(x, y), plain.pixel(0, 0));
        }
    }

    void aPartIsThatPartOfTheWhole() {
        const QImage whole = noise({512, 512});
        const QSize size(187, 190);
        const QImage all = shrunk(whole, size, {{}, size});
        for (const QRect part : {QRect(0, 0, 1, 1), QRect(186, 189, 1, 1), QRect(13, 27, 100, 90),
                                 QRect(150, 0, 37, 190), QRect(0, 101, 187, 1)})
            QCOMPARE(shrunk(whole, size, part), all.copy(part));
    }

    void onlyWhatIsOpaqueIsDrawnWithoutBlending() {
        QImage whole = noise({64, 64});
        QCOMPARE(shrunk(whole, {30, 30}, {0, 0, 30, 30}).format(), QImage::Format_RGB32);
        whole.setPixel(63, 63, 0);
        const QImage all = shrunk(whole, {30, 30}, {0, 0, 30, 30});
        QCOMPARE(all.format(), QImage::Format_ARGB32_Premultiplied);
        QVERIFY(qAlpha(all.pixel(29, 29)) < 255);
        QCOMPARE(shrunk(whole, {30, 30}, {0, 0, 29, 29}).format(), QImage::Format_RGB32);
    }
};

QTEST_APPLESS_MAIN(TestShrink)
#include "tst_Shrink.moc"
