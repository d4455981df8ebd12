#pragma once

#include "export/PageText.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>

#include <vector>

namespace atlas {

/// A page of paper with its heading and its foot set, and the place that is left for the map. Any thread.
///
/// Lengths are logical pixels. On a small page the type gets smaller, the strips lose lines, and on a very
/// small one there is nothing but the map; whatever the words, they never leave the page.
class PageSheet {
  public:
    /// The map's edges lie on whole device pixels of `pixelRatio`, so that its tiles stay sharp.
    PageSheet(const PageText& text, QSizeF size, double pixelRatio);

    /// Nothing but the map.
    [[nodiscard]] static PageSheet bare(QSizeF size) { return PageSheet(size); }

    [[nodiscard]] QSizeF size() const noexcept { return size_; }

    [[nodiscard]] QRectF map() const noexcept { return map_; }

    [[nodiscard]] bool hasWords() const noexcept { return !lines_.empty(); }

    /// What lies between the page's margins.
    [[nodiscard]] double innerWidth() const noexcept;
    /// The height of the type in the foot.
    [[nodiscard]] int footType() const noexcept;

    /// Takes `height` from the map's lower edge for something to stand at roomBelowMap().
    void makeRoom(double height);
    [[nodiscard]] QPointF roomBelowMap() const noexcept;

    /// Paper and words; leaves the map's place blank.
    void paint(QPainter& painter) const;

  private:
    struct Line {
        QString text;
        QFont font;
        QColor colour;
        double top = 0;
        double height = 0;
    };

    explicit PageSheet(QSizeF size) : size_(size), map_({}, size) {}

    [[nodiscard]] double typeScale() const noexcept;
    [[nodiscard]] QFont font(double pixels, QFont::Weight weight) const;
    [[nodiscard]] std::vector<Line> broken(const QString& text, const QFont& font, const QColor& colour,
                                           int mostLines) const;
    [[nodiscard]] double setHeading(const PageText& text);
    [[nodiscard]] double setFoot(const PageText& text);
    [[nodiscard]] double setUpwards(std::vector<Line> lines, double paper);

    QSizeF size_;
    double pixelRatio_ = 1;
    QRectF map_;
    std::vector<Line> lines_;
};

} // namespace atlas
