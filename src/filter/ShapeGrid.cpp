#include "filter/ShapeGrid.h"

#include "core/RowMask.h"
#include "core/Workers.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

namespace atlas {
namespace {

// The cores share squares of an eighth of the side: enough of them that all end together.
constexpr int sharedBits = 3;

/// A bit for each that is `sort`: eight at a time are moved together by a multiplication.
std::uint64_t bitsOf(const std::array<std::uint8_t, 64>& covers, Cover sort) noexcept {
    static_assert(int(Cover::Some) == 1 && int(Cover::All) == 2
                  && std::endian::native == std::endian::little);
    std::uint64_t bits = 0;
    for (std::size_t first = 0; first < covers.size(); first += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, covers.data() + first, sizeof eight);
        const std::uint64_t each = eight >> (static_cast<unsigned>(sort) - 1) & 0x0101010101010101ULL;
        bits |= each * 0x0102040810204080ULL >> 56U << first;
    }
    return bits;
}

} // namespace

ShapeGrid::Axis::Axis(std::uint32_t first, std::uint32_t last) noexcept
    : first_(first)
    , length_(last - first)
    , scale_((std::uint64_t{side} << 32U) / (std::uint64_t{length_} + 1)) {}

std::uint64_t ShapeGrid::Axis::begin(std::uint32_t square) const noexcept {
    return std::uint64_t{first_} + ((std::uint64_t{square} << 32U) + scale_ - 1) / scale_;
}

ShapeGrid::Square ShapeGrid::Square::quarter(std::uint32_t which) const noexcept {
    return {x + ((which & 1U) << (bits - 1)), y + ((which >> 1U) << (bits - 1)), bits - 1};
}

ShapeGrid::ShapeGrid(const MapShape& shape) : box_(shape.box()) {
    if (box_.empty()) return;
    x_ = Axis(box_.topLeft.x, box_.bottomRight.x);
    y_ = Axis(box_.topLeft.y, box_.bottomRight.y);
    covers_.resize(std::size_t{side} * side, Cover::None);
    atRim_.resize(covers_.size());
    Workers().share(1 << 2 * sharedBits, [&](int part) {
        const auto which = static_cast<std::uint32_t>(part);
        constexpr int bits = sideBits - sharedBits;
        lay(shape, {(which & ((1U << sharedBits) - 1)) << bits, which >> sharedBits << bits, bits});
    });
    sum();
}

/// Empty where the shape is so small that not every square has a position.
WorldBox ShapeGrid::boxOf(Square square) const noexcept {
    const std::uint32_t width = 1U << square.bits;
    const auto last = [](std::uint64_t end, std::uint32_t most) {
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(end - 1, most));
    };
    return {{static_cast<std::uint32_t>(x_.begin(square.x)), static_cast<std::uint32_t>(y_.begin(square.y))},
            {last(x_.begin(square.x + width), box_.bottomRight.x),
             last(y_.begin(square.y + width), box_.bottomRight.y)}};
}

void ShapeGrid::lay(const MapShape& shape, Square square) {
    const WorldBox box = boxOf(square);
    if (box.empty()) return;
    const Cover cover = shape.cover(box);
    if (cover != Cover::Some) return fill(square, cover);
    auto part = shape.partFor(box);
    if (square.bits == 0) {
        covers_[index(square.x, square.y)] = Cover::Some;
        atRim_[index(square.x, square.y)] = std::move(part);
        return;
    }
    for (std::uint32_t which = 0; which < 4; ++which)
        lay(*part, square.quarter(which));
}

void ShapeGrid::fill(Square square, Cover cover) {
    const std::uint32_t width = 1U << square.bits;
    for (std::uint32_t y = square.y; y < square.y + width; ++y)
        std::fill_n(covers_.begin() + static_cast<std::ptrdiff_t>(index(square.x, y)), width, cover);
}

/// A summed-area table (Crow 1984): what a box holds is told by its four corners.
void ShapeGrid::sum() {
    sums_.resize(std::size_t{side + 1} * (side + 1));
    for (std::uint32_t y = 0; y < side; ++y) {
        Sums line;
        for (std::uint32_t x = 0; x < side; ++x) {
            const Cover cover = covers_[index(x, y)];
            line.inside += cover == Cover::All ? 1U : 0U;
            line.outside += cover == Cover::None ? 1U : 0U;
            const Sums& above = sums_[corner(x + 1, y)];
            sums_[corner(x + 1, y + 1)] = {above.inside + line.inside, above.outside + line.outside};
        }
    }
}

Cover ShapeGrid::cover(const WorldBox& box) const noexcept {
    if (covers_.empty() || !box.touches(box_)) return Cover::None;
    const bool within = box_.contains(box.topLeft) && box_.contains(box.bottomRight);
    const std::uint32_t left = x_.square(std::max(box.topLeft.x, box_.topLeft.x));
    const std::uint32_t top = y_.square(std::max(box.topLeft.y, box_.topLeft.y));
    const std::uint32_t right = x_.square(std::min(box.bottomRight.x, box_.bottomRight.x)) + 1;
    const std::uint32_t bottom = y_.square(std::min(box.bottomRight.y, box_.bottomRight.y)) + 1;
    const auto count = [&](std::uint32_t Sums::*sort) {
        return sums_[corner(right, bottom)].*sort - sums_[corner(left, bottom)].*sort
               - sums_[corner(right, top)].*sort + sums_[corner(left, top)].*sort;
    };
    const std::uint32_t squares = (right - left) * (bottom - top);
    if (count(&Sums::outside) == squares) return Cover::None;
    return within && count(&Sums::inside) == squares ? Cover::All : Cover::Some;
}

bool ShapeGrid::contains(WorldPoint p) const {
    return containing({&p.x, 1}, {&p.y, 1}) != 0;
}

std::uint64_t ShapeGrid::containing(std::span<const std::uint32_t> x,
                                    std::span<const std::uint32_t> y) const {
    if (covers_.empty()) return 0;
    std::array<std::uint8_t, 64> covers{};
    // No branch: neighbours on either side of the rim would have it guessed wrong.
    for (std::size_t i = 0; i < x.size(); ++i) {
        const unsigned within = (x_.holds(x[i]) ? 1U : 0U) & (y_.holds(y[i]) ? 1U : 0U);
        const Cover cover = covers_[index(x_.square(x[i]), y_.square(y[i]))];
        covers[i] = static_cast<std::uint8_t>(within * static_cast<unsigned>(cover));
    }
    std::uint64_t inside = bitsOf(covers, Cover::All);
    const std::uint64_t atRim = bitsOf(covers, Cover::Some);
    std::optional<WorldPoint> last; // many events share a point, and neighbours lie side by side
    bool holds = false;
    forEachBit(atRim, [&](std::size_t i) {
        const WorldPoint p{x[i], y[i]};
        if (p != last) holds = atRim_[index(x_.square(p.x), y_.square(p.y))]->contains(p);
        last = p;
        inside |= std::uint64_t{holds} << i;
    });
    return inside;
}

} // namespace atlas
