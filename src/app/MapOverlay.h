#pragma once

#include <QObject>

class QToolButton;

namespace atlas {

class MapCanvas;

/// The small buttons that lie on the map: zoom in, zoom out, and the legend's. Children of the canvas.
class MapOverlay : public QObject {
    Q_OBJECT
  public:
    explicit MapOverlay(MapCanvas& canvas);

    /// Names the buttons in the language of now.
    void retranslate();

  Q_SIGNALS:
    void legendToggled(bool shown);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QToolButton* makeButton(const QString& name, const QString& icon);
    void place();

    MapCanvas& canvas_;
    QToolButton* zoomIn_;
    QToolButton* zoomOut_;
    QToolButton* legend_;
};

} // namespace atlas
