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

  private:
    struct Line {
        QString file;
        Skipped skipped;
    };

    std::vector<Line> lines_;
};

} // namespace atlas
