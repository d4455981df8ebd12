#include "render/events/DensityPicture.h"

#include "render/Palette.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {
namespace {

// What DensityBins::smoothed() gives for one event at its own bin: 6 × 6 of 256.
constexpr double lone = 36;
// An area evenly filled gives 256: a spot is as large as 256 / 36 bins, a circle three bins across.
constexpr double spotBins = 3;
constexpr double fadedPart = -0.35; // of the scale, below one event, where nothing is drawn any more
constexpr int palest = 120;
constexpr int densest = 225; // alpha

constexpr std::size_t lutSize = 2048;
constexpr float lutPerLog = 64; // steps for a doubling

/// Where a device pixel lies between bins.
struct Between {
    int bin = 0;     ///< the one before
    float after = 0; ///< share of the next
};

double binPixels(const CellGrid& grid, const Viewport& viewport) {
    return std::ldexp(viewport.worldSize(), static_cast<int>(grid.shift()) - 32);
}

std::vector<Between> between(int pixels, double ratio, double firstCentre, double binSize, int bins) {
    std::vector<Between> all;
    all.reserve(static_cast<std::size_t>(pixels));
    for (int i = 0; i < pixels; ++i) {
        const double at = std::clamp(((i + 0.5) / ratio - firstCentre) / binSize, 0.0, bins - 1.001);
        const double floor = std::floor(at);
        all.push_back({static_cast<int>(floor), static_cast<float>(at - floor)});
    }
    return all;
}

std::array<QRgb, lutSize> colours(const DensityScale& scale) {
    std::array<QRgb, lutSize> lut{};
    for (std::size_t i = 0; i < lut.size(); ++i) {
        const double smoothed = std::exp2(static_cast<double>(i) / static_cast<double>(lutPerLog)) - 1;
        lut[i] = densityColor(scale.part(smoothed / lone));
    }
    return lut;
}

} // namespace

DensityScale DensityScale::of(const DensityCounts& counts, const Viewport& viewport) {
    DensityScale scale;
    const double most = std::max(1.0, counts.highest / lone);
    scale.decades = std::max(1, qCeil(std::log10(most) - 1e-9));
    scale.spotMetres =
        spotBins * binPixels(counts.grid, viewport) * viewport.metresPerPixel(viewport.centre().lat);
    return scale;
}

double DensityScale::part(double events) const noexcept {
    return events <= 0 ? fadedPart : std::log10(events) / decades;
}

QRgb densityColor(double part) {
    if (part <= fadedPart) return 0;
    QColor colour = rampColor(1 - part);
    const double visible =
        part >= 0 ? palest + (densest - palest) * std::min(part, 1.0) : palest * (1 - part / fadedPart);
    colour.setAlpha(static_cast<int>(visible));
    return qPremultiply(colour.rgba());
}

QImage densityPicture(const DensityCounts& counts, const Viewport& viewport, Workers& workers) {
    const double ratio = viewport.pixelRatio();
    QImage image(qRound(viewport.size().width() * ratio), qRound(viewport.size().height() * ratio),
                 QImage::Format_ARGB32_Premultiplied);
    const CellGrid& grid = counts.grid;
    const double bin = binPixels(grid, viewport);
    const QPointF corner = viewport.toScreen(grid.box().topLeft);
    const auto xs = between(image.width(), ratio, corner.x() + bin / 2, bin, grid.columns());
    const auto ys = between(image.height(), ratio, corner.y() + bin / 2, bin, grid.rows());
    std::vector<float> logs(counts.events.size());
    std::transform(counts.events.begin(), counts.events.end(), logs.begin(), [](std::uint32_t v) {
        return v == 0 ? 0 : lutPerLog * std::log2(1 + static_cast<float>(v));
    });
    const auto lut = colours(DensityScale::of(counts, viewport));
    uchar* pixels = image.bits(); // before the threads: it may detach
    const auto stride = static_cast<std::ptrdiff_t>(image.bytesPerLine());
    constexpr int bands = 8;
    workers.share(bands, [&](int band) {
        std::vector<float> mixed(static_cast<std::size_t>(grid.columns()));
        for (int y = image.height() * band / bands; y < image.height() * (band + 1) / bands; ++y) {
            const Between row = ys[static_cast<std::size_t>(y)];
            const float* above = logs.data() + std::ptrdiff_t{row.bin} * grid.columns();
            const float* below = above + grid.columns();
            for (std::size_t i = 0; i < mixed.size(); ++i)
                mixed[i] = above[i] + (below[i] - above[i]) * row.after;
            auto* to = reinterpret_cast<QRgb*>(pixels + y * stride);
            for (std::size_t x = 0; x < xs.size(); ++x) {
                const float left = mixed[static_cast<std::size_t>(xs[x].bin)];
                const float right = mixed[static_cast<std::size_t>(xs[x].bin) + 1];
                const auto level = static_cast<std::size_t>(left + (right - left) * xs[x].after);
                to[x] = lut[std::min(level, lutSize - 1)];
            }
        }
    });
    return image;
}

} // namespace atlas
