#include "app/panels/CasualtyChart.h"

#include "app/panels/EventFacts.h"
#include "app/panels/PanelStyle.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <functional>

namespace atlas {
namespace {

constexpr double barHeight = 8;
constexpr double dotSize = 9;
constexpr double arrowLength = 14; ///< beyond an "at least"
constexpr double openReach =
    1.15; ///< the axis goes on past the highest "at least", so that its arrow has room

using Figure = std::function<std::optional<Range<int>>(const Casualties&)>;

CasualtyChart::Group groupOf(const std::vector<Claim>& claims, const QString& name, const Figure& figure,
                             bool withBest = false) {
    CasualtyChart::Group rows{name, {}};
    for (const auto& claim : claims)
        if (const auto said = figure(claim.casualties))
            rows.rows.push_back(
                {claim.source.simplified(), *said, withBest ? claim.casualties.best : std::nullopt});
    return rows;
}

/// One source: its name would only be repeated, so that the rows carry the groups' names instead.
std::vector<CasualtyChart::Group> labelledByGroup(const std::vector<CasualtyChart::Group>& groups) {
    CasualtyChart::Group all;
    for (const auto& group : groups)
        for (auto row : group.rows) {
            row.label = group.name;
            all.rows.push_back(row);
        }
    return all.rows.empty() ? std::vector<CasualtyChart::Group>() : std::vector{all};
}

/// A total that the source itself gives; a source that only gives a best estimate is drawn as that one
/// figure.
std::optional<Range<int>> inAll(const Casualties& casualties) {
    if (casualties.total) return casualties.total;
    if (casualties.best) return Range<int>{*casualties.best, *casualties.best};
    return std::nullopt;
}

/// 1, 2 or 5 times a power of ten: at most four of them up to `highest`.
int stepTo(int highest) {
    int power = 1;
    while (highest / power > 40)
        power *= 10;
    for (const int step : {1, 2, 5, 10})
        if (highest / (step * power) <= 4) return step * power;
    return 20 * power;
}

} // namespace

CasualtyChart::CasualtyChart(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("Killed and injured, by source"));
}

void CasualtyChart::setClaims(const std::vector<Claim>& claims) {
    groups_.clear();
    for (std::size_t i = 0; i < casualtyGroupCount; ++i)
        groups_.push_back(groupOf(claims, casualtyGroupName(static_cast<CasualtyGroup>(i)),
                                  [i](const Casualties& c) { return c.byGroup[i]; }));
    groups_.push_back(groupOf(claims, tr("in all, as the source has it"), inAll, true));
    for (std::size_t i = 0; i < casualtyGroupCount; ++i)
        groups_.push_back(groupOf(claims, tr("injured: %1").arg(casualtyGroupName(CasualtyGroup(i))),
                                  [i](const Casualties& c) { return c.injuredByGroup[i]; }));
    groups_.push_back(groupOf(claims, tr("injured in all, as the source has it"),
                              [](const Casualties& c) { return c.injuredTotal; }));
    std::erase_if(groups_, [](const Group& group) { return group.rows.empty(); });
    if (claims.size() == 1) groups_ = labelledByGroup(groups_);
    findHighest();
    describe();
    updateGeometry();
    update();
}

void CasualtyChart::findHighest() {
    double highest = 1;
    for (const auto& group : groups_)
        for (const auto& row : group.rows)
            highest = std::max({highest, row.figure.highest() * (row.figure.max ? 1.0 : openReach),
                                static_cast<double>(row.best.value_or(0))});
    highest_ = static_cast<int>(std::lround(highest));
}

void CasualtyChart::describe() {
    QStringList lines;
    for (const auto& group : groups_)
        for (const auto& row : group.rows)
            lines << tr("%1: %2 %3", "source, group, figure")
                         .arg(row.label, group.name, formatRange(row.figure));
    setAccessibleDescription(lines.join(u'\n'));
}

int CasualtyChart::rowHeight() const {
    return 2 * fontMetrics().height() + 4; // the source above, its range below
}

int CasualtyChart::headingHeight(const Group& group) const {
    return group.name.isEmpty() ? 0 : fontMetrics().height() + 6;
}

/// All figures keep one column, so that all tracks have one length.
int CasualtyChart::figureWidth() const {
    int widest = 0;
    for (const auto& group : groups_)
        for (const auto& row : group.rows)
            widest = std::max(widest, fontMetrics().horizontalAdvance(formatRange(row.figure)));
    return widest + 12;
}

QSize CasualtyChart::sizeHint() const {
    int height = 0;
    for (const auto& group : groups_)
        height += headingHeight(group) + static_cast<int>(group.rows.size()) * rowHeight();
    return {240, groups_.empty() ? 0 : height + axisHeight()};
}

QSize CasualtyChart::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void CasualtyChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    double y = 0;
    for (const auto& group : groups_) {
        painter.setPen(mutedColor(palette()));
        painter.drawText(QRectF(0, y + 4, width(), line),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         group.name);
        y += headingHeight(group);
        for (const auto& row : group.rows) {
            drawRow(painter, row, QRectF(0, y, width(), rowHeight()));
            y += rowHeight();
        }
    }
    if (!groups_.empty()) drawAxis(painter, y);
}

int CasualtyChart::axisHeight() const {
    return fontMetrics().height() + 4;
}

std::vector<int> CasualtyChart::ticks() const {
    std::vector<int> ticks;
    const int step = stepTo(highest_);
    for (int figure = 0; figure <= highest_; figure += step)
        ticks.push_back(figure);
    return ticks;
}

void CasualtyChart::drawAxis(QPainter& painter, double top) const {
    const QRectF room = track(top, axisHeight());
    const QLocale locale;
    painter.setPen(mutedColor(palette()));
    for (const int figure : ticks()) {
        const double x = along(room, figure);
        painter.drawLine(QPointF(x, top), QPointF(x, top + 3));
        const QString text = locale.toString(figure);
        const double width = fontMetrics().horizontalAdvance(text) + 2;
        // The outermost stand within the axis.
        const double left =
            std::clamp(x - width / 2, room.left(), std::max(room.left(), room.right() - width));
        painter.drawText(QRectF(left, top + 3, width, axisHeight() - 3), Qt::AlignCenter, text);
    }
}

QRectF CasualtyChart::track(double top, double height) const {
    const QRect whole(0, qRound(top), width(), qRound(height));
    const QRect beside(0, whole.top(), width() - figureWidth(), whole.height());
    return QStyle::visualRect(layoutDirection(), whole, beside);
}

double CasualtyChart::along(const QRectF& track, double figure) const {
    const double way = dotSize / 2 + (track.width() - dotSize) * figure / highest_;
    return layoutDirection() == Qt::RightToLeft ? track.right() - way : track.left() + way;
}

void CasualtyChart::drawRow(QPainter& painter, const Row& row, const QRectF& room) const {
    const int line = fontMetrics().height();
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto trailing = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(room.left(), room.top(), room.width(), line), leading | Qt::TextSingleLine,
                     fontMetrics().elidedText(row.label, Qt::ElideRight, static_cast<int>(room.width())));
    const QRect whole = room.toRect();
    const QRect second(whole.left(), whole.top() + line, whole.width(), line);
    painter.setPen(accentColor(palette()));
    painter.drawText(second, trailing | Qt::AlignVCenter, formatRange(row.figure));
    drawRange(painter, row, track(room.top() + line, line));
}

void CasualtyChart::drawRange(QPainter& painter, const Row& row, const QRectF& room) const {
    const QRectF bar(room.left(), room.center().y() - barHeight / 2, room.width(), barHeight);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double value) { return along(bar, value); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(softColor(palette()));
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    const QColor accent = accentColor(palette());
    painter.setBrush(accent);
    const double from = x(row.figure.min);
    const double middle = bar.center().y();
    if (row.figure.max && *row.figure.max > row.figure.min) {
        const double to = x(*row.figure.max);
        QRectF range(std::min(from, to), bar.top(), std::abs(to - from), barHeight);
        painter.drawRoundedRect(range.adjusted(-2, 0, 2, 0), barHeight / 2, barHeight / 2);
    } else {
        painter.drawEllipse(QPointF(from, middle), dotSize / 2, dotSize / 2);
    }
    if (!row.figure.max) {
        const double ahead = mirrored ? -1 : 1;
        const QPointF tip(from + ahead * arrowLength, middle);
        painter.setPen(QPen(accent, 2));
        painter.drawLine(QPointF(from, middle), tip);
        painter.drawLine(tip, tip + QPointF(-ahead * 4, -4));
        painter.drawLine(tip, tip + QPointF(-ahead * 4, 4));
    }
    if (row.best && row.figure.max && *row.figure.max > row.figure.min) {
        painter.setPen(QPen(palette().color(QPalette::Window), 2));
        painter.drawLine(QPointF(x(*row.best), bar.top()), QPointF(x(*row.best), bar.bottom()));
    }
}

} // namespace atlas
