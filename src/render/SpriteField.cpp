#include "render/SpriteField.h"

#include "render/PremultipliedBlend.h"

#include <algorithm>

namespace atlas {

namespace {

// Eight pixels at a time where the processor can. The same sums in another order of work: the same pixels.
// The sanitizers start too late for functions that are chosen when the program is loaded.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define ATLAS_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define ATLAS_WIDE
#endif

/// Transparent pixels too: without a branch the compiler takes several at a time.
ATLAS_WIDE void layOver(QRgb* to, const QRgb* from, int count) noexcept {
    for (int x = 0; x < count; ++x)
        to[x] = over(to[x], from[x]);
}

} // namespace

void SpriteField::begin(QSize size) {
    if (image_.size() != size) {
        image_ = QImage(size, QImage::Format_ARGB32_Premultiplied); // four bytes a pixel: rows have no gap
        image_.fill(Qt::transparent);
        touched_ = {}; // of the one before
    }
    rows_ = reinterpret_cast<QRgb*>(image_.bits());
    // Only what the last map left: to clear all would take longer than to draw a few sprites.
    for (int y = touched_.top(); y <= touched_.bottom(); ++y)
        std::fill(row(y) + touched_.left(), row(y) + touched_.right() + 1, 0U);
    touched_ = {};
}

void SpriteField::stamp(QPoint corner, const QImage& sprite, QRect band) noexcept {
    const int left = std::max(corner.x(), band.left());
    const int top = std::max(corner.y(), band.top());
    const int width = std::min(corner.x() + sprite.width(), band.left() + band.width()) - left;
    const int end = std::min(corner.y() + sprite.height(), band.top() + band.height());
    if (width <= 0) return;
    const std::ptrdiff_t stride = sprite.bytesPerLine() / std::ptrdiff_t{sizeof(QRgb)};
    const auto* from =
        reinterpret_cast<const QRgb*>(sprite.constBits()) + (top - corner.y()) * stride + (left - corner.x());
    for (int y = top; y < end; ++y, from += stride)
        layOver(row(y) + left, from, width);
}

} // namespace atlas
