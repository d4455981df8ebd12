#pragma once

#include "app/project/ProjectJob.h"
#include "core/EventBook.h"
#include "core/LatestTask.h"
#include "io/ProjectFile.h"
#include "io/ProjectLock.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>

class QWidget;

namespace atlas {

class AnnotationStore;

/// The project that the window works on: its events as the user changes them, the file it lies in, whether it
/// is saved, and the copy that is put by meanwhile. GUI thread.
///
/// A project may have no file yet. One that another program holds, that a newer program wrote, or that may
/// not be written is read-only: it can be changed and saved under another name.
class WindowProject : public QObject {
    Q_OBJECT
  public:
    /// What the window adds to a save: who held what, as the map has it now.
    using Territory = std::function<std::shared_ptr<const TerritorySeries>()>;

    /// After the first change, so much later its copy is put by. Short enough that what is lost can be
    /// remembered, long enough that a million events are not written all the time.
    static constexpr std::chrono::seconds autosaveAfter{20};

    /// All of them outlive it; `window` is the parent of its dialogs.
    WindowProject(AnnotationStore& annotations, QUndoStack& undo, Territory territory, QWidget& window);
    ~WindowProject() override;

    [[nodiscard]] EventBook& book() noexcept { return book_; }

    [[nodiscard]] const EventBook& book() const noexcept { return book_; }

    /// The file it lies in; empty where it has none.
    [[nodiscard]] const QString& path() const noexcept { return path_; }

    /// Why it cannot be saved where it lies; empty where it can.
    [[nodiscard]] const QString& whyReadOnly() const noexcept { return whyReadOnly_; }

    /// Whether something is to be lost.
    [[nodiscard]] bool unsaved() const;

    [[nodiscard]] bool saving() const noexcept { return saving_.busy(); }

    [[nodiscard]] const std::vector<SavedView>& views() const noexcept { return parts_.views; }

    void addView(SavedView view); ///< in the place of one of the same name
    void removeView(const QString& name);

    /// What the readers brought, the project's own events among them.
    void setLoaded(std::vector<std::shared_ptr<const Loaded>> loaded);
    /// Another project takes the place of this one. `recovered`: its contents come from the copy that was put
    /// by, and are not saved in `path` yet.
    void open(const ProjectContents& contents, const QString& path, bool recovered);

    /// Where it lies, or where the user chooses.
    void save();
    void saveAs();
    /// Under a name that needs no question.
    void saveTo(const QString& path);

    /// The file stays as it was.
    void cancelSaving() { saving_.cancel(); }

    /// Puts a copy by at once, if there is something to lose; otherwise that comes by itself.
    void putBy();

    /// Asks what to do with unsaved changes, then does it and calls `next`; never where the user stays.
    void leave(const std::function<void()>& next);

  Q_SIGNALS:
    /// The events with all changes are these now.
    void rebuilt(std::shared_ptr<const atlas::EventSnapshot> events);
    /// Its name, whether it is saved, or whether it can be.
    void stateChanged();
    void viewsChanged();
    /// One line for the user.
    void said(const QString& line);
    void progressed(const QString& fileName, double share);
    void progressEnded();

  private:
    [[nodiscard]] ProjectState state() const;
    void rebuild();
    void noteChange();
    void dropCopy();
    void saved(const QString& path, const Outcome& outcome);
    void takePath(const QString& path, std::unique_ptr<ProjectLock> lock);
    [[nodiscard]] bool askForPath(QString& path) const;

    AnnotationStore& annotations_;
    QUndoStack& undo_;
    Territory territory_;
    QWidget& window_;
    EventBook book_;
    ProjectParts parts_; ///< as opened; files, territory, annotations and notes are put in by state()
    QString path_;
    QString whyReadOnly_;
    bool viewsUnsaved_ = false;
    bool recovered_ = false;     ///< what is shown was never saved under path_
    bool imported_ = false;      ///< files were read into a project that lies in a file
    QString copy_;               ///< where the last copy was put by; empty: nowhere
    std::function<void()> next_; ///< once it is saved
    std::unique_ptr<ProjectLock> lock_;
    std::unique_ptr<ProjectLock> nextLock_; ///< of the path being saved to, where it is another
    QTimer putByTimer_;
    ProjectJob saving_;
    ProjectJob puttingBy_;
    LatestTask rebuilding_; ///< last: its worker ends first
};

} // namespace atlas
