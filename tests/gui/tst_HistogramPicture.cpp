#include "app/panels/HistogramPicture.h"

#include "app/panels/PanelStyle.h"
#include "support/EventBuilder.h"

#include <QTest>

#include <set>

using namespace atlas;
using test::day;

namespace {

constexpr QSize size(400, 60);
const TimeSpan shown{day("2015-01-01"), day("2019-01-01")};

/// Made up: one event in 2015 and one in 2018, and what their file says it covers.
Histogram histogramOf(const TimeSpan& covered) {
    const auto made = test::events(
        {QStringLiteral("2015-06-15 Testville airstrike"), QStringLiteral("2018-06-15 Testville airstrike")});
    auto events = std::make_shared<EventSnapshot>(*made);
    events->files.resize(1);
    events->files.front().covered = covered;
    return Histogram::build({events, {}, {}, shown, BinUnit::Year, PlaceZone::Damascus});
}

QImage drawn(const Histogram& histogram, const QPalette& palette) {
    const TimeScale scale(shown, 0, size.width());
    return drawHistogram(histogram, scale, BarHeights(HeightScale::Linear, 1), size, 1, palette).toImage();
}

/// How many colours stand in the empty part of a year's bin, above the bars.
int coloursIn(const QImage& picture, const char* from, const char* to) {
    const TimeScale scale(shown, 0, size.width());
    std::set<QRgb> colours;
    for (int x = static_cast<int>(scale.x(day(from))) + 1; x < static_cast<int>(scale.x(day(to))) - 1; ++x)
        for (int y = 0; y < size.height(); ++y)
            colours.insert(picture.pixel(x, y));
    return static_cast<int>(colours.size());
}

QPalette darkPalette() {
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::WindowText, Qt::white);
    return dark;
}

} // namespace

class HistogramPictureTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void timeThatNoSourceCoversIsHatched_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(Qt::white);
        QTest::newRow("dark") << darkPalette();
    }

    void timeThatNoSourceCoversIsHatched() {
        QFETCH(QPalette, palette);
        const QImage picture = drawn(histogramOf({day("2015-01-01"), day("2017-01-01")}), palette);
        QCOMPARE(coloursIn(picture, "2016-01-01", "2017-01-01"), 1); // covered: no events
        QCOMPARE(coloursIn(picture, "2017-01-01", "2018-01-01"), 2); // not covered: no data
    }

    void theHatchingIsQuiet_data() { timeThatNoSourceCoversIsHatched_data(); }

    void theHatchingIsQuiet() {
        QFETCH(QPalette, palette);
        const QImage picture = drawn(histogramOf({}), palette);
        const int paper = palette.color(QPalette::Window).lightness();
        const TimeScale scale(shown, 0, size.width());
        for (int x = static_cast<int>(scale.x(day("2016-02-01"))); x < scale.x(day("2017-11-01")); ++x)
            for (int y = 0; y < size.height(); ++y)
                QVERIFY(std::abs(picture.pixelColor(x, y).lightness() - paper) < 50);
    }

    void barsStandOnTheHatching() {
        const QImage with = drawn(histogramOf({}), QPalette(Qt::white));
        const QImage without = drawn(histogramOf(shown), QPalette(Qt::white));
        const TimeScale scale(shown, 0, size.width());
        const QPoint bar(static_cast<int>(scale.x(day("2018-06-15"))), size.height() - 5);
        QCOMPARE(with.pixel(bar), without.pixel(bar));
        QVERIFY(with.pixel(bar) != QColor(Qt::white).rgb());
    }

    void theWordsSaySo_data() {
        QTest::addColumn<TimePoint>("until");
        QTest::addColumn<QString>("said");
        QTest::newRow("covered") << day("2019-01-01") << QString();
        QTest::newRow("not covered") << day("2018-01-01") << QStringLiteral("covers this time");
        QTest::newRow("partly") << day("2018-03-01") << QStringLiteral("covers all of this time");
    }

    void theWordsSaySo() {
        QFETCH(TimePoint, until);
        QFETCH(QString, said);
        const Histogram histogram = histogramOf({day("2015-01-01"), until});
        const QString words = describeBin(histogram, histogram.bins.back());
        QVERIFY2(words.startsWith(QStringLiteral("2018: events 1")), qPrintable(words));
        QCOMPARE(words.contains(QStringLiteral("No data")), !said.isEmpty());
        QVERIFY2(words.contains(said), qPrintable(words));
    }
};

QTEST_MAIN(HistogramPictureTest)
#include "tst_HistogramPicture.moc"
