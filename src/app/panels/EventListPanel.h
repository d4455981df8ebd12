#pragma once

#include "models/EventListModel.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace atlas {

/// The events in the window as a list: date, title, place and killed by row; arrow keys walk it.
class EventListPanel : public QWidget {
    Q_OBJECT
  public:
    /// `model` must outlive the panel.
    explicit EventListPanel(EventListModel& model, QWidget* parent = nullptr);

    /// Marks a row without saying that it was chosen. Remembered by table index: where the model does not
    /// list the event now, the row is marked as soon as it does. Nothing: no row.
    void select(std::optional<std::uint32_t> tableIndex);
    /// The counts of the header: "312 in window · 9,084 in project".
    void setCounts(int inWindow, int inProject);
    /// Rows that readers did not take; the link to them is hidden at 0.
    void setSkipped(int count);
    /// Said where the list is empty: "No events between … and …". Without it the text names no dates.
    void setWindow(const TimeWindow& window);

  Q_SIGNALS:
    /// The user chose a row by mouse or keyboard.
    void eventChosen(std::uint32_t tableIndex);
    /// The user wants to see what was skipped.
    void skippedRequested();

  private:
    void followModel();
    void restoreSelection();
    void currentChanged(const QModelIndex& current);
    void choose(const QModelIndex& row);
    void chooseAgain(const QModelIndex& row);
    void showEmptiness();

    EventListModel& model_;
    QListView* list_;
    QLabel* counts_;
    QLabel* empty_;
    QPushButton* skipped_;
    QStackedLayout* body_; ///< the list, or what is said where it is empty
    std::optional<std::uint32_t> selected_;
    std::optional<TimeWindow> window_;
    int inWindow_ = 0;
    bool restoring_ = false;
};

} // namespace atlas
