#include "support/EventBuilder.h"
#include "timeline/EmptyStretches.h"

#include <QTest>

#include <random>

using namespace atlas;
using test::day;

namespace {

using Found = std::optional<TimePoint>;

/// Three quiet weeks and, in row order: two days, a long siege, a day.
std::shared_ptr<const EventSnapshot> fewEvents() {
    Event siege = test::event(QStringLiteral("2016-02-01..20 Testville shelling"));
    return test::snapshot({test::event(QStringLiteral("2016-01-05 Testville airstrike")), siege,
                           test::event(QStringLiteral("2016-02-10 Testville airstrike"))});
}

std::shared_ptr<const FilteredRows> without(const EventSnapshot& events, std::size_t nthInTime) {
    auto filter = std::make_shared<FilteredRows>();
    filter->rows = RowMask(events.table.size(), true);
    filter->rows.setWord(0,
                         filter->rows.word(0) & ~(std::uint64_t{1} << events.table.inTimeOrder(nthInTime)));
    return filter;
}

} // namespace

class EmptyStretchesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void nothingIsSaidToBeEmptyWithoutEvents() {
        const EmptyStretches none;
        QVERIFY(!none.isEmpty({day("2016-01-01"), day("2016-01-02")}));
        QCOMPARE(none.nextBegin(day("2016-01-01")), Found());
        QCOMPARE(none.lastEnd(day("2016-01-01")), Found());
    }

    void spansAreHalfOpen() {
        const EmptyStretches stretches(fewEvents());
        QVERIFY(!stretches.isEmpty({day("2016-01-05"), day("2016-01-06")}));
        QVERIFY(stretches.isEmpty({day("2016-01-06"), day("2016-02-01")}));
        QVERIFY(!stretches.isEmpty({day("2016-01-06"), day("2016-02-02")}));
        QVERIFY(!stretches.isEmpty({day("2016-02-15"), day("2016-02-16")}));
        QVERIFY(stretches.isEmpty({day("2016-02-21"), day("2016-03-16")}));
    }

    void whatComesNextAndWhatWasBefore() {
        const EmptyStretches stretches(fewEvents());
        QCOMPARE(stretches.nextBegin(day("2015-01-01")), Found(day("2016-01-05")));
        QCOMPARE(stretches.nextBegin(day("2016-01-06")), Found(day("2016-02-01")));
        QCOMPARE(stretches.nextBegin(day("2016-02-15")), Found(day("2016-02-15"))); // the siege goes on
        QCOMPARE(stretches.nextBegin(day("2016-02-21")), Found());
        QCOMPARE(stretches.lastEnd(day("2017-01-01")), Found(day("2016-02-21")));
        QCOMPARE(stretches.lastEnd(day("2016-02-01")), Found(day("2016-01-06")));
        QCOMPARE(stretches.lastEnd(day("2016-01-05")), Found());
    }

    void whatDoesNotPassIsNotThere() {
        const auto events = fewEvents();
        const EmptyStretches stretches(events, without(*events, 1));
        QVERIFY(stretches.isEmpty({day("2016-02-15"), day("2016-02-16")}));
        QCOMPARE(stretches.nextBegin(day("2016-01-06")), Found(day("2016-02-10")));
        QCOMPARE(stretches.lastEnd(day("2017-01-01")), Found(day("2016-02-11")));
    }

    void manyBlocksAgreeWithAScan() {
        std::mt19937 random(3);
        const auto upTo = [&](std::int64_t most) {
            return std::uniform_int_distribution<std::int64_t>(0, most)(random);
        };
        std::vector<EventRecord> records(30'000);
        for (EventRecord& record : records) {
            record.begin = upTo(999) * 1'000'000 + upTo(1000);
            record.end = record.begin + 1 + upTo(1) * upTo(500'000);
            record.precision = PlacePrecision::Unknown;
        }
        const auto events = std::make_shared<EventSnapshot>();
        events->table = EventTable(records);
        const EmptyStretches stretches(events);
        for (int i = 0; i < 300; ++i) {
            const TimePoint t = fromMillis(upTo(1'001'000'000));
            Found next;
            Found last;
            for (const EventRecord& r : records) {
                const TimePoint begin = std::max(t, fromMillis(r.begin));
                const TimePoint end = std::min(t, fromMillis(r.end));
                if (fromMillis(r.end) > t && (!next || begin < *next)) next = begin;
                if (fromMillis(r.begin) < t && (!last || end > *last)) last = end;
            }
            QCOMPARE(stretches.nextBegin(t), next);
            QCOMPARE(stretches.lastEnd(t), last);
        }
    }
};

QTEST_GUILESS_MAIN(EmptyStretchesTest)
#include "tst_EmptyStretches.moc"
