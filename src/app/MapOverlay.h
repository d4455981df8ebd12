#pragma once

#include <QObject>

class QLabel;
class QToolButton;

namespace atlas {

class MapCanvas;
class MapLook;
class OnlineMaps;

/// The small buttons that lie on the map: zoom in, zoom out, the legend's, and how events are shown; and a
/// note while the events are on their way. Children of the canvas.
class MapOverlay : public QObject {
    Q_OBJECT
  public:
    /// `look` and `online` outlive it: a button opens a menu of how events are shown, and upon which map.
    MapOverlay(MapCanvas& canvas, MapLook& look, OnlineMaps& online);

    /// Names the buttons in the language of now.
    void retranslate();

    /// Where the map is too small for it the legend waits behind its button, until the user decides.
    [[nodiscard]] bool legendShown() const;

    /// Says on the map that its events wait for the filter.
    void showWaiting(bool waiting);

  Q_SIGNALS:
    void legendToggled(bool shown);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QToolButton* makeButton(const QString& name, const QString& icon);
    void place();
    void offerLegend();

    MapCanvas& canvas_;
    QToolButton* zoomIn_;
    QToolButton* zoomOut_;
    QToolButton* legend_;
    QToolButton* look_;
    QLabel* waiting_;
    bool decided_ = false; ///< the user has clicked the legend's button
};

} // namespace atlas
