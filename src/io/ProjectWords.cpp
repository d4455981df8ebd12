#include "io/ProjectWords.h"

#include <array>
#include <span>

namespace atlas {
namespace {

constexpr std::array<const char*, eventKindCount> kindWords{
    "airstrike", "drone strike", "missile",       "shelling",  "ground",       "airassault",
    "raid",      "demolition",   "aircraft loss", "airdrop",   "displacement", "movement",
    "political", "state-based",  "non-state",     "one-sided", "other"};
constexpr std::array<const char*, gradeCount> gradeWords{"confirmed", "fair",       "weak",
                                                         "contested", "discounted", "ungraded"};
constexpr std::array<const char*, 2> meaningWords{"bounds", "duration"};
constexpr std::array<const char*, 5> precisionWords{"exact", "radius", "governorate", "country", "unknown"};
constexpr std::array<const char*, 3> zoneWords{"UTC", "Asia/Damascus", "Asia/Baghdad"};
constexpr std::array<const char*, 4> roleWords{"attributed", "acknowledged", "denied", "party"};
constexpr std::array<const char*, actorGroupCount> groupWords{
    "coalition",    "russia", "syrian government", "sdf",   "islamic state",
    "iraqi forces", "turkey", "syrian opposition", "other", "unknown"};
constexpr std::array<const char*, holderCount> holderWords{"islamic state",
                                                           "sdf",
                                                           "syrian government",
                                                           "iraqi government",
                                                           "kurdistan regional government",
                                                           "syrian opposition",
                                                           "turkey and allied",
                                                           "contested",
                                                           "unknown"};
constexpr std::array<const char*, 3> modeWords{"moment", "window", "since-start"};

std::span<const char* const> words(EventKind) {
    return kindWords;
}

std::span<const char* const> words(Grade) {
    return gradeWords;
}

std::span<const char* const> words(TimeMeaning) {
    return meaningWords;
}

std::span<const char* const> words(PlacePrecision) {
    return precisionWords;
}

std::span<const char* const> words(PlaceZone) {
    return zoneWords;
}

std::span<const char* const> words(ActorRole) {
    return roleWords;
}

std::span<const char* const> words(ActorGroup) {
    return groupWords;
}

std::span<const char* const> words(Holder) {
    return holderWords;
}

std::span<const char* const> words(WindowMode) {
    return modeWords;
}

template <class Value>
const char* wordOf(Value value) {
    return words(value)[static_cast<std::size_t>(value)];
}

} // namespace

const char* projectWord(EventKind kind) {
    return wordOf(kind);
}

const char* projectWord(Grade grade) {
    return wordOf(grade);
}

const char* projectWord(TimeMeaning meaning) {
    return wordOf(meaning);
}

const char* projectWord(PlacePrecision precision) {
    return wordOf(precision);
}

const char* projectWord(PlaceZone zone) {
    return wordOf(zone);
}

const char* projectWord(ActorRole role) {
    return wordOf(role);
}

const char* projectWord(ActorGroup group) {
    return wordOf(group);
}

const char* projectWord(Holder holder) {
    return wordOf(holder);
}

const char* projectWord(WindowMode mode) {
    return wordOf(mode);
}

template <class Value>
std::optional<Value> fromProjectWord(QByteArrayView word) {
    const auto all = words(Value{});
    for (std::size_t i = 0; i < all.size(); ++i)
        if (word.compare(QByteArrayView(all[i]), Qt::CaseInsensitive) == 0) return static_cast<Value>(i);
    return std::nullopt;
}

template std::optional<EventKind> fromProjectWord(QByteArrayView);
template std::optional<Grade> fromProjectWord(QByteArrayView);
template std::optional<TimeMeaning> fromProjectWord(QByteArrayView);
template std::optional<PlacePrecision> fromProjectWord(QByteArrayView);
template std::optional<PlaceZone> fromProjectWord(QByteArrayView);
template std::optional<ActorRole> fromProjectWord(QByteArrayView);
template std::optional<ActorGroup> fromProjectWord(QByteArrayView);
template std::optional<Holder> fromProjectWord(QByteArrayView);
template std::optional<WindowMode> fromProjectWord(QByteArrayView);

} // namespace atlas
