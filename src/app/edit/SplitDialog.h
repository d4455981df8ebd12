#pragma once

#include "core/Event.h"

#include <QDialog>

class QListWidget;

namespace atlas {

/// Which claims of an event are about another one. At least one goes and one stays.
class SplitDialog : public QDialog {
    Q_OBJECT
  public:
    explicit SplitDialog(const Event& event, QWidget* parent = nullptr);

    /// The positions of those that are ticked.
    [[nodiscard]] std::vector<int> leaving() const;

  private:
    QListWidget* claims_;
};

} // namespace atlas
