#include "io/AtlasTiles.h"

#include "core/TileCache.h"
#include "core/WorldPoint.h"

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AtlasTiles)
};

constexpr GeoBox atlasBox{33, 29, 49, 40}; ///< where the layers of geodata/ have something to say
constexpr std::array drawnLayers{"sea", "rivers", "roads", "lakes", "governorate-lines", "borders"};

/// Units of a tile's edge: so fine that the rounding of a point that two tiles share is never seen.
constexpr int extent = 65536;
/// Units around a tile: sixteen pixels, wider than half of any line.
constexpr int margin = extent / 16;
/// From here on tiles are drawn larger: a unit is four centimetres, the layers' points are rounded to metres.
constexpr int deepest = 14;
/// Points nearer than this to each other change nothing that is seen: a third of a pixel of 256 to a tile.
constexpr double nearest = extent / 256.0 / 3;
/// A screen shows some dozen; what a tile holds is some kilobytes.
constexpr std::size_t keptBytes = 16UL * 1024 * 1024;

using Point = VectorTile::Point;
using Ring = std::vector<Point>;

/// A feature in units of the whole world at one zoom.
struct Shape {
    VectorTile::Shape kind;
    int rank;
    QRectF box;
    std::vector<Ring> parts;
};

struct ShapeLayer {
    QString name;
    std::vector<Shape> shapes;
};

using Level = std::vector<ShapeLayer>;

/// A position in units of the world at a zoom.
QPointF unitsOf(GeoPoint p, int zoom) {
    const WorldPoint at = toWorld(p);
    const double unit = std::ldexp(extent, zoom) / 4294967296.0; // a WorldPoint counts fractions of 2³²
    return {at.x * unit, at.y * unit};
}

Point rounded(QPointF p) {
    return {static_cast<std::int32_t>(std::lround(p.x())), static_cast<std::int32_t>(std::lround(p.y()))};
}

/// Projected and thinned; the ends stay. Of a ring without the repetition of its first point.
Ring thinned(const std::vector<GeoPoint>& part, int zoom, bool closed) {
    Ring line;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const Point p = rounded(unitsOf(part[i], zoom));
        const bool last = i + 1 == part.size();
        if (line.empty() || last || std::hypot(p.x - line.back().x, p.y - line.back().y) >= nearest)
            line.push_back(p);
    }
    if (closed && line.size() > 1 && line.front() == line.back()) line.pop_back();
    return line;
}

/// Twice the area within a ring, positive when it runs clockwise as seen on the map.
double turn(const Ring& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        sum += static_cast<double>(a.x) * b.y - static_cast<double>(b.x) * a.y;
    }
    return sum;
}

bool holds(const Ring& ring, Point p) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > p.y) == (b.y > p.y)) continue;
        const double x = a.x + static_cast<double>(p.y - a.y) * (b.x - a.x) / (b.y - a.y);
        if (p.x < x) inside = !inside;
    }
    return inside;
}

/// Outer rings clockwise, inner ones the other way round, as vector tiles have them.
void orient(std::vector<Ring>& rings) {
    std::vector<bool> inner;
    inner.reserve(rings.size());
    for (const Ring& ring : rings)
        inner.push_back(
            std::count_if(rings.begin(), rings.end(),
                          [&](const Ring& other) { return &other != &ring && holds(other, ring.front()); })
                % 2
            == 1);
    for (std::size_t i = 0; i < rings.size(); ++i)
        if ((turn(rings[i]) > 0) == inner[i]) std::reverse(rings[i].begin(), rings[i].end());
}

QRectF boxOf(const std::vector<Ring>& parts) {
    double west = HUGE_VAL;
    double north = HUGE_VAL;
    double east = -HUGE_VAL;
    double south = -HUGE_VAL;
    for (const Ring& part : parts)
        for (const Point p : part) {
            west = std::min<double>(west, p.x);
            east = std::max<double>(east, p.x);
            north = std::min<double>(north, p.y);
            south = std::max<double>(south, p.y);
        }
    return {QPointF(west, north), QPointF(east, south)};
}

Shape shapeOf(const MapFeature& feature, int zoom) {
    Shape shape{feature.polygon ? VectorTile::Shape::Area : VectorTile::Shape::Line, feature.rank, {}, {}};
    const std::size_t least = feature.polygon ? 3 : 2;
    for (const auto& part : feature.parts)
        if (Ring line = thinned(part, zoom, feature.polygon); line.size() >= least)
            shape.parts.push_back(std::move(line));
    if (feature.polygon) orient(shape.parts);
    shape.box = boxOf(shape.parts);
    return shape;
}

Level levelOf(const VectorMap& map, int zoom) {
    Level level;
    for (const char* name : drawnLayers) {
        const MapLayer* layer = map.layer(QString::fromLatin1(name));
        if (!layer) continue;
        level.push_back({layer->name, {}});
        for (const MapFeature& feature : layer->features)
            if (Shape shape = shapeOf(feature, zoom); !shape.parts.empty())
                level.back().shapes.push_back(std::move(shape));
    }
    return level;
}

/// One side of a box: what lies beyond it is cut off.
struct Side {
    bool across; ///< west and east edges, which x decides
    double at;
    double sign; ///< 1 where what is less is outside

    [[nodiscard]] double room(QPointF p) const { return ((across ? p.x() : p.y()) - at) * sign; }
};

/// A ring's part inside the sides of `box`; what lies outside runs along its edge (Sutherland and Hodgman
/// 1974).
Ring cutRing(const Ring& ring, const QRectF& box) {
    std::vector<QPointF> kept;
    kept.reserve(ring.size());
    for (const Point p : ring)
        kept.emplace_back(p.x, p.y);
    for (const Side side : {Side{true, box.left(), 1}, Side{true, box.right(), -1}, Side{false, box.top(), 1},
                            Side{false, box.bottom(), -1}}) {
        std::vector<QPointF> next;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const QPointF from = kept[i == 0 ? kept.size() - 1 : i - 1];
            const QPointF to = kept[i];
            const double a = side.room(from);
            const double b = side.room(to);
            if ((a >= 0) != (b >= 0)) next.push_back(from + (to - from) * (a / (a - b)));
            if (b >= 0) next.push_back(to);
        }
        kept = std::move(next);
    }
    Ring cut;
    for (const QPointF p : kept)
        if (const Point point = rounded(p); cut.empty() || cut.back() != point) cut.push_back(point);
    return cut;
}

/// The runs of a line that come near `box`, each with the points just outside it: no point is moved, so that
/// a line goes on in the next tile as it left this one.
std::vector<Ring> runsNear(const Ring& line, const QRectF& box) {
    std::vector<Ring> runs;
    bool open = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point a = line[i];
        const Point b = line[i + 1];
        const bool near = std::max(a.x, b.x) >= box.left() && std::min(a.x, b.x) <= box.right()
                          && std::max(a.y, b.y) >= box.top() && std::min(a.y, b.y) <= box.bottom();
        if (near && !open) runs.push_back({a});
        if (near) runs.back().push_back(b);
        open = near;
    }
    return runs;
}

/// Puts together one layer of a tile.
class LayerMaker {
  public:
    LayerMaker(const QString& name, QPointF corner) : corner_(rounded(corner)) {
        layer_.name = name;
        layer_.extent = extent;
        layer_.keys = {QStringLiteral("rank")};
    }

    void add(VectorTile::Shape kind, int rank, const std::vector<Ring>& parts) {
        if (parts.empty()) return;
        layer_.features.push_back({kind, static_cast<std::uint32_t>(layer_.tags.size()), 1,
                                   static_cast<std::uint32_t>(layer_.partEnds.size()),
                                   static_cast<std::uint32_t>(parts.size())});
        layer_.tags.emplace_back(0, valueOf(rank));
        for (const Ring& part : parts) {
            for (const Point p : part)
                layer_.points.push_back({p.x - corner_.x, p.y - corner_.y});
            layer_.partEnds.push_back(static_cast<std::uint32_t>(layer_.points.size()));
        }
    }

    [[nodiscard]] VectorTile::Layer take() { return std::move(layer_); }

  private:
    std::uint32_t valueOf(int rank) {
        const auto known = std::find_if(layer_.values.begin(), layer_.values.end(),
                                        [rank](const auto& value) { return value.number == rank; });
        if (known != layer_.values.end()) return static_cast<std::uint32_t>(known - layer_.values.begin());
        layer_.values.push_back({QString::number(rank), static_cast<double>(rank)});
        return static_cast<std::uint32_t>(layer_.values.size() - 1);
    }

    Point corner_;
    VectorTile::Layer layer_;
};

bool touches(const QRectF& a, const QRectF& b) { // a line may have no width, which QRectF takes for nothing
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

std::vector<Ring> partsNear(const Shape& shape, const QRectF& box) {
    std::vector<Ring> parts;
    for (const Ring& part : shape.parts) {
        if (shape.kind == VectorTile::Shape::Area) {
            if (Ring ring = cutRing(part, box); ring.size() > 2) parts.push_back(std::move(ring));
        } else {
            for (Ring& run : runsNear(part, box))
                parts.push_back(std::move(run));
        }
    }
    return parts;
}

/// The tile but for what the atlas holds of it.
VectorTile::Layer beyond(TileId id, const QRectF& box) {
    const QRectF held = QRectF(unitsOf({atlasBox.west, atlasBox.north}, id.zoom),
                               unitsOf({atlasBox.east, atlasBox.south}, id.zoom))
                        & box;
    const auto ring = [](const QRectF& r) {
        return Ring{rounded(r.topLeft()), rounded(r.topRight()), rounded(r.bottomRight()),
                    rounded(r.bottomLeft())};
    };
    std::vector<Ring> parts{ring(box)};
    if (!held.isEmpty()) {
        parts.push_back(ring(held));
        std::reverse(parts.back().begin(), parts.back().end());
    }
    LayerMaker maker(QStringLiteral("beyond"), QPointF(id.x, id.y) * extent);
    if (held != box) maker.add(VectorTile::Shape::Area, 0, parts);
    return maker.take();
}

class AtlasTiles : public VectorTileSource {
  public:
    explicit AtlasTiles(std::shared_ptr<const AtlasSnapshot> atlas) : atlas_(std::move(atlas)) {
        info_.name = QStringLiteral("Strike Atlas base map");
        info_.format = QStringLiteral("embedded");
        info_.attribution = atlas_->basemapAttribution;
        info_.maxZoom = deepest;
        info_.bounds = atlasBox;
        info_.accurateToZoom = 8;
        // Against OpenStreetMap's water; a pixel is about 250 m at zoom 9 and 120 m at zoom 10.
        info_.accuracyNote = Text::tr("Embedded base map: rivers lie about 0.5 km, at worst 1.6 km off");
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] VectorReply read(TileId id) override {
        if (id.zoom < info_.minZoom || id.zoom > info_.maxZoom) return {};
        {
            const std::lock_guard lock(mutex_);
            if (auto known = kept_.find(id)) return *known;
        }
        const auto level = levelAt(id.zoom);
        VectorReply reply{TileState::Ready, std::make_shared<const VectorTile>(cut(*level, id))};
        const std::lock_guard lock(mutex_);
        kept_.insert(id, reply, reply.tile->bytes());
        return reply;
    }

  private:
    [[nodiscard]] std::shared_ptr<const Level> levelAt(int zoom) {
        const std::lock_guard lock(levelsMutex_); // whoever else wants this zoom waits for it
        auto& level = levels_[zoom];
        if (!level) level = std::make_shared<const Level>(levelOf(atlas_->map, zoom));
        return level;
    }

    [[nodiscard]] static VectorTile cut(const Level& level, TileId id) {
        const QPointF corner = QPointF(id.x, id.y) * extent;
        const QRectF box = QRectF(corner, QSizeF(extent, extent)).adjusted(-margin, -margin, margin, margin);
        VectorTile tile;
        for (const ShapeLayer& layer : level) {
            LayerMaker maker(layer.name, corner);
            for (const Shape& shape : layer.shapes)
                if (touches(shape.box, box)) maker.add(shape.kind, shape.rank, partsNear(shape, box));
            tile.layers.push_back(maker.take());
        }
        tile.layers.push_back(beyond(id, box));
        return tile;
    }

    std::shared_ptr<const AtlasSnapshot> atlas_;
    TileSourceInfo info_;
    std::mutex levelsMutex_;
    std::map<int, std::shared_ptr<const Level>> levels_; ///< worked out when first asked for
    std::mutex mutex_;                                   ///< guards what follows
    TileCache<VectorReply> kept_{keptBytes};
};

} // namespace

std::shared_ptr<VectorTileSource> atlasTiles(std::shared_ptr<const AtlasSnapshot> atlas) {
    return std::make_shared<AtlasTiles>(std::move(atlas));
}

} // namespace atlas
