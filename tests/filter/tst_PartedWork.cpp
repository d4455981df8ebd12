#include "filter/PartedWork.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace atlas;

class PartedWorkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everythingIsDoneOnce_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("part");
        QTest::newRow("nothing") << 0 << 10;
        QTest::newRow("one part") << 7 << 10;
        QTest::newRow("whole parts") << 1000 << 10;
        QTest::newRow("a part left over") << 1003 << 10;
    }

    void everythingIsDoneOnce() {
        QFETCH(int, count);
        QFETCH(int, part);
        std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
        std::atomic<bool> tooLarge = false;
        QVERIFY(workInParts(done.size(), static_cast<std::size_t>(part), {},
                            [&](std::size_t first, std::size_t end) {
                                if (end - first > static_cast<std::size_t>(part)) tooLarge = true;
                                for (std::size_t i = first; i < end; ++i)
                                    ++done[i];
                            }));
        QVERIFY(!tooLarge);
        for (const auto& times : done)
            QCOMPARE(times.load(), 1);
    }

    void itStopsBetweenParts() {
        std::stop_source stop;
        std::atomic<int> parts = 0;
        QVERIFY(!workInParts(100'000, 1, stop.get_token(), [&](std::size_t, std::size_t) {
            if (++parts == 10) stop.request_stop();
        }));
        QVERIFY(parts < 1000);
    }
};

QTEST_GUILESS_MAIN(PartedWorkTest)
#include "tst_PartedWork.moc"
