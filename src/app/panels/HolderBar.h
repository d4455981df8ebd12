#pragma once

#include "app/panels/TimeScale.h"
#include "app/panels/TimeStrip.h"
#include "core/TerritorySeries.h"

#include <vector>

namespace atlas {

/// Who held a place over the atlas's years, with the event's date marked. Holders are told by colour and
/// letter; contested is hatched; before the first recorded change the bar is an empty outline: nothing is
/// said.
class HolderBar : public TimeStrip {
    Q_OBJECT
  public:
    explicit HolderBar(QWidget* parent = nullptr);

    /// `years` is what the bar spans.
    void present(const ControlledPlace& place, const TimeSpan& years, TimePoint marked);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QString wordsAt(QPoint point) const override;

  private:
    struct Stretch {
        TimeSpan span;
        Holder holder;
    };

    [[nodiscard]] int barHeight() const;
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] std::vector<Holder> holders() const;
    void drawStretch(QPainter& painter, const Stretch& stretch) const;
    void drawYears(QPainter& painter) const;
    void drawKey(QPainter& painter) const;

    QString place_;
    std::vector<Stretch> stretches_;
    TimeSpan years_;
    TimePoint marked_;
};

} // namespace atlas
