#pragma once

#include <QStyledItemDelegate>

namespace atlas {

/// Draws a row of the event list: the event's glyph in its actors' colours, date and killed, title, place.
///
/// Every row has the same height, so that a list of any length scrolls without measuring it. A title that
/// needs two lines takes the place's; the place then stands beside the date.
class EventDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace atlas
