#pragma once

#include "io/RecordTable.h"

#include <QHash>

#include <utility>

namespace atlas {

/// Records held in memory, for formats of which the columns are known only when all has been read: KML, GPX,
/// JSON. A record that lacks a column has an empty cell there.
class HeldTable : public RecordTable {
  public:
    /// More different names than this are no columns of a table.
    static constexpr int mostColumns = 1000;

    explicit HeldTable(bool hasPlaces) : hasPlaces_(hasPlaces) {}

    /// Begins a record; what follows is about it.
    void begin();

    /// Something that is no record stands in the place of one: those behind it keep their numbers.
    void pass() { ++passed_; }

    void setUnreadable(std::vector<Skipped> records) { unreadable_ = std::move(records); }

    /// A cell of the record begun last, blanks around it cut off; nothing is done for an empty one. A column
    /// that is new is added after the others. Of two cells for one column the first stays.
    void set(const QString& column, const QString& cell);

    void setPlace(const std::optional<Place>& place) { records_.back().place = place; }

    /// Columns that are to stand first and be there even when all their cells are empty.
    void declare(const QStringList& columns);

    /// Which of a document's arrays this is.
    void setArray(const QString& path) { array_ = path; }

    /// True when there were more names than mostColumns; cells of the others were let go.
    [[nodiscard]] bool tooWide() const noexcept { return tooWide_; }

    [[nodiscard]] bool empty() const noexcept { return records_.empty(); }

    [[nodiscard]] const QStringList& columns() const noexcept override { return columns_; }

    [[nodiscard]] bool hasPlaces() const noexcept override { return hasPlaces_; }

    [[nodiscard]] TableMapping lying() const override;

    [[nodiscard]] int expected() const noexcept override { return static_cast<int>(records_.size()); }

    [[nodiscard]] bool next() override;
    [[nodiscard]] bool rewind() override;

    [[nodiscard]] std::vector<Skipped> unreadable() const override { return unreadable_; }

    [[nodiscard]] int number() const noexcept override { return at_ == 0 ? 0 : current().number; }

    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] std::optional<Place> place() const override;
    [[nodiscard]] std::vector<int> cutColumns() const override;

  private:
    struct Record {
        std::vector<std::pair<int, QString>> cells; ///< few of a table's columns, where its records differ
        std::optional<Place> place;
        std::vector<int> cut;
        int number = 0;
    };

    [[nodiscard]] const Record& current() const { return records_[static_cast<std::size_t>(at_ - 1)]; }

    /// -1 when there are too many.
    [[nodiscard]] int columnOf(const QString& name);

    bool hasPlaces_;
    bool tooWide_ = false;
    QString array_;
    QStringList columns_;
    QHash<QString, int> byName_;
    std::vector<Record> records_;
    std::vector<Skipped> unreadable_;
    int passed_ = 0;
    int at_ = 0; ///< the current record, from 1; 0 before the first
};

} // namespace atlas
