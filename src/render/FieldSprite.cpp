#include "render/FieldSprite.h"

#include <algorithm>

namespace atlas {
namespace {

constexpr std::ptrdiff_t mostInRun = 64; // the bits of a word

bool isSeen(QRgb pixel) noexcept {
    return pixel != 0;
}

/// The end of what is drawn in one go from `from` on: where a gap begins over which it is worth to leap.
const QRgb* runEnd(const QRgb* from, const QRgb* end) noexcept {
    const auto* const limit = from + std::min(end - from, mostInRun);
    const auto* lastSeen = from;
    for (const auto* pixel = from;
         pixel != limit && pixel - lastSeen <= std::ptrdiff_t{FieldSprite::together}; ++pixel)
        if (isSeen(*pixel)) lastSeen = pixel;
    return lastSeen + 1;
}

} // namespace

FieldSprite::FieldSprite(const QImage& image) : image_(image), size_(image.size()) {
    for (int y = 0; y < size_.height(); ++y) {
        firstRuns_.push_back(static_cast<std::uint32_t>(runs_.size()));
        const auto* const row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const auto* const end = row + size_.width();
        for (const auto* from = std::find_if(row, end, isSeen); from != end;) {
            const auto* const stop = runEnd(from, end);
            Run run{0, static_cast<std::uint32_t>(pixels_.size()), static_cast<std::int16_t>(from - row),
                    static_cast<std::int16_t>(y), static_cast<std::uint32_t>(stop - from)};
            for (unsigned i = 0; i < run.count; ++i)
                if (qAlpha(from[i]) == 255) run.opaque |= std::uint64_t{1} << i;
            runs_.push_back(run);
            pixels_.insert(pixels_.end(), from, stop);
            pixels_.resize((pixels_.size() + together - 1) / together * together);
            from = std::find_if(stop, end, isSeen);
        }
    }
    firstRuns_.push_back(static_cast<std::uint32_t>(runs_.size()));
}

} // namespace atlas
