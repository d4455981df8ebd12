#include "render/territory/TerritoryPainter.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/PixelStamp.h"

#include <QFontMetricsF>

namespace atlas {
namespace {

constexpr double readableEdge = 11; // logical pixels: below, a letter is a smudge

/// Black or white, whichever is read better on a colour (WCAG's relative luminance, coarse coefficients).
QColor letterColor(QColor ground) {
    const double luminance = 0.2126 * ground.redF() + 0.7152 * ground.greenF() + 0.0722 * ground.blueF();
    return luminance > 0.5 ? QColor::fromRgb(ink::text) : QColor(Qt::white);
}

void hatch(QPainter& painter, QRectF square) {
    painter.save();
    painter.setClipRect(square, Qt::IntersectClip);
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.1));
    constexpr double apart = 4;
    for (double x = square.left() - square.height(); x < square.right(); x += apart)
        painter.drawLine(QPointF(x, square.bottom()), QPointF(x + square.height(), square.top()));
    painter.restore();
}

void drawLetter(QPainter& painter, Holder holder, QRectF square) {
    const QFont font = mapFont(10, QFont::Bold);
    const QFontMetricsF metrics(font);
    const QString letter = holderLetter(holder);
    painter.setFont(font);
    painter.setPen(letterColor(holderColor(holder)));
    const QPointF baseline(square.center().x() - metrics.horizontalAdvance(letter) / 2,
                           square.center().y() + metrics.capHeight() / 2);
    painter.drawText(baseline, letter);
}

} // namespace

void drawTownMark(QPainter& painter, Holder holder, bool uncertain, double edge) {
    const QRectF square(-edge / 2, -edge / 2, edge, edge);
    painter.fillRect(square.adjusted(-1.5, -1.5, 1.5, 1.5), QColor(255, 255, 255, 190));
    painter.fillRect(square, holderColor(holder));
    if (holder == Holder::Contested)
        hatch(painter, square);
    else if (edge >= readableEdge)
        drawLetter(painter, holder, square);
    QPen outline(QColor::fromRgb(ink::text), 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (uncertain) outline.setDashPattern({2, 2});
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5)); // the pen's half: sharp on whole pixels
}

void TerritoryPainter::describe(LayerKey& key, const FrameContext& frame) const {
    // The window itself stays out: the squares change when a town changes hands.
    key << std::shared_ptr<const void>(frame.request.atlas) << frame.towns.size();
    for (const HeldTown& town : frame.towns)
        key << town.at.x() << town.at.y() << town.holder << town.uncertain;
}

void TerritoryPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    const double edge = townMarkEdge(frame.request.viewport.zoom());
    const double ratio = frame.request.viewport.pixelRatio();
    const PixelStamp stamp(painter, ratio);
    for (const HeldTown& town : frame.towns) {
        if (stop.stop_requested()) return;
        stamp.centred(town.at, townMark(marks_, town.holder, town.uncertain, edge, ratio));
    }
}

const QImage& townMark(PictureCache& marks, Holder holder, bool uncertain, double edge, double pixelRatio) {
    const double room = edge + 4; // the casing and half the outline
    const QString name = QStringLiteral("%1 %2 %3").arg(static_cast<int>(holder)).arg(uncertain).arg(edge);
    return marks.picture(name, {room, room}, pixelRatio, [&](QPainter& painter) {
        painter.translate(room / 2, room / 2);
        drawTownMark(painter, holder, uncertain, edge);
    });
}

} // namespace atlas
