#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

namespace atlas {

/// ACLED (Armed Conflict Location & Event Data), one row an event, as its codebook describes it (ACLED
/// Codebook, 2023). Both generations: columns in capitals or small letters, with and without SUB_EVENT_TYPE
/// and CIVILIAN_TARGETING, dates as "17 March 2017" or 2017-03-17; as CSV, or as the API's JSON.
///
/// - ACTOR1 and ACTOR2 are the two sides in no order of guilt ("actor1 is not the attacker"): both, and those
///   associated with them, are parties. Civilians among them are the target as well.
/// - TIME_PRECISION 1 is the day; 2 "sometime during the week or a similar period", of which the date is the
///   middle: three days to either side; 3 the month.
/// - GEO_PRECISION 1 is a particular town at its own coordinates, as UCDP's where_prec 1: the point. 2 is
/// "near
///   a town" or a small part of a region given by one of its towns; 3 a larger region given by its capital or
///   another point of it: a first-level unit.
/// - FATALITIES is one figure, of fighters and civilians together: a group that is not known.
/// - SOURCE, several with ";" between, stays the claim's source as it is. TIMESTAMP is when ACLED changed the
///   row, not when its sources spoke: it is left out.
class AcledSchema : public EventSchema {
  public:
    [[nodiscard]] static bool recognises(const TablePreview& table);
    explicit AcledSchema(const QStringList& columns);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;

  private:
    struct Columns {
        int id, date, timePrecision, eventType, subEventType;
        int actor1, associated1, actor2, associated2, targeting;
        int country, admin1, admin2, location, latitude, longitude, geoPrecision;
        int source, notes, fatalities, tags;
    };

    [[nodiscard]] static Columns assign(ColumnMap& columns);
    [[nodiscard]] TimeSpan when(RowReader& row, PlaceZone zone);
    [[nodiscard]] Location where(RowReader& row) const;
    [[nodiscard]] Claim claim(RowReader& row) const;
    [[nodiscard]] QStringList tags(const RowReader& row) const;

    Columns at_;
    LocalDays days_;
};

} // namespace atlas
