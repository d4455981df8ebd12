#pragma once

#include "io/RecordTable.h"

class OGRGeometry;

namespace atlas {

/// Where a geometry in WGS 84 degrees is: a point is itself. A line, an area or several of them say
/// "somewhere here": a point on them and the radius, along geodesics, of the disc around it that holds them
/// whole, so that their uncertainty is drawn and no middle is taken for a place. Nothing for an empty
/// geometry, and an invalid point for one whose coordinates are no degrees.
[[nodiscard]] std::optional<RecordTable::Place> placeOf(const OGRGeometry* geometry);

} // namespace atlas
