#pragma once

#include "core/Project.h"

#include <QObject>

class QWidget;

namespace atlas {

class MapCanvas;
class TimelineController;
class WindowFilter;
class WindowProject;

/// Gives the way the map is looked at a name, and goes back to it: where, when, and with which filter. GUI
/// thread.
class ViewKeeper : public QObject {
    Q_OBJECT
  public:
    /// What a view is made of and where it is kept; all of it outlives this.
    struct Subjects {
        MapCanvas& canvas;
        TimelineController& timeline;
        WindowFilter& filter;
        WindowProject& project;
    };

    explicit ViewKeeper(const Subjects& subjects);

    /// Asks for a name; `parent` is the question's.
    void askAndKeep(QWidget& parent);
    void keep(const QString& name);
    void show(const SavedView& view);

  Q_SIGNALS:
    /// One line for the user: a view that cannot be shown as it was.
    void said(const QString& line);

  private:
    Subjects on_;
};

} // namespace atlas
