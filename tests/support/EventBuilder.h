#pragma once

#include "core/DataStore.h"

#include <QString>

#include <memory>
#include <vector>

namespace atlas::test {

/// One event from a line: "2015-11-16 Testville airstrike 33", "2015-11-16..18 …", killed "33-40", "33+" or
/// absent. The place is a made-up one at `at`; the day is a whole day of Damascus. Fails loudly on a
/// malformed line.
[[nodiscard]] Event event(const QString& line, GeoPoint at = {39.0, 36.0});

/// A snapshot of such lines, each a little east of the one before so that none covers another.
[[nodiscard]] std::shared_ptr<const EventSnapshot> events(const std::vector<QString>& lines);

/// Ready events as a reader brings them.
[[nodiscard]] EventCollection collection(const std::vector<Event>& events);

/// All of a collection's events with their texts, in the order they came.
[[nodiscard]] std::vector<Event> everyEvent(const EventCollection& events);

/// A snapshot of ready events.
[[nodiscard]] std::shared_ptr<const EventSnapshot> snapshot(std::vector<Event> events);

/// The first instant of a day in Damascus: "2015-11-16".
[[nodiscard]] TimePoint day(const char* iso);

} // namespace atlas::test
