#pragma once

#include "cli/Console.h"
#include "cli/MapFlags.h"

#include <QString>

#include <stop_token>

namespace CLI {
class App;
}

namespace atlas {

/// `strikeatlas info FILE [--json] [--schema NAME] [--map FIELD=COLUMN]…`: what a file holds, what is
/// accepted, what is skipped and why.
class InfoCommand {
  public:
    /// Says to the parser what the command takes; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Errors are printed. Main thread.
    [[nodiscard]] ExitStatus run(std::stop_token stop) const;

  private:
    [[nodiscard]] Outcome reportEvents(std::stop_token stop) const;
    [[nodiscard]] Outcome reportTiles() const;
    template <class... Subject>
    void report(const Subject&... subject) const;

    QString file_;
    MapFlags mapFlags_;
    bool json_ = false;
};

} // namespace atlas
