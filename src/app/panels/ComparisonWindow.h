#pragma once

#include "core/Event.h"

#include <QDialog>

class QLabel;
class QSplitter;

namespace atlas {

/// The claims of one event side by side with all the room of a window, for three and more of them. Not modal:
/// the map can be looked at meanwhile. Who opened it tells it when the event is another.
class ComparisonWindow : public QDialog {
    Q_OBJECT
  public:
    explicit ComparisonWindow(const Event& event, QWidget* parent = nullptr);

    /// The same event as it is now. Does nothing where it is as before.
    void present(const Event& event);

  Q_SIGNALS:
    void changed(const atlas::Event& after);
    void editRequested();

  private:
    [[nodiscard]] QSplitter* makeHalves();

    Event event_;
    QLabel* title_;
    QSplitter* halves_;
};

} // namespace atlas
