#include "core/EventIndex.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace atlas;

namespace {

using Random = std::mt19937_64;

std::int64_t below(Random& random, std::int64_t end) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end));
}

EventRecord made(Random& random, std::uint32_t row) {
    constexpr std::int64_t longTime = 1'000'000;
    EventRecord r;
    r.begin = below(random, longTime);
    // Some at the same time, some much longer than any window, some of no length at all.
    if (below(random, 10) == 0) r.begin = 500'000;
    const std::int64_t lengths[] = {0, 1, 1 + below(random, 500), 1 + below(random, 500), longTime / 2};
    r.end = r.begin + lengths[below(random, 5)];
    r.row = row;
    r.precision = static_cast<PlacePrecision>(below(random, 5));
    // Also along both edges of the world, where the antimeridian runs.
    r.at = {static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random())};
    if (below(random, 20) == 0) r.at.x = below(random, 2) == 0 ? 0 : 0xffffffffU;
    return r;
}

EventTable tableOf(Random& random, std::size_t rows) {
    std::vector<EventRecord> records;
    for (std::size_t i = 0; i < rows; ++i)
        records.push_back(made(random, static_cast<std::uint32_t>(i)));
    return EventTable(std::move(records));
}

RowMask maskOf(Random& random, const EventTable& table) {
    RowMask mask(table.size(), false);
    const std::uint64_t style = random() % 4; // from none to all
    for (std::size_t leaf = 0; leaf < mask.wordCount(); ++leaf)
        mask.setWord(leaf, style == 0 ? 0 : style == 1 ? ~std::uint64_t{0} : random() & random());
    return mask;
}

TimeSpan spanOf(Random& random) {
    const auto from = fromMillis(below(random, 1'200'000) - 100'000);
    const std::int64_t lengths[] = {0, 1, below(random, 1000), below(random, 200'000), 3'000'000};
    return {from, from + std::chrono::milliseconds(lengths[below(random, 5)])};
}

bool touches(const EventRecord& r, const TimeSpan& span) {
    return span.from < span.to && r.begin < toMillis(span.to) && r.end > toMillis(span.from);
}

/// What the index must find, by looking at every row.
class Scan {
  public:
    explicit Scan(const EventTable& table) : table_(table) {
        for (std::size_t i = 0; i < table.size(); ++i)
            records_.push_back(table[i]);
        for (std::uint32_t i = 0; i < table.size(); ++i)
            inTime_.push_back(i);
        std::sort(inTime_.begin(), inTime_.end(), [&](std::uint32_t a, std::uint32_t b) {
            const auto key = [this](std::uint32_t e) {
                return std::tuple(records_[e].begin, records_[e].end, records_[e].row);
            };
            return key(a) < key(b);
        });
    }

    [[nodiscard]] std::vector<std::uint32_t> rows(const TimeSpan& span, const RowMask* mask) const {
        std::vector<std::uint32_t> found;
        for (const std::uint32_t e : inTime_)
            if (touches(records_[e], span) && (!mask || mask->contains(e))) found.push_back(e);
        return found;
    }

    [[nodiscard]] const EventRecord& record(std::uint32_t e) const { return records_[e]; }

    [[nodiscard]] const std::vector<std::uint32_t>& inTime() const { return inTime_; }

  private:
    const EventTable& table_;
    std::vector<EventRecord> records_;
    std::vector<std::uint32_t> inTime_;
};

} // namespace

class TestEventIndex : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void anEmptyTableHasNothing() {
        const EventTable table;
        const EventIndex index(table);
        const TimeSpan ever{fromMillis(-1), fromMillis(1'000'000)};
        QCOMPARE(index.countIn(ever), std::size_t{0});
        QVERIFY(index.rowsIn(ever).empty());
        QVERIFY(!index.firstFrom(ever, 0));
        QVERIFY(!index.lastBefore(ever, 1000));
    }

    void aSpanIsHalfOpen_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("found");
        QTest::newRow("before") << 0 << 10 << false;
        QTest::newRow("its first millisecond") << 0 << 11 << true;
        QTest::newRow("its last") << 19 << 30 << true;
        QTest::newRow("after") << 20 << 30 << false;
        QTest::newRow("inside") << 12 << 13 << true;
        QTest::newRow("around") << 0 << 100 << true;
        QTest::newRow("an empty span") << 15 << 15 << false;
    }

    void aSpanIsHalfOpen() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, found);
        EventRecord record;
        record.begin = 10;
        record.end = 20;
        const EventTable table({record});
        QCOMPARE(EventIndex(table).countIn({fromMillis(from), fromMillis(to)}), std::size_t{found});
    }

    /// A hundred thousand windows, boxes and filters over tables of many sizes: one block and several, full
    /// leaves and a last one of a single row.
    void findsWhatAScanFinds_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cases");
        QTest::newRow("one event") << 1 << 10'000;
        QTest::newRow("a leaf") << 64 << 40'000;
        QTest::newRow("a leaf and one") << 65 << 40'000;
        QTest::newRow("some leaves") << 1000 << 9'000;
        QTest::newRow("three blocks") << 20'000 << 1'000;
    }

    void findsWhatAScanFinds() {
        QFETCH(int, rows);
        QFETCH(int, cases);
        Random random(static_cast<std::uint64_t>(rows));
        const EventTable table = tableOf(random, static_cast<std::size_t>(rows));
        const Scan scan(table);
        for (int i = 0; i < cases; ++i) {
            const TimeSpan span = spanOf(random);
            const RowMask mask = maskOf(random, table);
            const RowMask* filter = i % 3 == 0 ? nullptr : &mask;
            const EventIndex index(table, filter);
            const auto expected = scan.rows(span, filter);
            QCOMPARE(index.rowsIn(span), expected);
            QCOMPARE(index.countIn(span), expected.size());
            checkBox(index, table, scan, span, expected, random);
            checkWalk(index, table, span, expected, random);
        }
    }

    void whatOneSpanHasBeyondAnother() {
        Random random(3);
        const EventTable table = tableOf(random, 9000);
        const Scan scan(table);
        for (int i = 0; i < 2000; ++i) {
            const TimeSpan span = spanOf(random);
            const TimeSpan other = spanOf(random);
            std::vector<std::uint32_t> found;
            const EventIndex index(table);
            index.forEachLeafBeyond(
                span, other, index.allBlocks(), [&](std::size_t leaf, std::uint64_t bits) {
                    forEachBit(bits, [&](std::size_t bit) {
                        found.push_back(static_cast<std::uint32_t>(leaf * EventTable::leafRows + bit));
                    });
                });
            std::vector<std::uint32_t> expected;
            for (std::uint32_t e = 0; e < table.size(); ++e)
                if (touches(scan.record(e), span) && !touches(scan.record(e), other)) expected.push_back(e);
            QCOMPARE(found, expected);
        }
    }

    void timeOrderIsOneToOne() {
        Random random(5);
        const EventTable table = tableOf(random, 20'000);
        const Scan scan(table);
        for (std::size_t nth = 0; nth < table.size(); ++nth) {
            QCOMPARE(table.inTimeOrder(nth), scan.inTime()[nth]);
            if (nth % 100 == 0) QCOMPARE(table.timeRank(table.inTimeOrder(nth)), nth);
        }
    }

  private:
    /// Leaves whose box does not touch a box hold none of its events.
    static void checkBox(const EventIndex& index, const EventTable& table, const Scan& scan,
                         const TimeSpan& span, const std::vector<std::uint32_t>& inSpan, Random& random) {
        WorldBox box;
        for (int corner = 0; corner < 2; ++corner)
            box.extend({static_cast<std::uint32_t>(random()), static_cast<std::uint32_t>(random())});
        const auto inside = [&](std::uint32_t e) {
            return scan.record(e).atPoint() && box.contains(scan.record(e).at);
        };
        const auto expected = std::count_if(inSpan.begin(), inSpan.end(), inside);
        std::ptrdiff_t found = 0;
        index.forEachLeaf(span, index.allBlocks(), [&](std::size_t leaf, std::uint64_t bits) {
            if (!box.touches(table.leaves()[leaf].box)) return;
            forEachBit(bits, [&](std::size_t bit) {
                if (inside(static_cast<std::uint32_t>(leaf * EventTable::leafRows + bit))) ++found;
            });
        });
        QCOMPARE(found, expected);
    }

    /// A step forward and one back from anywhere.
    static void checkWalk(const EventIndex& index, const EventTable& table, const TimeSpan& span,
                          const std::vector<std::uint32_t>& inSpan, Random& random) {
        const auto from = static_cast<std::uint32_t>(below(random, static_cast<std::int64_t>(table.size())));
        const auto next = std::find_if(inSpan.begin(), inSpan.end(),
                                       [&](std::uint32_t e) { return !table.earlier(e, from); });
        const std::size_t rank = table.timeRank(from);
        QCOMPARE(index.firstFrom(span, rank), next == inSpan.end() ? std::nullopt : std::optional(*next));
        QCOMPARE(index.lastBefore(span, rank),
                 next == inSpan.begin() ? std::nullopt : std::optional(*(next - 1)));
        QCOMPARE(index.countBefore(span, from), static_cast<std::size_t>(next - inSpan.begin()));
        QCOMPARE(index.holds(span, from), next != inSpan.end() && *next == from);
    }
};

QTEST_GUILESS_MAIN(TestEventIndex)
#include "tst_EventIndex.moc"
