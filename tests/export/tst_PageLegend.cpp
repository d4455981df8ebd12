#include "export/PageLegend.h"

#include <QTest>

using namespace atlas;

namespace {

LegendRow word(const char* text) {
    return {QStringLiteral("made up"), QString::fromLatin1(text), false,
            [](QPainter& painter) { painter.fillRect(-5, -5, 10, 10, Qt::red); }};
}

LegendRow title(const char* text) {
    return {QStringLiteral("made up"), QString::fromLatin1(text), true, {}};
}

std::vector<LegendRow> words(int count) {
    return std::vector<LegendRow>(static_cast<std::size_t>(count), word("Testville"));
}

QRect inkedPart(const QImage& image) {
    QRect inked;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) inked |= QRect(x, y, 1, 1);
    return inked;
}

QImage draw(const PageLegend& legend) {
    QImage image(500, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    legend.paint(painter, {20, 30});
    return image;
}

} // namespace

class PageLegendTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void rowsFlowLikeWords() {
        const double one = PageLegend(words(1), 10, {400, 200}).height();
        QVERIFY(one >= 10);
        QCOMPARE(PageLegend(words(2), 10, {400, 200}).height(), one);
        QVERIFY(PageLegend(words(12), 10, {400, 200}).height() > one);
        QVERIFY(PageLegend(words(12), 10, {400, 200}).height() < 6 * one);
        QCOMPARE(PageLegend({}, 10, {400, 200}).height(), 0.0);
    }

    void aTitleBeginsALine() {
        const double one = PageLegend(words(2), 10, {400, 200}).height();
        QCOMPARE(PageLegend({title("One"), word("a"), title("Two"), word("b")}, 10, {400, 200}).height(),
                 2 * one);
    }

    void itStaysInItsRoom() {
        const PageLegend legend(words(500), 10, {300, 100});
        QVERIFY(legend.height() <= 100);
        const QRect inked = inkedPart(draw(legend));
        QVERIFY(QRect(20, 30, 300, 100).contains(inked));
        const PageLegend narrow({word("a word that is much wider than the page it stands on")}, 10,
                                {60, 100});
        QVERIFY(inkedPart(draw(narrow)).right() < 100);
    }

    void symbolsStandBeforeWords() {
        const QImage image = draw(PageLegend({word("Testville")}, 12, {400, 200}));
        QCOMPARE(image.pixel(20 + 12, 30 + 9), QColor(Qt::red).rgb());
    }

    void inArabicItRunsFromTheRight() {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QImage image = draw(PageLegend({word("Testville")}, 12, {400, 200}));
        QCOMPARE(image.pixel(420 - 12, 30 + 9), QColor(Qt::red).rgb());
    }
};

QTEST_MAIN(PageLegendTest)
#include "tst_PageLegend.moc"
