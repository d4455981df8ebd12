#include "core/LatestTask.h"

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

    /// Runs tasks one after the other, each asked for when the one before has run for `each`; whether they
    /// were stopped.
    static std::vector<bool> stoppedAfter(std::chrono::milliseconds each, std::size_t tasks) {
        std::vector<bool> stopped;
        std::binary_semaphore begun(0);
        std::counting_semaphore<> ended(0);
        LatestTask latest(LatestTask::Overtaken::StopsAtTimes);
        const auto run = [&] {
            latest.run([&](const std::stop_token& stop) {
                begun.release();
                for (int i = 0; i < 300 && !stop.stop_requested(); ++i)
                    std::this_thread::sleep_for(1ms);
                stopped.push_back(stop.stop_requested());
                ended.release();
            });
        };
        run();
        for (std::size_t i = 1; i < tasks; ++i) {
            begun.acquire();
            std::this_thread::sleep_for(each);
            run();
        }
        for (std::size_t i = 0; i < tasks; ++i)
            ended.acquire();
        return stopped;
    }

    void aLongOneIsStoppedButNeverTwoInARow() {
        const auto stopped = stoppedAfter(LatestTask::patience + 30ms, 5);
        QCOMPARE(stopped, (std::vector<bool>{true, false, true, false, false}));
    }

    void oneThatIsNearlyDoneIsLetFinish() { QCOMPARE(stoppedAfter(1ms, 3), std::vector<bool>(3)); }

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
