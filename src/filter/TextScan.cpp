#include "filter/TextScan.h"

#include "filter/PartedWork.h"
#include "gazetteer/Gazetteer.h"

#include <algorithm>
#include <atomic>

namespace atlas {
namespace {

// Some milliseconds of reading: a search that is given up ends at once. A multiple of a mask's word, so that
// no two threads write to one.
constexpr std::size_t rowsPerPart = 512;

bool has(const QString& text, const QString& folded) {
    return !text.isEmpty() && Gazetteer::fold(text).contains(folded);
}

bool claimHas(const Claim& claim, const QString& folded) {
    if (has(claim.words, folded) || has(claim.source, folded) || has(claim.target, folded)) return true;
    return std::any_of(claim.actors.begin(), claim.actors.end(),
                       [&](const Actor& actor) { return has(actor.name, folded); });
}

/// One bit a row of texts; the table has them in another order.
class RowBits {
  public:
    explicit RowBits(std::size_t rows) : words_((rows + 63) / 64) {}

    void set(std::size_t row) noexcept { words_[row / 64] |= std::uint64_t{1} << row % 64; }

    [[nodiscard]] bool operator[](std::size_t row) const noexcept {
        return (words_[row / 64] >> row % 64 & 1U) != 0;
    }

  private:
    std::vector<std::uint64_t> words_;
};

RowMask byTable(const EventTable& table, const RowBits& byRow) {
    RowMask mask(table.size(), false);
    for (std::size_t leaf = 0; leaf < mask.wordCount(); ++leaf) {
        std::uint64_t word = 0;
        for (std::size_t bit = 0; bit < table.rowsOfLeaf(leaf); ++bit)
            word |= std::uint64_t{byRow[table.row(leaf * EventTable::leafRows + bit)]} << bit;
        mask.setWord(leaf, word);
    }
    return mask;
}

} // namespace

bool targetHas(const Event& event, const QString& folded) {
    return std::any_of(event.claims.begin(), event.claims.end(),
                       [&](const Claim& claim) { return has(claim.target, folded); });
}

bool textHas(const Event& event, const QString& folded) {
    const Location& where = event.where;
    if (has(event.headline, folded) || has(where.name, folded) || has(where.district, folded)
        || has(where.governorate, folded) || has(event.id, folded))
        return true;
    return std::any_of(event.claims.begin(), event.claims.end(),
                       [&](const Claim& claim) { return claimHas(claim, folded); });
}

std::optional<RowMask> rowsReading(const EventSnapshot& events, const QString& text, SpeaksOf speaksOf,
                                   const std::stop_token& stop, const FilterProgress& progress) {
    const QString folded = Gazetteer::fold(text);
    const std::size_t rows = events.table.size();
    RowBits found(rows);
    std::atomic<std::size_t> read = 0;
    const bool done = workInParts(rows, rowsPerPart, stop, [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row)
            if (speaksOf(events.eventOfRow(row), folded)) found.set(row);
        const std::size_t now = read += end - first;
        if (progress) progress(static_cast<double>(now) / static_cast<double>(rows));
    });
    if (!done) return std::nullopt;
    return byTable(events.table, found);
}

std::vector<bool> sourcesNaming(const std::vector<QString>& sources, const QString& text) {
    const QString folded = Gazetteer::fold(text);
    std::vector<bool> naming;
    naming.reserve(sources.size());
    for (const QString& names : sources) {
        const QStringList each = names.split(QStringLiteral("; "));
        naming.push_back(
            std::any_of(each.begin(), each.end(), [&](const QString& name) { return has(name, folded); }));
    }
    return naming;
}

} // namespace atlas
