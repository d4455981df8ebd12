#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace atlas {

/// Small pictures that are drawn seldom and shown often: plates, marks, rows of the legend. One thread at a
/// time.
class PictureCache {
  public:
    /// The picture of that name, drawn by `draw` in logical pixels from its top left corner when it is not
    /// there yet. The name says all that the picture depends on, except ratio. Premultiplied, device pixels.
    [[nodiscard]] const QImage& picture(const QString& name, QSizeF size, double pixelRatio,
                                        const std::function<void(QPainter&)>& draw);

  private:
    static constexpr int most = 512; ///< many times what one map shows; then it starts afresh

    double pixelRatio_ = 0;
    QHash<QString, QImage> pictures_;
};

/// A transparent image of a size in logical pixels, drawn on by `draw` with antialiasing.
[[nodiscard]] QImage drawPicture(QSizeF size, double pixelRatio, const std::function<void(QPainter&)>& draw);

} // namespace atlas
