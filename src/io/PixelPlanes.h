#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace atlas {

/// Four planes of bytes (red, green, blue, alpha; as many as `argb` has pixels) to premultiplied pixels.
void combine(const std::array<const std::uint8_t*, 4>& planes, std::vector<std::uint32_t>& argb);

} // namespace atlas
