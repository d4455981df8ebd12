#pragma once

#include "annotate/AnnotationStore.h"
#include "app/DataLoader.h"
#include "app/EventSight.h"
#include "app/EventWalk.h"
#include "app/ExportJob.h"
#include "app/Language.h"
#include "app/MapCanvas.h"
#include "app/MapLook.h"
#include "app/MapOverlay.h"
#include "app/PlayMemory.h"
#include "app/Selection.h"
#include "app/StatusLine.h"
#include "app/WindowFrame.h"
#include "app/edit/EventEditing.h"
#include "app/filter/WindowFilter.h"
#include "app/online/OnlineMaps.h"
#include "app/project/ProjectRecovery.h"
#include "app/project/ViewKeeper.h"
#include "app/project/WindowProject.h"
#include "app/tools/ToolBox.h"
#include "models/EventListModel.h"
#include "models/SkippedModel.h"
#include "timeline/TimelineController.h"

#include <QMainWindow>
#include <QUndoStack>

namespace atlas {

/// The window: owns what is shown and how the user looks at it, and tells each part what the others did.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    /// Starts reading the embedded atlas of `folder` and `files` at once. `language` outlives the window.
    MainWindow(Language& language, const QString& folder, const QStringList& files);
    ~MainWindow() override;

    [[nodiscard]] const MapCanvas& canvas() const noexcept { return canvas_; }

    [[nodiscard]] MapCanvas& canvas() noexcept { return canvas_; }

    [[nodiscard]] const TimelineController& timeline() const noexcept { return timeline_; }

    [[nodiscard]] TimelineController& timeline() noexcept { return timeline_; }

    [[nodiscard]] const DataStore& store() const noexcept { return store_; }

    [[nodiscard]] const WindowFilter& filter() const noexcept { return filter_; }

    [[nodiscard]] WindowFilter& filter() noexcept { return filter_; }

    [[nodiscard]] const Selection& selection() const noexcept { return selection_; }

    [[nodiscard]] const AnnotationStore& annotations() const noexcept { return annotations_; }

    [[nodiscard]] const WindowFrame& frame() const noexcept { return *frame_; }

    [[nodiscard]] const StatusLine& status() const noexcept { return *status_; }

    [[nodiscard]] WindowProject& project() noexcept { return project_; }

    [[nodiscard]] AnnotationStore& annotationStore() noexcept { return annotations_; }

    [[nodiscard]] QUndoStack& undo() noexcept { return undo_; }

    /// As a click on it does.
    void choose(std::uint32_t tableIndex) { selection_.chooseEvent(tableIndex); }

    [[nodiscard]] bool reading() const noexcept { return loader_.busy(); }

    /// Opens event files and base maps; one that fails changes nothing and is said in the status line.
    void openFiles(const QStringList& files);
    void chooseLanguage(const QString& code);

  Q_SIGNALS:
    /// The first frame with base map, places and events, every tile there; since the process was started.
    void firstCompleteMap(qint64 milliseconds);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    // Once
    void connectLoader();
    void connectMap();
    void connectState();
    void connectProject();
    void addShortcuts();
    void addShortcut(const QKeySequence& keys, const std::function<void()>& action);
    void restorePlace();

    // In each language anew
    void buildFrame();
    void connectBar();
    void connectPanels();
    void connectDuplicates();
    void connectExport();
    void addProjectMenu();

    // When something has changed
    void takeEvents(const DataLoader::LoadedList& loaded, std::shared_ptr<const EventSnapshot> events);
    void takeRebuilt(const std::shared_ptr<const EventSnapshot>& events);
    void takeProject(const ProjectContents& contents, const QString& path, bool recovered);
    void replaceEvents(const DataLoader::LoadedList& loaded, std::shared_ptr<const EventSnapshot> events);
    void takeBasemap(const Basemap& basemap);
    void showTerritory();
    void showEvents();
    void showDuplicates();
    void showFilter();
    void showLook();
    void showWindow();
    void showSelection();
    void showScene();
    void showProject();
    void noteFrame(const Frame& frame);

    // What the user asks for
    void walk(bool forward);
    void goToEvent(std::uint32_t tableIndex);
    void bringIntoView(std::uint32_t tableIndex);
    void addCallout(std::uint32_t tableIndex);
    void deleteAnnotation();
    void openExport();
    void exportTo(const PageSpec& page, const QString& path);
    void openSkipped();
    void chooseFiles();
    void openMapped(const QString& path);
    void playOrPress();
    void escape();
    void about();

    Language& language_;
    DataStore store_;
    TimelineController timeline_;
    PlayMemory playMemory_{timeline_};
    AnnotationStore annotations_;
    QUndoStack undo_;
    std::shared_ptr<const TerritorySeries> territory_; ///< the project's own; null: the atlas's
    std::shared_ptr<const AtlasSnapshot> atlas_;       ///< as it was read
    WindowProject project_;
    bool leaving_ = false; ///< the user has been asked
    EventListModel listModel_;
    SkippedModel skippedModel_;
    Selection selection_;
    EventWalk walk_;
    OnlineMaps online_{*this}; ///< before what holds its tiles, which tell it of their troubles
    Basemap basemap_;
    std::shared_ptr<const Gazetteer> gazetteer_;
    bool atlasThere_ = false;
    bool eventsThere_ = false;
    std::optional<quint64> completeFrom_; ///< generation of the first request that had everything
    int brokenTiles_ = 0;
    MapCanvas canvas_;
    EventSight sight_{canvas_, timeline_, store_};
    MapLook look_;
    MapOverlay* overlay_;
    ToolBox tools_;
    WindowFilter filter_;
    EventEditing editing_{project_.book(), undo_, canvas_, *this};
    ViewKeeper views_{{canvas_, timeline_, filter_, project_}};
    StatusLine* status_ = nullptr;
    std::unique_ptr<WindowFrame> frame_; ///< after what its panels show
    ExportJob export_;
    ProjectRecovery recovery_{loader_, project_, *this};
    DataLoader loader_; ///< last: its workers end first
};

} // namespace atlas
