#include "io/PartedReading.h"

#include "io/GdalCall.h"
#include "io/RecordTaker.h"
#include "io/TextTable.h"

#include <algorithm>
#include <deque>
#include <future>
#include <memory>
#include <thread>

namespace atlas {
namespace {

/// Rows between two looks at the stop token: some milliseconds.
constexpr int rowsBetweenLooks = 256;

/// Null when it was stopped, or OGR does not find the records there that were counted.
std::unique_ptr<ReadPart> readPart(const PartedTable& whole, const TextPart& part,
                                   const std::stop_token& stop) {
    const GdalCall quiet;
    const auto schema = whole.schema();
    const auto table = TextTable::open(whole.path, whole.scan, part);
    if (!schema || !table) return nullptr;
    auto read = std::make_unique<ReadPart>();
    while ((*table)->next()) {
        read->take(**table, **schema);
        if (++read->loaded.rows % rowsBetweenLooks == 0 && stop.stop_requested()) return nullptr;
    }
    return read->loaded.rows == part.records ? std::move(read) : nullptr;
}

} // namespace

PartedEnd readInParts(const PartedTable& table, const std::function<void(double)>& progress,
                      const std::stop_token& stop, Loaded& loaded) {
    PartJoiner joiner(table.partCopies, loaded);
    const std::vector<TextPart>& parts = table.scan.parts;
    std::stop_source done; // ends what is under way when this is left early
    const std::stop_callback passedOn(stop, [&done] { done.request_stop(); });
    std::deque<std::future<std::unique_ptr<ReadPart>>> underWay;
    // One more than can run at once: none stands idle while the oldest is waited for and joined.
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency()) + 1;
    std::size_t begun = 0;
    for (std::size_t joined = 0; joined < parts.size(); ++joined) {
        for (; begun < parts.size() && underWay.size() < most; ++begun)
            underWay.push_back(
                std::async(std::launch::async, [&table, &parts, begun, token = done.get_token()] {
                    return readPart(table, parts[begun], token);
                }));
        const auto part = underWay.front().get();
        underWay.pop_front();
        if (!part) {
            done.request_stop();
            return stop.stop_requested() ? PartedEnd::Stopped : PartedEnd::Disagreed;
        }
        joiner.join(*part);
        if (loaded.events.full()) {
            done.request_stop();
            break;
        }
        progress(static_cast<double>(joined + 1) / static_cast<double>(parts.size()));
    }
    return PartedEnd::Whole;
}

} // namespace atlas
