#include "timeline/VisibleTime.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using std::chrono::milliseconds;

constexpr int roomShare = 10; ///< a tenth of the stretch is left free beside what was brought in

} // namespace

void VisibleTime::setExtent(TimeSpan extent) noexcept {
    const bool all = showsAll() || !span_.touches(extent);
    extent_ = extent;
    if (all) return showAll();
    span_ = {std::max(span_.from, extent.from), std::min(span_.to, extent.to)};
    zoom(span_.from, 1); // what was cut may be too short now
}

void VisibleTime::showAll() noexcept {
    span_ = extent_;
}

void VisibleTime::zoom(TimePoint at, double factor) noexcept {
    if (!(factor > 0) || span_.from >= span_.to) return;
    const auto before = static_cast<double>(span_.length().count());
    const milliseconds least = std::min(shortest, extent_.length());
    const double wanted = std::min(before / factor, static_cast<double>(extent_.length().count()));
    const milliseconds length = std::clamp(milliseconds(std::llround(wanted)), least, extent_.length());
    const double share = static_cast<double>((at - span_.from).count()) / before;
    const auto left = milliseconds(std::llround(share * static_cast<double>(length.count())));
    span_.from = std::clamp(at - left, extent_.from, extent_.to - length);
    span_.to = span_.from + length;
}

void VisibleTime::moveBy(milliseconds by) noexcept {
    by = std::clamp(by, extent_.from - span_.from, extent_.to - span_.to);
    span_.from += by;
    span_.to += by;
}

void VisibleTime::bringIn(const TimeSpan& span) noexcept {
    const milliseconds spare = span_.length() - span.length();
    const milliseconds room = std::clamp(spare / 2, milliseconds(0), span_.length() / roomShare);
    const bool before = spare < milliseconds(0) ? span.to <= span_.from : span.from < span_.from;
    if (span.to > span_.to)
        moveBy(span.to + room - span_.to);
    else if (before)
        moveBy(spare < milliseconds(0) ? span.to - span_.to : span.from - room - span_.from);
}

} // namespace atlas
