#pragma once

#include "cli/AtlasInput.h"
#include "cli/Console.h"
#include "cli/FilterFlags.h"
#include "cli/ViewArguments.h"

#include <QStringList>

#include <stop_token>

namespace CLI {
class App;
}

namespace atlas {

/// `strikeatlas export [FILE…] -o OUT`: a map into a file.
class ExportCommand {
  public:
    /// Says to the parser what the command takes; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Errors are printed. Main thread.
    [[nodiscard]] ExitStatus run(std::stop_token stop) const;

  private:
    [[nodiscard]] Outcome checkUsage() const;
    [[nodiscard]] Outcome draw(const AtlasInput& input, const ViewChoice& view, const EventFilter& filter,
                               std::stop_token stop) const;
    [[nodiscard]] FrameRequest request(const AtlasInput& input, const ViewChoice& view) const;

    QStringList files_;
    QString out_;
    QString title_;
    QString basemap_ = QStringLiteral("embedded");
    ViewArguments view_;
    FilterFlags filter_;
};

/// What a map shows when nothing was said: the events of the window with room around them, or, where there
/// are none on the base map, the base map.
[[nodiscard]] GeoBox defaultBox(const FrameRequest& request);

} // namespace atlas
