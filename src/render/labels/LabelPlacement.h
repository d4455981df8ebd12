#pragma once

#include "render/labels/Occupancy.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A name that wants to stand beside a point. Logical pixels.
struct LabelWish {
    QPointF at;
    QSizeF size;
    double gap = 5;         ///< from the point to the text: clears the town's own mark
    bool important = false; ///< may stand a little farther off rather than be left out
    bool led = false;       ///< may stand far off, with a line to its point, rather than be left out
};

/// Where the text stands as seen from its point: lines align towards it.
enum class LabelSide : std::uint8_t { Right, Left, Middle };

struct PlacedLabel {
    std::size_t wish = 0; ///< position in the wishes
    QRectF box;
    LabelSide side = LabelSide::Right;
    bool led = false; ///< needs a line to its point
};

/// Places what fits, first come first served, the first free position of a fixed order: the same wishes
/// always give the same labels. Takes the boxes of those it placed; none touches anything taken before, and
/// none stands nearer to another of the `points` than to its own, which would name the wrong place. No line
/// to a point crosses one of the `kept` boxes (names, marks), but for what stands at the point itself.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes,
                                                   std::span<const QPointF> points, Occupancy& occupied,
                                                   std::span<const QRectF> kept = {});

/// A straight text along a line: its middle, and the angle at which it is read from left to right.
struct SlantedLabel {
    QPointF middle;
    int degrees = 0; ///< clockwise, within ±90
    QSizeF size;
    double unrest = 0; ///< how far the line leaves the text's side; the straightest is the best
};

/// How a text stands to its line.
enum class TextSide : std::uint8_t { Beside, Upon };

/// Where along `line` (screen points) a text of this size can stand beside or upon it, the best first.
[[nodiscard]] std::vector<SlantedLabel> slotsAlong(std::span<const QPointF> line, QSizeF text, QRectF screen,
                                                   TextSide side = TextSide::Beside);

/// Takes the slanted text's place when all of it is free.
[[nodiscard]] bool takeSlanted(const SlantedLabel& label, Occupancy& occupied);

} // namespace atlas
