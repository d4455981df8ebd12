#include "match/Likeness.h"

#include "geo/Geodesic.h"
#include "match/KindLikeness.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {
namespace {

using Days = std::chrono::duration<double, std::chrono::days::period>;

// Each thing that the two records agree or disagree on adds to or takes from a sum, as log-odds do; the
// weights were set so that made-up pairs of tests/match stand in the order in which a reader would put them.
constexpr double before = -2.0; ///< of two records that merely lie near each other
constexpr double sameTime = 1.2;
constexpr double perTimeDoubled = -0.5;
constexpr double samePlace = 1.5;
constexpr double perPlaceDoubled = -0.6;
constexpr double sameKind = 0.8;
constexpr double sameActor = 0.8;
constexpr double otherActor = -1.0;
constexpr double sameFigures = 0.5;
constexpr double sameHighFigures = 1.2; ///< few events have so many killed
constexpr double otherFigures = -0.7;
constexpr double readTwice = 3.0;
constexpr int highFigure = 10;

struct Spans {
    double unionDays;
    bool touch;
};

/// Nothing where they are further apart than a gap may be.
std::optional<Spans> spansOf(const EventRecord& a, const EventRecord& b) {
    const auto gap = std::chrono::milliseconds(std::max(a.begin, b.begin) - std::min(a.end, b.end));
    if (gap >= widestGap) return std::nullopt;
    const std::chrono::milliseconds whole(std::max(a.end, b.end) - std::min(a.begin, b.begin));
    return Spans{Days(whole).count(), gap.count() < 0 || (gap.count() == 0 && a.begin == b.begin)};
}

double timeEvidence(const Spans& spans) {
    const double evidence = sameTime + perTimeDoubled * std::log2(std::max(1.0, spans.unionDays));
    return spans.touch ? evidence : evidence + perTimeDoubled;
}

double placeEvidence(double metres, double reach) {
    return samePlace
           + perPlaceDoubled * std::log2(std::max({villageMetres, metres, reach / 2}) / villageMetres);
}

/// A group that both name; "other" and "unknown" are nobody in particular.
double actorEvidence(const EventRecord& a, const EventRecord& b) {
    bool anyA = false;
    bool anyB = false;
    for (int i = 0; i < static_cast<int>(ActorGroup::Other); ++i) {
        ActorGroups one;
        one.insert(static_cast<ActorGroup>(i));
        const bool inA = a.named.touches(one);
        const bool inB = b.named.touches(one);
        if (inA && inB) return sameActor;
        anyA = anyA || inA;
        anyB = anyB || inB;
    }
    return anyA && anyB ? otherActor : 0;
}

/// A record does not tell "nobody was killed" from "gives no figure": zero says nothing.
double figureEvidence(const EventRecord& a, const EventRecord& b) {
    if (a.killedMax == 0 || b.killedMax == 0) return 0;
    const int lowest = std::max(a.killedMin, b.killedMin);
    if (lowest > std::min(a.killedMax, b.killedMax)) return otherFigures;
    return lowest >= highFigure ? sameHighFigures : sameFigures;
}

double logistic(double x) {
    return 1 / (1 + std::exp(-x));
}

} // namespace

bool canBeLikened(const EventRecord& record) noexcept {
    return record.atPoint() && record.radiusMetres <= widestLikenedRadius && record.when().dated()
           && record.when().length() < longestLikenedSpan;
}

double placeReach(double radiusA, double radiusB) noexcept {
    return radiusA + radiusB + villageMetres;
}

std::optional<Likeness> likenessOf(const EventRecord& a, const EventRecord& b, bool sameRecord) {
    if (!canBeLikened(a) || !canBeLikened(b)) return std::nullopt;
    const KindLikeness kinds = kindLikeness(a.kind, b.kind);
    const auto spans = spansOf(a, b);
    if (kinds == KindLikeness::Different || !spans) return std::nullopt;
    const double reach = placeReach(double{a.radiusMetres}, double{b.radiusMetres});
    const double metres = distanceMetres(toGeo(a.at), toGeo(b.at));
    if (metres > reach) return std::nullopt;
    const double sum = before + timeEvidence(*spans) + placeEvidence(metres, reach)
                       + (kinds == KindLikeness::Same ? sameKind : 0) + actorEvidence(a, b)
                       + figureEvidence(a, b) + (sameRecord ? readTwice : 0);
    return Likeness{logistic(sum), metres};
}

} // namespace atlas
