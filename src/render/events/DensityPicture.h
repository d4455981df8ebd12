#pragma once

#include "core/Workers.h"
#include "geo/Viewport.h"
#include "render/events/EventLayout.h"

#include <QImage>

namespace atlas {

/// The scale of a density map: logarithmic from one event in a spot to the power of ten above the most.
struct DensityScale {
    int decades = 1;       ///< the ramp ends at 10^decades events in a spot
    double spotMetres = 0; ///< across, at the middle of the view

    /// Of a map; what a lone event reaches at its centre is one.
    [[nodiscard]] static DensityScale of(const DensityCounts& counts, const Viewport& viewport);
    /// Where on the ramp of colours so many events in a spot stand; below 0 for less than one.
    [[nodiscard]] double part(double events) const noexcept;
    bool operator==(const DensityScale&) const = default;
};

/// The colour of a part of the scale: pale for few, dark for many; premultiplied, and fading below one event.
[[nodiscard]] QRgb densityColor(double part);

/// The map of densities in device pixels, premultiplied; interpolated between bins.
[[nodiscard]] QImage densityPicture(const DensityCounts& counts, const Viewport& viewport, Workers& workers);

} // namespace atlas
