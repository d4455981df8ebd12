#pragma once

#include <QImage>
#include <QPainter>
#include <QPointF>

namespace atlas {

/// Puts sprites on whole device pixels of a painter that is set up in logical pixels: sharp, and fast because
/// nothing is resampled. While it lives the painter counts in device pixels; afterwards as before.
class PixelStamp {
  public:
    /// `pixelRatio` is the one that the sprites were made for. On a page of another scale they are resampled.
    PixelStamp(QPainter& painter, double pixelRatio);
    ~PixelStamp();
    PixelStamp(const PixelStamp&) = delete;
    PixelStamp& operator=(const PixelStamp&) = delete;

    /// With the sprite's middle at `centre`, logical pixels.
    void centred(QPointF centre, const QImage& sprite) const;
    /// With the sprite's top left corner at `corner`, logical pixels.
    void at(QPointF corner, const QImage& sprite) const;

  private:
    QPainter& painter_;
    QTransform logical_; ///< the painter's own, given back at the end
    double ratio_;
};

} // namespace atlas
