#pragma once

#include <QImage>
#include <QRect>

namespace atlas {

/// A transparent picture of the map in device pixels on which thousands of small sprites are put, without a
/// QPainter's set-up for each. One thread at a time; parts of it (bands of rows) may be filled by several.
class SpriteField {
  public:
    /// Clean, for a map of this size.
    void begin(QSize size);

    /// Lays a premultiplied sprite over what is there, its top left corner at `corner`; only what lies in
    /// `band`, which lies in rect().
    void stamp(QPoint corner, const QImage& sprite, QRect band) noexcept;

    [[nodiscard]] QRect rect() const noexcept { return image_.rect(); }

    /// A row's pixels, for those that draw their own shapes.
    [[nodiscard]] QRgb* row(int y) noexcept { return rows_ + std::ptrdiff_t{y} * image_.width(); }

    /// What begin() of the next map has to clean. Not while several threads draw.
    void touch(QRect rect) noexcept { touched_ |= rect & image_.rect(); }

    /// Premultiplied; only touched() differs from transparent.
    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    [[nodiscard]] QRect touched() const noexcept { return touched_; }

  private:
    QImage image_;
    QRgb* rows_ = nullptr; ///< of image_, without a gap between rows
    QRect touched_;
};

} // namespace atlas
