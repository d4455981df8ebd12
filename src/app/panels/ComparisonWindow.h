#pragma once

#include "core/Event.h"

#include <QDialog>

namespace atlas {

/// The claims of one event side by side with all the room of a window, for three and more of them. Not modal:
/// the map can be looked at meanwhile. Shows the event as it was when it was opened.
class ComparisonWindow : public QDialog {
    Q_OBJECT
  public:
    explicit ComparisonWindow(const Event& event, QWidget* parent = nullptr);

  Q_SIGNALS:
    void changed(const atlas::Event& after);
    void editRequested();
};

} // namespace atlas
