#include "app/filter/CheckList.h"

#include <QSignalBlocker>

namespace atlas {

CheckList::CheckList(const QString& accessibleName, const QStringList& names, QWidget* parent)
    : QListWidget(parent) {
    setAccessibleName(accessibleName);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(name, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(name);
    }
    // A click anywhere on the line ticks it, not only one on the little box: there the list does it itself.
    connect(this, &QListWidget::itemPressed, this, &CheckList::press);
    connect(this, &QListWidget::itemClicked, this, &CheckList::finishPress);
    connect(this, &QListWidget::itemChanged, this, &CheckList::ticksChanged);
}

void CheckList::press(const QListWidgetItem* item) {
    pressedState_ = item->checkState();
}

void CheckList::finishPress(QListWidgetItem* item) {
    if (item->checkState() != pressedState_) return;
    item->setCheckState(pressedState_ == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

std::set<int> CheckList::ticked() const {
    std::set<int> values;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked) values.insert(i);
    return values;
}

void CheckList::tick(const std::set<int>& values) {
    const QSignalBlocker silence(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(values.contains(i) ? Qt::Checked : Qt::Unchecked);
    viewport()->update();
}

QSize CheckList::sizeHint() const {
    return {sizeHintForColumn(0) + 2 * frameWidth() + 14, sizeHintForRow(0) * std::min(count(), 10) + 2};
}

} // namespace atlas
