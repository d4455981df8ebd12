#include "render/furniture/LegendRows.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/events/GlyphShape.h"
#include "render/territory/TerritoryPainter.h"
#include "timeline/TimelineController.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::Legend)
};

constexpr std::uint8_t symbolHalfPixels = 10; ///< radius of the glyphs in the legend

void drawActor(QPainter& painter, ActorGroup actor) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(actorColor(actor));
    painter.drawEllipse(QPointF(), 5, 5);
}

/// In ink: here the shape speaks, not the colour.
void drawKind(QPainter& painter, EventKind kind) {
    const GlyphShape& shape = glyphShape(kind);
    const double radius = symbolHalfPixels / 2.0;
    const QColor colour = QColor::fromRgb(0xff5a6068);
    const auto sized = [radius](const QPainterPath& p) {
        return QTransform::fromScale(radius, radius).map(p);
    };
    if (shape.hollow)
        painter.strokePath(sized(shape.body), QPen(colour, 1.6));
    else
        painter.fillPath(sized(shape.body), colour);
    painter.fillPath(sized(shape.mark), Qt::white);
}

void drawDashedDisc(QPainter& painter) {
    QPen dashes(QColor(34, 38, 43, 170), 1);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(QColor(34, 38, 43, 25));
    painter.drawEllipse(QPointF(), 7, 7);
}

void drawCount(QPainter& painter) {
    QPen dashes(QColor(34, 38, 43, 170), 1);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(-9, -6.5, 18, 13), 6.5, 6.5);
    painter.setFont(mapFont(9, QFont::Bold));
    painter.setPen(QColor::fromRgb(ink::text));
    painter.drawText(QRectF(-9, -6.5, 18, 13), Qt::AlignCenter, QStringLiteral("n"));
}

void drawTwoColours(QPainter& painter) {
    drawGlyph(painter, {EventKind::Ground, ActorGroup::Coalition, ActorGroup::Russia, symbolHalfPixels, 0});
}

void drawSizes(QPainter& painter) {
    const auto disc = [&painter](double x, double radius) {
        painter.drawEllipse(QPointF(x, 0), radius, radius);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(0xff5a6068));
    disc(-6.5, 2.5);
    disc(3, 5.5);
}

/// An event that has no place: nothing but a dash.
void drawOffMap(QPainter& painter) {
    painter.setPen(QPen(QColor::fromRgb(0xff5a6068), 1.6));
    painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
}

void drawRing(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(0xff5a6068));
    painter.drawEllipse(QPointF(), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(0xff5a6068), 1.1));
    painter.drawEllipse(QPointF(), 6.5, 6.5);
}

QString rowId(const char* what, int which = 0) {
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(which);
}

/// Whatever the map's shapes, colours and dashes mean beyond actor and kind.
void addReadings(std::vector<LegendRow>& rows, const LegendContent& content) {
    const auto add = [&rows](bool seen, const char* id, const QString& text, void (*symbol)(QPainter&)) {
        if (seen) rows.push_back({rowId(id), text, false, symbol});
    };
    add(content.killed, "size", Text::tr("size: killed, lowest claim"), drawSizes);
    add(content.killedRange, "ring", Text::tr("ring: highest claim"), drawRing);
    add(content.severalActors, "two", Text::tr("two colours: claims name different actors"), drawTwoColours);
    add(content.radius, "radius", Text::tr("place known to a district only"), drawDashedDisc);
    add(content.governorate, "count", Text::tr("place known to a governorate only"), drawCount);
    if (content.offMap > 0)
        rows.push_back({rowId("off"),
                        Text::tr("on no map, place unknown: %1").arg(QLocale().toString(content.offMap)),
                        false, drawOffMap});
}

void addHolders(std::vector<LegendRow>& rows, const LegendContent& content) {
    if (content.holders.empty()) return;
    const QString day = formatDay(content.heldOn, TimelineController::zone);
    rows.push_back({rowId("held"), Text::tr("Held on %1").arg(day), true, {}});
    constexpr double edge = 12;
    for (const Holder holder : content.holders)
        rows.push_back({rowId("holder", static_cast<int>(holder)), holderName(holder), false,
                        [holder](QPainter& painter) { drawTownMark(painter, holder, false, edge); }});
    if (content.uncertainHolder)
        rows.push_back({rowId("unsure"), Text::tr("changed hands about this date"), false,
                        [](QPainter& painter) { drawTownMark(painter, Holder::Unknown, true, edge - 2); }});
}

} // namespace

std::vector<LegendRow> legendRows(const LegendContent& content) {
    std::vector<LegendRow> rows;
    if (!content.actors.empty() || content.governorate || content.offMap > 0)
        rows.push_back({rowId("events"), Text::tr("Events · by actor"), true, {}});
    for (const ActorGroup actor : content.actors)
        rows.push_back({rowId("actor", static_cast<int>(actor)), actorGroupName(actor), false,
                        [actor](QPainter& painter) { drawActor(painter, actor); }});
    if (!content.kinds.empty()) rows.push_back({rowId("kinds"), Text::tr("By kind"), true, {}});
    for (const EventKind kind : content.kinds)
        rows.push_back({rowId("kind", static_cast<int>(kind)), kindName(kind), false,
                        [kind](QPainter& painter) { drawKind(painter, kind); }});
    addReadings(rows, content);
    addHolders(rows, content);
    return rows;
}

} // namespace atlas
