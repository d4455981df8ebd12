#pragma once

#include "core/Project.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace atlas {

class WindowProject;

/// What the window's menu offers for the project: to save it, to look at it in ways that have a name, to see
/// what was changed. Built anew in each language. GUI thread.
class ProjectMenu : public QObject {
    Q_OBJECT
  public:
    /// `parent` owns the menus.
    ProjectMenu(WindowProject& project, QWidget* parent);

    /// In their order, with their keys.
    [[nodiscard]] const QList<QAction*>& actions() const noexcept { return actions_; }

  Q_SIGNALS:
    void newEventRequested();
    void duplicatesRequested();
    void changesRequested();
    void mappingRequested();
    /// Of the map as it is looked at now.
    void keepViewRequested();
    void viewChosen(const atlas::SavedView& view);

  private:
    QAction* add(const QString& text, const char* name);
    void showViews();

    WindowProject& project_;
    QMenu* views_;
    QList<QAction*> actions_;
};

} // namespace atlas
