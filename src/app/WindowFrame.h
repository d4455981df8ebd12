#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace atlas {

class DuplicatesPanel;
class EventListModel;
class EventListPanel;
class EventPanel;
class ExportPanel;
class FilterBar;
class MapCanvas;
class SkippedModel;
class SkippedPanel;
class TimelineController;
class TimelinePanel;
class TopBar;

/// Where everything in the window stands: bar above, list, map and side panel in the middle, time below.
///
/// Holds no state of the user's, so that it can be built anew in another language. It borrows the canvas.
class WindowFrame : public QWidget {
    Q_OBJECT
  public:
    /// What the panels show and change; all of it outlives the frame.
    struct Subjects {
        TimelineController& timeline;
        EventListModel& list;
        SkippedModel& skipped;
        QUndoStack& undo;
        MapCanvas& canvas;
    };
    enum class Side : std::uint8_t { Event, Export, Skipped, Duplicates };

    WindowFrame(const Subjects& subjects, const QString& language, QWidget* parent = nullptr);
    ~WindowFrame() override; ///< gives the canvas back, without a parent

    [[nodiscard]] TopBar& bar() const { return *bar_; }

    [[nodiscard]] FilterBar& filter() const { return *filter_; }

    [[nodiscard]] EventListPanel& list() const { return *list_; }

    [[nodiscard]] EventPanel& event() const { return *event_; }

    [[nodiscard]] ExportPanel& exporting() const { return *export_; }

    [[nodiscard]] SkippedPanel& skipped() const { return *skipped_; }

    [[nodiscard]] DuplicatesPanel& duplicates() const { return *duplicates_; }

    [[nodiscard]] TimelinePanel& time() const { return *time_; }

    void show(Side side);
    [[nodiscard]] Side side() const;
    using QWidget::show;

  private:
    void fillMiddle(QSplitter& middle, const Subjects& subjects);
    void addMap(QSplitter& middle);

    MapCanvas& canvas_;
    TopBar* bar_;
    EventListPanel* list_ = nullptr;
    FilterBar* filter_ = nullptr;
    QStackedWidget* sides_ = nullptr; ///< in the order of Side
    EventPanel* event_ = nullptr;
    ExportPanel* export_ = nullptr;
    SkippedPanel* skipped_ = nullptr;
    DuplicatesPanel* duplicates_ = nullptr;
    TimelinePanel* time_ = nullptr;
};

} // namespace atlas
