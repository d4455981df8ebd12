#include "render/labels/LabelPainter.h"

#include "render/Palette.h"
#include "render/PixelStamp.h"
#include "render/events/EventLayout.h"
#include "render/events/EventPainter.h"
#include "render/furniture/FurnitureLayout.h"
#include "render/territory/HeldTown.h"

#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

constexpr double dotRadius = 2.4; // logical pixels
constexpr double lineOverlap =
    0.30; // of a line's height: two lines of one name stand closer than text usually does

void drawDot(QPainter& painter, QPointF at) {
    painter.setPen(QPen(QColor::fromRgb(ink::text), 1.3));
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, dotRadius, dotRadius);
}

QRectF dotBox(QPointF at) {
    const double reach = dotRadius + 1;
    return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
}

QSet<QString> namesOf(const std::vector<HeldTown>& towns) {
    QSet<QString> names;
    for (const HeldTown& town : towns)
        names.insert(town.place->name);
    return names;
}

} // namespace

Occupancy occupiedBy(const FrameContext& frame) {
    const Viewport& viewport = frame.request.viewport;
    Occupancy occupied(viewport.size());
    for (const PlacedGlyph& glyph : frame.glyphs.glyphs) {
        const double reach = glyph.key.reach();
        occupied.take({glyph.x - reach, glyph.y - reach, 2 * reach, 2 * reach});
    }
    for (const GovernorateCount& count : frame.glyphs.governorates)
        occupied.take(countPlate(count, viewport));
    const double edge = townMarkEdge(viewport.zoom()) + 2;
    for (const HeldTown& town : frame.towns)
        occupied.take({town.at.x() - edge / 2, town.at.y() - edge / 2, edge, edge});
    for (const QRectF& box : frame.furniture.boxes())
        occupied.take(box);
    return occupied;
}

void LabelPainter::describe(LayerKey& key, const FrameContext& frame) const {
    const FrameRequest& request = frame.request;
    // Where glyphs and squares stand decides where names may: all that moves those moves the names.
    key << std::shared_ptr<const void>(request.atlas) << std::shared_ptr<const void>(request.events)
        << toMillis(request.window.span.from) << toMillis(request.window.span.to) << request.language
        << QLocale().name() << request.layers.toInt() << request.furniture.toInt();
}

void LabelPainter::paint(QPainter& painter, const FrameContext& frame, std::stop_token stop) {
    readNames(frame.request);
    Occupancy occupied = occupiedBy(frame);
    const double ratio = frame.request.viewport.pixelRatio();
    drawTowns(painter, frame, occupied, true);
    if (stop.stop_requested()) return;
    drawRivers(painter, ratio, occupied);
    drawTowns(painter, frame, occupied, false);
    if (stop.stop_requested()) return;
    drawAreas(painter, ratio, occupied);
}

void LabelPainter::readNames(const FrameRequest& request) {
    const Viewport& view = request.viewport;
    LayerKey key;
    key << std::shared_ptr<const void>(request.atlas) << request.language << view.centre().lon
        << view.centre().lat << view.zoom() << view.size().width() << view.size().height();
    if (names_ && names_->key == key) return;
    names_ = Names{key, townNames(request), riverNames(request), areaNames(request)};
}

QSizeF LabelPainter::textSize(const QString& text, const TextStyle& style, double ratio) {
    return text.isEmpty() ? QSizeF(0, 0) : text_.sprite(text, style, ratio).size;
}

LabelWish LabelPainter::wish(const TownName& town, double gap, double ratio) {
    const QSizeF name = textSize(town.name.text, town.style, ratio);
    const QSizeF arabic = textSize(town.name.arabic, town.arabicStyle, ratio);
    const double overlap = arabic.isEmpty() ? 0 : arabic.height() * lineOverlap;
    return {town.at,
            {std::max(name.width(), arabic.width()), name.height() + arabic.height() - overlap},
            gap,
            town.important};
}

void LabelPainter::drawTowns(QPainter& painter, const FrameContext& frame, Occupancy& occupied,
                             bool important) {
    const double ratio = frame.request.viewport.pixelRatio();
    const double squareGap = townMarkEdge(frame.request.viewport.zoom()) / 2 + 3;
    const QSet<QString> held = namesOf(frame.towns);
    for (const TownName& town : names_->towns) {
        if (town.important != important) continue;
        const bool square = held.contains(town.key);
        const LabelWish wanted = wish(town, square ? squareGap : dotRadius + 3, ratio);
        const bool dotFits = !square && occupied.isFree(dotBox(town.at));
        const auto placed = placeLabels({&wanted, 1}, occupied);
        if (placed.empty()) continue;
        if (dotFits) {
            drawDot(painter, town.at);
            occupied.take(dotBox(town.at));
        }
        drawTown(painter, town, placed.front(), ratio);
    }
}

void LabelPainter::drawTown(QPainter& painter, const TownName& town, const PlacedLabel& label, double ratio) {
    const PixelStamp stamp(painter, ratio);
    const auto centreX = [&](double width) {
        switch (label.side) {
        case LabelSide::Right:
            return label.box.left() + width / 2;
        case LabelSide::Left:
            return label.box.right() - width / 2;
        case LabelSide::Middle:
            break;
        }
        return label.box.center().x();
    };
    const QSizeF name = textSize(town.name.text, town.style, ratio);
    if (!town.name.arabic.isEmpty()) {
        const auto& arabic = text_.sprite(town.name.arabic, town.arabicStyle, ratio);
        stamp.centred({centreX(arabic.size.width()), label.box.bottom() - arabic.size.height() / 2},
                      arabic.image);
    }
    stamp.centred({centreX(name.width()), label.box.top() + name.height() / 2},
                  text_.sprite(town.name.text, town.style, ratio).image);
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
