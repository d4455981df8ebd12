#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace atlas {

/// Plain text of several lines, wrapped to a width; each paragraph runs in its own direction. Movable only.
class TextBlock {
  public:
    struct Style {
        int pixelSize = 12;     ///< logical pixels
        double mostWidth = 240; ///< logical pixels
        bool boldFirstLine = false;
    };

    TextBlock() = default;
    TextBlock(const QString& text, const Style& style);

    [[nodiscard]] bool empty() const noexcept { return paragraphs_.empty(); }

    [[nodiscard]] QSizeF size() const noexcept { return size_; } ///< logical pixels

    void draw(QPainter& painter, QPointF topLeft, QRgb colour) const;

  private:
    /// More is no annotation but a document; it would cover the map.
    static constexpr qsizetype mostCharacters = 1200;

    void addParagraph(const QString& text, const Style& style);

    std::vector<std::unique_ptr<QTextLayout>> paragraphs_;
    QSizeF size_{0, 0};
};

} // namespace atlas
