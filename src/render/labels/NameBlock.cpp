#include "render/labels/NameBlock.h"

#include "core/WorldPoint.h"
#include "render/PointLines.h"
#include "render/labels/LabelPlacement.h"
#include "render/labels/MapNames.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace atlas {
namespace {

constexpr double logicalTile = 256;
/// Two names of one street stand at least a hand's width apart, some eight centimetres.
constexpr double apart = 320;
constexpr int mostOfOneName = 6;      // in a block
constexpr double joiningReach = 1.5;  // pixels: what the cutting into tiles rounds
constexpr double sameTown = 10'000;   // metres: the middle of a town is not the same point to everybody
constexpr qsizetype longestName = 60; // letters; what is longer is no name but a remark

/// Logical pixels of a metre at zoom 0.
double mercatorMetre(double lat) {
    constexpr double equator = 40'075'016.7; // metres
    return logicalTile / (equator * std::cos(lat * std::numbers::pi / 180));
}

/// A tile of the map, and where it lies in the block.
struct PlacedTile {
    std::shared_ptr<const VectorTile> tile;
    QRectF box;
};

std::vector<PlacedTile> tilesOf(VectorTileSource& source, NameBlock::Place place) {
    const TileSourceInfo& info = source.info();
    const int zoom = std::clamp(static_cast<int>(std::floor(place.zoom)), info.minZoom, info.maxZoom);
    const double tileEdge = logicalTile * std::exp2(place.zoom - zoom);
    const int last = (1 << zoom) - 1;
    const auto index = [&](double at) {
        return std::clamp(static_cast<int>(std::floor(at / tileEdge)), 0, last);
    };
    const QPointF corner(place.x * NameBlock::edge, place.y * NameBlock::edge);
    constexpr double inside = NameBlock::edge - 1e-6;
    std::vector<PlacedTile> tiles;
    for (int y = index(corner.y()); y <= index(corner.y() + inside); ++y)
        for (int x = index(corner.x()); x <= index(corner.x() + inside); ++x)
            if (const VectorReply reply = source.read({zoom, x, y}); reply.tile)
                tiles.push_back({reply.tile, QRectF(QPointF(x * tileEdge, y * tileEdge) - corner,
                                                    QSizeF(tileEdge, tileEdge))});
    return tiles;
}

/// What one rule names in a block.
struct Named {
    QString text;
    double order = 0;              ///< lowest first
    QPointF at;                    ///< of a point
    std::vector<PointLine> pieces; ///< of a line
};

/// Lays out the names of one block, rule after rule.
class Layout {
  public:
    Layout(const VectorMapLook& map, NameBlock::Place place, QString language, std::span<const Town> towns)
        : map_(map), place_(place), language_(std::move(language)), tiles_(tilesOf(*map.source, place)) {
        const QPointF corner(place.x * NameBlock::edge, place.y * NameBlock::edge);
        const double unit = logicalTile * std::exp2(place.zoom) / 4294967296.0; // of a WorldPoint
        for (const Town& town : towns) {
            const WorldPoint at = toWorld(town.at);
            const double metres = mercatorMetre(town.at.lat) * std::exp2(place.zoom);
            if (ownNameShown(town, place.zoom))
                known_.push_back({&town, QPointF(at.x * unit, at.y * unit) - corner, sameTown * metres});
        }
    }

    [[nodiscard]] std::vector<StandingName> run() {
        for (const NameRule& rule : map_.style->names)
            if (rule.filter.showsAt(place_.zoom)) follow(rule);
        return std::move(placed_);
    }

  private:
    void follow(const NameRule& rule) {
        const bool lines = rule.along || rule.beside;
        std::vector<Named> wishes = lines ? namedLines(rule) : namedPoints(rule);
        std::stable_sort(wishes.begin(), wishes.end(),
                         [](const Named& a, const Named& b) { return a.order < b.order; });
        const TextStyle style = styleOf(rule);
        const QFontMetricsF metrics(textFont(style));
        for (const Named& wish : wishes) {
            const QSizeF size(metrics.horizontalAdvance(wish.text), metrics.height());
            if (lines)
                placeAlong(rule, style, wish, size);
            else
                placeAt(style, wish, size);
        }
    }

    [[nodiscard]] TextStyle styleOf(const NameRule& rule) const {
        const auto theme = static_cast<std::size_t>(map_.theme);
        return {qRound(rule.size.at(place_.zoom)), rule.bold, rule.colour[theme].rgba(),
                rule.halo[theme].rgba(), 0};
    }

    template <class Visit>
    void eachFeature(const NameRule& rule, Visit visit) const {
        for (const PlacedTile& placed : tiles_) {
            const VectorTile::Layer* layer = placed.tile->layer(rule.filter.layer);
            if (!layer) continue;
            const TileMatch match(rule.filter, *layer);
            for (const VectorTile::Feature& feature : layer->features)
                if (match.takes(feature)) visit(placed, *layer, feature);
        }
    }

    [[nodiscard]] QString textOf(const NameRule& rule, const VectorTile::Layer& layer,
                                 const VectorTile::Feature& feature) const {
        if (layer.name == u"housenumber") return valueOf(layer, feature, u"housenumber");
        QString text = rule.ref ? valueOf(layer, feature, u"ref") : nameOf(layer, feature, language_);
        return text.size() > longestName ? QString() : text;
    }

    static QString valueOf(const VectorTile::Layer& layer, const VectorTile::Feature& feature,
                           QStringView key) {
        const VectorTile::Value* value = layer.value(feature, layer.key(key));
        return value ? value->text.simplified() : QString();
    }

    static QPointF placeOf(const PlacedTile& placed, const VectorTile::Layer& layer, VectorTile::Point p) {
        const double scale = placed.box.width() / layer.extent;
        return placed.box.topLeft() + QPointF(p.x * scale, p.y * scale);
    }

    /// Points in a tile's margin are the neighbour's.
    [[nodiscard]] std::vector<Named> namedPoints(const NameRule& rule) const {
        std::vector<Named> found;
        eachFeature(rule, [&](const PlacedTile& placed, const auto& layer, const auto& feature) {
            const VectorTile::Point p = layer.part(feature, 0)[0];
            const bool own = p.x >= 0 && p.y >= 0 && p.x < layer.extent && p.y < layer.extent;
            if (feature.shape != VectorTile::Shape::Point || !own) return;
            const QString text = textOf(rule, layer, feature);
            if (text.isEmpty() || isKnown(layer, feature, placeOf(placed, layer, p))) return;
            const VectorTile::Value* first = layer.value(feature, layer.key(rule.first));
            const double order = first ? first->number : std::numeric_limits<double>::max();
            found.push_back({text, order, placeOf(placed, layer, p), {}});
        });
        return found;
    }

    /// Whether the atlas itself names this town: by one of the names that the tile has for it, near by.
    [[nodiscard]] bool isKnown(const VectorTile::Layer& layer, const VectorTile::Feature& feature,
                               QPointF at) const {
        if (layer.name != u"place") return false;
        return std::any_of(known_.begin(), known_.end(), [&](const KnownTown& known) {
            if (std::hypot(known.at.x() - at.x(), known.at.y() - at.y()) > known.reach) return false;
            return std::any_of(feature.firstTag + layer.tags.begin(),
                               feature.firstTag + feature.tags + layer.tags.begin(), [&](const auto& tag) {
                                   if (!layer.keys[tag.first].startsWith(u"name")) return false;
                                   const QString name = layer.values[tag.second].text.simplified();
                                   const Town& town = *known.town;
                                   return name.compare(town.name, Qt::CaseInsensitive) == 0
                                          || (!town.nameAr.isEmpty() && name == town.nameAr)
                                          || name.compare(town.nameFr, Qt::CaseInsensitive) == 0;
                               });
        });
    }

    /// Longer streets first, so that the layout does not follow the order of the file.
    [[nodiscard]] std::vector<Named> namedLines(const NameRule& rule) const {
        std::map<QString, std::vector<PointLine>> byName;
        eachFeature(rule, [&](const PlacedTile& placed, const auto& layer, const auto& feature) {
            if (feature.shape != VectorTile::Shape::Line) return;
            const QString text = textOf(rule, layer, feature);
            if (text.isEmpty()) return;
            const QRectF own = placed.box & QRectF(0, 0, NameBlock::edge, NameBlock::edge);
            for (std::uint32_t nth = 0; nth < feature.parts; ++nth) {
                PointLine line;
                for (const VectorTile::Point p : layer.part(feature, nth))
                    line.push_back(placeOf(placed, layer, p));
                for (PointLine& piece : cutTo(line, own))
                    byName[text].push_back(std::move(piece));
            }
        });
        std::vector<Named> found;
        for (auto& [text, pieces] : byName) {
            const auto count = static_cast<double>(pieces.size());
            found.push_back({text, -count, {}, std::move(pieces)});
        }
        return found;
    }

    void placeAt(const TextStyle& style, const Named& wish, QSizeF size) {
        const QRectF box(wish.at - QPointF(size.width(), size.height()) / 2, size);
        if (isRepeated(wish.text, wish.at) || !occupied_.isFree(box)) return;
        occupied_.take(box);
        put(wish.text, style, wish.at);
    }

    void placeAlong(const NameRule& rule, const TextStyle& style, const Named& wish, QSizeF size) {
        const QRectF block(0, 0, NameBlock::edge, NameBlock::edge);
        int count = 0;
        for (const PointLine& line : joined(wish.pieces, joiningReach)) {
            const auto slots_ = slotsAlong(line, size, block, rule.along ? TextSide::Upon : TextSide::Beside);
            for (const SlantedLabel& slot : slots_) {
                if (count == mostOfOneName) return;
                if (isRepeated(wish.text, slot.middle) || goesOnNear(line, slot.middle)) continue;
                if (!takeSlanted(slot, occupied_)) continue;
                TextStyle slanted = style;
                slanted.degrees = slot.degrees;
                put(wish.text, slanted, slot.middle);
                ++count;
            }
        }
    }

    /// Where a line leaves the block near by, the next block may name it there.
    static bool goesOnNear(const PointLine& line, QPointF at) {
        const auto leaves = [](QPointF end) {
            constexpr double rim = 1;
            return end.x() < rim || end.y() < rim || end.x() > NameBlock::edge - rim
                   || end.y() > NameBlock::edge - rim;
        };
        const auto near = [at](QPointF end) {
            return std::hypot(end.x() - at.x(), end.y() - at.y()) < apart / 2;
        };
        return (leaves(line.front()) && near(line.front())) || (leaves(line.back()) && near(line.back()));
    }

    [[nodiscard]] bool isRepeated(const QString& text, QPointF at) const {
        const auto [first, last] = where_.equal_range(text);
        return std::any_of(first, last, [at](const auto& one) {
            return std::hypot(one.second.x() - at.x(), one.second.y() - at.y()) < apart;
        });
    }

    void put(const QString& text, const TextStyle& style, QPointF at) {
        where_.emplace(text, at);
        placed_.push_back({text, style, at});
    }

    struct KnownTown {
        const Town* town;
        QPointF at;   ///< in the block
        double reach; ///< pixels: within it a place of its name is this town
    };

    const VectorMapLook& map_;
    NameBlock::Place place_;
    QString language_;
    std::vector<PlacedTile> tiles_;
    std::vector<KnownTown> known_;
    Occupancy occupied_{QSizeF(NameBlock::edge, NameBlock::edge)};
    std::multimap<QString, QPointF> where_;
    std::vector<StandingName> placed_;
};

} // namespace

QString nameOf(const VectorTile::Layer& layer, const VectorTile::Feature& feature, const QString& language) {
    // Older tiles write name_en, newer ones name:en.
    for (const QString& key : {QStringLiteral("name:") + language, QStringLiteral("name_") + language,
                               QStringLiteral("name:en"), QStringLiteral("name_en"), QStringLiteral("name")})
        if (const VectorTile::Value* value = layer.value(feature, layer.key(key));
            value && !value->text.isEmpty())
            return value->text.simplified();
    return {};
}

std::vector<StandingName> NameBlock::layOut(const VectorMapLook& map, Place place, const QString& language,
                                            std::span<const Town> towns) {
    return Layout(map, place, language, towns).run();
}

} // namespace atlas
