#pragma once

#include <QColor>

namespace atlas {

/// Premultiplied source-over, two channels at a time. A part of 256 instead of 255 is off by less than one
/// step, and exact where nothing lies above or below.
[[nodiscard]] inline QRgb over(QRgb below, QRgb above) noexcept {
    const auto alpha = static_cast<unsigned>(qAlpha(above));
    const unsigned rest = 256 - alpha - (alpha >> 7);
    const unsigned redBlue = (((below & 0xff00ffU) * rest) >> 8) & 0xff00ffU;
    const unsigned alphaGreen = ((below >> 8) & 0xff00ffU) * rest & 0xff00ff00U;
    return above + (redBlue | alphaGreen);
}

/// A premultiplied colour thinned to `alpha` of 255; off by less than one step.
[[nodiscard]] inline QRgb thinned(QRgb colour, unsigned alpha) noexcept {
    const unsigned part = alpha + (alpha >> 7);
    const unsigned redBlue = (((colour & 0xff00ffU) * part) >> 8) & 0xff00ffU;
    const unsigned alphaGreen = ((colour >> 8) & 0xff00ffU) * part & 0xff00ff00U;
    return redBlue | alphaGreen;
}

} // namespace atlas
