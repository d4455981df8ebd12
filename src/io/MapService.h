#pragma once

#include "core/Result.h"
#include "io/OnlineSource.h"

#include <QByteArray>

#include <stop_token>
#include <vector>

namespace atlas {

/// The maps in Web Mercator that a service says it has: capabilities of WMS 1.1.1 or 1.3.0, of WMTS 1.0.0, or
/// a TMS 1.0.0 tile map. Error where it is none of these, or has no such map.
[[nodiscard]] Result<std::vector<OnlineSource>> mapsOfService(const QByteArray& xml, const QString& address);

/// Asks a service what it has: one request. Blocking; any thread.
[[nodiscard]] Result<std::vector<OnlineSource>> askService(const QString& address,
                                                           const std::stop_token& stop);

} // namespace atlas
