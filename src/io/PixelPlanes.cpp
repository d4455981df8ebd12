#include "io/PixelPlanes.h"

#include <algorithm>

namespace atlas {

void combine(const std::array<const std::uint8_t*, 4>& planes, std::vector<std::uint32_t>& argb) {
    const auto [r, g, b, a] = planes;
    // Nearly all tiles are opaque, and a loop without a choice is several times faster.
    const bool opaque = std::all_of(a, a + argb.size(), [](std::uint8_t alpha) { return alpha == 255; });
    const auto pixel = [](std::uint32_t alpha, std::uint32_t red, std::uint32_t green, std::uint32_t blue) {
        return alpha << 24 | red << 16 | green << 8 | blue;
    };
    const auto times = [](std::uint32_t value, std::uint32_t alpha) { return (value * alpha + 127) / 255; };
    for (std::size_t i = 0; i < argb.size(); ++i)
        argb[i] = opaque ? pixel(255, r[i], g[i], b[i])
                         : pixel(a[i], times(r[i], a[i]), times(g[i], a[i]), times(b[i], a[i]));
}

} // namespace atlas
