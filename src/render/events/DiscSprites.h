#pragma once

#include "core/Actor.h"

#include <QHash>
#include <QImage>
#include <QPainter>

namespace atlas {

/// The dashed, lightly tinted discs of uncertain places as images. One thread at a time.
class DiscSprites {
  public:
    /// Beyond this radius (logical pixels) few fit on a screen and their images would be large.
    static constexpr double largest = 160;

    /// Premultiplied, device pixels; the centre of the disc is the centre of the image. Valid until the next
    /// call.
    [[nodiscard]] const QImage& sprite(ActorGroup actor, double radius, double pixelRatio);

  private:
    static constexpr int most = 1024; ///< some radii × ten colours; then it starts afresh

    double pixelRatio_ = 0;
    QHash<quint32, QImage> sprites_;
};

/// Draws a disc directly. Logical pixels.
void drawDisc(QPainter& painter, ActorGroup actor, QPointF centre, double radius);

} // namespace atlas
