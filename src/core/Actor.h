#pragma once

#include <QString>

#include <cstdint>

namespace atlas {

/// The colour class of an actor. The palette is the atlas's own (see render/Palette.h).
enum class ActorGroup : std::uint8_t {
    Coalition,
    Russia,
    SyrianGovernment,
    Sdf,
    IslamicState,
    IraqiForces,
    Turkey,
    SyrianOpposition,
    Other,  ///< named, and none of the above
    Unknown ///< nobody is named
};
inline constexpr int actorGroupCount = 10;

/// Some of the groups. A value of two bytes.
class ActorGroups {
  public:
    constexpr void insert(ActorGroup group) noexcept {
        bits_ = static_cast<std::uint16_t>(bits_ | 1U << static_cast<unsigned>(group));
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    [[nodiscard]] constexpr bool touches(ActorGroups other) const noexcept {
        return (bits_ & other.bits_) != 0;
    }

    bool operator==(const ActorGroups&) const = default;

  private:
    std::uint16_t bits_ = 0;
};

static_assert(actorGroupCount <= 16);

/// What is said of the actor. "Acknowledged" (by the actor itself) is another thing than "attributed";
/// a Party took part in a clash of which the source does not say who struck.
enum class ActorRole : std::uint8_t { Attributed, Acknowledged, Denied, Party };

/// Who is *said* to have done it.
struct Actor {
    QString name;
    ActorGroup group = ActorGroup::Unknown;
    ActorRole role = ActorRole::Attributed;
    bool operator==(const Actor&) const = default;
};

/// The colour class of a name as sources write it ("US-led Coalition", "France", "Government of Syria",
/// "IS"). Members of the coalition against IS (2014–) count as Coalition.
[[nodiscard]] ActorGroup classifyActor(const QString& name);

/// The group's name in the user's language: "Coalition", "Islamic State".
[[nodiscard]] QString actorGroupName(ActorGroup group);

} // namespace atlas
