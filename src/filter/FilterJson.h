#pragma once

#include "core/Result.h"
#include "filter/EventFilter.h"

#include <QJsonObject>

namespace atlas {

/// A filter as it is saved: {"version": 1, "criteria": ["--kind=airstrike", …]}, each criterion as
/// filterArgument() writes it.
[[nodiscard]] QJsonObject toJson(const EventFilter& filter);

/// What toJson() wrote, rivers without their course (see findPlaces()). Error: what is wrong with it; a
/// filter is understood whole or not at all, for half a filter shows too much.
[[nodiscard]] Result<EventFilter> filterFromJson(const QJsonObject& json);

} // namespace atlas
