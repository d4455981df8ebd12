#pragma once

#include "core/DataStore.h"

#include <QAbstractTableModel>

namespace atlas {

/// What readers did not take: file, row, column, value, reason. GUI thread.
class SkippedModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { FileColumn, RowColumn, ColumnColumn, ValueColumn, ReasonColumn };

    static constexpr int columns = 5;

    explicit SkippedModel(QObject* parent = nullptr);

    void setLoaded(const std::vector<std::shared_ptr<const Loaded>>& loaded);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All of it as CSV (RFC 4180, UTF-8, a line of names first). Cells stand as they are, also those that
    /// begin with = or +, which a spreadsheet may take for a formula: the table is to show what stood in the
    /// file, and a sign put before it would not.
    [[nodiscard]] QByteArray csv() const;

  private:
    struct Line {
        QString file;
        Skipped skipped;
    };

    std::vector<Line> lines_;
};

} // namespace atlas
