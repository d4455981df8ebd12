#include "cli/Interruption.h"

#include <QTest>

#include <csignal>

using namespace atlas;

namespace {

volatile std::sig_atomic_t caught = 0;

void count(int) {
    caught = caught + 1;
}

} // namespace

class InterruptionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aSignalAsksToStop_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("ctrl-c") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void aSignalAsksToStop() {
        QFETCH(int, signal);
        const Interruption interruption;
        const std::stop_token token = interruption.token();
        QVERIFY(!token.stop_requested());
        std::raise(signal);
        QTRY_VERIFY(token.stop_requested());
        std::raise(signal); // an impatient second one does no harm
    }

    void withoutASignalNothingStops() {
        std::stop_token token;
        {
            const Interruption interruption;
            token = interruption.token();
        }
        QVERIFY(!token.stop_requested());
    }

    void whatSignalsDidBeforeTheyDoAgain() {
        struct sigaction action = {};
        action.sa_handler = count;
        struct sigaction before;
        sigaction(SIGTERM, &action, &before);
        { const Interruption interruption; }
        std::raise(SIGTERM);
        sigaction(SIGTERM, &before, nullptr);
        QCOMPARE(static_cast<int>(caught), 1);
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "tst_Interruption.moc"
