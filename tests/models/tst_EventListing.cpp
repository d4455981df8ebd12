#include "models/EventListing.h"

#include "models/EventLine.h"
#include "support/EventBuilder.h"
#include "support/MadeEvents.h"

#include <QTest>

#include <numeric>

using namespace atlas;

namespace {

constexpr std::size_t eventCount = 20'000; // several blocks of the table

/// Made-up events of every precision, with times and figures that repeat and a few places.
std::shared_ptr<const EventSnapshot> mixedEvents() {
    std::mt19937_64 random(11);
    std::vector<Event> events;
    for (std::size_t i = 0; i < eventCount; ++i) {
        Event event = test::madeEvent(random);
        event.where.precision = static_cast<PlacePrecision>(random() % 5);
        event.where.name = random() % 4 == 0 ? QString() : QStringLiteral("Town %1").arg(random() % 40);
        event.grade = static_cast<Grade>(random() % 6);
        const auto day = std::chrono::days(1);
        event.when.from -= event.when.from.time_since_epoch() % day;
        event.when.to = event.when.from + day * (1 + random() % 40);
        events.push_back(std::move(event));
    }
    return test::snapshot(std::move(events));
}

TimeSpan someSpan(std::mt19937_64& random) {
    const TimeSpan all = test::madeExtent();
    const auto length = static_cast<std::uint64_t>(all.length().count());
    const auto from = all.from + std::chrono::milliseconds(random() % length);
    return {from, from + std::chrono::milliseconds(random() % (length / 2))};
}

std::shared_ptr<const FilteredRows> someFilter(std::mt19937_64& random) {
    auto filter = std::make_shared<FilteredRows>();
    filter->rows = RowMask(eventCount, false);
    for (std::size_t word = 0; word < filter->rows.wordCount(); ++word)
        filter->rows.setWord(word, random() & random());
    return filter;
}

ListQuery someQuery(const std::shared_ptr<const EventSnapshot>& events, std::mt19937_64& random) {
    ListQuery query;
    query.events = events;
    query.window = someSpan(random);
    if (random() % 2 == 0) query.filter = someFilter(random);
    const double west = 36 + static_cast<double>(random() % 100) / 15;
    const double south = 33 + static_cast<double>(random() % 100) / 25;
    if (random() % 4 != 0) query.view = GeoBox{west, south, west + 1.5, south + 1};
    query.scope = static_cast<ListScope>(random() % 3);
    query.sort = {allSortColumns[random() % allSortColumns.size()], random() % 2 == 0};
    if (needsTexts(query.sort.by)) query.texts = TextOrder::of(*events, query.sort.by, {});
    return query;
}

bool wanted(const ListQuery& query, std::uint32_t i) {
    const EventRecord record = query.events->table[i];
    if (query.filter && !query.filter->rows.contains(i)) return false;
    if (query.scope == ListScope::All) return true;
    if (!record.when().touches(query.window)) return false;
    if (query.scope == ListScope::Window || !query.view) return true;
    return record.onMap() && toWorld(*query.view).contains(record.at);
}

/// -1, 0 or 1 as `a` sorts before, with or after `b`.
int compared(const ListQuery& query, std::uint32_t a, std::uint32_t b) {
    const EventTable& table = query.events->table;
    const auto order = [&](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (query.sort.by) {
    case SortColumn::Killed:
        return order(std::pair(table.killedMin(a), table.killedMax(a)),
                     std::pair(table.killedMin(b), table.killedMax(b)));
    case SortColumn::Kind:
        return order(table.kind(a), table.kind(b));
    case SortColumn::Actor:
        return order(table.actor(a), table.actor(b));
    case SortColumn::Grade:
        return order(table.grade(a), table.grade(b));
    case SortColumn::Place:
    case SortColumn::Title:
        return order(query.texts->rank(table.row(a)), query.texts->rank(table.row(b)));
    case SortColumn::Time:
        break;
    }
    return table.earlier(a, b) ? -1 : 1;
}

bool above(const ListQuery& query, std::uint32_t a, std::uint32_t b) {
    const auto nameless = [&](std::uint32_t i) {
        return query.texts && query.texts->rank(query.events->table.row(i)) == TextOrder::none;
    };
    if (nameless(a) != nameless(b)) return nameless(b);
    const int order = query.sort.descending ? compared(query, b, a) : compared(query, a, b);
    return order != 0 ? order < 0 : query.events->table.earlier(a, b);
}

std::vector<std::uint32_t> bruteForce(const ListQuery& query) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < eventCount; ++i)
        if (wanted(query, i)) rows.push_back(i);
    std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return above(query, a, b); });
    return rows;
}

std::vector<std::uint32_t> rowsOf(const EventListing& listing) {
    std::vector<std::uint32_t> rows;
    for (std::size_t line = 0; line < listing.size(); ++line)
        rows.push_back(listing[line]);
    return rows;
}

} // namespace

class EventListingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void listsWhatABruteForceLists() {
        const auto events = mixedEvents();
        std::mt19937_64 random(5);
        std::size_t listed = 0;
        for (int round = 0; round < 120; ++round) {
            const ListQuery query = someQuery(events, random);
            const auto listing = EventListing::of(query);
            const auto expected = bruteForce(query);
            QVERIFY2(rowsOf(*listing) == expected, qPrintable(QString::number(round)));
            listed += expected.size();
            for (std::uint32_t i = 0; i < eventCount; i += 17) {
                const auto line = listing->find(i);
                QCOMPARE(line.has_value(), wanted(query, i));
                if (line) QCOMPARE((*listing)[*line], i);
            }
            ListQuery window = query;
            window.scope = ListScope::Window;
            QCOMPARE(listing->inWindow(), EventListing::of(window)->size());
        }
        QVERIFY(listed > 100'000); // the cases were not all empty
    }

    void whatIsEqualStandsInTimeOrderEitherWay() {
        ListQuery query;
        query.events = test::events({QStringLiteral("2016-03-05 Testville airstrike 3"),
                                     QStringLiteral("2016-01-05 Testville airstrike 3"),
                                     QStringLiteral("2016-02-05 Testville airstrike 3")});
        query.scope = ListScope::All;
        for (const bool descending : {false, true}) {
            query.sort = {SortColumn::Killed, descending};
            const auto listing = EventListing::of(query);
            for (std::size_t line = 0; line < 3; ++line)
                QCOMPARE((*listing)[line], query.events->table.inTimeOrder(line));
        }
    }

    void anEmptyProjectListsNothing() {
        ListQuery query;
        query.events = EventSnapshot::build({});
        query.scope = ListScope::All;
        const auto listing = EventListing::of(query);
        QCOMPARE(listing->size(), std::size_t(0));
        QVERIFY(!listing->find(0));
    }

    void stopped() {
        ListQuery query;
        query.events = test::events({QStringLiteral("2016-03-05 Testville airstrike 3")});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!EventListing::of(query, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(EventListingTest)
#include "tst_EventListing.moc"
