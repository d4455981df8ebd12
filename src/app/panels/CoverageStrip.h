#pragma once

#include "app/panels/TimeScale.h"
#include "app/panels/TimeStrip.h"
#include "core/DataStore.h"

#include <vector>

namespace atlas {

/// What each data file speaks about, one bar a file under the axis: solid where the source covers the time,
/// hatched where it says nothing, so that "no data" never looks like "no events".
class CoverageStrip : public TimeStrip {
    Q_OBJECT
  public:
    explicit CoverageStrip(QWidget* parent = nullptr);

    void setFiles(const std::vector<DataFile>& files);
    void setScale(const TimeScale& scale);
    /// Logical pixels that the names need beside the bars, at most about twelve ems.
    [[nodiscard]] int labelWidth() const;

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QString wordsAt(QPoint point) const override;

  private:
    struct Row {
        QString name;
        TimeSpan covered; ///< from == to: the source does not say
    };

    [[nodiscard]] static QString labelOf(const DataFile& file);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString describe(const Row& row) const;

    std::vector<Row> rows_;
    int hidden_ = 0; ///< files beyond those shown
    TimeScale scale_;
};

} // namespace atlas
