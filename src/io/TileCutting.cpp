#include "io/TileCutting.h"

#include <sqlite3.h>

#include <cstring>

namespace atlas {
namespace {

thread_local TileCutting* watching = nullptr;

constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: some tenth of a millisecond

int isStopped(void* cutting) {
    return static_cast<TileCutting*>(cutting)->stopped() ? 1 : 0;
}

void noteRow(void* cutting, int operation, const char* /*database*/, const char* table,
             sqlite3_int64 /*row*/) {
    if (operation == SQLITE_INSERT && std::strcmp(table, "tiles") == 0)
        static_cast<TileCutting*>(cutting)->countTile();
}

/// SQLite calls it for each connection of the process; those of other threads are none of ours.
int opened(sqlite3* database, char** /*message*/, const sqlite3_api_routines* /*api*/) {
    if (watching) watching->watch(database);
    return SQLITE_OK;
}

} // namespace

TileCutting::TileCutting(std::stop_token stop) : stop_(std::move(stop)) {
    // Each time: others of the process may have emptied SQLite's list since, and what is there already stays
    // once.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(opened));
    watching = this;
}

TileCutting::~TileCutting() {
    watching = nullptr;
}

void TileCutting::watch(sqlite3* database) {
    sqlite3_progress_handler(database, stepsBetweenLooks, isStopped, this);
    sqlite3_update_hook(database, noteRow, this);
}

void TileCutting::countTile() {
    const std::int64_t tiles = ++tiles_;
    if (onTile) onTile(tiles);
}

} // namespace atlas
