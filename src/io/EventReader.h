#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "gazetteer/Gazetteer.h"
#include "io/ReadOptions.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace atlas {

/// Called from the reading thread with 0…1, at most some tens of times a file.
using ReadProgress = std::function<void(double)>;

/// Reads a file of events through OGR: the atlas's own events.csv (several lines with one id are
/// several claims about one event), UCDP GED, or any table with latitude, longitude and date columns.
/// The schema is recognised by columns, never by the file's name.
///
/// Blocking; any thread; one call a thread at a time. Cancelled through `stop`: then the Error says so.
/// Rows without a usable place or date are listed in Loaded::skipped; a file of which nothing can be
/// used is an Error with one clear line.
class EventReader {
  public:
    /// `gazetteer` resolves place names of files without coordinates; it must outlive the reader.
    explicit EventReader(const Gazetteer& gazetteer);

    [[nodiscard]] Result<std::shared_ptr<const Loaded>> read(const QString& path, const ReadOptions& options,
                                                             const ReadProgress& progress,
                                                             const std::stop_token& stop) const;
    /// With no options.
    [[nodiscard]] Result<std::shared_ptr<const Loaded>>
    read(const QString& path, const ReadProgress& progress, const std::stop_token& stop) const;

  private:
    const Gazetteer& gazetteer_;
};

} // namespace atlas
