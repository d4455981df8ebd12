#pragma once

#include <QImage>
#include <QString>

namespace atlas::test {

/// Compares an image with tests/golden/images/NAME.png: every pixel must be within 2 of some pixel of the
/// expected image's 3×3 neighbourhood, in every channel, and the other way round. An empty string when they
/// agree; otherwise what differs and where the actual image and the difference were written.
/// With STRIKEATLAS_UPDATE_GOLDEN set in the environment the expected image is written instead.
[[nodiscard]] QString compareWithGolden(const QImage& actual, const QString& name);

/// How many pixels of `a` have no like in `b`'s 3×3 neighbourhood; `difference` marks them red.
[[nodiscard]] int pixelsUnlike(const QImage& a, const QImage& b, QImage* difference = nullptr);

} // namespace atlas::test
