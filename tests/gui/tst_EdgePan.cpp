#include "app/panels/EdgePan.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace atlas;

namespace {

double sum(const QSignalSpy& moves) {
    double pixels = 0;
    for (const auto& move : moves)
        pixels += move.front().toDouble();
    return pixels;
}

} // namespace

class EdgePanTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void furtherOutIsFaster() {
        QVERIFY(EdgePan::speed(1) > 0);
        QVERIFY(EdgePan::speed(40) > EdgePan::speed(10));
        QCOMPARE(EdgePan::speed(-40), -EdgePan::speed(40));
        QCOMPARE(EdgePan::speed(1e9), EdgePan::speed(1e6)); // it can still be read
    }

    void itGoesOnWithoutTheHandMoving() {
        EdgePan pan;
        QSignalSpy moves(&pan, &EdgePan::moved);
        pan.pull(10);
        QTRY_VERIFY(moves.size() >= 5);
        for (const auto& move : moves)
            QVERIFY(move.front().toDouble() >= 0);
    }

    /// However many frames there are: the clock counts.
    void itKeepsTime() {
        EdgePan pan;
        QSignalSpy moves(&pan, &EdgePan::moved);
        QElapsedTimer clock;
        clock.start();
        pan.pull(-20);
        for (int i = 0; i < 4; ++i) {
            QTest::qSleep(60); // frames that take long
            QCoreApplication::processEvents();
        }
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        const double expected = EdgePan::speed(-20) * seconds;
        QVERIFY2(std::abs(sum(moves) - expected) <= std::abs(expected) * 0.3,
                 qPrintable(QStringLiteral("%1 for %2").arg(sum(moves)).arg(expected)));
    }

    void insideItStops() {
        EdgePan pan;
        QSignalSpy moves(&pan, &EdgePan::moved);
        pan.pull(10);
        QVERIFY(pan.active());
        pan.pull(0);
        QVERIFY(!pan.active());
        QTest::qWait(60);
        QCOMPARE(moves.size(), 0);
        pan.pull(5);
        pan.stop();
        QVERIFY(!pan.active());
    }
};

QTEST_MAIN(EdgePanTest)
#include "tst_EdgePan.moc"
