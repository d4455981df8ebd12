#include "models/EventSearch.h"

#include "models/EventLine.h"

#include <algorithm>

namespace atlas {

namespace {

using namespace std::chrono_literals;

/// What was found waits no longer than this for more of it; a first hit need not wait for a second.
constexpr auto batchTime = 100ms;

using Clock = std::chrono::steady_clock;

} // namespace

bool speaksOf(const Event& event, const QString& text) {
    const auto has = [&](const QString& where) { return where.contains(text, Qt::CaseInsensitive); };
    if (has(event.headline) || has(event.where.name) || has(event.id)) return true;
    return std::any_of(event.claims.begin(), event.claims.end(),
                       [&](const Claim& claim) { return has(claim.target) || has(claim.source); });
}

EventSearch::EventSearch(QObject* parent) : QObject(parent), worker_(LatestTask::Overtaken::Stops) {}

void EventSearch::start(std::shared_ptr<const EventSnapshot> events, const QString& text, int most) {
    running_ = true;
    worker_.run([=, this, number = ++number_](const std::stop_token& stop) {
        std::vector<Hit> hits;
        const auto send = [&](bool last) {
            QMetaObject::invokeMethod(
                this, [=, this, some = std::exchange(hits, {})] { bring(number, some, last); });
        };
        auto sent = Clock::now() - batchTime;
        int left = most;
        for (std::size_t nth = 0; nth < events->table.size() && left > 0; ++nth) {
            if (stop.stop_requested()) return;
            const std::uint32_t i = events->table.inTimeOrder(nth);
            if (const Event event = events->event(i); speaksOf(event, text)) {
                hits.push_back({i, dateText(event) + QStringLiteral(" · ") + eventTitle(event)});
                --left;
            }
            if (hits.empty() || Clock::now() - sent < batchTime) continue;
            send(false);
            sent = Clock::now();
        }
        send(true);
    });
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
