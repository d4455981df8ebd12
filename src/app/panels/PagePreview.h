#pragma once

#include "export/MapExporter.h"

#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <stop_token>

namespace atlas {

/// The page of an export as it will be, drawn small by the exporter itself on a worker; the newest request
/// wins.
class PagePreview : public QWidget {
    Q_OBJECT
  public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override; ///< stops and joins the worker

    /// Draws soon, unless hidden: then when it is next shown.
    void setRequest(const FrameRequest& request);
    void setPage(const PageSpec& page);

    /// The page last drawn; null before the first.
    [[nodiscard]] const QImage& image() const noexcept { return image_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  Q_SIGNALS:
    /// A new image() is there.
    void drawn();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QRectF pageRect() const;
    [[nodiscard]] PageSpec reducedPage() const;
    void drawSoon();
    void draw();
    void take(quint64 generation, const QImage& image);

    FrameRequest request_;
    PageSpec page_;
    QImage image_;
    QTimer delay_;
    quint64 generation_ = 0;
    std::stop_source stop_;
    bool pending_ = false; ///< something to draw once it is shown
    QThreadPool worker_;   ///< one thread; last, so that it is joined before anything it uses goes
};

} // namespace atlas
