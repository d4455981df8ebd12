#include "render/basemap/Shrink.h"

#include "render/WideLoop.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace atlas {
namespace {

// Weights are whole numbers whose sum is exactly this: a plain area keeps its colour. Eight bits of a
// channel, eight of a row's weight and eight of a column's need 24.
constexpr int wholeWeight = 256;
constexpr std::size_t channels = 4;

/// What each line of pixels of the small image covers of the large one.
class Covers {
  public:
    Covers(int from, int to)
        : step_(static_cast<double>(from) / to)
        , taps_(2 * static_cast<std::size_t>(std::ceil((step_ + 1) / 2))) // pixels that one can touch; even
        , weights_(static_cast<std::size_t>(to) * taps_) {
        for (int i = 0; i < to; ++i) {
            first_.push_back(static_cast<std::size_t>(i * step_));
            weigh(i, std::min<double>((i + 1) * step_, from));
        }
    }

    [[nodiscard]] std::size_t taps() const noexcept { return taps_; }

    [[nodiscard]] std::size_t first(std::size_t line) const noexcept { return first_[line]; }

    /// Of taps() lines from the first one on; those that are not covered weigh nothing.
    [[nodiscard]] const std::uint16_t* weights(std::size_t line) const noexcept {
        return weights_.data() + line * taps_;
    }

  private:
    /// Rounded from the sum so far: what one weight loses the next one has.
    void weigh(int line, double end) {
        const double begin = line * step_;
        std::uint16_t* weight = weights_.data() + static_cast<std::size_t>(line) * taps_;
        int given = 0;
        for (auto pixel = static_cast<int>(begin); pixel < end; ++pixel) {
            const double sum = (std::min<double>(pixel + 1, end) - begin) / (end - begin);
            const int reached = static_cast<int>(std::lround(sum * wholeWeight));
            *weight++ = static_cast<std::uint16_t>(reached - given);
            given = reached;
        }
    }

    double step_;
    std::size_t taps_;
    std::vector<std::size_t> first_;
    std::vector<std::uint16_t> weights_;
};

/// Two rows byte by byte; added to `sums` or, when they are the first, in their stead.
ATLAS_WIDE void addRows(std::uint16_t* sums, const std::uint8_t* row, std::uint16_t weight,
                        const std::uint8_t* next, std::uint16_t nextWeight, std::size_t bytes,
                        bool first) noexcept {
    const auto keep = static_cast<std::uint16_t>(first ? 0 : 0xffff);
    for (std::size_t i = 0; i < bytes; ++i)
        sums[i] = static_cast<std::uint16_t>((sums[i] & keep) + row[i] * weight + next[i] * nextWeight);
}

/// What of a row of the large image the columns of a part touch.
struct Stretch {
    std::size_t first = 0; ///< pixel
    std::size_t count = 0;
};

void addRows(std::vector<std::uint16_t>& sums, const QImage& whole, const Covers& rows, std::size_t line,
             Stretch stretch) {
    const std::uint16_t* weights = rows.weights(line);
    const auto row = [&](std::size_t tap) {
        const int y = std::min(static_cast<int>(rows.first(line) + tap), whole.height() - 1);
        return whole.constScanLine(y) + channels * stretch.first;
    };
    for (std::size_t tap = 0; tap < rows.taps() && (tap == 0 || weights[tap] > 0); tap += 2)
        addRows(sums.data(), row(tap), weights[tap], row(tap + 1), weights[tap + 1], channels * stretch.count,
                tap == 0);
}

#ifdef __SSE2__

/// A pixel of the small image from the sums of the rows that it covers: two neighbours at a time, in signed
/// numbers because the instruction knows no others.
QRgb addColumns(const std::uint16_t* sums, const std::uint16_t* weights, std::size_t taps) noexcept {
    const __m128i shift = _mm_set1_epi16(std::numeric_limits<std::int16_t>::min());
    __m128i sum = _mm_set1_epi32((32768 + wholeWeight / 2) * wholeWeight); // what the shift took away
    for (std::size_t tap = 0; tap < taps; tap += 2, sums += 2 * channels) {
        int pair = 0;
        std::memcpy(&pair, weights + tap, sizeof pair);
        const __m128i pixels = _mm_xor_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(sums)), shift);
        const __m128i mixed = _mm_unpacklo_epi16(pixels, _mm_srli_si128(pixels, 8));
        sum = _mm_add_epi32(sum, _mm_madd_epi16(mixed, _mm_set1_epi32(pair)));
    }
    const __m128i words = _mm_packs_epi32(_mm_srli_epi32(sum, 16), _mm_setzero_si128());
    return static_cast<QRgb>(_mm_cvtsi128_si32(_mm_packus_epi16(words, words)));
}

#else

/// A pixel of the small image from the sums of the rows that it covers.
QRgb addColumns(const std::uint16_t* sums, const std::uint16_t* weights, std::size_t taps) noexcept {
    constexpr std::uint32_t half = wholeWeight * wholeWeight / 2;
    std::array<std::uint32_t, channels> sum{half, half, half, half};
    for (std::size_t tap = 0; tap < taps; ++tap, sums += channels)
        for (std::size_t c = 0; c < channels; ++c)
            sum[c] += std::uint32_t{sums[c]} * weights[tap];
    std::array<std::uint8_t, channels> bytes{};
    for (std::size_t c = 0; c < channels; ++c)
        bytes[c] = static_cast<std::uint8_t>(sum[c] >> 16U);
    return std::bit_cast<QRgb>(bytes);
}

#endif

} // namespace

QImage shrunk(const QImage& whole, QSize size, QRect part) {
    const Covers columns(whole.width(), size.width());
    const Covers rows(whole.height(), size.height());
    const auto left = static_cast<std::size_t>(part.left());
    const auto width = static_cast<std::size_t>(part.width());
    Stretch stretch{columns.first(left), 0};
    stretch.count =
        std::min(columns.first(left + width - 1) + columns.taps(), static_cast<std::size_t>(whole.width()))
        - stretch.first;
    // The last column may look, in vain, beyond the end of the row.
    std::vector<std::uint16_t> sums(channels * (stretch.count + columns.taps()));
    QImage small(part.size(), QImage::Format_ARGB32_Premultiplied);
    QRgb opaque = ~QRgb{0};
    const auto top = static_cast<std::size_t>(part.top());
    for (int y = 0; y < part.height(); ++y) {
        addRows(sums, whole, rows, top + static_cast<std::size_t>(y), stretch);
        auto* to = reinterpret_cast<QRgb*>(small.scanLine(y));
        for (std::size_t x = 0; x < width; ++x) {
            const std::size_t first = columns.first(left + x) - stretch.first;
            to[x] = addColumns(sums.data() + channels * first, columns.weights(left + x), columns.taps());
            opaque &= to[x];
        }
    }
    if (qAlpha(opaque) == 255) small.reinterpretAsFormat(QImage::Format_RGB32); // is drawn without blending
    return small;
}

} // namespace atlas
