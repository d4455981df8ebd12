#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Which rows of an EventTable are meant: one bit each, in words of 64 rows, a word a leaf of the table.
/// Bits beyond the last row are clear. A value.
class RowMask {
  public:
    RowMask() = default;
    /// All rows of a table of `rows`, or none.
    RowMask(std::size_t rows, bool all);

    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }

    [[nodiscard]] std::size_t wordCount() const noexcept { return words_.size(); }

    [[nodiscard]] std::uint64_t word(std::size_t leaf) const noexcept { return words_[leaf]; }

    /// Bits beyond the last row are dropped.
    void setWord(std::size_t leaf, std::uint64_t bits) noexcept;

    [[nodiscard]] bool contains(std::size_t row) const noexcept {
        return (words_[row / 64] >> (row % 64) & 1U) != 0;
    }

    /// How many rows are meant.
    [[nodiscard]] std::size_t count() const noexcept;

    /// Keeps what both mean; `other` is of the same table.
    RowMask& operator&=(const RowMask& other) noexcept;
    bool operator==(const RowMask&) const = default;

  private:
    std::size_t rows_ = 0;
    std::vector<std::uint64_t> words_;
};

/// Calls `visit(bit)` for each set bit of `bits`, lowest first.
template <class Visit>
inline void forEachBit(std::uint64_t bits, Visit&& visit) {
    for (; bits != 0; bits &= bits - 1)
        visit(static_cast<std::size_t>(std::countr_zero(bits)));
}

} // namespace atlas
