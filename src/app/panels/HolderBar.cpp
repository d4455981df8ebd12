#include "app/panels/HolderBar.h"

#include "app/panels/PanelStyle.h"
#include "render/Palette.h"

#include <QPainter>
#include <QStyle>

namespace atlas {
namespace {

constexpr double swatch = 10;
constexpr double swatchGap = 6;

/// The ground of a stretch: contested is hatched, as on the map.
QBrush holderBrush(Holder holder) {
    const auto pattern = holder == Holder::Contested ? Qt::BDiagPattern : Qt::SolidPattern;
    return {holderColor(holder), pattern};
}

QColor letterColor(Holder holder) {
    constexpr int darkGray = 140; // white on it keeps 3 : 1, what WCAG asks of bold signs
    const bool dark = holder != Holder::Contested && qGray(holderColor(holder).rgb()) < darkGray;
    return dark ? QColor(Qt::white) : QColor::fromRgb(ink::text);
}

/// What the record says from its first change in `years` to their end.
template <class Stretch>
std::vector<Stretch> stretchesOf(const ControlledPlace& place, const TimeSpan& years) {
    std::vector<Stretch> stretches;
    for (auto change = place.changes.begin(); change != place.changes.end(); ++change) {
        const bool last = std::next(change) == place.changes.end();
        const TimePoint until = std::min(last ? years.to : std::next(change)->from, years.to);
        const TimePoint from = std::max(change->from, years.from);
        if (from < until) stretches.push_back({{from, until}, change->holder});
    }
    return stretches;
}

} // namespace

HolderBar::HolderBar(QWidget* parent) : TimeStrip(tr("Who held this place"), parent) {}

void HolderBar::present(const ControlledPlace& place, const TimeSpan& years, TimePoint marked) {
    place_ = place.name;
    years_ = years;
    marked_ = marked;
    stretches_ = stretchesOf<Stretch>(place, years);
    QStringList said;
    for (const auto& stretch : stretches_)
        said << tr("%1: %2 to %3", "holder, from, to")
                    .arg(holderName(stretch.holder), formatDay(stretch.span.from, place.zone),
                         formatDay(stretch.span.to, place.zone));
    showAnew(said);
}

int HolderBar::barHeight() const {
    return fontMetrics().height() + 2;
}

TimeScale HolderBar::scale() const {
    return {years_, 0.5, width() - 1.0};
}

std::vector<Holder> HolderBar::holders() const {
    std::vector<Holder> seen;
    for (const auto& stretch : stretches_)
        if (std::find(seen.begin(), seen.end(), stretch.holder) == seen.end()) seen.push_back(stretch.holder);
    return seen;
}

QSize HolderBar::sizeHint() const {
    const int lines = 1 + static_cast<int>(holders().size()); // the years, and a line a holder
    return {240, barHeight() + 6 + lines * fontMetrics().height()};
}

QString HolderBar::wordsAt(QPoint /*point*/) const {
    return place_ + u'\n' + accessibleDescription();
}

void HolderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    // Where nothing is recorded only this outline is seen.
    painter.setPen(lineColor(palette()));
    painter.drawRect(QRectF(0.5, 0.5, width() - 1.0, barHeight() - 1.0));
    for (const auto& stretch : stretches_)
        drawStretch(painter, stretch);
    const double x = scale().x(marked_);
    painter.setPen(QPen(palette().color(QPalette::Window), 4));
    painter.drawLine(QPointF(x, 0), QPointF(x, barHeight() + 2));
    painter.setPen(QPen(accentColor(palette()), 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, barHeight() + 2));
    drawYears(painter);
    drawKey(painter);
}

void HolderBar::drawStretch(QPainter& painter, const Stretch& stretch) const {
    const double from = scale().x(stretch.span.from);
    const QRectF area(from, 0.5, scale().x(stretch.span.to) - from, barHeight() - 1.0);
    painter.fillRect(area, holderBrush(stretch.holder));
    const QString letter = holderLetter(stretch.holder);
    if (area.width() < fontMetrics().horizontalAdvance(letter) + 4) return;
    painter.setPen(letterColor(stretch.holder));
    // The mark of the event's date must not run through the letter.
    const bool crossed =
        std::abs(area.center().x() - scale().x(marked_)) < fontMetrics().averageCharWidth() + 2;
    const QRectF room = crossed ? area.adjusted(0, 0, -area.width() / 2, 0) : area;
    painter.drawText(room, Qt::AlignCenter, letter);
}

void HolderBar::drawYears(QPainter& painter) const {
    painter.setPen(mutedColor(palette()));
    const double labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("0000 "));
    for (const auto& tick : scale().ticks(labelWidth)) {
        if (tick.label.isEmpty()) continue;
        const QRectF room(scale().x(tick.at), barHeight() + 3, labelWidth * 2, fontMetrics().height());
        if (room.left() + labelWidth <= width() + 4)
            painter.drawText(room, Qt::AlignLeft | Qt::AlignAbsolute, tick.label);
    }
}

void HolderBar::drawKey(QPainter& painter) const {
    const int line = fontMetrics().height();
    int top = barHeight() + 6 + line;
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    for (const Holder holder : holders()) {
        const QRect row(0, top, width(), line);
        const QRect box(0, top + (line - static_cast<int>(swatch)) / 2, static_cast<int>(swatch),
                        static_cast<int>(swatch));
        const QRect words = row.adjusted(static_cast<int>(swatch + swatchGap), 0, 0, 0);
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, box), holderBrush(holder));
        painter.setPen(mutedColor(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), row, words), static_cast<int>(leading),
                         tr("%1  %2", "letter, holder").arg(holderLetter(holder), holderName(holder)));
        top += line;
    }
}

} // namespace atlas
