#include "render/basemap/BasemapPainter.h"

#include "render/Palette.h"
#include "render/basemap/VectorMapLook.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

/// The tiles of one zoom on the screen, in whole device pixels so that neighbours share their edge.
class TileGrid {
  public:
    TileGrid(const Viewport& viewport, int zoom)
        : zoom_(zoom)
        , edge_(viewport.worldSize() / std::exp2(zoom) * viewport.pixelRatio())
        , origin_(viewport.toScreen(WorldPoint{0, 0}) * viewport.pixelRatio())
        , screen_(QRectF({}, viewport.size() * viewport.pixelRatio())) {}

    /// Of a tile of this zoom or a lower one: an ancestor's edges are those of its outermost tiles.
    [[nodiscard]] QRect rect(TileId id) const {
        const double edge = std::ldexp(edge_, zoom_ - id.zoom);
        const auto pixel = [edge](double tiles, double origin) {
            return static_cast<int>(std::lround(tiles * edge + origin));
        };
        return {QPoint(pixel(id.x, origin_.x()), pixel(id.y, origin_.y())),
                QPoint(pixel(id.x + 1, origin_.x()) - 1, pixel(id.y + 1, origin_.y()) - 1)};
    }

    /// What of a tile is on the screen.
    [[nodiscard]] QRect seen(TileId id) const { return rect(id).intersected(screen_.toAlignedRect()); }

    /// Those in view and within the source's bounds, the farthest from the middle first: a source serves the
    /// newest request first.
    [[nodiscard]] std::vector<TileId> visible(const GeoBox& bounds) const {
        const auto [first, last] = range(bounds);
        std::vector<TileId> ids;
        for (int y = first.y; y <= last.y; ++y)
            for (int x = first.x; x <= last.x; ++x)
                if (const TileId id{zoom_, x, y}; !seen(id).isEmpty()) ids.push_back(id);
        const auto distance = [this](TileId id) {
            const QPointF off = QRectF(rect(id)).center() - screen_.center();
            return QPointF::dotProduct(off, off);
        };
        std::stable_sort(ids.begin(), ids.end(),
                         [&](TileId a, TileId b) { return distance(a) > distance(b); });
        return ids;
    }

  private:
    [[nodiscard]] std::pair<TileId, TileId> range(const GeoBox& bounds) const {
        const double tiles = std::exp2(zoom_);
        const QRectF view((screen_.topLeft() - origin_) / edge_, screen_.size() / edge_);
        QRectF held(0, 0, tiles, tiles);
        if (!bounds.empty()) {
            const WorldPoint nw = toWorld(GeoPoint{bounds.west, bounds.north});
            const WorldPoint se = toWorld(GeoPoint{bounds.east, bounds.south});
            const double unit = tiles / 4294967296.0; // WorldPoint counts fractions of 2³²
            held = QRectF(QPointF(nw.x * unit, nw.y * unit), QPointF(se.x * unit, se.y * unit));
        }
        const QRectF both = view.intersected(held);
        const auto last = [](double edge) { return static_cast<int>(std::ceil(edge)) - 1; };
        return {{zoom_, static_cast<int>(both.left()), static_cast<int>(both.top())},
                {zoom_, last(both.right()), last(both.bottom())}};
    }

    int zoom_;
    double edge_; ///< device pixels of a tile
    QPointF origin_;
    QRectF screen_;
};

bool isEnlarged(const TilePixels& pixels, QSize size) {
    return size.width() > pixels.width || size.height() > pixels.height;
}

/// What is drawn where a tile is seen: of the tile itself or of an ancestor.
struct Piece {
    std::shared_ptr<const TilePixels> pixels; ///< null where nothing can be drawn
    QRect tile;                               ///< all of it on the screen
    QRect seen;                               ///< what is drawn of it
    bool broken = false;
    bool passing = false; ///< until the tile itself is there

    [[nodiscard]] bool enlarged() const { return isEnlarged(*pixels, tile.size()); }

    [[nodiscard]] ScaledTiles::Wish wish() const {
        return {pixels, tile.size(), seen.translated(-tile.topLeft())};
    }
};

/// Finds what to draw for the tiles of one frame.
class TilePass {
  public:
    TilePass(const FrameContext& frame, const TileGrid& grid, std::stop_token stop)
        : grid_(grid)
        , source_(*frame.request.tiles)
        , wait_(frame.request.waitForTiles)
        , state_(frame.basemap)
        , stop_(std::move(stop)) {}

    [[nodiscard]] Piece pieceFor(TileId id) {
        const TileReply reply = ask(id);
        Piece piece{reply.pixels, grid_.rect(id), grid_.seen(id)};
        piece.broken = reply.state == TileState::Broken;
        piece.passing = reply.state == TileState::Pending;
        if (piece.broken) ++state_.brokenTiles;
        if (piece.passing) state_.complete = false;
        if (!piece.broken && reply.state != TileState::Ready) takeAncestor(id, piece);
        return piece;
    }

  private:
    [[nodiscard]] TileReply ask(TileId id) { return wait_ ? source_.wait(id, stop_) : source_.request(id); }

    /// A missing tile's ancestor is asked for like any other; a pending one shows only what is at hand.
    void takeAncestor(TileId id, Piece& piece) {
        for (TileId up = id; up.zoom > source_.info().minZoom;) {
            up = up.parent();
            const TileReply reply = piece.passing ? source_.peek(up) : ask(up);
            if (reply.state == TileState::Pending && !piece.passing) state_.complete = false;
            if (reply.state != TileState::Ready) continue;
            piece.pixels = reply.pixels;
            piece.tile = grid_.rect(up);
            return;
        }
    }

    const TileGrid& grid_;
    TileSource& source_;
    bool wait_;
    BasemapState& state_;
    std::stop_token stop_;
};

/// Smoothly, unless it is seen for a moment only.
void drawEnlarged(QPainter& painter, const Piece& piece) {
    const QSizeF step(static_cast<double>(piece.pixels->width) / piece.tile.width(),
                      static_cast<double>(piece.pixels->height) / piece.tile.height());
    const QRectF seen(piece.seen.translated(-piece.tile.topLeft()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !piece.passing);
    painter.drawImage(QRectF(piece.seen), tileImage(piece.pixels),
                      {seen.x() * step.width(), seen.y() * step.height(), seen.width() * step.width(),
                       seen.height() * step.height()});
}

void drawPiece(QPainter& painter, const Piece& piece, ScaledTiles& tiles) {
    if (piece.broken) return painter.fillRect(piece.seen, QColor::fromRgb(ink::broken));
    if (!piece.pixels) return;
    if (piece.enlarged()) return drawEnlarged(painter, piece);
    const ScaledTiles::Wish wish = piece.wish();
    const auto [image, corner] = tiles.scaled(wish);
    painter.drawImage(piece.seen.topLeft(), image, wish.part.translated(-corner));
}

/// Where no tile is: beyond the map, which is not empty land.
QColor groundOf(const FrameRequest& request) {
    if (!request.vectors) return QColor::fromRgb(request.tiles ? ink::beyond : ink::land);
    return request.vectors->style->beyond[static_cast<std::size_t>(request.vectors->theme)];
}

} // namespace

int tileZoom(const Viewport& viewport, const TileSourceInfo& source) {
    constexpr double slack = 1e-6; // a view at exactly a tile's zoom shall not ask for the next one
    const double sharp = viewport.zoom() + std::log2(256 * viewport.pixelRatio() / source.tileSize);
    const int wanted = std::max(qRound(viewport.zoom()), static_cast<int>(std::ceil(sharp - slack)));
    return std::clamp(wanted, source.minZoom, source.maxZoom);
}

void BasemapPainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << std::shared_ptr<const void>(frame.request.tiles)
        << std::shared_ptr<const void>(frame.request.vectors) << frame.request.tilesRevision
        << frame.request.waitForTiles;
}

void BasemapPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const FrameRequest& request = frame.request;
    frame.basemap = {};
    painter.fillRect(QRectF({}, request.viewport.size()), groundOf(request));
    if (!request.tiles) return;
    painter.scale(1 / request.viewport.pixelRatio(), 1 / request.viewport.pixelRatio());
    const TileSourceInfo& info = request.tiles->info();
    int zoom = tileZoom(request.viewport, info);
    if (request.finestTiles) zoom = std::clamp(*request.finestTiles, info.minZoom, zoom);
    const TileGrid grid(request.viewport, zoom);
    TilePass pass(frame, grid, stop);
    std::vector<Piece> pieces;
    std::vector<ScaledTiles::Wish> wishes;
    const std::vector<TileId> visible = grid.visible(info.bounds);
    if (!request.waitForTiles) request.tiles->keepOnly(visible);
    for (const TileId id : visible) {
        pieces.push_back(pass.pieceFor(id));
        if (stop.stop_requested()) return;
        if (pieces.back().pixels && !pieces.back().enlarged()) wishes.push_back(pieces.back().wish());
    }
    scaled_.prepare(wishes, workers_);
    for (std::size_t i = 0; i < pieces.size() && !stop.stop_requested(); ++i)
        drawPiece(painter, pieces[i], scaled_);
}

} // namespace atlas
