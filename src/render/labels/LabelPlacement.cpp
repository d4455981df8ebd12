#include "render/labels/LabelPlacement.h"

#include "render/labels/LeadLine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas {
namespace {

constexpr std::array fartherOff{0.0, 7.0, 14.0}; ///< logical pixels, for important names only

struct Position {
    int horizontal; ///< -1 left, 0 middle, 1 right of the point
    int vertical;   ///< -1 above, 0 beside, 1 below
};

// Right of the point first; above and below last, since the lines are centred there.
constexpr std::array positions{Position{1, 0},   Position{1, -1}, Position{1, 1},  Position{-1, 0},
                               Position{-1, -1}, Position{-1, 1}, Position{0, -1}, Position{0, 1}};

QRectF boxAt(const LabelWish& wish, Position p, double gap) {
    const double slant = p.horizontal != 0 && p.vertical != 0 ? 0.4 : 1; // in a corner the point is nearer
    const QPointF off(p.horizontal * gap * slant, p.vertical * gap * slant);
    const QPointF corner =
        wish.at + off
        + QPointF((p.horizontal - 1) * wish.size.width() / 2, (p.vertical - 1) * wish.size.height() / 2);
    return {corner, wish.size};
}

LabelSide sideOf(Position p) {
    return p.horizontal > 0 ? LabelSide::Right : p.horizontal < 0 ? LabelSide::Left : LabelSide::Middle;
}

double distance(const QRectF& box, QPointF p) {
    const double across = std::max({box.left() - p.x(), 0.0, p.x() - box.right()});
    const double down = std::max({box.top() - p.y(), 0.0, p.y() - box.bottom()});
    return std::hypot(across, down);
}

/// One label's search for its place.
struct Search {
    const LabelWish& wish;
    std::size_t index;
    std::span<const QPointF> points;
    const Occupancy& occupied;
    std::span<const QRectF> kept;

    [[nodiscard]] bool fits(const QRectF& box) const {
        if (!occupied.isFree(box)) return false;
        const double own = distance(box, wish.at);
        return std::none_of(points.begin(), points.end(),
                            [&](QPointF p) { return p != wish.at && distance(box, p) < own; });
    }

    [[nodiscard]] std::optional<PlacedLabel> beside() const {
        for (const double farther : fartherOff) {
            for (const Position p : positions) {
                const QRectF box = boxAt(wish, p, wish.gap + farther);
                if (fits(box)) return PlacedLabel{index, box, sideOf(p), false};
            }
            if (!wish.important) break;
        }
        return std::nullopt;
    }

    /// In widening circles, straight out first; the line says whose name it is, so nearer points are no
    /// rivals.
    [[nodiscard]] std::optional<PlacedLabel> led() const {
        constexpr int nearest = 26; // logical pixels between the point and the text's edge
        constexpr int farthest = 134;
        for (const bool straight : {true, false})
            for (int off = nearest; off <= farthest; off += 12)
                for (const Position p : positions) {
                    if (straight != (p.horizontal == 0 || p.vertical == 0)) continue;
                    const QRectF box = boxAt(wish, p, off);
                    if (occupied.isFree(box) && crossesNothing(leadLine(wish.at, box)))
                        return PlacedLabel{index, box, sideOf(p), true};
                }
        return std::nullopt;
    }

    [[nodiscard]] bool crossesNothing(const QLineF& line) const {
        return std::none_of(kept.begin(), kept.end(),
                            [&](const QRectF& box) { return !box.contains(wish.at) && crosses(line, box); });
    }
};

double length(QPointF v) {
    return std::hypot(v.x(), v.y());
}

/// How far at most the points between leave the straight line from `a` to `b`.
double unrest(std::span<const QPointF> between, QPointF a, QPointF b) {
    const QPointF along = (b - a) / length(b - a);
    double most = 0;
    for (const QPointF p : between)
        most = std::max(most, std::abs((p.x() - a.x()) * along.y() - (p.y() - a.y()) * along.x()));
    return most;
}

/// The text at the straight line from `a` to `b`, above it (1), below (-1) or upon it (0).
SlantedLabel standing(QPointF a, QPointF b, QSizeF text, double unrest, int side) {
    if (b.x() < a.x()) std::swap(a, b);
    const QPointF along = (b - a) / length(b - a);
    const QPointF up(along.y(), -along.x());
    constexpr double waterWidth = 2; // half a drawn river
    const double off = text.height() / 2 - 2 + waterWidth + unrest / 2;
    return {(a + b) / 2 + up * (side * off),
            static_cast<int>(std::lround(std::atan2(along.y(), along.x()) * 180 / std::numbers::pi)), text,
            unrest};
}

} // namespace

std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes, std::span<const QPointF> points,
                                     Occupancy& occupied, std::span<const QRectF> kept) {
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const Search search{wishes[i], i, points, occupied, kept};
        auto label = search.beside();
        if (!label && wishes[i].led) label = search.led();
        if (!label) continue;
        occupied.take(label->box);
        placed.push_back(*label);
    }
    return placed;
}

std::vector<SlantedLabel> slotsAlong(std::span<const QPointF> line, QSizeF text, QRectF screen,
                                     TextSide side) {
    static constexpr std::array beside{1, -1};
    static constexpr std::array upon{0};
    const std::span<const int> sides = side == TextSide::Upon ? std::span<const int>(upon) : beside;
    const double wanted = text.width() + 6;
    const double mostUnrest = text.height() * 0.45; // more, and the name belongs to no line
    std::vector<SlantedLabel> found;
    for (std::size_t first = 0; first + 1 < line.size();) {
        std::size_t last = first + 1;
        while (last < line.size() && length(line[last] - line[first]) < wanted)
            ++last;
        if (last == line.size()) break;
        const double away = unrest(line.subspan(first, last - first), line[first], line[last]);
        // The end point may lie far beyond the text on a long straight piece: stand at its beginning.
        const QPointF end =
            line[first] + (line[last] - line[first]) * (wanted / length(line[last] - line[first]));
        if (away <= mostUnrest && screen.contains(line[first]) && screen.contains(end))
            for (const int to : sides)
                found.push_back(standing(line[first], end, text, away, to));
        const QPointF from = line[first];
        while (first + 1 < line.size() && length(line[first] - from) < text.height())
            ++first;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SlantedLabel& a, const SlantedLabel& b) { return a.unrest < b.unrest; });
    return found;
}

bool takeSlanted(const SlantedLabel& label, Occupancy& occupied) {
    const double angle = label.degrees * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), std::sin(angle));
    const double step = label.size.height() / 2;
    const double half = label.size.width() / 2 - step;
    std::vector<QRectF> boxes;
    const int steps = static_cast<int>(std::ceil(std::max(0.0, 2 * half / step)));
    for (int nth = 0; nth <= steps; ++nth) {
        const QPointF middle = label.middle + along * std::min(nth * step - half, half);
        boxes.emplace_back(middle.x() - step, middle.y() - step, 2 * step, 2 * step);
    }
    if (!std::all_of(boxes.begin(), boxes.end(), [&](const QRectF& b) { return occupied.isFree(b); }))
        return false;
    for (const QRectF& box : boxes)
        occupied.take(box);
    return true;
}

} // namespace atlas
