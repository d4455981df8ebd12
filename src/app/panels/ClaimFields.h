#pragma once

#include "core/Event.h"

#include <QStringList>

#include <vector>

namespace atlas {

/// The values that an event has as its own, each a judgement that rests on a claim or on none.
enum class Judged : std::uint8_t { Kind, When, Where, Grade };

/// One thing that claims speak of.
struct ComparedField {
    QString name;                 ///< "When"
    QStringList said;             ///< by claim; empty where it is silent
    bool differs = false;         ///< two claims say two things of it; silence is not another thing
    std::optional<Judged> judged; ///< where the event has a value of its own
    QString taken;                ///< that value
};

/// Kind, time, place, actors, target, killed and injured by group, grade: every thing on which at least one
/// claim speaks, in this order. Plain text in the user's language; GUI thread.
[[nodiscard]] std::vector<ComparedField> comparedFields(const Event& event);

/// Which claim a value rests on; Basis::judged, and what is no position, is nobody's.
[[nodiscard]] int basisOf(const Event& event, Judged value) noexcept;

/// "as Test Observers have it", or "own judgement".
[[nodiscard]] QString basisText(const Event& event, Judged value);

/// The event with one of its values taken from a claim. Claims keep what they said.
[[nodiscard]] Event restingOn(const Event& event, Judged value, int claim);

} // namespace atlas
