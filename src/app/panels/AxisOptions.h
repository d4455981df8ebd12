#pragma once

#include "app/panels/BarHeights.h"
#include "core/EventColouring.h"

#include <QToolButton>

class QActionGroup;

namespace atlas {

/// The small button at the axis: how the bars grow with their counts, and by what events are coloured. Holds
/// no state of its own but the marks in its menu.
class AxisOptions : public QToolButton {
    Q_OBJECT
  public:
    explicit AxisOptions(QWidget* parent = nullptr);

    void showHeightScale(HeightScale scale);
    void showColourBy(ColourBy by);

  Q_SIGNALS:
    void heightScaleChosen(atlas::HeightScale scale);
    void colourByChosen(atlas::ColourBy by);

  private:
    QActionGroup* heights_;
    QActionGroup* colours_;
};

} // namespace atlas
