#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

namespace atlas {

/// Airwars' tables of incidents, one row an incident, as CSV or as JSON.
///
/// Airwars publishes what it knows in several forms (pages, downloads by conflict, JSON), whose columns are
/// worded differently. So each field is looked for under the spellings that are likely, without regard to
/// case and signs; those of figures in every order of their words ("civilians_killed_min", "min civilian
/// deaths"). A table is known by three things together: a grade, a belligerent and civilians killed.
///
/// - Grades are Airwars' own five; a longer wording counts by its first word ("Fair: reported by two or
/// more…").
/// - Belligerents, several between ";" "," or "|", are attributed actors, each of them: Airwars names who is
///   said to have done it. One alone in a confirmed incident acknowledged it: "Confirmed" means that a
///   specific belligerent has accepted responsibility.
/// - Killed and injured come by group, as min and max or as one "4–10". Children, women and men are parts of
///   the civilians and are never added to them; that there were children or women is among the tags.
/// - Accuracy goes from "exact" over "within 5 km", street, neighbourhood, village, town, city, subdistrict
/// and
///   district to province or governorate and country; see radiusOf() for the distances. A place without a
///   word of accuracy is taken for a town.
/// - Sources and archived copies, where they are addresses, are the claim's media, and no program opens them
/// by
///   itself.
class AirwarsSchema : public EventSchema {
  public:
    [[nodiscard]] static bool recognises(const TablePreview& table);
    explicit AirwarsSchema(const TablePreview& table);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;

  private:
    /// Where a figure stands: as min and max, or as one cell.
    struct Figure {
        int min = -1;
        int max = -1;
        int range = -1;

        [[nodiscard]] bool found() const noexcept { return min >= 0 || range >= 0; }
    };

    struct Columns {
        int id, date, endDate, grade, belligerent, status, kind, target;
        int latitude, longitude, accuracy, place, arabicPlace, district, governorate, country;
        int title, words, link, sources, archives;
    };

    [[nodiscard]] static Columns assign(ColumnMap& columns);
    [[nodiscard]] static Figure figure(const ColumnMap& columns, std::initializer_list<QStringView> groups,
                                       std::initializer_list<QStringView> verbs);
    [[nodiscard]] Figure noted(const char* field, Figure figure);
    [[nodiscard]] TimeSpan when(RowReader& row, PlaceZone zone);
    [[nodiscard]] Location where(RowReader& row) const;
    [[nodiscard]] Grade grade(RowReader& row) const;
    [[nodiscard]] Claim claim(RowReader& row, Grade grade) const;
    [[nodiscard]] Casualties casualties(RowReader& row) const;
    [[nodiscard]] std::optional<Range<int>> read(RowReader& row, const Figure& figure) const;
    [[nodiscard]] QStringList tags(RowReader& row) const;

    Columns at_;
    Figure civilians_, combatants_, children_, women_, civiliansInjured_, combatantsInjured_;
    LocalDays days_;
};

} // namespace atlas
