#pragma once

#include "core/Event.h"

#include <QJsonObject>

namespace atlas {

/// An event with its claims in it, as `query` gives it. Names as in the columns of its CSV; what is not known
/// is left out.
[[nodiscard]] QJsonObject eventJson(const Event& event);

/// The same as a feature of GeoJSON (RFC 7946); its geometry is null where the event has no point.
[[nodiscard]] QJsonObject eventFeature(const Event& event);

} // namespace atlas
