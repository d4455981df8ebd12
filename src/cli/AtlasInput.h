#pragma once

#include "core/DataStore.h"
#include "core/Result.h"
#include "export/Basemap.h"
#include "gazetteer/Gazetteer.h"
#include "io/ReadOptions.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace atlas {

/// What a command works on: the embedded atlas, with the user's files in the place of its sample and its base
/// map.
struct AtlasInput {
    std::shared_ptr<const AtlasSnapshot> atlas;
    std::shared_ptr<const EventSnapshot> events;
    std::shared_ptr<const Gazetteer> gazetteer;
    Basemap map;     ///< without tiles: no base map
    QString basemap; ///< "embedded", "none" or a path

    /// `files` are tables of events, projects and at most one base map, told apart by their content;
    /// `basemap` is "embedded", "none" or the path of a base map. Blocking; progress on the terminal.
    [[nodiscard]] static Result<AtlasInput> open(const QStringList& files, const QString& basemap,
                                                 std::stop_token stop);
};

/// One file of events or a project, read with the embedded gazetteer. Blocking; progress on the terminal.
[[nodiscard]] Result<std::shared_ptr<const Loaded>>
readEvents(const QString& path, const ReadOptions& options, std::stop_token stop);
/// With no options.
[[nodiscard]] Result<std::shared_ptr<const Loaded>> readEvents(const QString& path, std::stop_token stop);

} // namespace atlas
