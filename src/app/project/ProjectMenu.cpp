#include "app/project/ProjectMenu.h"

#include "app/PlainText.h"
#include "app/project/WindowProject.h"

#include <QAction>
#include <QMenu>

namespace atlas {
ProjectMenu::ProjectMenu(WindowProject& project, QWidget* parent)
    : QObject(parent), project_(project), views_(new QMenu(tr("Views"), parent)) {
    connect(add(tr("Open table with a mapping…"), "openMapped"), &QAction::triggered, this,
            &ProjectMenu::mappingRequested);
    QAction* save = add(tr("Save project"), "save");
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, &project_, &WindowProject::save);
    QAction* saveAs = add(tr("Save project as…"), "saveAs");
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(saveAs, &QAction::triggered, &project_, &WindowProject::saveAs);
    QAction* created = add(tr("New event…"), "newEvent");
    created->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(created, &QAction::triggered, this, &ProjectMenu::newEventRequested);
    connect(add(tr("Likely duplicates…"), "duplicates"), &QAction::triggered, this,
            &ProjectMenu::duplicatesRequested);
    connect(add(tr("List of changes…"), "changes"), &QAction::triggered, this,
            &ProjectMenu::changesRequested);
    views_->setObjectName(QStringLiteral("views"));
    actions_ << views_->menuAction();
    connect(&project_, &WindowProject::viewsChanged, this, &ProjectMenu::showViews);
    showViews();
}

QAction* ProjectMenu::add(const QString& text, const char* name) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    actions_ << action;
    return action;
}

void ProjectMenu::showViews() {
    views_->clear();
    views_->addAction(tr("Keep this view…"), this, &ProjectMenu::keepViewRequested);
    if (project_.views().empty()) return;
    views_->addSeparator();
    auto* removal = new QMenu(tr("Remove"), views_);
    for (const SavedView& view : project_.views()) {
        views_->addAction(plainMenuText(view.name), this, [this, view] { Q_EMIT viewChosen(view); });
        removal->addAction(plainMenuText(view.name), this,
                           [this, name = view.name] { project_.removeView(name); });
    }
    views_->addSeparator();
    views_->addMenu(removal);
}

} // namespace atlas
