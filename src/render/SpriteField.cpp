#include "render/SpriteField.h"

#include "render/PremultipliedBlend.h"
#include "render/WideLoop.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::size_t wordBits = 64;

/// Transparent pixels too: without a branch the compiler takes several at a time.
ATLAS_WIDE void layUnder(QRgb* to, const QRgb* from, int count) noexcept {
    for (int x = 0; x < count; ++x)
        to[x] = over(from[x], to[x]);
}

std::uint64_t lowBits(unsigned count) noexcept {
    return ~std::uint64_t{0} >> (wordBits - count);
}

/// Rows of pixels, and of a bit for each under which nothing is seen any more.
struct Ground {
    QRgb* pixels;
    std::uint64_t* hidden;
    std::ptrdiff_t stride;
    std::ptrdiff_t words;
};

/// One register's pixels. Read before any is written: the compiler cannot know that they are others.
inline void layUnder(QRgb* to, const QRgb* from) noexcept {
    std::array<QRgb, FieldSprite::together> sums{};
    for (unsigned i = 0; i < FieldSprite::together; ++i)
        sums[i] = over(from[i], to[i]);
    std::copy(sums.begin(), sums.end(), to);
}

/// Lays runs beneath what is there, moved by `corner`; they lie wholly on the ground. Whole registers at a
/// time, which needs no care at the end: half of what a small sprite takes.
ATLAS_WIDE void stampRuns(Ground ground, QPoint corner, const FieldSprite& sprite, std::size_t first,
                          std::size_t end) noexcept {
    for (std::size_t i = first; i < end; ++i) {
        const FieldSprite::Run& run = sprite.runs()[i];
        const auto x = static_cast<unsigned>(corner.x() + run.x);
        const std::ptrdiff_t y = corner.y() + run.y;
        std::uint64_t* words = ground.hidden + y * ground.words + x / wordBits;
        const unsigned shift = x % wordBits;
        // Two steps: a shift by all of a word's bits would be none.
        const std::uint64_t hidden = words[0] >> shift | words[1] << 1U << (wordBits - 1 - shift);
        if ((~hidden & lowBits(run.count)) == 0) continue;
        words[0] |= run.opaque << shift;
        words[1] |= run.opaque >> 1U >> (wordBits - 1 - shift);
        QRgb* to = ground.pixels + y * ground.stride + x;
        const QRgb* from = sprite.pixels(run);
        for (unsigned done = 0; done < run.count; done += FieldSprite::together)
            layUnder(to + done, from + done);
    }
}

} // namespace

void SpriteField::begin(QSize size) {
    if (size_ != size) {
        size_ = size;
        // Room beyond the last column for what is blended together with it. Four bytes a pixel: no gap.
        image_ = QImage(size + QSize(FieldSprite::together, 0), QImage::Format_ARGB32_Premultiplied);
        image_.fill(Qt::transparent);
        words_ = static_cast<std::size_t>(size.width()) / wordBits + 2; // a word more may be looked at
        hidden_.assign(words_ * static_cast<std::size_t>(size.height()), 0);
        touched_ = {}; // of the one before
    }
    rows_ = reinterpret_cast<QRgb*>(image_.bits());
    // Only what the last map left: to clear all would take longer than to draw a few sprites.
    for (int y = touched_.top(); y <= touched_.bottom(); ++y) {
        std::fill(row(y) + touched_.left(), row(y) + touched_.right() + 1, 0U);
        std::fill_n(hidden(y), words_, std::uint64_t{0});
    }
    touched_ = {};
}

void SpriteField::stamp(QPoint corner, const FieldSprite& sprite, Band band) noexcept {
    const int top = std::max(corner.y(), band.top) - corner.y();
    const int end = std::min(corner.y() + sprite.size().height(), band.end) - corner.y();
    if (top >= end) return;
    if (corner.x() >= 0 && corner.x() + sprite.size().width() <= size_.width()) {
        const Ground ground{rows_, hidden_.data(), image_.width(), static_cast<std::ptrdiff_t>(words_)};
        return stampRuns(ground, corner, sprite, sprite.firstRun(top), sprite.firstRun(end));
    }
    for (std::size_t i = sprite.firstRun(top); i < sprite.firstRun(end); ++i) {
        const FieldSprite::Run& run = sprite.runs()[i];
        lay(corner.x() + run.x, corner.y() + run.y, sprite.pixels(run), static_cast<int>(run.count));
    }
}

void SpriteField::lay(int x, int y, const QRgb* line, int count) noexcept {
    const int left = std::max(x, 0);
    const int end = std::min(x + count, size_.width());
    if (left < end) layUnder(row(y) + left, line + (left - x), end - left);
}

} // namespace atlas
