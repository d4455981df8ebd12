#include "core/RowMask.h"

#include <algorithm>

namespace atlas {
namespace {

/// The bits of the rows that there are in the word of `leaf`.
std::uint64_t realRows(std::size_t rows, std::size_t leaf) noexcept {
    const std::size_t left = rows - leaf * 64;
    return left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
}

} // namespace

RowMask::RowMask(std::size_t rows, bool all)
    : rows_(rows), words_((rows + 63) / 64, all ? ~std::uint64_t{0} : 0) {
    if (all && !words_.empty()) words_.back() &= realRows(rows_, words_.size() - 1);
}

void RowMask::setWord(std::size_t leaf, std::uint64_t bits) noexcept {
    words_[leaf] = bits & realRows(rows_, leaf);
}

std::size_t RowMask::count() const noexcept {
    std::size_t sum = 0;
    for (const std::uint64_t word : words_)
        sum += static_cast<std::size_t>(std::popcount(word));
    return sum;
}

RowMask& RowMask::operator&=(const RowMask& other) noexcept {
    std::transform(words_.begin(), words_.end(), other.words_.begin(), words_.begin(),
                   [](std::uint64_t a, std::uint64_t b) { return a & b; });
    return *this;
}

} // namespace atlas
