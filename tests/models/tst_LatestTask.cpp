#include "models/LatestTask.h"

#include <QTest>

#include <atomic>
#include <semaphore>
#include <vector>

using namespace atlas;
using namespace std::chrono_literals;

class LatestTaskTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void overtakenOnesNeverRun() {
        std::binary_semaphore begun(0);
        std::binary_semaphore goOn(0);
        std::atomic<int> sum = 0;
        LatestTask tasks(LatestTask::Overtaken::Finishes);
        tasks.run([&](const std::stop_token&) {
            begun.release();
            goOn.acquire();
            sum += 1;
        });
        begun.acquire();
        for (int value : {10, 100, 1000})
            tasks.run([&, value](const std::stop_token&) { sum += value; });
        goOn.release();
        QTRY_COMPARE(sum.load(), 1001);
        QTest::qWait(20);
        QCOMPARE(sum.load(), 1001);
    }

    void aNewerOneStopsTheOneThatRunsOnlyWhenAsked_data() {
        QTest::addColumn<bool>("stops");
        QTest::newRow("stops") << true;
        QTest::newRow("finishes") << false;
    }

    void aNewerOneStopsTheOneThatRunsOnlyWhenAsked() {
        QFETCH(bool, stops);
        std::binary_semaphore begun(0);
        std::atomic<bool> stopped = false;
        std::atomic<bool> second = false;
        LatestTask tasks(stops ? LatestTask::Overtaken::Stops : LatestTask::Overtaken::Finishes);
        tasks.run([&](const std::stop_token& stop) {
            begun.release();
            for (int i = 0; i < 100 && !stop.stop_requested(); ++i)
                std::this_thread::sleep_for(1ms);
            stopped = stop.stop_requested();
        });
        begun.acquire();
        tasks.run([&](const std::stop_token&) { second = true; });
        QTRY_VERIFY(second.load());
        QCOMPARE(stopped.load(), stops);
    }

    void restsBetweenTasks() {
        using Clock = std::chrono::steady_clock;
        LatestTask tasks(LatestTask::Overtaken::Finishes, 40ms);
        std::atomic<int> done = 0;
        Clock::time_point ended;
        Clock::time_point begun;
        tasks.run([&](const std::stop_token&) {
            ended = Clock::now();
            ++done;
        });
        QTRY_COMPARE(done.load(), 1);
        tasks.run([&](const std::stop_token&) {
            begun = Clock::now();
            ++done;
        });
        QTRY_COMPARE(done.load(), 2);
        QVERIFY(begun - ended >= 40ms);
    }

    void cancelDropsAndStops() {
        std::binary_semaphore begun(0);
        std::atomic<bool> ended = false;
        std::atomic<bool> ran = false;
        LatestTask tasks(LatestTask::Overtaken::Finishes);
        tasks.run([&](const std::stop_token& stop) {
            begun.release();
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            ended = true;
        });
        begun.acquire();
        tasks.run([&](const std::stop_token&) { ran = true; });
        tasks.cancel();
        QTRY_VERIFY(ended.load());
        QTest::qWait(20);
        QVERIFY(!ran.load());
    }

    void itsEndWaitsForTheTask() {
        std::atomic<bool> ended = false;
        {
            std::binary_semaphore begun(0);
            LatestTask tasks(LatestTask::Overtaken::Stops);
            tasks.run([&](const std::stop_token& stop) {
                begun.release();
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(1ms);
                ended = true;
            });
            begun.acquire();
        }
        QVERIFY(ended.load());
    }
};

QTEST_GUILESS_MAIN(LatestTaskTest)
#include "tst_LatestTask.moc"
