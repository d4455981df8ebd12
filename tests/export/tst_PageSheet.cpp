#include "export/PageSheet.h"

#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

PageText words() {
    return {QStringLiteral("Testville"), QStringLiteral("Events on 17 Mar 2017"),
            QStringLiteral("Sample data"), QStringList(6, QStringLiteral("Events: made-up.csv")),
            QStringLiteral("Strike Atlas 0")};
}

} // namespace

class PageSheetTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void theMapKeepsHalfOfThePage_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("large") << QSizeF(1600, 1000);
        QTest::newRow("middling") << QSizeF(500, 400);
        QTest::newRow("small") << QSizeF(240, 180);
        QTest::newRow("low") << QSizeF(2000, 200);
        QTest::newRow("narrow") << QSizeF(240, 2000);
    }

    void theMapKeepsHalfOfThePage() {
        QFETCH(QSizeF, size);
        const PageSheet sheet(words(), size, 1);
        QVERIFY(sheet.map().height() >= size.height() * 0.45);
        QVERIFY(sheet.map().top() > 0);
        QVERIFY(sheet.map().bottom() < size.height());
        QCOMPARE(sheet.map().width(), size.width());
    }

    void aVerySmallPageIsAllMap() {
        QCOMPARE(PageSheet(words(), {239, 400}, 1).map(), QRectF(0, 0, 239, 400));
        QCOMPARE(PageSheet(words(), {400, 179}, 1).map(), QRectF(0, 0, 400, 179));
        QCOMPARE(PageSheet::bare({1600, 1000}).map(), QRectF(0, 0, 1600, 1000));
    }

    void theMapLiesOnWholePixels() {
        for (const double ratio : {1.0, 1.5625, 2.0, 3.125}) {
            const QRectF map = PageSheet(words(), {900, 600}, ratio).map();
            for (const double edge : {map.top() * ratio, map.bottom() * ratio})
                QVERIFY(std::abs(edge - std::round(edge)) < 1e-6);
        }
    }

    void wordsAreDrawnOutsideTheMap() {
        QImage image(900, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        const PageSheet sheet(words(), {900, 600}, 1);
        QPainter painter(&image);
        sheet.paint(painter);
        painter.end();
        const QRgb paper = image.pixel(0, 0);
        const auto inked = [&](int fromRow, int toRow) {
            int count = 0;
            for (int y = fromRow; y < toRow; ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) != paper;
            return count;
        };
        const int top = static_cast<int>(sheet.map().top());
        const int bottom = static_cast<int>(sheet.map().bottom());
        QVERIFY(inked(0, top) > 100);
        QCOMPARE(inked(top, bottom), 0);
        QVERIFY(inked(bottom, 600) > 100);
    }
};

QTEST_MAIN(PageSheetTest)
#include "tst_PageSheet.moc"
