#include "match/EventOrigins.h"

#include "core/EventCodec.h"

#include <numeric>

namespace atlas {
namespace {

/// What an event says of where it comes from, as it lies in its bytes: its own id and data set, and those of
/// each claim, which are empty where they are the event's own.
struct Said {
    struct Record {
        QByteArrayView dataset;
        QByteArrayView id;
    };

    QByteArrayView id;
    QByteArrayView dataset;
    std::vector<Record> claims;
};

Said saidBy(const EventWords& words) {
    Said said;
    bool first = true;
    bool inClaim = false; // a claim's id follows its data set, and its source stands in front
    for (const EventWords::Text& text : words.texts) {
        if (text.what == EventText::Source) {
            inClaim = true;
        } else if (text.what == EventText::Dataset) {
            if (inClaim)
                said.claims.push_back({text.utf8, {}});
            else
                said.dataset = text.utf8;
        } else if (text.what == EventText::Id) {
            if (std::exchange(first, false)) {
                said.id = text.utf8;
            } else if (inClaim && !said.claims.empty()) {
                said.claims.back().id = text.utf8;
                inClaim = false;
            }
        }
    }
    return said;
}

} // namespace

EventOrigins::EventOrigins(const EventSnapshot& events, const std::stop_token& stop) {
    const std::size_t size = events.table.size();
    first_.resize(size);
    collection_.resize(size);
    ids_.resize(size);
    files_.resize(size);
    std::vector<std::uint32_t> byRow(size); // table indices
    std::iota(byRow.begin(), byRow.end(), 0U);
    std::sort(byRow.begin(), byRow.end(),
              [&](std::uint32_t a, std::uint32_t b) { return events.table.row(a) < events.table.row(b); });
    for (std::uint32_t i = 0; i < size; ++i)
        files_[i] = events.key(i).file;
    constexpr std::size_t atOnce = 8192; // between two looks at the stop token
    for (std::size_t done = 0; done < size && !stop.stop_requested(); done += atOnce) {
        std::vector<std::uint32_t> rows;
        for (std::size_t i = done; i < std::min(size, done + atOnce); ++i)
            rows.push_back(events.table.row(byRow[i]));
        std::size_t next = done;
        events.visitTexts(rows, [&](std::uint32_t, QByteArrayView bytes) { take(byRow[next++], bytes); });
    }
}

void EventOrigins::take(std::uint32_t event, QByteArrayView bytes) {
    static thread_local EventWords words; // keeps its memory from one event to the next
    words.read(bytes);
    const Said said = saidBy(words);
    ids_[event] = hashOf(said.id);
    std::vector<Origin> all;
    for (const Said::Record& claim : said.claims) {
        const Origin origin{datasetOf(claim.dataset.isEmpty() ? said.dataset : claim.dataset, files_[event]),
                            hashOf(claim.id.isEmpty() ? said.id : claim.id)};
        if (std::find(all.begin(), all.end(), origin) == all.end()) all.push_back(origin);
    }
    if (all.empty()) all.push_back({datasetOf(said.dataset, files_[event]), ids_[event]});
    first_[event] = all.front();
    collection_[event] = collectionOf(all.front().dataset, files_[event]);
    if (all.size() > 1) further_.insert(event, all);
}

std::uint32_t EventOrigins::datasetOf(QByteArrayView name, std::uint32_t file) {
    if (name.isEmpty()) {
        auto known = unnamed_.find(file);
        if (known == unnamed_.end()) known = unnamed_.insert(file, nextDataset_++);
        return *known;
    }
    auto known = names_.find(QByteArray::fromRawData(name.data(), name.size()));
    if (known == names_.end()) known = names_.insert(name.toByteArray(), nextDataset_++);
    return *known;
}

std::uint32_t EventOrigins::collectionOf(std::uint32_t dataset, std::uint32_t file) {
    const quint64 both = quint64{dataset} << 32U | file;
    auto known = collections_.find(both);
    if (known == collections_.end())
        known = collections_.insert(both, static_cast<std::uint32_t>(collections_.size()));
    return *known;
}

std::uint32_t EventOrigins::hashOf(QByteArrayView utf8) noexcept {
    return static_cast<std::uint32_t>(qHash(utf8, 0));
}

EventOrigins::Kinship EventOrigins::kinship(std::uint32_t a, std::uint32_t b) const {
    // What the user made out of records, by parting or splitting them, is two because the user said so.
    const bool readTwice =
        files_[a] != files_[b] && files_[a] != EventKey::made && files_[b] != EventKey::made;
    const auto compare = [readTwice](const Origin& one, const Origin& other) {
        if (one.dataset != other.dataset) return Kinship::None;
        return one.record == other.record && readTwice ? Kinship::SameRecord : Kinship::Siblings;
    };
    if (further_.isEmpty() || (!joined(a) && !joined(b))) return compare(first_[a], first_[b]);
    Kinship all = Kinship::None;
    for (const Origin& one : further_.value(a, {first_[a]}))
        for (const Origin& other : further_.value(b, {first_[b]}))
            all = std::max(all, compare(one, other)); // one that parts them is enough
    return all;
}

} // namespace atlas
