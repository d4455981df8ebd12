#include "render/labels/LabelPainter.h"

#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/EventLayout.h"
#include "render/events/EventPainter.h"
#include "render/furniture/FurnitureLayout.h"
#include "render/labels/LeadLine.h"
#include "render/territory/HeldTown.h"
#include "render/territory/TerritoryPainter.h"

#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

constexpr double dotRadius = 2.4; // logical pixels
constexpr double dotReach = dotRadius + 1;
constexpr double nameMarkEdge = 11; // of a holder's square that stands before a name
constexpr double markRoom = nameMarkEdge + 4;
constexpr double lineOverlap =
    0.30; // of a line's height: two lines of one name stand closer than text usually does

void drawDot(QPainter& painter) {
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.3));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(dotReach, dotReach), dotRadius, dotRadius);
}

QRectF dotBox(QPointF at) {
    return {at.x() - dotReach, at.y() - dotReach, 2 * dotReach, 2 * dotReach};
}

Occupancy occupiedByEvents(const FrameContext& frame) {
    Occupancy occupied(frame.request.viewport.size());
    for (const PlacedGlyph& glyph : frame.glyphs.glyphs) {
        const double reach = glyph.key.reach();
        occupied.take({glyph.x - reach, glyph.y - reach, 2 * reach, 2 * reach});
    }
    for (const PlacedCluster& c : frame.glyphs.clusters)
        occupied.take(QRectF(c.x - c.radius, c.y - c.radius, 2 * c.radius, 2 * c.radius));
    for (const GovernorateCount& count : frame.glyphs.governorates)
        occupied.take(countPlate(count, frame.request.viewport));
    return occupied;
}

std::vector<QRectF> townMarks(const FrameContext& frame) {
    const double edge = townMarkEdge(frame.request.viewport.zoom()) + 2;
    std::vector<QRectF> marks;
    for (const HeldTown& town : frame.towns)
        marks.emplace_back(town.at.x() - edge / 2, town.at.y() - edge / 2, edge, edge);
    return marks;
}

void takeMarksAndFurniture(const FrameContext& frame, Occupancy& occupied) {
    for (const QRectF& mark : townMarks(frame))
        occupied.take(mark);
    for (const QRectF& box : frame.furniture.boxes())
        occupied.take(box);
}

/// No name shall stand on a line that leads to another.
void take(const std::vector<QLineF>& lead, Occupancy& occupied) {
    constexpr double step = 3; // pixels: finer than an occupied cell
    for (const QLineF& part : lead)
        for (int i = 0; i * step <= part.length(); ++i) {
            const QPointF at = part.pointAt(i * step / part.length());
            occupied.take({at.x() - 1, at.y() - 1, 2, 2});
        }
}

/// A town that the legend hides is not named beside it.
bool under(const FurnitureLayout& furniture, QPointF town) {
    const std::vector<QRectF> boxes = furniture.boxes();
    return std::any_of(boxes.begin(), boxes.end(), [town](const QRectF& box) { return box.contains(town); });
}

/// The towns whose square lies under an event: their name carries it instead.
std::vector<bool> coveredTowns(const FrameContext& frame, const Occupancy& byEvents) {
    std::vector<bool> covered;
    for (const HeldTown& town : frame.towns)
        covered.push_back(!byEvents.isFree(QRectF(town.at - QPointF(2, 2), QSizeF(4, 4))));
    return covered;
}

} // namespace

Occupancy occupiedBy(const FrameContext& frame) {
    Occupancy occupied = occupiedByEvents(frame);
    takeMarksAndFurniture(frame, occupied);
    return occupied;
}

void LabelPainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FrameRequest& request = frame.request;
    // Where glyphs and squares stand decides where names may: all that moves those moves the names.
    key << std::shared_ptr<const void>(request.atlas) << std::shared_ptr<const void>(request.vectors)
        << std::shared_ptr<const void>(request.events) << std::shared_ptr<const void>(request.filter)
        << request.crowds << request.selectedEvent.has_value() << request.selectedEvent.value_or(0)
        << toMillis(request.window.span.from) << toMillis(request.window.span.to) << request.language
        << QLocale().name() << request.layers.toInt() << request.furniture.toInt();
}

void LabelPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    readNames(frame.request);
    kept_ = townMarks(frame);
    Occupancy occupied = occupiedByEvents(frame);
    covered_ = coveredTowns(frame, occupied);
    takeMarksAndFurniture(frame, occupied);
    const double ratio = frame.request.viewport.pixelRatio();
    const bool events = frame.request.layers.testFlag(Layer::Events);
    events_ = events ? eventNames_.of(frame) : std::vector<EventNames::Name>{};
    drawEvents(painter, frame, occupied, true);
    drawTowns(painter, frame, occupied, true);
    drawEvents(painter, frame, occupied, false);
    if (stop.stop_requested()) return;
    drawRivers(painter, ratio, occupied);
    drawTowns(painter, frame, occupied, false);
    if (stop.stop_requested()) return;
    drawAreas(painter, ratio, occupied);
}

void LabelPainter::readNames(const FrameRequest& request) {
    const Viewport& view = request.viewport;
    LayerKey key;
    key << std::shared_ptr<const void>(request.atlas) << std::shared_ptr<const void>(request.vectors)
        << request.language << view.centre().lon << view.centre().lat << view.zoom() << view.size().width()
        << view.size().height();
    if (names_ && names_->key == key) return;
    names_ = Names{key, townNames(request), {}, riverNames(request), areaNames(request)};
    for (const TownName& town : names_->towns)
        names_->points.push_back(town.at);
}

QSizeF LabelPainter::textSize(const QString& text, const TextStyle& style, double ratio) {
    return text.isEmpty() ? QSizeF(0, 0) : text_.sprite(text, style, ratio).size;
}

QSizeF LabelPainter::labelSize(const TownName& town, bool marked, double ratio) {
    const QSizeF name = textSize(town.name.text, town.style, ratio);
    const QSizeF arabic = textSize(town.name.arabic, town.arabicStyle, ratio);
    const double overlap = arabic.isEmpty() ? 0 : arabic.height() * lineOverlap;
    return {std::max(name.width(), arabic.width()) + (marked ? markRoom : 0),
            name.height() + arabic.height() - overlap};
}

void LabelPainter::drawTowns(QPainter& painter, const FrameContext& frame, Occupancy& occupied,
                             bool important) {
    const double ratio = frame.request.viewport.pixelRatio();
    std::vector<QRectF> plates;
    for (const GovernorateCount& count : frame.glyphs.governorates)
        plates.push_back(countPlate(count, frame.request.viewport));
    const double squareGap = townMarkEdge(frame.request.viewport.zoom()) / 2 + 3;
    for (const TownName& town : names_->towns) {
        if (town.important != important || under(frame.furniture, town.at)) continue;
        const auto held = std::find_if(frame.towns.begin(), frame.towns.end(),
                                       [&](const HeldTown& h) { return h.place->name == town.key; });
        const bool square = held != frame.towns.end();
        const bool covered = square && covered_[static_cast<std::size_t>(held - frame.towns.begin())];
        const LabelWish wish{town.at, labelSize(town, covered, ratio), square ? squareGap : dotRadius + 3,
                             town.important, town.important};
        const bool dotFits = !square && occupied.isFree(dotBox(town.at));
        const auto placed = placeLabels({&wish, 1}, names_->points, occupied, kept_);
        if (placed.empty()) continue;
        kept_.push_back(placed.front().box);
        if (placed.front().led) {
            const auto lead = partsOf(leadLine(town.at, placed.front().box), frame.glyphs.clusters, plates);
            drawLead(painter, lead);
            take(lead, occupied);
        }
        if (dotFits) {
            const PixelStamp stamp(painter, ratio);
            stamp.centred(town.at, marks_.picture(QStringLiteral("dot"), dotBox({}).size(), ratio, drawDot));
            occupied.take(dotBox(town.at));
        }
        drawTown(painter, town, placed.front(), covered ? &*held : nullptr, ratio);
    }
}

void LabelPainter::drawTown(QPainter& painter, const TownName& town, const PlacedLabel& label,
                            const HeldTown* mark, double ratio) {
    const PixelStamp stamp(painter, ratio);
    const QRectF words = label.box.adjusted(mark ? markRoom : 0, 0, 0, 0);
    const auto centreX = [&](double width) {
        switch (label.side) {
        case LabelSide::Right:
            return words.left() + width / 2;
        case LabelSide::Left:
            return words.right() - width / 2;
        case LabelSide::Middle:
            break;
        }
        return words.center().x();
    };
    const QSizeF name = textSize(town.name.text, town.style, ratio);
    if (!town.name.arabic.isEmpty()) {
        const auto& arabic = text_.sprite(town.name.arabic, town.arabicStyle, ratio);
        stamp.centred({centreX(arabic.size.width()), words.bottom() - arabic.size.height() / 2},
                      arabic.image);
    }
    const QPointF middle(centreX(name.width()), words.top() + name.height() / 2);
    stamp.centred(middle, text_.sprite(town.name.text, town.style, ratio).image);
    if (mark)
        stamp.centred({middle.x() - name.width() / 2 - markRoom / 2, middle.y()},
                      townMark(marks_, mark->holder, mark->uncertain, nameMarkEdge, ratio));
}

/// No line leads to an event's name: what finds no room beside its glyph is not named.
void LabelPainter::drawEvents(QPainter& painter, const FrameContext& frame, Occupancy& occupied,
                              bool selected) {
    const double ratio = frame.request.viewport.pixelRatio();
    TextStyle style;
    style.pixelSize = 11;
    style.bold = selected;
    const NameInks& inks = NameInks::of(frame.request);
    style.colour = inks.own;
    style.halo = inks.halo;
    const PixelStamp stamp(painter, ratio);
    for (const EventNames::Name& event : events_) {
        if (event.selected != selected) continue;
        const QPointF at(event.glyph.x, event.glyph.y);
        constexpr double ringRoom = 8; // of the ring around the selected one
        const double gap = event.glyph.key.reach() + 3 + (selected ? ringRoom : 0);
        const LabelWish wish{at, textSize(event.text, style, ratio), gap, selected, false};
        const auto placed = placeLabels({&wish, 1}, names_->points, occupied);
        if (placed.empty()) continue;
        kept_.push_back(placed.front().box);
        stamp.centred(placed.front().box.center(), text_.sprite(event.text, style, ratio).image);
    }
}

void LabelPainter::drawRivers(QPainter& painter, double ratio, Occupancy& occupied) {
    constexpr double apart = 320; // logical pixels between two names of one river
    constexpr std::size_t mostNames = 2;
    const PixelStamp stamp(painter, ratio);
    for (const FeatureName& river : names_->rivers) {
        std::vector<QPointF> named;
        for (const SlantedLabel& slot : river.places) {
            const bool near = std::any_of(named.begin(), named.end(), [&](QPointF p) {
                return (p - slot.middle).manhattanLength() < apart;
            });
            if (near || !takeSlanted(slot, occupied)) continue;
            TextStyle slanted = river.style;
            slanted.degrees = slot.degrees;
            stamp.centred(slot.middle, text_.sprite(river.name.text, slanted, ratio).image);
            named.push_back(slot.middle);
            if (named.size() == mostNames) break;
        }
    }
}

void LabelPainter::drawAreas(QPainter& painter, double ratio, Occupancy& occupied) {
    const PixelStamp stamp(painter, ratio);
    for (const FeatureName& area : names_->areas) {
        const QSizeF size = textSize(area.name.text, area.style, ratio);
        const QRectF box(area.at - QPointF(size.width(), size.height()) / 2, size);
        if (!occupied.isFree(box)) continue;
        occupied.take(box);
        stamp.centred(area.at, text_.sprite(area.name.text, area.style, ratio).image);
    }
}

} // namespace atlas
