#include "render/basemap/TileGeometry.h"

#include "core/EventTable.h"

#include <QLineF>

#include <cmath>
#include <functional>
#include <numbers>

namespace atlas {
namespace {

constexpr double closest = 0.3; // pixels: nearer points change nothing that is seen

/// Projected and thinned; the ends stay.
QPolygonF thinned(const std::vector<GeoPoint>& part, double worldPixels) {
    QPolygonF line;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const QPointF p = toPixels(part[i], worldPixels);
        const bool last = i + 1 == part.size();
        if (line.isEmpty() || last || QLineF(line.last(), p).length() >= closest) line << p;
    }
    return line;
}

/// Cuts a line into its dashes, counted from its beginning.
class DashCutter {
  public:
    DashCutter(const QList<double>& pattern, double pixelRatio, std::vector<StrokedShape>& dashes)
        : pattern_(pattern), ratio_(pixelRatio), left_(pattern.front() * pixelRatio), dashes_(dashes) {}

    void cut(const QPolygonF& line) {
        dash_ << line.front();
        for (qsizetype i = 1; i < line.size(); ++i)
            follow(line[i - 1], line[i]);
        finishDash();
    }

  private:
    [[nodiscard]] bool on() const { return index_ % 2 == 0; }

    void follow(QPointF from, QPointF to) {
        double length = QLineF(from, to).length();
        while (length > left_) {
            from += (to - from) * (left_ / length);
            length -= left_;
            if (on()) {
                dash_ << from;
                finishDash();
            } else {
                dash_ << from;
            }
            index_ = (index_ + 1) % (pattern_.size() % 2 == 0 ? pattern_.size() : 2 * pattern_.size());
            left_ = pattern_[index_ % pattern_.size()] * ratio_;
        }
        left_ -= length;
        if (on()) dash_ << to;
    }

    void finishDash() {
        if (dash_.size() > 1) dashes_.push_back({dash_.boundingRect(), dash_});
        dash_.clear();
    }

    const QList<double>& pattern_;
    double ratio_;
    double left_; ///< of the current dash or gap, pixels
    qsizetype index_ = 0;
    QPolygonF dash_;
    std::vector<StrokedShape>& dashes_;
};

void addStrokes(RuleGeometry& geometry, const QPolygonF& line, double pixelRatio) {
    if (line.size() < 2) return;
    if (geometry.rule->dash.isEmpty())
        geometry.strokes.push_back({line.boundingRect(), line});
    else
        DashCutter(geometry.rule->dash, pixelRatio, geometry.strokes).cut(line);
}

using Inside = std::function<bool(QPointF)>;
using Crossing = std::function<QPointF(QPointF, QPointF)>;

QPolygonF clippedBy(const QPolygonF& ring, const Inside& inside, const Crossing& crossing) {
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF to = ring[i];
        if (inside(from) != inside(to)) kept << crossing(from, to);
        if (inside(to)) kept << to;
    }
    return kept;
}

QPointF atX(QPointF a, QPointF b, double x) {
    return {x, std::lerp(a.y(), b.y(), (x - a.x()) / (b.x() - a.x()))};
}

QPointF atY(QPointF a, QPointF b, double y) {
    return {std::lerp(a.x(), b.x(), (y - a.y()) / (b.y() - a.y())), y};
}

/// Whether the box around a segment touches `box`; a segment of no height counts too.
bool near(QPointF a, QPointF b, const QRectF& box) {
    return std::max(a.x(), b.x()) >= box.left() && std::min(a.x(), b.x()) <= box.right()
           && std::max(a.y(), b.y()) >= box.top() && std::min(a.y(), b.y()) <= box.bottom();
}

} // namespace

QPointF toPixels(GeoPoint p, double worldPixels) {
    const double lat = std::clamp(p.lat, -85.05, 85.05) * std::numbers::pi / 180; // Web Mercator's own limit
    return {(p.lon + 180) / 360 * worldPixels,
            (0.5 - std::asinh(std::tan(lat)) / (2 * std::numbers::pi)) * worldPixels};
}

RuleGeometry ruleGeometry(const StyleRule& rule, const MapLayer& layer, int zoom, double worldPixels,
                          double pixelRatio) {
    RuleGeometry geometry{&rule, rule.width.at(zoom) * pixelRatio, {}, {}};
    for (const MapFeature& feature : layer.features) {
        if (!rule.takes(feature)) continue;
        FilledShape shape;
        for (const auto& part : feature.parts) {
            QPolygonF line = thinned(part, worldPixels);
            if (feature.polygon && line.size() > 2 && line.first() != line.last()) line << line.first();
            if (rule.stroke) addStrokes(geometry, line, pixelRatio);
            if (!rule.fill || !feature.polygon || line.size() < 4) continue;
            shape.box = shape.box.united(line.boundingRect());
            shape.rings.push_back(std::move(line));
        }
        if (!shape.rings.empty()) geometry.fills.push_back(std::move(shape));
    }
    return geometry;
}

QPolygonF clippedRing(const QPolygonF& ring, const QRectF& box) {
    QPolygonF kept = clippedBy(
        ring, [&](QPointF p) { return p.x() >= box.left(); },
        [&](QPointF a, QPointF b) { return atX(a, b, box.left()); });
    kept = clippedBy(
        kept, [&](QPointF p) { return p.x() <= box.right(); },
        [&](QPointF a, QPointF b) { return atX(a, b, box.right()); });
    kept = clippedBy(
        kept, [&](QPointF p) { return p.y() >= box.top(); },
        [&](QPointF a, QPointF b) { return atY(a, b, box.top()); });
    return clippedBy(
        kept, [&](QPointF p) { return p.y() <= box.bottom(); },
        [&](QPointF a, QPointF b) { return atY(a, b, box.bottom()); });
}

std::vector<QPolygonF> runsNear(const QPolygonF& line, const QRectF& box) {
    std::vector<QPolygonF> runs;
    QPolygonF run;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (near(line[i - 1], line[i], box)) {
            if (run.isEmpty()) run << line[i - 1];
            run << line[i];
        } else if (!run.isEmpty()) {
            runs.push_back(std::exchange(run, {}));
        }
    }
    if (!run.isEmpty()) runs.push_back(std::move(run));
    return runs;
}

} // namespace atlas
