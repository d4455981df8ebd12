#include "models/TextOrder.h"

#include "core/EventCodec.h"
#include "core/Workers.h"
#include "models/EventLine.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>
#include <span>

namespace atlas {
namespace {

/// Less than a millisecond of reading, for a thread: what is given up ends at once.
constexpr std::size_t rowsPerPart = 512;
/// Longer texts are sorted by their first characters: what differs after them is not on the screen either.
constexpr qsizetype sortedCharacters = 64;

QString textOf(const Event& event, SortColumn column) {
    const QString text = column == SortColumn::Place ? placeText(event) : eventTitle(event);
    return text.left(sortedCharacters);
}

/// As much of an event as textOf() looks at.
Event partOf(const EventWords& words) {
    const auto text = [&](EventText what) { return QString::fromUtf8(words.first(what)); };
    Event event;
    event.kind = words.kind;
    event.headline = text(EventText::Headline);
    event.where.name = text(EventText::Place);
    event.where.district = text(EventText::District);
    event.where.governorate = text(EventText::Governorate);
    event.claims.emplace_back().target = text(EventText::Target);
    return event;
}

/// What textOf() looks at, as bytes: the same ones make the same text.
void makeKey(const EventWords& words, SortColumn column, QByteArray& key) {
    constexpr std::array ofPlace{EventText::Place, EventText::District, EventText::Governorate};
    constexpr std::array ofTitle{EventText::Headline};
    constexpr std::array ofMadeTitle{EventText::Target, EventText::Place};
    const bool made = column == SortColumn::Title && words.first(EventText::Headline).isEmpty();
    const auto looked = column == SortColumn::Place ? std::span<const EventText>(ofPlace)
                        : made                      ? std::span<const EventText>(ofMadeTitle)
                                                    : std::span<const EventText>(ofTitle);
    key.clear();
    if (made) key += static_cast<char>(words.kind);
    for (const EventText what : looked) {
        key += words.first(what);
        key += '\0';
    }
}

/// The texts that differ, numbered as they come. Any thread: those of different shelves do not wait for each
/// other.
class Library {
  public:
    /// The number of the text of these words.
    std::uint32_t numberOf(const QByteArray& key, const EventWords& words, SortColumn column) {
        const std::size_t hash = qHash(key);
        Shelf& shelf = shelves_[hash % shelves_.size()];
        const std::lock_guard lock(shelf.mutex);
        const auto known = shelf.numbers.constFind(key);
        if (known != shelf.numbers.cend()) return *known;
        QString text = textOf(partOf(words), column);
        const std::uint32_t number = text.isEmpty() ? TextOrder::none : next_++;
        shelf.numbers.insert(QByteArray(key.constData(), key.size()), number);
        if (number != TextOrder::none) shelf.texts.emplace_back(number, std::move(text));
        return number;
    }

    /// By number.
    [[nodiscard]] std::vector<QString> texts() {
        std::vector<QString> texts(next_);
        for (Shelf& shelf : shelves_)
            for (auto& [number, text] : shelf.texts)
                texts[number] = std::move(text);
        return texts;
    }

  private:
    struct Shelf {
        std::mutex mutex;
        QHash<QByteArray, std::uint32_t> numbers;
        std::vector<std::pair<std::uint32_t, QString>> texts;
    };

    std::vector<Shelf> shelves_{1024}; // so many that two threads hardly ever want the same
    std::atomic<std::uint32_t> next_ = 0;
};

/// The texts that differ, and which of them each row has.
struct Texts {
    std::vector<std::uint32_t> ofRow; ///< TextOrder::none where it has none
    std::vector<QString> different;
};

Texts readTexts(const EventSnapshot& events, SortColumn column, Workers& workers, const std::stop_token& stop,
                const std::function<void(double)>& progress) {
    Library library;
    std::vector<std::uint32_t> ofRow(events.table.size());
    std::atomic<std::size_t> read = 0;
    std::mutex telling;
    // By row, not in time: that is how they lie on the disk.
    const bool done = workers.share(ofRow.size(), rowsPerPart, stop, [&](std::size_t first, std::size_t end) {
        std::vector<std::uint32_t> rows(end - first);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
        EventWords words;
        QByteArray key;
        events.visitTexts(rows, [&](std::uint32_t row, QByteArrayView event) {
            words.read(event);
            makeKey(words, column, key);
            ofRow[row] = library.numberOf(key, words, column);
        });
        const std::size_t now = read += end - first;
        const std::lock_guard lock(telling);
        if (progress) progress(static_cast<double>(now) / static_cast<double>(ofRow.size()));
    });
    if (!done) return {};
    return {std::move(ofRow), library.texts()};
}

/// One a thread.
QCollator makeCollator() {
    QCollator collator{QLocale()};
    collator.setNumericMode(true); // "Report 9" before "Report 10"
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Puts texts in the order of the alphabet. Each is sorted into a box by a few samples (Frazer and McKellar
/// 1970) while its key is still in the near cache, then each box, which fits there too.
class Alphabet {
  public:
    /// Unspecified when stopped.
    Alphabet(const std::vector<QString>& texts, Workers& workers, const std::stop_token& stop)
        : keys_(texts.size()), boxes_(texts.size()), order_(texts.size()), greater_(texts.size()) {
        takeSamples(texts);
        const auto keep = [&](std::size_t first, std::size_t end) {
            const QCollator collator = makeCollator();
            for (std::size_t i = first; i < end; ++i) {
                keys_[i] = collator.sortKey(texts[i]);
                boxes_[i] = boxOf(*keys_[i]);
            }
        };
        if (!workers.share(texts.size(), textsPerPart, stop, keep)) return;
        const auto starts = fillBoxes();
        workers.share(static_cast<int>(samples_.size()) + 1, [&](int box) {
            sortBox(starts[static_cast<std::size_t>(box)], starts[static_cast<std::size_t>(box) + 1]);
        });
    }

    /// The place of each text; those that compare equal share one.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const {
        std::vector<std::uint32_t> ranks(order_.size());
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            if (i > 0 && greater_[i] != 0) ++rank;
            ranks[order_[i]] = rank;
        }
        return ranks;
    }

  private:
    static constexpr std::size_t textsPerPart = 4096;
    static constexpr std::size_t textsPerBox = 4096; ///< some hundred bytes each
    static constexpr std::size_t mostBoxes = 1024;
    static constexpr std::size_t drawn = 16; ///< for each sample, so that boxes are alike

    static bool before(const QCollatorSortKey& a, const QCollatorSortKey& b) { return a.compare(b) < 0; }

    void takeSamples(const std::vector<QString>& texts) {
        const QCollator collator = makeCollator();
        const std::size_t wanted = std::min(texts.size() / textsPerBox, mostBoxes);
        std::vector<QCollatorSortKey> lots;
        for (std::size_t i = 0; i < wanted * drawn; ++i)
            lots.push_back(collator.sortKey(texts[i * texts.size() / (wanted * drawn)]));
        std::sort(lots.begin(), lots.end(), before);
        for (std::size_t i = drawn / 2; i < lots.size(); i += drawn)
            samples_.push_back(lots[i]);
    }

    /// Those that compare equal share a box.
    [[nodiscard]] std::uint16_t boxOf(const QCollatorSortKey& key) const {
        const auto above = std::upper_bound(samples_.begin(), samples_.end(), key, before);
        return static_cast<std::uint16_t>(above - samples_.begin());
    }

    /// Where each box begins in order_, and where the last one ends.
    std::vector<std::size_t> fillBoxes() {
        std::vector<std::size_t> starts(samples_.size() + 2);
        for (const std::uint16_t box : boxes_)
            ++starts[box + std::size_t{1}];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<std::size_t> next = starts;
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            order_[next[boxes_[i]]++] = static_cast<std::uint32_t>(i);
        return starts;
    }

    void sortBox(std::size_t first, std::size_t end) {
        const auto at = [this](std::size_t i) { return order_.begin() + static_cast<std::ptrdiff_t>(i); };
        std::sort(at(first), at(end),
                  [this](std::uint32_t a, std::uint32_t b) { return before(*keys_[a], *keys_[b]); });
        for (std::size_t i = first; i < end; ++i)
            greater_[i] = i == first || before(*keys_[order_[i - 1]], *keys_[order_[i]]) ? 1 : 0;
    }

    std::vector<std::optional<QCollatorSortKey>> keys_;
    std::vector<QCollatorSortKey> samples_; ///< in order; the last key of each box but the last is less
    std::vector<std::uint16_t> boxes_;      ///< of each text
    std::vector<std::uint32_t> order_;      ///< the texts, box by box
    std::vector<std::uint8_t> greater_;     ///< whether the text in this place is greater than the one before
};

} // namespace

std::shared_ptr<const TextOrder> TextOrder::of(const EventSnapshot& events, SortColumn column,
                                               const std::stop_token& stop,
                                               const std::function<void(double)>& progress) {
    Workers workers;
    Texts texts = readTexts(events, column, workers, stop, progress);
    if (stop.stop_requested()) return nullptr;
    const auto ranks = Alphabet(texts.different, workers, stop).ranks();
    if (stop.stop_requested()) return nullptr;
    for (std::uint32_t& text : texts.ofRow)
        if (text != none) text = ranks[text];
    return std::shared_ptr<const TextOrder>(new TextOrder(std::move(texts.ofRow)));
}

} // namespace atlas
