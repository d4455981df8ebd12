// How long likely duplicates take to be found among two collections of made-up events.
//
//   duplicates [--events N]      N of each collection: 100,000 unless said
//
// One JSON line a case: {"case","events","pairs","left_out","crowded","ms"}, the best of three. "strikes":
// each event of one collection is in the other, a few hundred metres off. "hubs": both are made by
// tests/support, eight towns with everything around them, and have nothing to do with each other.
#include "match/LikelyDuplicates.h"
#include "support/MadeEvents.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace atlas;

namespace {

std::shared_ptr<const EventSnapshot> snapshotOf(std::size_t count, bool strikes) {
    Loaded one;
    Loaded other;
    std::mt19937_64 random(7);
    for (std::size_t i = 0; i < count; ++i) {
        Event event = test::madeEvent(random);
        if (strikes)
            event.where.point = GeoPoint{37 + 6 * double(random() % 65536) / 65536,
                                         33 + 4 * double(random() % 65536) / 65536};
        one.events.add(event);
        if (!strikes) event = test::madeEvent(random);
        event.dataset = QStringLiteral("made up elsewhere");
        event.where.point->lat += 0.003;
        other.events.add(event);
    }
    return EventSnapshot::build(
        {std::make_shared<const Loaded>(std::move(one)), std::make_shared<const Loaded>(std::move(other))});
}

void measure(const char* name, const EventSnapshot& events) {
    qint64 best = std::numeric_limits<qint64>::max();
    LikelyDuplicates found;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer clock;
        clock.start();
        found = *findLikelyDuplicates(events, {});
        best = std::min(best, clock.nsecsElapsed());
    }
    std::printf(R"({"case":"%s","events":%zu,"pairs":%zu,"left_out":%zu,"crowded":%zu,"ms":%.0f})"
                "\n",
                name, events.table.size(), found.pairs.size(), found.leftOut, found.crowdedEvents,
                double(best) / 1e6);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QStringLiteral("--events"));
    const bool said = at > 0 && at + 1 < arguments.size();
    const std::size_t count = said ? arguments[at + 1].toULongLong() : 100'000;
    measure("strikes", *snapshotOf(count, true));
    measure("hubs", *snapshotOf(count, false));
    return 0;
}
