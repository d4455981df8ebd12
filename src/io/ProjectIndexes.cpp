#include "io/ProjectIndexes.h"

#include "io/ProjectConnection.h"
#include "io/ProjectCursor.h"

#include <sqlite3.h>

#include <algorithm>

namespace atlas {
namespace {

QByteArray textAt(sqlite3_stmt& row, int column) {
    return reinterpret_cast<const char*>(sqlite3_column_text(&row, column));
}

} // namespace

ProjectIndexes::ProjectIndexes(ProjectConnection& file) : file_(file) {
    QByteArrayList names;
    if (const ProjectStatement triggers = file_.prepare(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'"))
        while (file_.step(*triggers)) {
            names << textAt(*triggers, 0);
            triggers_ << textAt(*triggers, 1);
        }
    for (const QByteArray& name : names)
        file_.execute("DROP TRIGGER \"" + name + '"');
}

bool ProjectIndexes::finish() {
    return fillSpatialIndex() && file_.execute("CREATE INDEX claims_by_event ON claims (event_fid)")
           && file_.execute("CREATE INDEX claim_actors_by_claim ON claim_actors (claim_fid)")
           && std::all_of(triggers_.begin(), triggers_.end(),
                          [&](const QByteArray& trigger) { return file_.execute(trigger); });
}

/// Straight into the tables behind the index, which nobody has opened as one yet.
bool ProjectIndexes::fillSpatialIndex() {
    std::vector<PackedPoints::Point> points;
    ProjectCursor events(file_, project::events, "SELECT rowid, geom FROM events");
    while (events.next())
        if (const auto at = events.point()) points.push_back({events.fid(), *at});
    const ProjectStatement empty =
        file_.prepare("SELECT length(data) FROM rtree_events_geom_node WHERE nodeno = 1");
    if (!empty) return false;
    const int nodeBytes = file_.step(*empty) ? sqlite3_column_int(empty.get(), 0) : 0;
    if (nodeBytes < PackedPoints::headBytes + 2 * PackedPoints::cellBytes) {
        file_.fail(QStringLiteral("no spatial index was made"));
        return false;
    }
    return writeNodes(PackedPoints::pack(std::move(points), nodeBytes));
}

bool ProjectIndexes::writeNodes(const std::vector<PackedPoints::Node>& nodes) {
    const ProjectStatement node =
        file_.prepare("INSERT OR REPLACE INTO rtree_events_geom_node (nodeno, data) VALUES (?1, ?2)");
    const ProjectStatement parent =
        file_.prepare("INSERT INTO rtree_events_geom_parent (nodeno, parentnode) VALUES (?1, ?2)");
    std::vector<std::pair<std::int64_t, std::int64_t>> leafOfRow;
    for (const PackedPoints::Node& one : nodes) {
        if (file_.failed()) return false;
        sqlite3_bind_int64(node.get(), 1, one.number);
        sqlite3_bind_blob(node.get(), 2, one.bytes.constData(), static_cast<int>(one.bytes.size()),
                          SQLITE_STATIC);
        run(*node);
        for (const std::int64_t row : one.rows)
            leafOfRow.emplace_back(row, one.number);
        if (one.parent == 0) continue;
        sqlite3_bind_int64(parent.get(), 1, one.number);
        sqlite3_bind_int64(parent.get(), 2, one.parent);
        run(*parent);
    }
    return writeLeaves(std::move(leafOfRow));
}

bool ProjectIndexes::writeLeaves(std::vector<std::pair<std::int64_t, std::int64_t>> leafOfRow) {
    std::sort(leafOfRow.begin(), leafOfRow.end()); // a table grows fastest at its end
    const ProjectStatement insert =
        file_.prepare("INSERT INTO rtree_events_geom_rowid (rowid, nodeno) VALUES (?1, ?2)");
    for (const auto& [row, leaf] : leafOfRow) {
        if (file_.failed()) return false;
        sqlite3_bind_int64(insert.get(), 1, row);
        sqlite3_bind_int64(insert.get(), 2, leaf);
        run(*insert);
    }
    return !file_.failed();
}

void ProjectIndexes::run(sqlite3_stmt& insertion) {
    [[maybe_unused]] const bool row = file_.step(insertion); // an insertion answers none
    sqlite3_reset(&insertion);
}

} // namespace atlas
