#include "render/events/ClusterStencil.h"

#include "render/Palette.h"
#include "render/PremultipliedBlend.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace atlas {
namespace {

constexpr double plateAlpha = 238; // the map is guessed through it, the number read on it
constexpr double edgeAlpha = 190;
constexpr double edgeWidth = 1.0;  // device pixels
constexpr int leastSteps = 5;      // of 256: seven degrees, a sliver that is still seen
constexpr double dashDegrees = 14; // of dash and gap together

double cover(double distance, double radius) {
    return std::clamp(radius - distance + 0.5, 0.0, 1.0);
}

} // namespace

ClusterStencil::ClusterStencil(double radius, double ring, bool dashed)
    : reach_(static_cast<int>(std::ceil(radius + edgeWidth)) + 1) {
    for (int y = -reach_; y < reach_; ++y) {
        Row& row = rows_.emplace_back();
        for (int x = -reach_; x < reach_; ++x) {
            const double distance = std::hypot(x + 0.5, y + 0.5);
            const double plate = cover(distance, radius - ring);
            const double disc = cover(distance, radius);
            const double whole = cover(distance, radius + edgeWidth);
            if (whole <= 0) continue;
            const double turn = std::atan2(x + 0.5, -(y + 0.5)) / (2 * std::numbers::pi);
            const double part = turn < 0 ? turn + 1 : turn;
            const bool gap = dashed && std::fmod(part * 360, dashDegrees) > dashDegrees / 2;
            if (row.pixels.empty()) row.x = x;
            row.pixels.push_back({static_cast<std::uint8_t>(plate * plateAlpha),
                                  static_cast<std::uint8_t>((disc - plate) * 255),
                                  static_cast<std::uint8_t>(gap ? 0 : (whole - disc) * edgeAlpha),
                                  static_cast<std::uint8_t>(std::min(255.0, part * 256))});
        }
    }
}

void ClusterStencil::fill(SpriteField& field, QPoint centre, const Ring& ring, SpriteField::Band band) const {
    constexpr auto wholePlate = static_cast<std::uint8_t>(plateAlpha);
    const QRgb plate = thinned(ink::paper, wholePlate);
    const int top = centre.y() - reach_;
    if (top >= band.end || top + 2 * reach_ <= band.top) return;
    std::vector<QRgb> line(2 * static_cast<std::size_t>(reach_));
    for (int y = std::max(top, band.top); y < std::min(top + 2 * reach_, band.end); ++y) {
        const Row& row = rows_[static_cast<std::size_t>(y - top)];
        std::transform(row.pixels.begin(), row.pixels.end(), line.begin(), [&](const Pixel& pixel) {
            if (pixel.plate == wholePlate) return plate;
            if (pixel.ring == 255) return ring[pixel.direction];
            return thinned(ink::paper, pixel.plate) + thinned(ring[pixel.direction], pixel.ring)
                   + thinned(ink::text, pixel.edge);
        });
        field.lay(centre.x() + row.x, y, line.data(), static_cast<int>(row.pixels.size()));
    }
}

ClusterStencil::Ring ringOf(const std::array<std::uint32_t, 10>& byColour,
                            const std::array<QRgb, 10>& colours) {
    const auto all =
        std::max(std::uint64_t{1}, std::accumulate(byColour.begin(), byColour.end(), std::uint64_t{0}));
    std::array<int, 10> steps{};
    for (std::size_t c = 0; c < steps.size(); ++c) {
        if (byColour[c] == 0) continue;
        const auto share = static_cast<int>(byColour[c] * std::uint64_t{256} / all);
        steps[c] = std::max(share, leastSteps);
    }
    // What the small ones were given, or rounding left, is the largest one's.
    *std::max_element(steps.begin(), steps.end()) += 256 - std::accumulate(steps.begin(), steps.end(), 0);
    ClusterStencil::Ring ring{};
    auto* at = ring.data();
    for (std::size_t c = 0; c < steps.size(); ++c)
        at = std::fill_n(at, std::max(0, steps[c]), colours[c]);
    return ring;
}

} // namespace atlas
