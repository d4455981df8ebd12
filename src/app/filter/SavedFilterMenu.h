#pragma once

#include "filter/EventFilter.h"

#include <QMenu>

namespace atlas {

/// The user's filters by name: choose one, save the one at work, delete one.
class SavedFilterMenu : public QMenu {
    Q_OBJECT
  public:
    /// `current` is the filter to save; it outlives the menu.
    SavedFilterMenu(const EventFilter& current, QWidget* parent);

  Q_SIGNALS:
    /// Rivers are without their course as yet.
    void chosen(const atlas::EventFilter& filter);
    /// One line: a saved filter that cannot be read.
    void failed(const QString& line);

  private:
    void fill();
    void choose(const QString& name);
    void askName();

    const EventFilter& current_;
};

} // namespace atlas
