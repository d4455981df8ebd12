#include "support/EventBuilder.h"
#include "timeline/HistogramScheduler.h"

#include <QTest>
#include <QThread>

using namespace atlas;
using test::day;

namespace {

std::shared_ptr<const EventSnapshot> manyEvents(std::size_t count) {
    std::vector<EventRecord> records(count);
    for (std::size_t i = 0; i < count; ++i) {
        records[i].begin = toMillis(day("2016-01-01")) + static_cast<std::int64_t>(i) * 1000;
        records[i].end = records[i].begin + 86'400'000;
    }
    const auto events = std::make_shared<EventSnapshot>();
    events->table = EventTable(std::move(records));
    return events;
}

HistogramRequest request(std::shared_ptr<const EventSnapshot> events, BinUnit unit) {
    HistogramRequest request;
    request.span = events->table.extent();
    request.events = std::move(events);
    request.unit = unit;
    return request;
}

} // namespace

class HistogramSchedulerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void theNewestArrivesLastOnTheCallersThread() {
        HistogramScheduler scheduler;
        std::vector<BinUnit> arrived;
        connect(&scheduler, &HistogramScheduler::ready, this, [&](const auto& histogram) {
            QCOMPARE(QThread::currentThread(), thread());
            arrived.push_back(histogram->of.unit);
        });
        const auto events = manyEvents(200'000);
        for (int i = 0; i < 50; ++i)
            scheduler.request(request(events, i % 2 == 0 ? BinUnit::Week : BinUnit::Month));
        scheduler.request(request(events, BinUnit::Hour));
        QVERIFY(arrived.empty()); // nothing is counted on this thread
        QTRY_VERIFY(!arrived.empty() && arrived.back() == BinUnit::Hour);
        QVERIFY2(arrived.size() < 50, "requests were queued");
    }

    void destructionDoesNotWaitForTheCount() {
        auto scheduler = std::make_unique<HistogramScheduler>();
        int arrived = 0;
        connect(scheduler.get(), &HistogramScheduler::ready, this, [&] { ++arrived; });
        scheduler->request(request(manyEvents(200'000), BinUnit::Day));
        scheduler.reset();
        QTest::qWait(20);
        QCOMPARE(arrived, 0);
    }
};

QTEST_GUILESS_MAIN(HistogramSchedulerTest)
#include "tst_HistogramScheduler.moc"
