#pragma once

#include "models/EventListModel.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace atlas {

/// The events as a list, however many: date, title, place and killed by row; arrow keys walk it. The user
/// chooses which are listed (in view, in the window, all) and in what order; the model keeps both.
class EventListPanel : public QWidget {
    Q_OBJECT
  public:
    /// `model` must outlive the panel.
    explicit EventListPanel(EventListModel& model, QWidget* parent = nullptr);

    /// Marks a row without saying that it was chosen. Remembered by table index: where the model does not
    /// list the event now, the row is marked as soon as it does. Nothing: no row.
    void select(std::optional<std::uint32_t> tableIndex);
    /// The counts of the header: "312 in window · 9,084 in project, 12 without a date".
    void setCounts(int inWindow, int inProject, int undated);
    /// Rows that readers did not take; the link to them is hidden at 0.
    void setSkipped(int count);
    /// Said where the list is empty: "No events between … and …". Without it the text names no dates.
    void setWindow(const TimeWindow& window);
    /// The events wait for the filter: said where the list is empty meanwhile.
    void setWaiting(bool waiting);

  Q_SIGNALS:
    /// The user chose a row by mouse or keyboard.
    void eventChosen(std::uint32_t tableIndex);
    /// The user wants to see what was skipped.
    void skippedRequested();

  private:
    void addHead(QBoxLayout& column);
    void addControls(QBoxLayout& column);
    void addScope(QBoxLayout& row);
    void addSort(QBoxLayout& row);
    void sortBy(EventSort sort);
    void showSort();
    void showSorting();
    void followModel();
    void takeAnswer();
    void restoreSelection();
    void currentChanged(const QModelIndex& current);
    void choose(const QModelIndex& row);
    void chooseAgain(const QModelIndex& row);
    void showEmptiness();
    [[nodiscard]] QString whyEmpty() const;

    EventListModel& model_;
    QListView* list_;
    QLabel* counts_;
    QComboBox* sort_ = nullptr;
    QToolButton* direction_ = nullptr;
    QLabel* sorting_; ///< said while texts are read to sort by
    QLabel* empty_;
    QPushButton* skipped_;
    QStackedLayout* body_; ///< the list, or what is said where it is empty
    std::optional<std::uint32_t> selected_;
    std::optional<TimeWindow> window_;
    int inWindow_ = 0;
    bool waiting_ = false;
    bool restoring_ = false;
    bool toTop_ = false; ///< once the lines are sorted anew
};

} // namespace atlas
