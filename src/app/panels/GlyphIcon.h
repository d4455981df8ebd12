#pragma once

#include <QIcon>

namespace atlas {

/// The few signs that the panels' buttons carry.
enum class Glyph { Play, Pause, StepBack, StepForward, Previous, Next, Close, Bars, Options };

/// An icon drawn as a shape at any size and scale, in the button's text colour (or `color` where it is
/// valid). Play and step are not mirrored right to left: time runs left to right on the axis they move.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QColor& color = {});

} // namespace atlas
