#pragma once

#include "core/Event.h"

#include <QWidget>

#include <vector>

namespace atlas {

/// The killed and, below them, the injured by source: one row a claim and group, all on one axis, side by
/// side and never summed.
///
/// A bar is a minimum and a maximum, a dot a single figure, an arrow an "at least"; a tick marks the source's
/// own best estimate.
class CasualtyChart : public QWidget {
    Q_OBJECT
  public:
    /// What one claim says about one group.
    struct Row {
        QString label; ///< the source; the group where there is only one source
        Range<int> figure;
        std::optional<int> best;
    };

    /// The rows under one heading, which is empty where there is only one source.
    struct Group {
        QString name;
        std::vector<Row> rows;
    };

    explicit CasualtyChart(QWidget* parent = nullptr);

    void setClaims(const std::vector<Claim>& claims);

    /// What is drawn: claims in their order under each group that any of them speaks of.
    [[nodiscard]] const std::vector<Group>& groups() const noexcept { return groups_; }

    [[nodiscard]] bool empty() const noexcept { return groups_.empty(); }

    /// The figures that are written under the axis, from 0 up.
    [[nodiscard]] std::vector<int> ticks() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int headingHeight(const Group& group) const;
    [[nodiscard]] int figureWidth() const;
    /// The room of the axis on a line, beside the column of figures.
    [[nodiscard]] QRectF track(double top, double height) const;
    /// Where a figure stands on it, in pixels.
    [[nodiscard]] double along(const QRectF& track, double figure) const;
    void drawAxis(QPainter& painter, double top) const;
    void findHighest();
    void drawRow(QPainter& painter, const Row& row, const QRectF& room) const;
    void drawRange(QPainter& painter, const Row& row, const QRectF& room) const;
    void describe();

    std::vector<Group> groups_;
    int highest_ = 0; ///< the axis ends here
};

} // namespace atlas
