#pragma once

#include "app/tools/MapTool.h"
#include "render/RenderScheduler.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace atlas {

/// The map in the window: input and a blit, nothing else.
///
/// Owns what is seen (the viewport); what is shown comes from outside as a scene. Frames are drawn elsewhere
/// and painted here when they arrive; until then the last one is shown shifted and scaled. GUI thread.
class MapCanvas : public QWidget {
    Q_OBJECT
  public:
    explicit MapCanvas(QWidget* parent = nullptr);
    ~MapCanvas() override;

    /// What to draw: everything of a request but the viewport, the generation and the tiles' revision.
    void setScene(FrameRequest scene);
    /// The left button's tool; must outlive the canvas or be replaced before.
    void setTool(MapTool* tool);

    [[nodiscard]] const Viewport& viewport() const noexcept { return viewport_; }

    /// Centre and zoom; size and pixel ratio stay the widget's own.
    void setViewport(const Viewport& viewport);
    /// Shows the whole box, with room around it, and goes on doing so while the window finds its size.
    void fit(const GeoBox& box);
    /// Moves the map only when `point` is not in its middle part, and no further than needed; a point that
    /// was not on the screen at all comes to its centre. The zoom stays.
    void bringIntoView(GeoPoint point);

    /// What the screen shows now, as one value: for hits, previews and exports.
    [[nodiscard]] FrameRequest request() const;

    /// The newest frame that arrived; its image is null before the first.
    [[nodiscard]] const Frame& frame() const noexcept { return frame_; }

    /// The generation of the last request that was made; a frame of it shows the scene as it is.
    [[nodiscard]] quint64 generation() const noexcept { return generation_; }

    /// True when the frame on the screen shows the scene and the viewport as they are, every tile here.
    [[nodiscard]] bool settled() const noexcept;

    [[nodiscard]] QSize sizeHint() const override { return {800, 600}; }

    void zoomIn();
    void zoomOut();

  Q_SIGNALS:
    void viewportChanged();
    /// A frame has arrived; `milliseconds` of drawing.
    void frameShown(const atlas::Frame& frame, double milliseconds);
    /// The ground under the pointer; `inside` is false when it has left the map.
    void pointerMoved(atlas::GeoPoint ground, bool inside);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Bell;

    void look(const Viewport& viewport);
    void hearTiles();
    void tilesArrived();
    void scheduleRequest();
    void sendRequest();
    void take(const Frame& frame, double milliseconds);
    /// The map less what the legend covers.
    [[nodiscard]] QRectF openPart() const;
    void paintFrame(QPainter& painter) const;
    void rest();

    FrameRequest scene_;
    Viewport viewport_;
    Frame frame_;
    quint64 generation_ = 0;
    quint64 tilesRevision_ = 0;
    std::optional<GeoBox>
        fitted_; ///< what fit() showed, until the user looks elsewhere: kept through resizing
    bool requestDue_ = false;
    bool keyboardFocus_ = false;
    std::shared_ptr<Bell> bell_;
    MapTool* tool_ = nullptr;
    QTimer late_;  ///< runs out when a frame takes long: then the old one is shown shifted
    QTimer hover_; ///< runs out when the pointer rests
    MapPointer pointer_;
    RenderScheduler scheduler_; ///< last: its worker ends before what it draws from
};

} // namespace atlas
