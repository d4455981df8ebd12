#pragma once

#include "render/FieldSprite.h"

#include <QImage>
#include <QRect>

#include <vector>

namespace atlas {

/// A transparent picture of the map in device pixels on which thousands of small sprites are put, without a
/// QPainter's set-up for each. From the top down: what is put later lies beneath what is there, so that of a
/// heap only what is seen is blended. One thread at a time; bands of rows may be filled by several.
class SpriteField {
  public:
    /// Rows from `top` to before `end`.
    struct Band {
        int top = 0;
        int end = 0;
    };

    /// Clean, for a map of this size.
    void begin(QSize size);

    [[nodiscard]] QRect rect() const noexcept { return {{}, size_}; }

    /// The nth of `count` bands of about the same height.
    [[nodiscard]] Band band(int nth, int count) const noexcept {
        return {size_.height() * nth / count, size_.height() * (nth + 1) / count};
    }

    /// Lays a sprite beneath what is there, its top left corner at `corner`; only rows of `band`.
    void stamp(QPoint corner, const FieldSprite& sprite, Band band) noexcept;

    /// Lays a line of premultiplied pixels beneath what is there, from column `x` of a row of rect() on.
    void lay(int x, int y, const QRgb* line, int count) noexcept;

    /// What begin() of the next map has to clean. Not while several threads draw.
    void touch(QRect rect) noexcept { touched_ |= rect & this->rect(); }

    /// Premultiplied; only touched() differs from transparent. Wider than rect(): what lies beyond is no part
    /// of the map.
    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    [[nodiscard]] QRect touched() const noexcept { return touched_; }

  private:
    [[nodiscard]] QRgb* row(int y) noexcept { return rows_ + std::ptrdiff_t{y} * image_.width(); }

    [[nodiscard]] std::uint64_t* hidden(int y) noexcept {
        return hidden_.data() + words_ * static_cast<std::size_t>(y);
    }

    QSize size_;
    QImage image_;
    QRgb* rows_ = nullptr;              ///< of image_, without a gap between rows
    std::vector<std::uint64_t> hidden_; ///< a bit for each pixel under which nothing is seen any more
    std::size_t words_ = 0;             ///< of a row
    QRect touched_;
};

} // namespace atlas
