#include "filter/TextScan.h"

#include "core/Workers.h"
#include "gazetteer/Gazetteer.h"
#include "gazetteer/NameFold.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>

namespace atlas {
namespace {

// Less than a millisecond of reading: a search that is given up ends at once. A multiple of a mask's word, so
// that no two threads write to one.
constexpr std::size_t rowsPerPart = 512;

/// A look at the bytes of a text that sees at once that most do not have a folded text: letters that are
/// ASCII once folded were so before, or were none.
class Glance {
  public:
    explicit Glance(const std::u16string& folded) {
        // The rarest first, as English texts have them.
        constexpr std::u16string_view byRarity = u"zqxjvk0123456789bpygwfmculdhrsnioate";
        std::size_t found = 0;
        for (const char16_t letter : byRarity)
            if (found < rare_.size() && folded.find(letter) != std::u16string::npos)
                rare_[found++] = static_cast<char>(letter);
        std::fill(rare_.begin() + static_cast<std::ptrdiff_t>(found), rare_.end(), rare_.front());
        known_ = found > 0;
        asciiCan_ = std::all_of(folded.begin(), folded.end(), [](char16_t c) { return c < 0x80; });
    }

    [[nodiscard]] bool mayHave(QByteArrayView utf8) const noexcept {
        unsigned char bits = 0;
        std::array<unsigned char, 3> seen{};
        for (const char c : utf8) { // without a branch: sixteen at a time
            constexpr unsigned char toLower = 0x20;
            const auto lower = static_cast<char>(static_cast<unsigned char>(c) | toLower);
            bits |= static_cast<unsigned char>(c);
            for (std::size_t i = 0; i < seen.size(); ++i)
                seen[i] |= static_cast<unsigned char>(lower == rare_[i]);
        }
        return bits >= 0x80 || (asciiCan_ && (!known_ || (seen[0] & seen[1] & seen[2]) != 0));
    }

  private:
    std::array<char, 3> rare_{};
    bool known_ = false;
    bool asciiCan_ = false;
};

/// Looks for one text in what many events say. One thread each.
class TextSearch {
  public:
    TextSearch(const QString& folded, std::span<const EventText> places)
        : wanted_(folded.toStdU16String()), glance_(wanted_) {
        for (const EventText place : places)
            places_[static_cast<std::size_t>(place)] = true;
    }

    [[nodiscard]] bool finds(QByteArrayView event) {
        words_.read(event);
        return std::any_of(words_.texts.begin(), words_.texts.end(), [this](const EventWords::Text& text) {
            return places_[static_cast<std::size_t>(text.what)] && !text.utf8.isEmpty()
                   && glance_.mayHave(text.utf8)
                   && fold_(text.utf8).find(wanted_) != std::u16string_view::npos;
        });
    }

  private:
    std::u16string wanted_;
    Glance glance_;
    std::array<bool, eventTextCount> places_{};
    EventWords words_;
    NameFold fold_;
};

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

RowMask byTable(const EventTable& table, const RowBits& byRow, Workers& workers) {
    RowMask mask(table.size(), false);
    workers.share(static_cast<int>(table.blocks().size()), [&](int block) {
        const std::size_t first = static_cast<std::size_t>(block) * EventTable::leavesPerBlock;
        const std::size_t end = std::min(first + EventTable::leavesPerBlock, mask.wordCount());
        for (std::size_t leaf = first; leaf < end; ++leaf) {
            std::uint64_t word = 0;
            for (std::size_t bit = 0; bit < table.rowsOfLeaf(leaf); ++bit)
                word |= std::uint64_t{byRow[table.row(leaf * EventTable::leafRows + bit)]} << bit;
            mask.setWord(leaf, word);
        }
    });
    return mask;
}

} // namespace

std::optional<RowMask> rowsSaying(const EventSnapshot& events, const QString& text,
                                  std::span<const EventText> places, const std::stop_token& stop,
                                  const FilterProgress& progress) {
    const QString folded = Gazetteer::fold(text);
    const std::size_t rows = events.table.size();
    RowBits found(rows);
    std::atomic<std::size_t> read = 0;
    Workers workers;
    const bool done = workers.share(rows, rowsPerPart, stop, [&](std::size_t first, std::size_t end) {
        TextSearch search(folded, places);
        std::vector<std::uint32_t> part(end - first);
        std::iota(part.begin(), part.end(), static_cast<std::uint32_t>(first));
        events.visitTexts(part, [&](std::uint32_t row, QByteArrayView event) {
            if (search.finds(event)) found.set(row);
        });
        const std::size_t now = read += end - first;
        if (progress) progress(static_cast<double>(now) / static_cast<double>(rows));
    });
    if (!done) return std::nullopt;
    return byTable(events.table, found, workers);
}

std::vector<bool> sourcesNaming(const std::vector<QString>& sources, const QString& text) {
    const QString folded = Gazetteer::fold(text);
    const auto has = [&](const QString& name) {
        return !name.isEmpty() && Gazetteer::fold(name).contains(folded);
    };
    std::vector<bool> naming;
    naming.reserve(sources.size());
    for (const QString& names : sources) {
        const QStringList each = names.split(QStringLiteral("; "));
        naming.push_back(std::any_of(each.begin(), each.end(), has));
    }
    return naming;
}

} // namespace atlas
