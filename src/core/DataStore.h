#pragma once

#include "core/EventChanges.h"
#include "core/EventCollection.h"
#include "core/EventIndex.h"
#include "core/EventTable.h"
#include "core/Result.h"
#include "core/TerritorySeries.h"
#include "core/VectorMap.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A row that was not taken, and why.
struct Skipped {
    int row = 0;    ///< 1-based record number (a CSV's header is not counted)
    QString column; ///< where the fault lies; may be empty
    QString value;  ///< what stood there, shortened to 80 characters
    QString reason; ///< plain text, translated
};

/// A file the events came from, for provenance.
struct DataFile {
    QString path;
    QString schema;      ///< "ucdp-ged", "atlas-events", "table"
    QString attribution; ///< shown on map and export
    qint64 bytes = 0;
    QByteArray sha256;   ///< lower-case hex
    bool sample = false; ///< the embedded sample: to be verified before publication
    TimeSpan covered;    ///< the time the source speaks about; from == to when unknown
    QDateTime imported;  ///< when it was read, UTC; invalid for what was not read from a file of the user's
    QByteArray mapping;  ///< how its columns were taken for fields, as JSON; empty where its schema says so

    /// Whether it is the atlas's own sample, and not a project that holds it.
    [[nodiscard]] bool embedded() const { return sample && schema == u"atlas-events"; }
};

/// What a reader brings back: events, and everything it did not take.
struct Loaded {
    DataFile file;
    std::uint32_t serial = nextSerial(); ///< EventKey::file of its events; no two readings share one
    EventCollection events;
    int rows = 0;                                    ///< records in the file, taken or not
    std::vector<Skipped> skipped;                    ///< row by row
    std::vector<std::pair<QString, QString>> fields; ///< column → field, in file order

    /// From 1; any thread.
    [[nodiscard]] static std::uint32_t nextSerial() noexcept;
};

/// Everything about events that a frame, a list or an export reads. Immutable; any thread.
struct EventSnapshot {
    quint64 revision = 0;
    std::vector<DataFile> files;
    EventTable table;
    std::vector<QString> sources; ///< by EventRecord::source: "Airwars; AP"

    /// Takes the events of all `loaded`, in order, with `changes` (null: none) upon them; what the user made
    /// anew comes last. Slow for many events: call on a worker.
    [[nodiscard]] static std::shared_ptr<const EventSnapshot>
    build(const std::vector<std::shared_ptr<const Loaded>>& loaded,
          std::shared_ptr<const EventChanges> changes = nullptr);

    /// The event's own key, which stays when the table is another one.
    [[nodiscard]] EventKey key(std::size_t tableIndex) const { return keyOfRow(table.row(tableIndex)); }

    /// Where the event of a key stands in the table now; nothing where it is gone. Looks through all rows.
    [[nodiscard]] std::optional<std::uint32_t> find(EventKey key) const;

    /// With all its texts; read from where they lie.
    [[nodiscard]] Event event(std::size_t tableIndex) const { return eventOfRow(table.row(tableIndex)); }

    [[nodiscard]] Event eventOfRow(std::size_t row) const;

    /// How many events the user changed, made or deleted since the files were read.
    [[nodiscard]] std::size_t changed() const noexcept { return changes_->all().size(); }

    /// Visits rows (EventRecord::row), which ascend, as EventDetails does: for what must look at the texts of
    /// very many events. Any thread.
    void visitTexts(std::span<const std::uint32_t> rows, const EventDetails::Visit& visit) const;

    /// As visitTexts(), of whole events: what eventOfRow() gives, a tenth as slow for very many. Any thread.
    void visitEvents(std::span<const std::uint32_t> rows,
                     const std::function<void(std::uint32_t row, Event event)>& visit) const;

    /// Borrows the table and the mask; null: every row passes.
    [[nodiscard]] EventIndex index(const RowMask* filter = nullptr) const noexcept {
        return EventIndex(table, filter);
    }

  private:
    struct Texts {
        std::size_t firstRow;
        std::shared_ptr<const Loaded> loaded;
    };

    [[nodiscard]] EventKey keyOfRow(std::size_t row) const;
    [[nodiscard]] std::optional<std::uint32_t> rowOf(EventKey key) const;
    void takeRead(const std::vector<std::shared_ptr<const Loaded>>& loaded,
                  std::vector<EventRecord>& records);
    void takeMade(std::vector<EventRecord>& records);

    std::vector<Texts> texts_;   ///< by firstRow
    std::size_t readRows_ = 0;   ///< rows of all texts_; rows from here on are made_
    std::vector<EventKey> made_; ///< by row - readRows_
    std::shared_ptr<const EventChanges> changes_ = std::make_shared<const EventChanges>();
};

/// The atlas around the events: base-map vectors, towns, who held what.
struct AtlasSnapshot {
    VectorMap map;
    std::vector<Town> towns;
    TerritorySeries territory;
    QString basemapAttribution;
};

/// Holds the snapshots and says when they change. Lives on the GUI thread; what it hands out may go anywhere.
class DataStore : public QObject {
    Q_OBJECT
  public:
    explicit DataStore(QObject* parent = nullptr);

    [[nodiscard]] std::shared_ptr<const EventSnapshot> events() const { return events_; }

    [[nodiscard]] std::shared_ptr<const AtlasSnapshot> atlas() const { return atlas_; }

    /// What each open file brought, the skipped rows with it.
    [[nodiscard]] const std::vector<std::shared_ptr<const Loaded>>& loaded() const { return loaded_; }

    void setAtlas(std::shared_ptr<const AtlasSnapshot> atlas);
    /// Replaces the events and what they were read from in one step.
    void setEvents(std::vector<std::shared_ptr<const Loaded>> loaded,
                   std::shared_ptr<const EventSnapshot> events);

  Q_SIGNALS:
    void eventsChanged();
    void atlasChanged();

  private:
    std::vector<std::shared_ptr<const Loaded>> loaded_;
    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
};

} // namespace atlas
