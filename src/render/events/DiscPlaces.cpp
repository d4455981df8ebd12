#include "render/events/DiscPlaces.h"

#include "render/events/GroundScale.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace atlas {
namespace {

constexpr double leastRadius = 7; // logical pixels: the reach of the smallest glyph

/// A disc by what it is made from, before it is put on a screen.
struct Disc {
    std::uint32_t x;
    std::uint32_t y;
    std::uint32_t radiusAndColour; ///< radius in tens of metres << 8 | colour

    bool operator==(const Disc&) const = default;

    friend size_t qHash(const Disc& d, size_t seed = 0) noexcept {
        return ::qHash(quint64{d.x} << 32 | d.y, seed) ^ d.radiusAndColour * std::size_t{0x9E3779B9};
    }
};

/// The ground from which a disc can reach into view.
WorldBox groundAround(const Viewport& viewport, QRectF view, double metres) {
    const double latitude = viewport.toGeo(view.topLeft()).lat; // where a metre is longest on a northern map
    const double southern = viewport.toGeo(view.bottomLeft()).lat;
    const double reach = std::max(viewport.pixels(metres, latitude), viewport.pixels(metres, southern));
    const QRectF wide = view.adjusted(-reach, -reach, reach, reach);
    return {toWorld(viewport.toGeo(wide.topLeft())), toWorld(viewport.toGeo(wide.bottomRight()))};
}

void collect(const TallyTask& task, const TimeSpan& span, EventIndex::Blocks blocks, const WorldBox& ground,
             QSet<Disc>& discs) {
    const EventTable& table = task.events->table;
    task.index().forEachLeaf(span, blocks, [&](std::size_t leaf, std::uint64_t bits) {
        if (!ground.touches(table.leaves()[leaf].box)) return;
        forEachBit(bits, [&](std::size_t bit) {
            const std::size_t i = leaf * EventTable::leafRows + bit;
            if (table.precision(i) != PlacePrecision::Radius) return;
            if (!ground.contains({table.x(i), table.y(i)})) return;
            const auto radius = static_cast<std::uint32_t>(table.radiusMetres(i) / 10);
            discs.insert({table.x(i), table.y(i), radius << 8 | (*task.colouring)[i]});
        });
    });
}

QSet<Disc> collectAll(const TallyTask& task, const TimeSpan& span, const WorldBox& ground, Workers& workers) {
    const EventIndex::Blocks blocks = task.index().blocksOf(span);
    std::vector<QSet<Disc>> found(static_cast<std::size_t>(workers.threads()));
    const std::size_t many = blocks.end - blocks.first;
    workers.share(workers.threads(), [&](int p) {
        const auto part = static_cast<std::size_t>(p);
        collect(task, span,
                {blocks.first + many * part / found.size(), blocks.first + many * (part + 1) / found.size()},
                ground, found[part]);
    });
    for (std::size_t part = 1; part < found.size(); ++part)
        found[0].unite(found[part]);
    return found[0];
}

} // namespace

std::vector<PlacedDisc> discsInView(const TallyTask& task, const TimeSpan& span, const Viewport& viewport,
                                    QRectF view, Workers& workers) {
    std::vector<PlacedDisc> discs;
    const double widest = task.events->table.widestDisc();
    if (widest <= 0) return discs;
    const GroundScale ground(viewport);
    for (const Disc& disc : collectAll(task, span, groundAround(viewport, view, widest), workers)) {
        const QPointF at = viewport.toScreen(WorldPoint{disc.x, disc.y});
        const double radius = (disc.radiusAndColour >> 8) * 10.0 * ground.pixelsPerMetre(at.y());
        const QRectF reach(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        if (radius <= leastRadius || !reach.intersects(view)) continue;
        discs.push_back({static_cast<float>(at.x()), static_cast<float>(at.y()), static_cast<float>(radius),
                         static_cast<std::uint8_t>(disc.radiusAndColour & 0xffU)});
    }
    const auto order = [](const PlacedDisc& d) { return std::tuple(-d.radius, d.y, d.x, d.colour); };
    std::sort(discs.begin(), discs.end(),
              [&](const PlacedDisc& a, const PlacedDisc& b) { return order(a) < order(b); });
    return discs;
}

} // namespace atlas
