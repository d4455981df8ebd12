#pragma once

#include "cli/Console.h"
#include "core/DataStore.h"
#include "core/FilteredRows.h"
#include "filter/EventFilter.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace atlas {

/// The options of a command that say which events it is about: --kind, --actor … as typed, in that order.
class FilterFlags {
  public:
    /// Says to the parser what can be asked; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Error in usage; named places are still to be found (see findPlaces()).
    [[nodiscard]] Result<EventFilter> parse() const;

  private:
    std::vector<std::pair<QString, QString>> typed_; ///< option, value
};

/// The events that pass; null: all of them; nothing when stopped. Blocking; progress on the terminal.
[[nodiscard]] std::optional<std::shared_ptr<const FilteredRows>>
filterEvents(const EventSnapshot& events, const EventFilter& filter, const std::stop_token& stop);

} // namespace atlas
