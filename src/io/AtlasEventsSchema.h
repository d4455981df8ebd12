#pragma once

#include "io/EventSchema.h"
#include "io/LocalDays.h"

#include <QHash>

namespace atlas {

/// The atlas's own table: one line a claim, lines with one id are claims about one event. Days are half-open
/// (`to` is the day after the last), in the zone of the place; places are names that the gazetteer knows.
///
/// The lines of an event may stand anywhere in the file: whoever learns of one more claim adds a line at its
/// end. So no event is complete before the last line, and all are held until then, with their texts: about a
/// kilobyte each. The format is written by hand, in hundreds of lines; events by the million come as UCDP GED
/// or as a plain table, whose events are one line each and are let go at once.
class AtlasEventsSchema : public EventSchema {
  public:
    [[nodiscard]] static bool recognises(const QStringList& columns);
    AtlasEventsSchema(const QStringList& columns, const QString& path, const Gazetteer& gazetteer);

    void describe(DataFile& file) const override;
    void take(RowReader& row, Loaded& loaded) override;
    void finish(Loaded& loaded) override;

    [[nodiscard]] bool rowsStandAlone() const override { return false; }

  private:
    struct Columns {
        int id, from, to, meaning, place, radius, kind, actor, target;
        int group, killedMin, killedMax, claimant, claimDate, words;
    };

    [[nodiscard]] static Columns assign(ColumnMap& columns);
    [[nodiscard]] Location where(RowReader& row) const;
    [[nodiscard]] TimeSpan when(RowReader& row, PlaceZone zone);
    [[nodiscard]] Claim claim(RowReader& row, EventKind kind) const;
    [[nodiscard]] std::vector<Actor> actors(RowReader& row, EventKind kind) const;
    [[nodiscard]] Casualties casualties(RowReader& row) const;
    void addClaim(RowReader& row, Event& event, const Event& line) const;

    const Gazetteer& gazetteer_;
    bool sample_; ///< the embedded file itself, known by its neighbours
    QString dataset_;
    Columns at_;
    LocalDays days_;
    std::vector<Event> pending_;       ///< until the last line: any line may bring one more claim
    QHash<QString, std::size_t> byId_; ///< index into pending_
};

} // namespace atlas
