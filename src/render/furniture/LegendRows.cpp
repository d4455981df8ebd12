#include "render/furniture/LegendRows.h"

#include "render/MapFont.h"
#include "render/Palette.h"
#include "render/events/GlyphShape.h"
#include "render/territory/TerritoryPainter.h"
#include "timeline/TimelineController.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::Legend)
};

constexpr std::uint8_t symbolHalfPixels = 10; ///< radius of the glyphs in the legend

void drawColour(QPainter& painter, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(), 5, 5);
}

/// A circle with a number; its ring in the colours' shares.
void drawCluster(QPainter& painter) {
    painter.setPen(QPen(QColor::fromRgb(0xff5a6068), 2.2));
    painter.setBrush(QColor::fromRgb(ink::paper));
    painter.drawEllipse(QPointF(), 7, 7);
    painter.setFont(mapFont(9, QFont::Bold));
    painter.setPen(QColor::fromRgb(ink::text));
    painter.drawText(QRectF(-9, -6.5, 18, 13), Qt::AlignCenter, QStringLiteral("n"));
}

/// A glyph in grey as a grade or a likelihood changes it.
void drawGrey(QPainter& painter, Grade grade, double opacity) {
    GlyphKey key;
    key.kind = EventKind::Ground;
    key.grade = grade;
    key.halfPixels = symbolHalfPixels + 2;
    painter.setOpacity(opacity);
    drawGlyph(painter, key);
    painter.setOpacity(1);
}

void drawDensityStep(QPainter& painter, double part) {
    const QRgb colour = qUnpremultiply(densityColor(part));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(colour));
    painter.drawRect(QRectF(-7, -6, 14, 12));
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
    GlyphKey key;
    key.kind = EventKind::Ground;
    key.colour = static_cast<std::uint8_t>(ActorGroup::Coalition);
    key.second = static_cast<std::uint8_t>(ActorGroup::Russia);
    key.halfPixels = symbolHalfPixels;
    drawGlyph(painter, key);
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
    add(content.clusters, "cluster", Text::tr("circle: so many events, by share"), drawCluster);
    add(content.pale, "pale", Text::tr("pale: only perhaps at this moment"),
        [](QPainter& painter) { drawGrey(painter, Grade::Ungraded, 0.4); });
    add(content.trail, "trail", Text::tr("faint: before the window"),
        [](QPainter& painter) { drawGrey(painter, Grade::Ungraded, 0.25); });
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

/// Colours by what they say; the older the habit, the shorter the heading.
QString colourHeading(const LegendContent& content) {
    const ColourBy by = content.colouring ? content.colouring->by() : ColourBy::Actor;
    switch (by) {
    case ColourBy::Actor:
        break;
    case ColourBy::Kind:
        return Text::tr("Events · by kind");
    case ColourBy::Grade:
        return Text::tr("Events · by grade");
    case ColourBy::Source:
        return Text::tr("Events · by source");
    }
    return Text::tr("Events · by actor");
}

void addColours(std::vector<LegendRow>& rows, const LegendContent& content) {
    if (content.colours.empty() && !content.governorate && content.offMap == 0) return;
    rows.push_back({rowId("events"), colourHeading(content), true, {}});
    const ColourBy by = content.colouring ? content.colouring->by() : ColourBy::Actor;
    for (const std::uint8_t colour : content.colours) {
        const QString name = content.colouring ? content.colouring->name(colour)
                                               : actorGroupName(static_cast<ActorGroup>(colour));
        const QString id = QStringLiteral("colour %1 %2").arg(static_cast<int>(by)).arg(colour);
        rows.push_back({id + name, name, false,
                        [shown = classColor(by, colour)](QPainter& painter) { drawColour(painter, shown); }});
    }
}

void addDensity(std::vector<LegendRow>& rows, const LegendContent& content) {
    if (!content.density) return;
    const DensityScale scale = *content.density;
    const QLocale locale;
    const double kilometres = scale.spotMetres / 1000;
    const QString across = locale.toString(kilometres, 'g', 2);
    rows.push_back({rowId("density") + across, Text::tr("Events in a spot of %1 km").arg(across), true, {}});
    for (int decade = 0; decade <= scale.decades; ++decade) {
        const double events = std::pow(10, decade);
        const QString id = QStringLiteral("density %1 of %2").arg(decade).arg(scale.decades);
        rows.push_back({id, locale.toString(std::lround(events)), false,
                        [part = scale.part(events)](QPainter& painter) { drawDensityStep(painter, part); }});
    }
}

void addGrades(std::vector<LegendRow>& rows, const LegendContent& content) {
    if (content.grades.empty()) return;
    rows.push_back({rowId("grades"), Text::tr("Outline · by grade"), true, {}});
    for (const Grade grade : content.grades)
        rows.push_back({rowId("grade", static_cast<int>(grade)), gradeName(grade), false,
                        [grade](QPainter& painter) { drawGrey(painter, grade, 1); }});
}

} // namespace

std::vector<LegendRow> legendRows(const LegendContent& content) {
    std::vector<LegendRow> rows;
    addColours(rows, content);
    addDensity(rows, content);
    if (!content.kinds.empty()) rows.push_back({rowId("kinds"), Text::tr("By kind"), true, {}});
    for (const EventKind kind : content.kinds)
        rows.push_back({rowId("kind", static_cast<int>(kind)), kindName(kind), false,
                        [kind](QPainter& painter) { drawKind(painter, kind); }});
    addGrades(rows, content);
    addReadings(rows, content);
    addHolders(rows, content);
    return rows;
}

} // namespace atlas
