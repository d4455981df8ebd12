#pragma once

#include <QImage>
#include <QRect>

namespace atlas {

/// The part `part` of an image made smaller to `size`: each pixel the mean of those it covers, weighted by
/// the area it covers of each, so that thin lines survive. Of 32 bits a pixel, opaque or premultiplied, and
/// opaque when all of the part is; `size` not larger than the image, `part` in it and not empty. Any thread.
[[nodiscard]] QImage shrunk(const QImage& whole, QSize size, QRect part);

} // namespace atlas
