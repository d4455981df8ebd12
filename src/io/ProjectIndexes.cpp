#include "io/ProjectIndexes.h"

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

bool ProjectIndexes::fillSpatialIndex() {
    ProjectCursor events(file_, project::events, "SELECT rowid, geom FROM events");
    const ProjectStatement insert =
        file_.prepare("INSERT INTO rtree_events_geom VALUES (?1, ?2, ?2, ?3, ?3)");
    while (insert && events.next()) {
        const auto at = events.point();
        if (!at) continue;
        sqlite3_bind_int64(insert.get(), 1, events.fid());
        sqlite3_bind_double(insert.get(), 2, at->lon);
        sqlite3_bind_double(insert.get(), 3, at->lat);
        [[maybe_unused]] const bool row = file_.step(*insert); // an insertion answers none
        sqlite3_reset(insert.get());
        if (file_.failed()) return false;
    }
    return !file_.failed();
}

} // namespace atlas
