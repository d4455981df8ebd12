#pragma once

#include "core/Place.h"
#include "core/Time.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// Who holds a place. Colours follow the field's convention (see render/Palette.h).
enum class Holder : std::uint8_t {
    IslamicState,
    Sdf,
    SyrianGovernment,
    IraqiGovernment,
    KurdistanRegionalGovernment,
    SyrianOpposition,
    TurkeyAndAllied,
    Contested,
    Unknown
};
inline constexpr int holderCount = 9;

[[nodiscard]] Holder holderFromWord(const QString& word);
/// In the user's language.
[[nodiscard]] QString holderName(Holder holder);

/// One change of hands: from this day on, give or take `precisionDays`, until the place's next change.
struct ControlChange {
    TimePoint from;
    int precisionDays = 1;
    Holder holder = Holder::Unknown;
    QString note;
};

/// A place and who held it over time.
struct ControlledPlace {
    QString name;
    GeoPoint point;
    PlaceZone zone = PlaceZone::Utc;
    std::vector<ControlChange> changes; ///< sorted by `from`

    /// The change in force at `t`, or nullptr before the first one: nothing is said, which is not "nobody".
    [[nodiscard]] const ControlChange* at(TimePoint t) const;
    /// True within the stated precision of a change before or after `t`.
    [[nodiscard]] bool uncertainAt(TimePoint t) const;
};

/// Places with who held them, from when, by source. Immutable once shared; any thread.
struct TerritorySeries {
    QString source; ///< shown with the map
    std::vector<ControlledPlace> places;

    /// The place of that exact name, or nullptr.
    [[nodiscard]] const ControlledPlace* find(const QString& name) const;
};

} // namespace atlas
