#include "models/EventSearch.h"

#include "core/BidiText.h"
#include "core/Workers.h"
#include "models/EventLine.h"

#include <algorithm>

namespace atlas {

namespace {

using namespace std::chrono_literals;

/// What was found waits no longer than this for more of it; a first hit need not wait for a second.
constexpr auto batchTime = 100ms;
// Events that are looked through before anything is shown of them: some ten milliseconds. A multiple of a
// block, whose events follow those of the block before in time.
constexpr std::size_t eventsAtOnce = 8 * EventTable::blockRows;
constexpr std::size_t eventsPerPart = 512;

using Clock = std::chrono::steady_clock;

/// An event where its texts lie, and its place in time.
struct Line {
    std::uint32_t row;
    std::uint32_t nth;
};

/// Of the events from the nth to the last in time, which of them speak of the text, in time order. They are
/// looked through in the order of their texts.
std::vector<std::uint32_t> speaking(const EventSnapshot& events, std::size_t first, std::size_t end,
                                    const QString& text, Workers& workers, const std::stop_token& stop) {
    std::vector<Line> lines;
    for (std::size_t nth = first; nth < end; ++nth)
        lines.push_back({events.table.row(events.table.inTimeOrder(nth)), static_cast<std::uint32_t>(nth)});
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
    std::vector<std::uint8_t> speaks(lines.size());
    const bool done = workers.share(lines.size(), eventsPerPart, stop, [&](std::size_t from, std::size_t to) {
        std::vector<std::uint32_t> rows;
        for (std::size_t i = from; i < to; ++i)
            rows.push_back(lines[i].row);
        WordNeedle needle(text);
        EventWords words;
        std::size_t i = from;
        events.visitTexts(rows, [&](std::uint32_t, QByteArrayView event) {
            words.read(event);
            speaks[lines[i++].nth - first] = speakOf(words, needle) ? 1 : 0;
        });
    });
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; done && i < speaks.size(); ++i)
        if (speaks[i] != 0) found.push_back(events.table.inTimeOrder(first + i));
    return found;
}

} // namespace

bool speakOf(const EventWords& words, WordNeedle& needle) {
    const auto counts = [](EventText what) {
        return what == EventText::Headline || what == EventText::Place || what == EventText::Id
               || what == EventText::Target || what == EventText::Source;
    };
    return std::any_of(words.texts.begin(), words.texts.end(), [&](const EventWords::Text& text) {
        return counts(text.what) && needle.in(text.utf8);
    });
}

EventSearch::EventSearch(QObject* parent) : QObject(parent), worker_(LatestTask::Overtaken::Stops) {}

void EventSearch::start(const std::shared_ptr<const EventSnapshot>& events, const QString& text, int most) {
    running_ = true;
    worker_.run([=, this, number = ++number_](const std::stop_token& stop) {
        search(*events, text, most, number, stop);
    });
}

/// On the worker.
void EventSearch::search(const EventSnapshot& events, const QString& text, int most, quint64 number,
                         const std::stop_token& stop) {
    std::vector<Hit> hits;
    const auto send = [&](bool last) {
        QMetaObject::invokeMethod(this,
                                  [=, this, some = std::exchange(hits, {})] { bring(number, some, last); });
    };
    auto sent = Clock::now() - batchTime;
    Workers workers;
    int left = most;
    for (std::size_t first = 0; first < events.table.size() && left > 0; first += eventsAtOnce) {
        const std::size_t end = std::min(first + eventsAtOnce, events.table.size());
        for (const std::uint32_t i : speaking(events, first, end, text, workers, stop)) {
            if (left == 0 || stop.stop_requested()) break;
            const Event event = events.event(i);
            hits.push_back({i, dotted({dateText(event), eventTitle(event)})});
            --left;
        }
        if (stop.stop_requested()) return;
        if (hits.empty() || Clock::now() - sent < batchTime) continue;
        send(false);
        sent = Clock::now();
    }
    send(true);
}

void EventSearch::cancel() {
    worker_.cancel();
    ++number_; // what is on its way here is of no search any more
    running_ = false;
}

void EventSearch::bring(quint64 number, const std::vector<Hit>& hits, bool last) {
    if (number != number_) return;
    if (last) running_ = false;
    if (!hits.empty()) Q_EMIT found(hits);
    if (last) Q_EMIT finished();
}

} // namespace atlas
