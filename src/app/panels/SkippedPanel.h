#pragma once

#include "models/SkippedModel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace atlas {

/// The rows that readers did not take, with their reasons, as a table.
class SkippedPanel : public QWidget {
    Q_OBJECT
  public:
    /// `model` must outlive the panel.
    explicit SkippedPanel(SkippedModel& model, QWidget* parent = nullptr);

    /// What the table holds as CSV; what went wrong is said in a box.
    void saveTo(const QString& path);

  Q_SIGNALS:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showCount();
    void askWhereToSave();

    SkippedModel& model_;
    QLabel* count_;
    QToolButton* save_;
    QTableView* table_;
};

} // namespace atlas
