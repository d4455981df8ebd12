#pragma once

#include "core/VectorMap.h"

namespace atlas {

/// A river as the map calls it, which is also how filters and the command line name it, and as the user does.
struct RiverName {
    QString name;  ///< English
    QString shown; ///< in the user's language, where the map knows it; else as `name`
};

/// The named rivers of the map, each once, in the order of the alphabet of the user's language.
[[nodiscard]] std::vector<RiverName> riversOf(const VectorMap& map);

/// The river's name in the user's language; as it is where the map has no such river.
[[nodiscard]] QString shownRiver(const VectorMap& map, const QString& name);

} // namespace atlas
