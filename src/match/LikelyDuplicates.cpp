#include "match/LikelyDuplicates.h"

#include "match/EventOrigins.h"
#include "match/Likeness.h"
#include "match/PlaceGrid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

namespace atlas {
namespace {

using Kinship = EventOrigins::Kinship;

/// Up to here a radius is a town's; what is wider is kept in cells of its own, so that towns stay in small
/// ones.
constexpr double closeRadius = 5'000;
/// Twice as many as are shown in the end: one that is full already may stand in another's way.
constexpr std::size_t mostKept = std::size_t{2} * LikelyDuplicates::mostPerEvent;

/// The same sphere's distance is off by at most this share on WGS 84 and so near: what lies beyond need not
/// be measured along the geodesic.
constexpr double sphereTolerance = 1.01;

double sphereMetres(GeoPoint a, GeoPoint b) {
    constexpr double radius = 6'371'008.8; // IUGG's mean
    constexpr double toRadians = std::numbers::pi / 180;
    const double y = (b.lat - a.lat) * toRadians;
    const double x = (b.lon - a.lon) * toRadians * std::cos((a.lat + b.lat) / 2 * toRadians);
    return radius * std::hypot(x, y);
}

bool better(const LikelyPair& one, const LikelyPair& other) {
    if (one.score != other.score) return one.score > other.score;
    return std::tie(one.a, one.b) < std::tie(other.a, other.b);
}

/// Goes through the events in time and holds those that what follows can still touch, by where they are.
class Sweep {
  public:
    Sweep(const EventSnapshot& events, const EventOrigins& origins)
        : table_(events.table), origins_(origins), ends_(table_.size()), points_(table_.size()) {}

    /// The next event in time order: finds its likes among those before.
    void take(std::uint32_t event);

    [[nodiscard]] std::vector<LikelyPair>& pairs() noexcept { return pairs_; }

    [[nodiscard]] std::size_t crowded() const noexcept { return crowded_; }

    [[nodiscard]] std::size_t leftOut() const noexcept { return leftOut_; }

  private:
    struct Tier {
        double widest; ///< radius that it takes
        PlaceGrid grid;
    };

    void look(PlaceGrid::Bucket& bucket);
    void weigh(std::uint32_t other);
    void keep();

    const EventTable& table_;
    const EventOrigins& origins_;
    std::vector<std::int64_t> ends_; ///< with the gap that may follow
    std::vector<GeoPoint> points_;
    std::array<Tier, 2> tiers_{
        {{closeRadius, PlaceGrid(placeReach(closeRadius, closeRadius))},
         {widestLikenedRadius, PlaceGrid(placeReach(widestLikenedRadius, widestLikenedRadius))}}};
    std::vector<LikelyPair> pairs_;
    std::size_t crowded_ = 0;
    std::size_t leftOut_ = 0;

    // Of the event at hand.
    std::uint32_t event_ = 0;
    EventRecord record_;
    int lookedAt_ = 0;
    std::vector<LikelyPair> found_;
};

void Sweep::take(std::uint32_t event) {
    record_ = table_[event];
    if (!canBeLikened(record_)) return;
    event_ = event;
    points_[event] = toGeo(record_.at);
    ends_[event] = record_.end + std::chrono::milliseconds(widestGap).count();
    lookedAt_ = 0;
    const auto radius = double{record_.radiusMetres};
    for (Tier& tier : tiers_)
        tier.grid.forEachNear(points_[event], placeReach(radius, tier.widest), [this](PlaceGrid::Cell& cell) {
            for (PlaceGrid::Bucket& bucket : cell)
                look(bucket);
        });
    keep();
    tiers_[radius <= closeRadius ? 0 : 1].grid.add(event, origins_.collection(event), points_[event]);
}

/// Those that are over are taken out on the way, each once.
void Sweep::look(PlaceGrid::Bucket& bucket) {
    auto& items = bucket.items;
    // A file's own records of a data set are siblings, one and all.
    if (bucket.collection == origins_.collection(event_) && !origins_.joined(event_)) return;
    for (std::size_t i = 0; i < items.size() && lookedAt_ < LikelyDuplicates::mostLookedAt;) {
        if (ends_[items[i]] <= record_.begin) {
            items[i] = items.back();
            items.pop_back();
            continue;
        }
        ++lookedAt_;
        weigh(items[i++]);
    }
}

void Sweep::weigh(std::uint32_t other) {
    const Kinship kinship = origins_.kinship(event_, other);
    if (kinship == Kinship::Siblings) return;
    const double reach = placeReach(double{record_.radiusMetres}, double{table_.radiusMetres(other)});
    if (sphereMetres(points_[event_], points_[other]) > sphereTolerance * reach) return;
    const auto likeness = likenessOf(table_[other], record_, kinship == Kinship::SameRecord);
    if (likeness && likeness->score >= leastScore)
        found_.push_back({other, event_, static_cast<float>(likeness->score)});
}

/// The best of those found go on, so that a crowd does not fill the memory.
void Sweep::keep() {
    if (lookedAt_ >= LikelyDuplicates::mostLookedAt) ++crowded_;
    if (found_.size() > mostKept) {
        std::partial_sort(found_.begin(), found_.begin() + mostKept, found_.end(), better);
        leftOut_ += found_.size() - mostKept;
        found_.resize(mostKept);
    }
    pairs_.insert(pairs_.end(), found_.begin(), found_.end());
    found_.clear();
}

/// Which pairs the user keeps apart already, asked by hash first: the texts of few events are read.
class Apart {
  public:
    Apart(const EventSnapshot& events, const EventOrigins& origins, const std::set<KeptApart>& pairs)
        : events_(events), origins_(origins), pairs_(pairs) {
        for (const KeptApart& pair : pairs)
            for (const QString* id : {&pair.a, &pair.b})
                hashes_.insert(EventOrigins::hashOf(id->toUtf8()));
    }

    [[nodiscard]] bool holds(const LikelyPair& pair) const {
        if (!hashes_.contains(origins_.id(pair.a)) || !hashes_.contains(origins_.id(pair.b))) return false;
        return pairs_.contains(KeptApart::of(events_.event(pair.a).id, events_.event(pair.b).id));
    }

  private:
    const EventSnapshot& events_;
    const EventOrigins& origins_;
    const std::set<KeptApart>& pairs_;
    std::set<std::uint32_t> hashes_;
};

/// The likeliest first, and of each event no more than anyone looks through.
LikelyDuplicates chosen(std::vector<LikelyPair> pairs, const Apart& apart, std::size_t events) {
    std::sort(pairs.begin(), pairs.end(), better);
    std::vector<std::uint8_t> proposals(events);
    LikelyDuplicates result;
    for (const LikelyPair& pair : pairs) {
        if (apart.holds(pair)) continue;
        if (std::max(proposals[pair.a], proposals[pair.b]) >= LikelyDuplicates::mostPerEvent) {
            ++result.leftOut;
            continue;
        }
        ++proposals[pair.a];
        ++proposals[pair.b];
        result.pairs.push_back(pair);
    }
    return result;
}

} // namespace

std::optional<LikelyDuplicates> findLikelyDuplicates(const EventSnapshot& events,
                                                     const std::set<KeptApart>& keptApart,
                                                     const std::stop_token& stop) {
    const EventOrigins origins(events, stop);
    if (stop.stop_requested()) return std::nullopt;
    if (origins.collectionCount() < 2) return LikelyDuplicates{};
    Sweep sweep(events, origins);
    constexpr std::size_t atOnce = 1024; // between two looks at the stop token
    for (std::size_t nth = 0; nth < events.table.dated(); ++nth) {
        if (nth % atOnce == 0 && stop.stop_requested()) return std::nullopt;
        sweep.take(events.table.inTimeOrder(nth));
    }
    LikelyDuplicates result =
        chosen(std::move(sweep.pairs()), Apart(events, origins, keptApart), events.table.size());
    result.leftOut += sweep.leftOut();
    result.crowdedEvents = sweep.crowded();
    return result;
}

} // namespace atlas
