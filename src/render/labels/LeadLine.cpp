#include "render/labels/LeadLine.h"

#include "render/Palette.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {
namespace {

/// From where to where a line lies in something, as shares of its length; empty (first > second) when
/// nowhere.
using Inside = std::pair<double, double>;

Inside insideOf(const PlacedCluster& circle, const QLineF& line) {
    const QPointF along = line.p2() - line.p1();
    const QPointF from = line.p1() - QPointF(circle.x, circle.y);
    const double radius = static_cast<double>(circle.radius) + 1.5; // its edge, and air
    const double a = QPointF::dotProduct(along, along);
    const double b = QPointF::dotProduct(from, along);
    const double under = b * b - a * (QPointF::dotProduct(from, from) - radius * radius);
    if (a == 0 || under < 0) return {1, 0};
    return {(-b - std::sqrt(under)) / a, (-b + std::sqrt(under)) / a};
}

Inside insideOf(const QRectF& box, const QLineF& line) {
    Inside inside{0, 1};
    const auto clip = [&inside](double from, double along, double least, double most) {
        if (along == 0) {
            if (from < least || from > most) inside = {1, 0};
            return;
        }
        const auto [in, out] = std::minmax({(least - from) / along, (most - from) / along});
        inside = {std::max(inside.first, in), std::min(inside.second, out)};
    };
    clip(line.x1(), line.dx(), box.left(), box.right());
    clip(line.y1(), line.dy(), box.top(), box.bottom());
    return inside;
}

/// Level and upright lines are filled, not stroked: it is many times faster, and sharper.
void drawPart(QPainter& painter, const QLineF& part, double width, QColor colour) {
    const QRectF box = QRectF(part.p1(), part.p2()).normalized();
    const double half = width / 2;
    if (box.width() == 0)
        painter.fillRect(box.adjusted(-half, 0, half, 0), colour);
    else if (box.height() == 0)
        painter.fillRect(box.adjusted(0, -half, 0, half), colour);
    else {
        painter.setPen(QPen(colour, width));
        painter.drawLine(part);
    }
}

} // namespace

QLineF leadLine(QPointF town, const QRectF& name) {
    return {
        town,
        {std::clamp(town.x(), name.left(), name.right()), std::clamp(town.y(), name.top(), name.bottom())}};
}

bool crosses(const QLineF& line, const QRectF& box) {
    const auto [in, out] = insideOf(box, line);
    return in < out;
}

std::vector<QLineF> partsOf(const QLineF& line, const std::vector<PlacedCluster>& circles,
                            const std::vector<QRectF>& plates) {
    std::vector<Inside> hidden;
    const auto hide = [&hidden](Inside inside) {
        if (inside.first < inside.second && inside.first < 1 && inside.second > 0) hidden.push_back(inside);
    };
    for (const PlacedCluster& circle : circles)
        hide(insideOf(circle, line));
    for (const QRectF& plate : plates)
        hide(insideOf(plate, line));
    std::sort(hidden.begin(), hidden.end());
    hidden.emplace_back(1, 1);     // the end
    constexpr double shortest = 2; // pixels: less is a speck
    std::vector<QLineF> parts;
    double at = 0;
    for (const auto& [first, last] : hidden) {
        if ((first - at) * line.length() >= shortest)
            parts.emplace_back(line.pointAt(at), line.pointAt(first));
        at = std::max(at, last);
    }
    return parts;
}

void drawLead(QPainter& painter, const std::vector<QLineF>& parts) {
    for (const QLineF& part : parts)
        drawPart(painter, part, 3, QColor(255, 255, 255, 190));
    for (const QLineF& part : parts)
        drawPart(painter, part, 1, QColor::fromRgb(ink::text));
}

} // namespace atlas
