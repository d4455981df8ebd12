#pragma once

#include "models/SkippedModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace atlas {

/// The rows that readers did not take, with their reasons, as a table.
class SkippedPanel : public QWidget {
    Q_OBJECT
  public:
    /// `model` must outlive the panel.
    explicit SkippedPanel(SkippedModel& model, QWidget* parent = nullptr);

  Q_SIGNALS:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showCount();

    SkippedModel& model_;
    QLabel* count_;
    QTableView* table_;
};

} // namespace atlas
