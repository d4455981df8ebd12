#include "core/Workers.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace atlas;

class WorkersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void eachPartIsDoneOnce_data() {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("parts");
        for (const int threads : {0, 1, 2, 5})
            for (const int parts : {0, 1, 2, 3, 1000})
                QTest::addRow("%d threads, %d parts", threads, parts) << threads << parts;
    }

    void eachPartIsDoneOnce() {
        QFETCH(int, threads);
        QFETCH(int, parts);
        Workers workers(threads);
        for (int round = 0; round < 3; ++round) { // the threads are used again
            std::vector<std::atomic<int>> done(static_cast<std::size_t>(parts));
            workers.share(parts, [&](int part) { ++done[static_cast<std::size_t>(part)]; });
            for (const auto& times : done)
                QCOMPARE(times.load(), 1);
        }
    }

    void allThreadsWork() {
        Workers workers(3);
        QCOMPARE(workers.threads(), 3);
        std::mutex mutex;
        std::set<std::thread::id> seen;
        std::atomic<int> waiting = 0;
        workers.share(3, [&](int) {
            // Nobody takes a second part before each thread has one.
            for (++waiting; waiting < 3;)
                std::this_thread::yield();
            const std::lock_guard lock(mutex);
            seen.insert(std::this_thread::get_id());
        });
        QCOMPARE(seen.size(), std::size_t(3));
    }

    void stretchesCoverAll_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << 0 << 10;
        QTest::newRow("one stretch") << 7 << 10;
        QTest::newRow("whole stretches") << 1000 << 10;
        QTest::newRow("a stretch left over") << 1003 << 10;
    }

    void stretchesCoverAll() {
        QFETCH(int, count);
        QFETCH(int, most);
        std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
        std::atomic<bool> tooLong = false;
        Workers workers;
        QVERIFY(workers.share(done.size(), static_cast<std::size_t>(most), {},
                              [&](std::size_t first, std::size_t end) {
                                  if (end - first > static_cast<std::size_t>(most)) tooLong = true;
                                  for (std::size_t i = first; i < end; ++i)
                                      ++done[i];
                              }));
        QVERIFY(!tooLong);
        for (const auto& times : done)
            QCOMPARE(times.load(), 1);
    }

    void itStopsBetweenStretches() {
        std::stop_source stop;
        std::atomic<int> stretches = 0;
        Workers workers;
        QVERIFY(!workers.share(100'000, 1, stop.get_token(), [&](std::size_t, std::size_t) {
            if (++stretches == 10) stop.request_stop();
        }));
        QVERIFY(stretches < 1000);
    }
};

QTEST_GUILESS_MAIN(WorkersTest)
#include "tst_Workers.moc"
