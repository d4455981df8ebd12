#include "io/ProjectTables.h"

#include <array>

namespace atlas {
namespace {

using enum ColumnType;

template <int count>
using Columns = std::array<ProjectColumn, static_cast<std::size_t>(count)>;

constexpr Columns<EventColumns::count> eventColumns{{
    {"event_id", Text},     {"kind", Text},         {"from_utc", Instant},
    {"to_utc", Instant},    {"time_meaning", Text}, {"place_precision", Text},
    {"radius_m", Real},     {"place", Text},        {"district", Text},
    {"governorate", Text},  {"zone", Text},         {"headline", Text},
    {"grade", Text},        {"tags", Text},         {"notes", Text},
    {"dataset", Text},      {"basis_kind", Whole},  {"basis_when", Whole},
    {"basis_where", Whole}, {"basis_grade", Whole}, {"identical_rows", Whole},
}};

constexpr Columns<ClaimColumns::count> claimColumns{{
    {"event_fid", Whole},
    {"position", Whole},
    {"source", Text},
    {"published", Day},
    {"words", Text},
    {"language", Text},
    {"link", Text},
    {"target", Text},
    {"kind", Text},
    {"from_utc", Instant},
    {"to_utc", Instant},
    {"time_meaning", Text},
    {"place_precision", Text},
    {"lon", Real},
    {"lat", Real},
    {"radius_m", Real},
    {"place", Text},
    {"district", Text},
    {"governorate", Text},
    {"zone", Text},
    {"grade", Text},
    {"media", Text},
    {"dataset", Text},
    {"record", Text},
    {"source_row", Whole},
    {"killed_best", Whole},
    {"killed_min", Whole},
    {"killed_max", Whole},
    {"killed_civilian_min", Whole},
    {"killed_civilian_max", Whole},
    {"killed_combatant_min", Whole},
    {"killed_combatant_max", Whole},
    {"killed_unknown_min", Whole},
    {"killed_unknown_max", Whole},
    {"injured_min", Whole},
    {"injured_max", Whole},
    {"injured_civilian_min", Whole},
    {"injured_civilian_max", Whole},
    {"injured_combatant_min", Whole},
    {"injured_combatant_max", Whole},
    {"injured_unknown_min", Whole},
    {"injured_unknown_max", Whole},
}};

constexpr Columns<ClaimActorColumns::count> claimActorColumns{
    {{"claim_fid", Whole}, {"position", Whole}, {"actor_fid", Whole}, {"role", Text}}};

constexpr Columns<ActorColumns::count> actorColumns{{{"name", Text}, {"actor_group", Text}}};

constexpr Columns<SourceColumns::count> sourceColumns{{{"name", Text}, {"link", Text}, {"notes", Text}}};

constexpr Columns<TerritoryColumns::count> territoryColumns{{
    {"place_number", Whole},
    {"place", Text},
    {"zone", Text},
    {"holder", Text},
    {"from_utc", Instant},
    {"to_utc", Instant},
    {"precision_days", Whole},
    {"note", Text},
}};

constexpr Columns<AnnotationColumns::count> annotationColumns{
    {{"annotation_id", Whole}, {"shape", Text}, {"text", Text}, {"event_id", Text}, {"style", Text}}};

constexpr Columns<ViewColumns::count> viewColumns{{
    {"name", Text},
    {"lon", Real},
    {"lat", Real},
    {"zoom", Real},
    {"from_utc", Instant},
    {"to_utc", Instant},
    {"mode", Text},
    {"filter", Text},
}};

constexpr Columns<FileColumns::count> fileColumns{{
    {"name", Text},
    {"schema", Text},
    {"attribution", Text},
    {"bytes", Whole},
    {"sha256", Text},
    {"sample", Whole},
    {"covered_from_utc", Instant},
    {"covered_to_utc", Instant},
    {"imported_utc", Instant},
    {"mapping", Text},
}};

constexpr Columns<ChangeColumns::count> changeColumns{
    {{"at_utc", Instant}, {"what", Text}, {"events", Text}}};
constexpr Columns<KeptApartColumns::count> keptApartColumns{{{"event_a", Text}, {"event_b", Text}}};
constexpr Columns<MarkColumns::count> markColumns{{{"key", Text}, {"value", Text}}};

} // namespace

namespace project {

constexpr ProjectTable events{"events", RowShape::Point, eventColumns};
constexpr ProjectTable claims{"claims", RowShape::None, claimColumns};
constexpr ProjectTable claimActors{"claim_actors", RowShape::None, claimActorColumns};
constexpr ProjectTable actors{"actors", RowShape::None, actorColumns};
constexpr ProjectTable sources{"sources", RowShape::None, sourceColumns};
constexpr ProjectTable territory{"territory", RowShape::Point, territoryColumns};
constexpr ProjectTable annotations{"annotations", RowShape::Any, annotationColumns};
constexpr ProjectTable savedViews{"saved_views", RowShape::None, viewColumns};
constexpr ProjectTable files{"files", RowShape::None, fileColumns};
constexpr ProjectTable changes{"changes", RowShape::None, changeColumns};
constexpr ProjectTable keptApart{"kept_apart", RowShape::None, keptApartColumns};
constexpr ProjectTable marks{"strikeatlas_project", RowShape::None, markColumns};

std::span<const ProjectTable* const> allTables() {
    static constexpr std::array all{&events,      &claims,     &claimActors, &actors,  &sources,   &territory,
                                    &annotations, &savedViews, &files,       &changes, &keptApart, &marks};
    return all;
}

} // namespace project

} // namespace atlas
