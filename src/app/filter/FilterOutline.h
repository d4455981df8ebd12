#pragma once

#include "filter/EventFilter.h"

#include <QWidget>

namespace atlas {

class MapCanvas;

/// The shapes and the circles that the filter asks events to lie in, drawn over the map: what is outside is
/// empty because nobody asked for it. A child of the canvas that lets every click through.
class FilterOutline : public QWidget {
    Q_OBJECT
  public:
    explicit FilterOutline(MapCanvas& canvas);

    void setFilter(const EventFilter& filter);

    /// What is drawn: see filterRings().
    [[nodiscard]] const std::vector<std::vector<GeoPoint>>& rings() const noexcept { return rings_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    MapCanvas& canvas_;
    std::vector<std::vector<GeoPoint>> rings_;
};

} // namespace atlas
