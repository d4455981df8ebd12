#pragma once

#include "cli/Console.h"
#include "io/BasemapWriter.h"

#include <optional>
#include <stop_token>

namespace CLI {
class App;
}

namespace atlas {

/// `strikeatlas basemap FILE.osm.pbf -o OUT.mbtiles [--zoom A-B]`: vector tiles of one's own. Main thread.
class BasemapCommand {
  public:
    void declare(CLI::App& app);
    [[nodiscard]] ExitStatus run(std::stop_token stop) const;

  private:
    [[nodiscard]] Outcome checkUsage() const;
    [[nodiscard]] Outcome checkTarget() const;

    QString extract_;
    QString out_;
    QString zoom_;
    bool force_ = false;
};

/// "0-14", "6-12" or "14"; nothing for anything else and for zooms that the schema does not have.
[[nodiscard]] std::optional<TileZooms> parseZooms(const QString& text);

} // namespace atlas
