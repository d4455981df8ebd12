#pragma once

#include "core/TileSource.h"

#include <QByteArray>

#include <memory>

namespace atlas {

/// The pixels of a PNG, JPEG or WebP, decoded by GDAL; null where it is none, is cut short or larger than any
/// tile. Any thread.
[[nodiscard]] std::shared_ptr<const TilePixels> decodePicture(const QByteArray& bytes);

} // namespace atlas
