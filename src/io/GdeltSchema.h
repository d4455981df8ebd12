#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

namespace atlas {

/// GDELT events, machine-coded from the news, as its codebooks describe them (The GDELT Event Database Data
/// Format Codebook, versions 2.0 and 1.0): 61 or 58 columns, 57 before April 2013 (without SOURCEURL),
/// between tabulators and without a header; or with one, as BigQuery exports it.
///
/// - Places are the middles of what a machine found named, so that none is a point: ActionGeo_Type 3 and 4 (a
///   town or a landmark) is within 25 km, 2 and 5 (a state) a first-level unit, 1 a country, on no map.
/// - CAMEO codes 18, 19 and 20 are violence: 195 is from the air, 1952 by drones, 194 by artillery, other 19
/// a
///   fight, 202 and 203 against civilians. Other 18 and 20 have no shape of their own; 15 is a show of force
///   or a movement; the rest is politics.
/// - Both actors are parties. There are no figures of killed, and no words: the claim's are the record's own
///   code and counts, since how many articles mention it is all that speaks for it.
/// - The day is a day of UTC.
class GdeltSchema : public EventSchema {
  public:
    [[nodiscard]] static bool recognises(const TablePreview& table);
    /// By position where the columns have no names.
    explicit GdeltSchema(const TablePreview& table);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;

  private:
    struct Columns {
        int id, date, actor1, actor2, code, mentions, sources, articles;
        int geoType, geoName, geoCountry, latitude, longitude, added, url;
    };

    [[nodiscard]] static Columns positions(qsizetype columnCount);
    [[nodiscard]] static bool looksLike(const TablePreview& table);
    [[nodiscard]] Columns assign(const TablePreview& table);
    [[nodiscard]] TimeSpan when(RowReader& row);
    [[nodiscard]] Location where(RowReader& row) const;
    [[nodiscard]] Claim claim(const RowReader& row) const;

    Columns at_;
    LocalDays days_;
};

} // namespace atlas
