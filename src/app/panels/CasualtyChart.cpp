#include "app/panels/CasualtyChart.h"

#include "app/panels/EventFacts.h"
#include "app/panels/PanelStyle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr double barHeight = 8;
constexpr double dotSize = 9;
constexpr double arrowLength = 14; ///< beyond an "at least"
constexpr double openReach =
    1.15; ///< the axis goes on past the highest "at least", so that its arrow has room

CasualtyChart::Group groupOf(const std::vector<Claim>& claims, const QString& name,
                             std::optional<Range<int>> (*figure)(const Casualties&, CasualtyGroup),
                             CasualtyGroup group, bool withBest) {
    CasualtyChart::Group rows{name, {}};
    for (const auto& claim : claims)
        if (const auto killed = figure(claim.casualties, group))
            rows.rows.push_back(
                {claim.source.simplified(), *killed, withBest ? claim.casualties.best : std::nullopt});
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

std::optional<Range<int>> byGroup(const Casualties& casualties, CasualtyGroup group) {
    return casualties.group(group);
}

/// A total that the source itself gives; a source that only gives a best estimate is drawn as that one
/// figure.
std::optional<Range<int>> inAll(const Casualties& casualties, CasualtyGroup) {
    if (casualties.total) return casualties.total;
    if (casualties.best) return Range<int>{*casualties.best, *casualties.best};
    return std::nullopt;
}

} // namespace

CasualtyChart::CasualtyChart(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("Killed, by source"));
}

void CasualtyChart::setClaims(const std::vector<Claim>& claims) {
    groups_.clear();
    for (int i = 0; i < casualtyGroupCount; ++i) {
        const auto group = static_cast<CasualtyGroup>(i);
        groups_.push_back(groupOf(claims, casualtyGroupName(group), byGroup, group, false));
    }
    groups_.push_back(
        groupOf(claims, tr("in all, as the source has it"), inAll, CasualtyGroup::Unknown, true));
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
            highest = std::max({highest, row.killed.highest() * (row.killed.max ? 1.0 : openReach),
                                static_cast<double>(row.best.value_or(0))});
    highest_ = static_cast<int>(std::lround(highest));
}

void CasualtyChart::describe() {
    QStringList lines;
    for (const auto& group : groups_)
        for (const auto& row : group.rows)
            lines << tr("%1: %2 %3", "source, group, figure")
                         .arg(row.label, group.name, formatRange(row.killed));
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
            widest = std::max(widest, fontMetrics().horizontalAdvance(formatRange(row.killed)));
    return widest + 12;
}

QSize CasualtyChart::sizeHint() const {
    int height = 0;
    for (const auto& group : groups_)
        height += headingHeight(group) + static_cast<int>(group.rows.size()) * rowHeight();
    return {240, height};
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
    const QRect track(second.left(), second.top(), second.width() - figureWidth(), line);
    painter.setPen(accentColor(palette()));
    painter.drawText(second, trailing | Qt::AlignVCenter, formatRange(row.killed));
    drawRange(painter, row, QStyle::visualRect(layoutDirection(), second, track));
}

void CasualtyChart::drawRange(QPainter& painter, const Row& row, const QRectF& track) const {
    const QRectF bar(track.left(), track.center().y() - barHeight / 2, track.width(), barHeight);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double usable = bar.width() - dotSize;
    const auto x = [&](double value) {
        const double along = dotSize / 2 + usable * value / highest_;
        return mirrored ? bar.right() - along : bar.left() + along;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(softColor(palette()));
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    const QColor accent = accentColor(palette());
    painter.setBrush(accent);
    const double from = x(row.killed.min);
    const double middle = bar.center().y();
    if (row.killed.max && *row.killed.max > row.killed.min) {
        const double to = x(*row.killed.max);
        QRectF range(std::min(from, to), bar.top(), std::abs(to - from), barHeight);
        painter.drawRoundedRect(range.adjusted(-2, 0, 2, 0), barHeight / 2, barHeight / 2);
    } else {
        painter.drawEllipse(QPointF(from, middle), dotSize / 2, dotSize / 2);
    }
    if (!row.killed.max) {
        const double ahead = mirrored ? -1 : 1;
        const QPointF tip(from + ahead * arrowLength, middle);
        painter.setPen(QPen(accent, 2));
        painter.drawLine(QPointF(from, middle), tip);
        painter.drawLine(tip, tip + QPointF(-ahead * 4, -4));
        painter.drawLine(tip, tip + QPointF(-ahead * 4, 4));
    }
    if (row.best && row.killed.max && *row.killed.max > row.killed.min) {
        painter.setPen(QPen(palette().color(QPalette::Window), 2));
        painter.drawLine(QPointF(x(*row.best), bar.top()), QPointF(x(*row.best), bar.bottom()));
    }
}

} // namespace atlas
