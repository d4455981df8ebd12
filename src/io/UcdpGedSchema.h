#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

namespace atlas {

/// UCDP Georeferenced Event Dataset, one row an event, as its codebook describes it (Högbladh, UCDP GED
/// Codebook), candidate releases among it. Versions differ in columns that are not needed here (41 to 49 of
/// them); those that are have kept their names. A row without a place or a date is an event without one; one
/// that contradicts the codebook, or ends before it starts, is left out.
class UcdpGedSchema : public EventSchema {
  public:
    [[nodiscard]] static bool recognises(const QStringList& columns);
    explicit UcdpGedSchema(const QStringList& columns);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;
    /// A GED file is a full extract: it speaks about all the time between its first and its last event.
    void finish(Loaded& loaded) override;

  private:
    struct Columns {
        int id, type, sideA, sideB, start, end, datePrecision, latitude, longitude, placePrecision;
        int place, district, governorate, country;
        int headline, article, office, original, sourceDate;
        int deathsA, deathsB, civilians, unknown, low, best, high;
    };

    [[nodiscard]] static Columns assign(ColumnMap& columns);
    [[nodiscard]] std::optional<TimeSpan> when(RowReader& row, PlaceZone zone);
    [[nodiscard]] std::optional<Location> where(RowReader& row) const;
    [[nodiscard]] Claim claim(RowReader& row, EventKind kind) const;
    [[nodiscard]] Casualties casualties(RowReader& row) const;

    Columns at_;
    LocalDays days_;
};

} // namespace atlas
