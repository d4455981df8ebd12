#include "render/basemap/BasemapPainter.h"

#include "render/Palette.h"

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

    [[nodiscard]] QRect rect(TileId id) const {
        const auto pixel = [this](double tiles, double origin) {
            return static_cast<int>(std::lround(tiles * edge_ + origin));
        };
        return {QPoint(pixel(id.x, origin_.x()), pixel(id.y, origin_.y())),
                QPoint(pixel(id.x + 1, origin_.x()) - 1, pixel(id.y + 1, origin_.y()) - 1)};
    }

    /// Those in view and within the source's bounds, the farthest from the middle first: a source serves the
    /// newest request first.
    [[nodiscard]] std::vector<TileId> visible(const GeoBox& bounds) const {
        const auto [first, last] = range(bounds);
        std::vector<TileId> ids;
        for (int y = first.y; y <= last.y; ++y)
            for (int x = first.x; x <= last.x; ++x)
                ids.push_back({zoom_, x, y});
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
        const QRectF seen((screen_.topLeft() - origin_) / edge_, screen_.size() / edge_);
        QRectF held(0, 0, tiles, tiles);
        if (!bounds.empty()) {
            const WorldPoint nw = toWorld(GeoPoint{bounds.west, bounds.north});
            const WorldPoint se = toWorld(GeoPoint{bounds.east, bounds.south});
            const double unit = tiles / 4294967296.0; // WorldPoint counts fractions of 2³²
            held = QRectF(QPointF(nw.x * unit, nw.y * unit), QPointF(se.x * unit, se.y * unit));
        }
        const QRectF both = seen.intersected(held);
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

/// Draws the tiles of one frame, in device pixels.
class TilePass {
  public:
    TilePass(QPainter& painter, const FrameContext& frame, ScaledTiles& scaled, std::stop_token stop)
        : painter_(painter)
        , source_(*frame.request.tiles)
        , wait_(frame.request.waitForTiles)
        , state_(frame.basemap)
        , scaled_(scaled)
        , stop_(std::move(stop)) {}

    [[nodiscard]] TileReply ask(TileId id) { return wait_ ? source_.wait(id, stop_) : source_.request(id); }

    void draw(TileId id, QRect target, const TileReply& reply) {
        switch (reply.state) {
        case TileState::Ready:
            drawTile(reply.pixels, target);
            return;
        case TileState::Broken:
            ++state_.brokenTiles;
            painter_.fillRect(target, QColor::fromRgb(ink::broken));
            return;
        case TileState::Pending:
            state_.complete = false;
            break;
        case TileState::Missing:
            break;
        }
        drawAncestor(id, target, reply.state);
    }

  private:
    void drawTile(const std::shared_ptr<const TilePixels>& pixels, QRect target) {
        if (isEnlarged(*pixels, target.size()))
            drawPart(pixels, QRectF(0, 0, pixels->width, pixels->height), target);
        else
            painter_.drawImage(target.topLeft(), scaled_.scaled(pixels, target.size()));
    }

    void drawPart(const std::shared_ptr<const TilePixels>& pixels, QRectF part, QRect target) {
        painter_.setRenderHint(QPainter::SmoothPixmapTransform);
        painter_.drawImage(QRectF(target), tileImage(pixels), part);
    }

    /// A missing tile's ancestor is asked for like any other; a pending one shows only what is at hand.
    void drawAncestor(TileId id, QRect target, TileState state) {
        QRectF part(0, 0, 1, 1); // of the ancestor
        for (TileId up = id; up.zoom > source_.info().minZoom;) {
            const QPointF corner(up.x & 1, up.y & 1);
            part = QRectF((part.topLeft() + corner) / 2, part.size() / 2);
            up = up.parent();
            const TileReply reply = state == TileState::Missing ? ask(up) : source_.peek(up);
            if (reply.state == TileState::Pending && state == TileState::Missing) state_.complete = false;
            if (reply.state != TileState::Ready) continue;
            const QSizeF size(reply.pixels->width, reply.pixels->height);
            drawPart(reply.pixels,
                     QRectF(part.x() * size.width(), part.y() * size.height(), part.width() * size.width(),
                            part.height() * size.height()),
                     target);
            return;
        }
    }

    QPainter& painter_;
    TileSource& source_;
    bool wait_;
    BasemapState& state_;
    ScaledTiles& scaled_;
    std::stop_token stop_;
};

} // namespace

int tileZoom(const Viewport& viewport, const TileSourceInfo& source) {
    constexpr double slack = 1e-6; // a view at exactly a tile's zoom shall not ask for the next one
    const double sharp = viewport.zoom() + std::log2(256 * viewport.pixelRatio() / source.tileSize);
    const int wanted = std::max(qRound(viewport.zoom()), static_cast<int>(std::ceil(sharp - slack)));
    return std::clamp(wanted, source.minZoom, source.maxZoom);
}

void BasemapPainter::describe(LayerKey& key, const FrameContext& frame) const {
    key << std::shared_ptr<const void>(frame.request.tiles) << frame.request.tilesRevision
        << frame.request.waitForTiles;
}

void BasemapPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const FrameRequest& request = frame.request;
    frame.basemap = {};
    painter.fillRect(QRectF({}, request.viewport.size()),
                     QColor::fromRgb(request.tiles ? ink::beyond : ink::land));
    if (!request.tiles) return;
    painter.scale(1 / request.viewport.pixelRatio(), 1 / request.viewport.pixelRatio());
    const TileSourceInfo& info = request.tiles->info();
    const TileGrid grid(request.viewport, tileZoom(request.viewport, info));
    TilePass pass(painter, frame, scaled_, stop);
    const std::vector<TileId> ids = grid.visible(info.bounds);
    std::vector<TileReply> replies;
    std::vector<ScaledTiles::Wish> wishes;
    for (const TileId id : ids) {
        replies.push_back(pass.ask(id));
        if (stop.stop_requested()) return;
        const QSize size = grid.rect(id).size();
        if (replies.back().state == TileState::Ready && !isEnlarged(*replies.back().pixels, size))
            wishes.push_back({replies.back().pixels, size});
    }
    scaled_.prepare(wishes, workers_);
    for (std::size_t i = 0; i < ids.size() && !stop.stop_requested(); ++i)
        pass.draw(ids[i], grid.rect(ids[i]), replies[i]);
}

} // namespace atlas
