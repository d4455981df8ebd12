#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

#include <QHash>

namespace atlas {

/// Any table with a latitude, a longitude and a date under one of their usual names, and any GeoJSON of
/// points with a date. Everything else is taken where a usual name says what it is.
class TableSchema : public EventSchema {
  public:
    /// `hasPoints`: records bring their points along.
    TableSchema(const QStringList& columns, const QString& path, bool hasPoints);

    [[nodiscard]] bool hasPlace() const noexcept {
        return hasPoints_ || (at_.latitude >= 0 && at_.longitude >= 0);
    }

    [[nodiscard]] bool hasDate() const noexcept { return at_.from >= 0; }

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;

  private:
    struct Columns {
        int latitude, longitude, radiusKm, radiusMetres, from, to, meaning;
        int id, title, kind, actor, target, killed, killedMin, killedMax, civilians;
        int source, words, language, link, place, district, governorate, country;
    };

    [[nodiscard]] static Columns assign(ColumnMap& columns);
    [[nodiscard]] std::optional<Location> where(RowReader& row) const;
    [[nodiscard]] std::optional<TimeSpan> when(RowReader& row, PlaceZone zone);
    [[nodiscard]] std::optional<TimeSpan> clockTime(RowReader& row, PlaceZone zone) const;
    [[nodiscard]] std::optional<TimeSpan> wholeDays(RowReader& row, PlaceZone zone);
    [[nodiscard]] EventKind kind(const QString& word);
    [[nodiscard]] Claim claim(RowReader& row) const;
    [[nodiscard]] Casualties casualties(RowReader& row) const;

    QString dataset_;
    bool hasPoints_;
    Columns at_;
    LocalDays days_;
    QHash<QString, EventKind> kinds_; ///< of the words met so far: a file has few
};

} // namespace atlas
