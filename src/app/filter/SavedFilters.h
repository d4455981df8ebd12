#pragma once

#include "core/Result.h"
#include "filter/EventFilter.h"

#include <QStringList>

namespace atlas {

/// The user's filters by name, in the settings of the program. GUI thread.
class SavedFilters {
  public:
    /// In the order of the alphabet.
    [[nodiscard]] static QStringList names();
    /// As it was saved, rivers without their course; Error where there is none of that name or it was
    /// damaged.
    [[nodiscard]] static Result<EventFilter> load(const QString& name);
    /// Takes the place of one of the same name.
    static void save(const QString& name, const EventFilter& filter);
    static void remove(const QString& name);
};

} // namespace atlas
