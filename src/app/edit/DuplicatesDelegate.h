#pragma once

#include <QStyledItemDelegate>

namespace atlas {

/// A pair of events that may be one: two titles, each with its date and sources, and the reasons below. All
/// rows have the height of the fullest, so that none of very many is measured.
class DuplicatesDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace atlas
