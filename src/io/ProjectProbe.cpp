#include "io/ProjectProbe.h"

#include "io/FileProbe.h"
#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/ProjectTables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectProbe)
};

/// A database in memory with the file beside it under the name "project": opened as a GeoPackage, tables
/// would be asked before they are known to be tables.
GDALDatasetUniquePtr openBeside(const QString& path, bool busy) {
    useDatabaseDriver();
    const std::array<const char*, 2> driver{"SQLite", nullptr};
    GDALDatasetUniquePtr database(
        GDALDataset::Open(":memory:", GDAL_OF_VECTOR | GDAL_OF_UPDATE, driver.data(), nullptr, nullptr));
    if (!database) return nullptr;
    const QByteArray file = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/");
    const QByteArray how = busy ? QByteArrayLiteral("?mode=ro") : QByteArrayLiteral("?mode=ro&immutable=1");
    database->ExecuteSQL("ATTACH 'file:" + file + how + "' AS project", nullptr, nullptr);
    return database;
}

template <class Take>
void forEachRow(GDALDataset& database, const char* sql, const Take& take) {
    OGRLayer* rows = database.ExecuteSQL(sql, nullptr, nullptr);
    if (!rows) return;
    while (const OGRFeatureUniquePtr row{rows->GetNextFeature()})
        take(*row);
    database.ReleaseResultSet(rows);
}

/// The names that reading asks for: our tables, and GeoPackage's own.
bool isAsked(const QByteArray& name) {
    if (name.startsWith("gpkg_") || name.startsWith("rtree_")) return true;
    const auto all = project::allTables();
    return std::any_of(all.begin(), all.end(), [&](const ProjectTable* t) { return name == t->name; });
}

/// Of a row of sqlite_master: type, name, definition.
bool isPlainTable(const OGRFeature& entry) {
    return QByteArrayView(entry.GetFieldAsString(0)) == "table"
           && QByteArrayView(entry.GetFieldAsString(2)).startsWith("CREATE TABLE");
}

bool isSpatialIndex(const OGRFeature& entry) {
    return QByteArrayView(entry.GetFieldAsString(1)).startsWith("rtree_")
           && QByteArray(entry.GetFieldAsString(2)).contains("USING rtree");
}

} // namespace

bool hasJournal(const QString& path) {
    const QString file = QFileInfo(path).canonicalFilePath();
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0
           || QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

Result<ProjectMarks> probeProject(const QString& path) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    const Error notOurs{Text::tr("this is no project of Strike Atlas"), path, Text::tr("open another file")};
    if (*kind != FileKind::Project) return notOurs;
    ProjectMarks marks;
    marks.busy = hasJournal(path);
    const GdalCall gdal;
    const auto database = openBeside(path, marks.busy);
    if (!database) return notOurs;
    bool marked = false;
    bool disguised = false;
    forEachRow(*database, "SELECT type, name, sql FROM project.sqlite_master WHERE type IN ('table', 'view')",
               [&](const OGRFeature& entry) {
                   const QByteArray name(entry.GetFieldAsString(1));
                   if (!isAsked(name)) return;
                   marked = marked || name == project::marks.name;
                   disguised = disguised || !(isPlainTable(entry) || isSpatialIndex(entry));
               });
    if (disguised)
        return Error{Text::tr("the project holds something else under the name of a table"), path,
                     Text::tr("do not trust it; ask for the file again where it came from")};
    if (gdal.failed())
        return Error{Text::tr("the project is damaged (%1)").arg(gdal.message()), path,
                     Text::tr("copy or download it again")};
    if (!marked) return notOurs;
    forEachRow(*database, "SELECT key, value FROM project.strikeatlas_project", [&](const OGRFeature& row) {
        marks.values.insert(QString::fromUtf8(row.GetFieldAsString(0)),
                            QString::fromUtf8(row.GetFieldAsString(1)));
    });
    if (marks.version() <= 0)
        return Error{Text::tr("the project does not say its version"), path, Text::tr("open another file")};
    return marks;
}

} // namespace atlas
