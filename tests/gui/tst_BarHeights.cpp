#include "app/panels/BarHeights.h"

#include <QTest>

#include <cmath>

using namespace atlas;

class BarHeightsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void heights_data() {
        QTest::addColumn<HeightScale>("scale");
        QTest::addColumn<double>("hundred"); ///< of ten thousand, as a share of the highest bar
        QTest::newRow("linear") << HeightScale::Linear << 0.01;
        QTest::newRow("square root") << HeightScale::SquareRoot << 0.1;
        QTest::newRow("log") << HeightScale::Log << std::log(101.0) / std::log(10001.0);
    }

    void heights() {
        QFETCH(HeightScale, scale);
        QFETCH(double, hundred);
        const BarHeights heights(scale, 10000);
        QCOMPARE(heights.share(10000), BarHeights::fullest);
        QCOMPARE(heights.share(100), hundred * BarHeights::fullest);
        QCOMPARE(heights.share(0), 0.0);
        QVERIFY(heights.share(0.2) > 0); // a share of an event is something
    }

    void nothingCountedHasNoHeight() {
        QCOMPARE(BarHeights().share(5), 0.0);
        QCOMPARE(BarHeights(HeightScale::Log, 0).share(0), 0.0);
        QVERIFY(BarHeights(HeightScale::Log, 0).marks().empty());
        QVERIFY(BarHeights(HeightScale::Linear, 0.4F).marks().empty());
    }

    void marks_data() {
        QTest::addColumn<HeightScale>("scale");
        QTest::addColumn<float>("highest");
        QTest::addColumn<std::vector<int>>("marks");
        QTest::newRow("one") << HeightScale::Linear << 1.0F << std::vector{1};
        QTest::newRow("a few") << HeightScale::Linear << 4.9F << std::vector{2};
        QTest::newRow("many") << HeightScale::Linear << 73'000.0F << std::vector{50'000};
        QTest::newRow("many, bent") << HeightScale::Log << 73'000.0F << std::vector{50'000, 5'000, 500};
        QTest::newRow("a few, bent") << HeightScale::SquareRoot << 25.0F << std::vector{20, 2};
        QTest::newRow("fewer than ten, bent") << HeightScale::Log << 7.0F << std::vector{5};
    }

    void marks() {
        QFETCH(HeightScale, scale);
        QFETCH(float, highest);
        QTEST(BarHeights(scale, highest).marks(), "marks");
    }
};

QTEST_GUILESS_MAIN(BarHeightsTest)
#include "tst_BarHeights.moc"
