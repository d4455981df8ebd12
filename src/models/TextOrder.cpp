#include "models/TextOrder.h"

#include "models/EventLine.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

/// Rows between two looks at the stop token: some ten milliseconds.
constexpr std::size_t rowsBetweenLooks = 1024;
/// Longer texts are sorted by their first characters: what differs after them is not on the screen either.
constexpr qsizetype sortedCharacters = 64;

/// The texts that differ, and which of them each row has.
struct Texts {
    std::vector<std::uint32_t> ofRow; ///< TextOrder::none where it has none
    std::vector<QString> different;
};

QString textOf(const Event& event, SortColumn column) {
    const QString text = column == SortColumn::Place ? placeText(event) : eventTitle(event);
    return text.left(sortedCharacters);
}

Texts readTexts(const EventSnapshot& events, SortColumn column, const std::stop_token& stop,
                const std::function<void(double)>& progress) {
    Texts texts;
    const std::size_t rows = events.table.size();
    texts.ofRow.reserve(rows);
    QHash<QString, std::uint32_t> known;
    // By row, not in time: that is how they lie on the disk.
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsBetweenLooks == 0) {
            if (stop.stop_requested()) return {};
            if (progress) progress(static_cast<double>(row) / static_cast<double>(rows));
        }
        const QString text = textOf(events.eventOfRow(row), column);
        auto id = text.isEmpty() ? TextOrder::none : static_cast<std::uint32_t>(known.size());
        if (!text.isEmpty()) {
            const auto before = known.constFind(text);
            if (before != known.cend())
                id = *before;
            else
                known.insert(text, id);
        }
        texts.ofRow.push_back(id);
    }
    texts.different.resize(static_cast<std::size_t>(known.size()));
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        texts.different[*it] = it.key();
    return texts;
}

/// The place of each text in the alphabet; those that compare equal share one.
std::vector<std::uint32_t> ranksOf(const std::vector<QString>& texts) {
    QCollator collator{QLocale()};
    collator.setNumericMode(true); // "Report 9" before "Report 10"
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<std::uint32_t> sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(),
              [&](std::uint32_t a, std::uint32_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::uint32_t> ranks(texts.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && keys[sorted[i - 1]].compare(keys[sorted[i]]) != 0) ++rank;
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

} // namespace

std::shared_ptr<const TextOrder> TextOrder::of(const EventSnapshot& events, SortColumn column,
                                               const std::stop_token& stop,
                                               const std::function<void(double)>& progress) {
    Texts texts = readTexts(events, column, stop, progress);
    if (stop.stop_requested()) return nullptr;
    const auto ranks = ranksOf(texts.different);
    for (std::uint32_t& text : texts.ofRow)
        if (text != none) text = ranks[text];
    return std::shared_ptr<const TextOrder>(new TextOrder(std::move(texts.ofRow)));
}

} // namespace atlas
