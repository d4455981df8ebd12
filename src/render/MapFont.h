#pragma once

#include <QFont>

namespace atlas {

/// The map's one font: Noto Sans, and Noto Sans Arabic for what it lacks (Debian's fonts-noto-core), asked
/// for by name so that every machine draws the same letters. Any thread.
///
/// `pixelSize` is in logical pixels. Unhinted, so that widths grow in proportion with the pixel ratio.
[[nodiscard]] QFont mapFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace atlas
