#include "app/filter/SavedFilterMenu.h"

#include "app/PlainText.h"
#include "app/filter/SavedFilters.h"

#include <QInputDialog>

namespace atlas {

SavedFilterMenu::SavedFilterMenu(const EventFilter& current, QWidget* parent)
    : QMenu(parent), current_(current) {
    connect(this, &QMenu::aboutToShow, this, &SavedFilterMenu::fill);
}

void SavedFilterMenu::fill() {
    clear();
    const QStringList names = SavedFilters::names();
    for (const QString& name : names)
        addAction(plainMenuText(name), this, [this, name] { choose(name); });
    if (names.isEmpty()) addAction(tr("No filter saved yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("Save this filter…"), this, &SavedFilterMenu::askName)->setEnabled(!current_.empty());
    QMenu* remove = addMenu(tr("Delete"));
    remove->setEnabled(!names.isEmpty());
    for (const QString& name : names)
        remove->addAction(plainMenuText(name), this, [name] { SavedFilters::remove(name); });
}

void SavedFilterMenu::choose(const QString& name) {
    const auto filter = SavedFilters::load(name);
    if (filter)
        Q_EMIT chosen(*filter);
    else
        Q_EMIT failed(filter.error().line());
}

void SavedFilterMenu::askName() {
    const QString name =
        QInputDialog::getText(window()->parentWidget(), tr("Save this filter"), tr("Name")).simplified();
    if (!name.isEmpty()) SavedFilters::save(name, current_);
}

} // namespace atlas
