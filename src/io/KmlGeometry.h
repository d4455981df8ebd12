#pragma once

#include <QString>

#include <memory>

class OGRGeometry;
class QXmlStreamReader;

namespace atlas {

/// Whether an element is one of KML's geometries: Point, LineString, LinearRing, Polygon, MultiGeometry,
/// Track, MultiTrack, Model.
[[nodiscard]] bool isKmlGeometry(QStringView element);

/// Reads the geometry whose start element the reader stands on, up to its end element; WGS 84 degrees,
/// without heights. Null for one without coordinates or nested without end. The clocks of a track come into
/// `clocks`.
[[nodiscard]] std::unique_ptr<OGRGeometry> readKmlGeometry(QXmlStreamReader& xml, QStringList& clocks);

} // namespace atlas
