#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// 128 bits of a row's cells: of rows by the billion no two different ones have the same.
struct RowHash {
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    bool operator==(const RowHash&) const = default;

    [[nodiscard]] static RowHash of(QByteArrayView cells) noexcept;
};

/// Which rows of a file have been met before, by their hashes alone: 24 bytes a row, and up to as many again
/// that are free. One thread.
class RowHashes {
  public:
    /// The event that a row with this hash became; nothing where there was none.
    [[nodiscard]] std::optional<std::uint32_t> find(RowHash hash) const noexcept;
    /// A hash that find() does not know.
    void insert(RowHash hash, std::uint32_t event);

  private:
    static constexpr std::uint32_t free = 0xffff'ffff;

    struct Slot {
        RowHash hash;
        std::uint32_t event = free;
    };

    [[nodiscard]] std::size_t slotOf(RowHash hash) const noexcept;
    void grow();

    std::vector<Slot> slots_; ///< a power of two of them, probed one after the other
    std::size_t used_ = 0;
};

} // namespace atlas
