#include "io/ProjectMigration.h"

#include "io/GdalCall.h"
#include "io/ProjectDatabase.h"
#include "io/ProjectFile.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <span>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectMigration)
};

/// From version 1, where a claim named one actor in a column of its own and the file's keys were fewer.
constexpr std::array fromFirst{
    "CREATE TABLE actors (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, actor_group TEXT)",
    "CREATE TABLE claim_actors (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, claim_fid INTEGER, "
    "position INTEGER, actor_fid INTEGER, role TEXT)",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES "
    "('actors', 'attributes', 'actors'), ('claim_actors', 'attributes', 'claim_actors')",
    "INSERT INTO actors (name, actor_group) "
    "SELECT DISTINCT actor, actor_group FROM claims WHERE actor IS NOT NULL",
    "INSERT INTO claim_actors (claim_fid, position, actor_fid, role) "
    "SELECT claims.fid, 0, actors.fid, claims.actor_role FROM claims JOIN actors "
    "ON actors.name = claims.actor AND actors.actor_group IS claims.actor_group ORDER BY claims.fid",
    "ALTER TABLE claims RENAME COLUMN killed_least TO killed_min",
    "ALTER TABLE claims RENAME COLUMN killed_most TO killed_max",
};

/// steps[n] leads from version n + 1 to the next.
constexpr std::array<std::span<const char* const>, ProjectFile::version - 1> steps{fromFirst};

} // namespace

Outcome migrateProject(const QString& path, int version, const QString& copy) {
    const GdalCall gdal;
    const auto failed = [&] {
        return Error{Text::tr("the project of an older version could not be brought up to date (%1)")
                         .arg(gdal.message()),
                     path, Text::tr("make room for a copy, or open it with the version that wrote it")};
    };
    if (!QFile::copy(path, copy)) return failed();
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto database = ProjectDatabase::openCopy(copy);
    if (!database) return failed();
    for (std::size_t step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        for (const char* statement : steps[step])
            if (!database->execute(statement)) return failed();
    return done();
}

} // namespace atlas
