#pragma once

#include "render/FrameRequest.h"

#include <QImage>
#include <QPainter>

#include <memory>
#include <stop_token>

namespace atlas {

/// A finished map.
struct Frame {
    quint64 generation = 0;
    Viewport viewport;    ///< what it shows, so that a canvas may show it shifted while the next one is drawn
    QImage image;         ///< opaque, device pixels, ratio set
    bool complete = true; ///< false while tiles are still on their way
    int brokenTiles = 0;
};

/// Draws frames layer by layer through the one set of painters, keeping layers that a slider move or a
/// hover does not change. One thread at a time; the scheduler owns one, each export another.
class FrameComposer {
  public:
    /// Draws events on so many threads; 0: as many as the machine runs at once. The picture is the same.
    explicit FrameComposer(int threads = 0);
    ~FrameComposer();
    FrameComposer(const FrameComposer&) = delete;
    FrameComposer& operator=(const FrameComposer&) = delete;

    /// A null image when `stop` was requested before the end.
    [[nodiscard]] Frame compose(const FrameRequest& request, std::stop_token stop);

    /// The same painters in the same order straight onto a painter (a page's map), without the cache.
    /// False when stopped.
    bool paint(QPainter& painter, const FrameRequest& request, std::stop_token stop);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
