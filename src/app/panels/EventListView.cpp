#include "app/panels/EventListView.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace atlas {

EventListView::EventListView(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int EventListView::lines() const {
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EventListView::verticalOffset() const {
    return verticalScrollBar()->value();
}

int EventListView::lineAt(int y) const {
    return std::clamp((y + verticalOffset()) / lineHeight_, 0, std::max(0, lines() - 1));
}

QRect EventListView::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const qint64 top = qint64{index.row()} * lineHeight_ - verticalOffset();
    constexpr qint64 farthest = std::numeric_limits<int>::max() / 2; // no screen reaches so far
    return {0, static_cast<int>(std::clamp(top, -farthest, farthest)), viewport()->width(), lineHeight_};
}

QModelIndex EventListView::indexAt(const QPoint& point) const {
    const int line = (point.y() + verticalOffset()) / lineHeight_;
    const bool inside = point.y() + verticalOffset() >= 0 && line < lines();
    return inside ? model()->index(line, 0, rootIndex()) : QModelIndex();
}

void EventListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    executeDelayedItemsLayout(); // after a reset the range is still that of the lines before
    const QRect line = visualRect(index);
    const int room = viewport()->height();
    const bool above = line.top() < 0;
    const bool below = line.bottom() >= room;
    if (hint == EnsureVisible && !above && !below) return viewport()->update(line);
    qint64 top = qint64{index.row()} * lineHeight_; // of the list, at the top of the viewport
    if (hint == PositionAtCenter) top -= (room - lineHeight_) / 2;
    if (hint == PositionAtBottom || (hint == EnsureVisible && below)) top -= room - lineHeight_;
    verticalScrollBar()->setValue(
        static_cast<int>(std::clamp<qint64>(top, 0, verticalScrollBar()->maximum())));
}

void EventListView::doItemsLayout() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    lineHeight_ = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void EventListView::updateGeometries() {
    QScrollBar& bar = *verticalScrollBar();
    const int room = viewport()->height();
    const qint64 beyond = qint64{lines()} * lineHeight_ - room;
    bar.setPageStep(room);
    bar.setSingleStep(lineHeight_);
    bar.setRange(0, static_cast<int>(std::clamp<qint64>(beyond, 0, std::numeric_limits<int>::max() - room)));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void EventListView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    updateGeometries();
}

void EventListView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
}

void EventListView::paintEvent(QPaintEvent* event) {
    if (lines() == 0) return;
    QPainter painter(viewport());
    QStyleOptionViewItem common;
    initViewItemOption(&common);
    common.state.setFlag(QStyle::State_HasFocus, false);
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int last = lineAt(event->rect().bottom());
    for (int line = lineAt(event->rect().top()); line <= last; ++line) {
        const QModelIndex index = model()->index(line, 0, rootIndex());
        QStyleOptionViewItem option = common;
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

QModelIndex EventListView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    const int last = lines() - 1;
    if (last < 0) return {};
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = std::max(1, viewport()->height() / lineHeight_ - 1);
    int line = now;
    switch (action) {
    case MoveHome:
        line = 0;
        break;
    case MoveEnd:
        line = last;
        break;
    case MovePageUp:
        line = now - page;
        break;
    case MovePageDown:
        line = now + page;
        break;
    case MoveUp:
    case MovePrevious:
        line = now - 1;
        break;
    case MoveDown:
    case MoveNext:
        line = now + 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(line, 0, last), 0, rootIndex());
}

void EventListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(QItemSelection(index, index), command);
}

QRegion EventListView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    return region;
}

} // namespace atlas
