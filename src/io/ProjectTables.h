#pragma once

#include <QString>

#include <cstdint>
#include <span>

class GDALDataset;

namespace atlas {

/// How a column of the project file is kept: GeoPackage's TEXT, INTEGER, REAL, DATETIME (UTC) and DATE.
enum class ColumnType : std::uint8_t { Text, Whole, Real, Instant, Day };

struct ProjectColumn {
    const char* name;
    ColumnType type;
};

/// What a row has beside its columns.
enum class RowShape : std::uint8_t { None, Point, Any };

/// A table of the project file as this version writes it. What it means is told in ProjectSchema.md.
struct ProjectTable {
    const char* name;
    RowShape shape;
    std::span<const ProjectColumn> columns;
};

// Columns by position, in the order of the tables in the source.
struct EventColumns {
    enum : int {
        id,
        kind,
        from,
        to,
        meaning,
        precision,
        radius,
        place,
        district,
        governorate,
        zone,
        headline,
        grade,
        tags,
        notes,
        dataset,
        basisKind,
        basisWhen,
        basisWhere,
        basisGrade,
        identicalRows,
        count
    };
};

struct ClaimColumns {
    enum : int {
        event,
        position,
        source,
        published,
        words,
        language,
        link,
        target,
        kind,
        from,
        to,
        meaning,
        precision,
        lon,
        lat,
        radius,
        place,
        district,
        governorate,
        zone,
        grade,
        media,
        dataset,
        record,
        row,
        killedBest,
        figures, ///< sixteen: killed, killed by group, injured, injured by group; least and most of each
        count = figures + 16
    };
};

struct ClaimActorColumns {
    enum : int { claim, position, actor, role, count };
};

struct ActorColumns {
    enum : int { name, group, count };
};

struct SourceColumns {
    enum : int { name, link, notes, count };
};

struct TerritoryColumns {
    enum : int { number, place, zone, holder, from, to, precisionDays, note, count };
};

struct AnnotationColumns {
    enum : int { id, shape, text, event, style, count };
};

struct ViewColumns {
    enum : int { name, lon, lat, zoom, from, to, mode, filter, count };
};

struct FileColumns {
    enum : int {
        name,
        schema,
        attribution,
        bytes,
        sha256,
        sample,
        coveredFrom,
        coveredTo,
        imported,
        mapping,
        count
    };
};

struct ChangeColumns {
    enum : int { at, what, events, count };
};

struct KeptApartColumns {
    enum : int { a, b, count };
};

/// Keys and values: schema_version, program_version, title, saved_at, territory_source.
struct MarkColumns {
    enum : int { key, value, count };
};

namespace project {

extern const ProjectTable events;
extern const ProjectTable claims;
extern const ProjectTable claimActors;
extern const ProjectTable actors;
extern const ProjectTable sources;
extern const ProjectTable territory;
extern const ProjectTable annotations;
extern const ProjectTable savedViews;
extern const ProjectTable files;
extern const ProjectTable changes;
extern const ProjectTable keptApart;
extern const ProjectTable marks; ///< what makes a GeoPackage a project

[[nodiscard]] std::span<const ProjectTable* const> allTables();

} // namespace project

} // namespace atlas
