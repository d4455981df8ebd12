#pragma once

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// A small picture made ready to be put on a SpriteField by the thousand: without what is
/// transparent, and with a note of what it hides. A value; any thread.
class FieldSprite {
  public:
    /// Pixels of one row, side by side.
    struct Run {
        std::uint64_t opaque = 0; ///< a bit for each pixel that hides what is below it, the leftmost lowest
        std::uint32_t first = 0;  ///< in pixels(), padded with transparent ones to a multiple of `together`
        std::int16_t x = 0;       ///< from the picture's left edge
        std::int16_t y = 0;
        std::uint32_t count = 0; ///< at most 64
    };

    /// As many pixels are blended at a time: one register of the widest processors in use.
    static constexpr unsigned together = 8;

    FieldSprite() = default;
    /// `image` premultiplied.
    explicit FieldSprite(const QImage& image);

    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    [[nodiscard]] QSize size() const noexcept { return size_; }

    [[nodiscard]] const std::vector<Run>& runs() const noexcept { return runs_; }

    /// The position of the first run in row `y` or below; of 0 … the picture's height.
    [[nodiscard]] std::size_t firstRun(int y) const noexcept {
        return firstRuns_[static_cast<std::size_t>(y)];
    }

    [[nodiscard]] const QRgb* pixels(const Run& run) const noexcept { return pixels_.data() + run.first; }

  private:
    QImage image_;
    QSize size_;
    std::vector<Run> runs_;                ///< from the top
    std::vector<std::uint32_t> firstRuns_; ///< by row, and one for the end
    std::vector<QRgb> pixels_;
};

} // namespace atlas
