#pragma once

#include "cli/Console.h"
#include "cli/MapFlags.h"
#include "core/Project.h"

#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace CLI {
class App;
}

namespace atlas {

/// `strikeatlas import FILE… -o PROJECT.gpkg`: files of events into a new project.
class ImportCommand {
  public:
    /// Says to the parser what the command takes; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Errors are printed; one line a file says what was read of it. Main thread.
    [[nodiscard]] ExitStatus run(std::stop_token stop) const;

  private:
    using LoadedList = std::vector<std::shared_ptr<const Loaded>>;

    [[nodiscard]] Outcome checkUsage() const;
    [[nodiscard]] Outcome checkTarget() const;
    [[nodiscard]] Result<LoadedList> readFiles(const ReadOptions& options, const std::stop_token& stop) const;
    [[nodiscard]] Outcome write(const LoadedList& loaded, const std::stop_token& stop) const;

    QStringList files_;
    QString out_;
    QString title_;
    MapFlags map_;
    bool force_ = false;
};

} // namespace atlas
