#include "io/RowHashes.h"

#include <QHashFunctions>

#include <utility>

namespace atlas {
namespace {

constexpr std::size_t firstSize = 1024;
// Two seeds make two hashes that have nothing to do with each other; the numbers are pi's.
constexpr std::size_t firstSeed = 0x243f'6a88'85a3'08d3;
constexpr std::size_t secondSeed = 0x1319'8a2e'0370'7344;

} // namespace

RowHash RowHash::of(QByteArrayView cells) noexcept {
    const auto size = static_cast<std::size_t>(cells.size());
    return {qHashBits(cells.data(), size, firstSeed), qHashBits(cells.data(), size, secondSeed)};
}

std::optional<std::uint32_t> RowHashes::find(RowHash hash) const noexcept {
    if (slots_.empty()) return std::nullopt;
    const Slot& slot = slots_[slotOf(hash)];
    return slot.event == free ? std::nullopt : std::optional(slot.event);
}

void RowHashes::insert(RowHash hash, std::uint32_t event) {
    if (4 * used_ >= 3 * slots_.size()) grow();
    slots_[slotOf(hash)] = {hash, event};
    ++used_;
}

/// The hash's own slot, or the free one where it would be.
std::size_t RowHashes::slotOf(RowHash hash) const noexcept {
    std::size_t at = hash.first & (slots_.size() - 1);
    while (slots_[at].event != free && slots_[at].hash != hash)
        at = (at + 1) & (slots_.size() - 1);
    return at;
}

void RowHashes::grow() {
    const std::size_t size = slots_.empty() ? firstSize : 2 * slots_.size();
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(size));
    for (const Slot& slot : old)
        if (slot.event != free) slots_[slotOf(slot.hash)] = slot;
}

} // namespace atlas
