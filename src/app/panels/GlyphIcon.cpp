#include "app/panels/GlyphIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace atlas {
namespace {

void addTriangle(QPainterPath& path, double tipX, double baseX) {
    path.addPolygon(QPolygonF({{baseX, 0.2}, {tipX, 0.5}, {baseX, 0.8}}));
    path.closeSubpath();
}

/// In a unit square.
QPainterPath shape(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
    case Glyph::Play:
        addTriangle(path, 0.85, 0.3);
        break;
    case Glyph::Pause:
        path.addRect(0.25, 0.2, 0.18, 0.6);
        path.addRect(0.57, 0.2, 0.18, 0.6);
        break;
    case Glyph::StepBack:
        path.addRect(0.14, 0.2, 0.1, 0.6);
        addTriangle(path, 0.3, 0.8);
        break;
    case Glyph::StepForward:
        path.addRect(0.76, 0.2, 0.1, 0.6);
        addTriangle(path, 0.7, 0.2);
        break;
    case Glyph::Previous:
        addTriangle(path, 0.22, 0.72);
        break;
    case Glyph::Next:
        addTriangle(path, 0.78, 0.28);
        break;
    case Glyph::Close:
        path.addPolygon(QPolygonF({{0.22, 0.3}, {0.3, 0.22}, {0.78, 0.7}, {0.7, 0.78}}));
        path.closeSubpath();
        path.addPolygon(QPolygonF({{0.7, 0.22}, {0.78, 0.3}, {0.3, 0.78}, {0.22, 0.7}}));
        path.closeSubpath();
        path.setFillRule(Qt::WindingFill);
        break;
    case Glyph::Bars:
        path.addRect(0.14, 0.5, 0.18, 0.36);
        path.addRect(0.41, 0.14, 0.18, 0.72);
        path.addRect(0.68, 0.34, 0.18, 0.52);
        break;
    case Glyph::Options: // three sliders
        for (const auto& [y, knob] : {std::pair(0.22, 0.62), std::pair(0.5, 0.26), std::pair(0.78, 0.54)}) {
            path.addRect(0.12, y - 0.04, 0.76, 0.08);
            path.addEllipse(knob, y - 0.12, 0.24, 0.24);
        }
        path.setFillRule(Qt::WindingFill);
        break;
    }
    return path;
}

class GlyphEngine : public QIconEngine {
  public:
    GlyphEngine(Glyph glyph, QColor color) : glyph_(glyph), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        QColor color = color_.isValid() ? color_ : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled) color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side, side);
        painter->fillPath(shape(glyph_), color);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

  private:
    Glyph glyph_;
    QColor color_;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor& color) {
    return QIcon(new GlyphEngine(glyph, color)); // the icon owns its engine
}

} // namespace atlas
