#include "app/panels/EventDelegate.h"
#include "models/EventListModel.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace atlas;

namespace {

/// The pixels of a picture's dark words, without the empty ground around them.
QImage inkOf(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128) ink |= QRect(x, y, 1, 1);
    return image.copy(ink);
}

/// 0 for two equal pictures … 255. Words may begin at another fraction of a pixel: their letters are a little
/// different then.
double meanDifference(const QImage& a, const QImage& b) {
    const QSize size = a.size().boundedTo(b.size());
    double sum = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (size.width() * size.height());
}

} // namespace

class TestEventDelegate : public QObject {
    Q_OBJECT

    /// The title of an event as a row of the list writes it; nothing else has words.
    static QImage titleRow(const QString& title, Qt::LayoutDirection direction) {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), title, EventListModel::TitleRole);
        QImage image(400, 90, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        option.palette.setColor(QPalette::WindowText, Qt::black);
        EventDelegate().paint(&painter, option, model.index(0, 0));
        painter.end();
        constexpr int glyphColumn = 34;
        const QRect words(direction == Qt::LeftToRight ? glyphColumn : 0, 0, image.width() - glyphColumn,
                          image.height() - 2);
        return inkOf(image.copy(words));
    }

  private Q_SLOTS:

    void aSourcesWordsRunTheirOwnWay_data() {
        QTest::addColumn<QString>("title");
        QTest::newRow("Latin after a number") << QStringLiteral("14 shells hit Testville.");
        QTest::newRow("Arabic after a number") << QStringLiteral("14 قذيفة على المدينة.");
    }

    void aSourcesWordsRunTheirOwnWay() {
        QFETCH(QString, title);
        const QImage inEnglish = titleRow(title, Qt::LeftToRight);
        const QImage inArabic = titleRow(title, Qt::RightToLeft);
        QVERIFY(inEnglish.width() > 100);
        QVERIFY(std::abs(inArabic.width() - inEnglish.width()) <= 1);
        // The number on the other side would make a difference of more than fifty.
        const double difference = meanDifference(inArabic, inEnglish);
        QVERIFY2(difference < 40, qPrintable(QString::number(difference)));
    }
};

QTEST_MAIN(TestEventDelegate)
#include "tst_EventDelegate.moc"
