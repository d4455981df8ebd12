#include "app/project/WindowProject.h"

#include "annotate/AnnotationRecord.h"
#include "annotate/AnnotationStore.h"
#include "core/BidiText.h"
#include "io/ProjectAutosave.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace atlas {
namespace {

QString shownName(const QString& path) {
    return leftToRight(QFileInfo(path).fileName());
}

} // namespace

WindowProject::WindowProject(AnnotationStore& annotations, QUndoStack& undo, Territory territory,
                             QWidget& window)
    : annotations_(annotations)
    , undo_(undo)
    , territory_(std::move(territory))
    , window_(window)
    , rebuilding_(LatestTask::Overtaken::Stops) {
    putByTimer_.setSingleShot(true);
    putByTimer_.setInterval(autosaveAfter);
    connect(&putByTimer_, &QTimer::timeout, this, &WindowProject::putBy);
    connect(&book_, &EventBook::changed, this, &WindowProject::rebuild);
    connect(&undo_, &QUndoStack::indexChanged, this, &WindowProject::noteChange);
    connect(&undo_, &QUndoStack::cleanChanged, this, &WindowProject::stateChanged);
    connect(&saving_, &ProjectJob::finished, this, &WindowProject::saved);
    connect(&saving_, &ProjectJob::progressed, this,
            [this](const QString& path, double share) { Q_EMIT progressed(shownName(path), share); });
    connect(&puttingBy_, &ProjectJob::finished, this, [this](const QString& path, const Outcome& outcome) {
        if (outcome)
            copy_ = path;
        else
            Q_EMIT said(tr("No copy could be put by: %1").arg(outcome.error().line()));
        if (!unsaved()) dropCopy(); // saved meanwhile
    });
}

WindowProject::~WindowProject() = default;

bool WindowProject::unsaved() const {
    return !undo_.isClean() || viewsUnsaved_ || recovered_ || imported_;
}

void WindowProject::addView(SavedView view) {
    removeView(view.name);
    parts_.views.push_back(std::move(view));
    viewsUnsaved_ = true;
    noteChange();
    Q_EMIT viewsChanged();
}

void WindowProject::removeView(const QString& name) {
    if (std::erase_if(parts_.views, [&](const SavedView& view) { return view.name == name; }) == 0) return;
    viewsUnsaved_ = true;
    noteChange();
    Q_EMIT viewsChanged();
}

void WindowProject::setLoaded(std::vector<std::shared_ptr<const Loaded>> loaded) {
    imported_ = !path_.isEmpty() && loaded.size() > 1;
    book_.setLoaded(std::move(loaded));
    if (!book_.changes()->empty()) rebuild();
    if (imported_) noteChange();
}

void WindowProject::open(const ProjectContents& contents, const QString& path, bool recovered) {
    undo_.clear();
    parts_ = contents.parts;
    book_.open({contents.loaded}, contents.parts.notes, contents.parts.keptApart);
    AnnotationList drawn;
    for (const ProjectAnnotation& record : contents.parts.annotations)
        if (auto annotation = annotationFrom(record)) drawn.push_back(std::move(*annotation));
    annotations_.open(std::move(drawn));
    viewsUnsaved_ = imported_ = false;
    recovered_ = recovered;
    auto lock = path.isEmpty() ? nullptr : std::make_unique<ProjectLock>(path);
    const auto held = lock ? lock->hold() : ProjectLock::State::Free;
    whyReadOnly_ = contents.whyReadOnly;
    if (whyReadOnly_.isEmpty() && lock && held != ProjectLock::State::Held) whyReadOnly_ = lock->why();
    takePath(path, held == ProjectLock::State::Held ? std::move(lock) : nullptr);
    if (!whyReadOnly_.isEmpty())
        Q_EMIT said(tr("%1 is opened read-only: %2").arg(shownName(path), whyReadOnly_));
    Q_EMIT viewsChanged();
}

void WindowProject::takePath(const QString& path, std::unique_ptr<ProjectLock> lock) {
    path_ = path;
    lock_ = std::move(lock);
    copy_.clear();
    Q_EMIT stateChanged();
}

ProjectState WindowProject::state() const {
    ProjectState state{book_.loaded(), book_.changes(), parts_};
    for (const auto& loaded : book_.loaded())
        if (loaded->file.schema != ProjectFile::schema()) state.parts.files.push_back(loaded->file);
    if (!state.parts.territory) state.parts.territory = territory_();
    state.parts.annotations.clear();
    for (const Annotation& annotation : *annotations_.list())
        state.parts.annotations.push_back(annotationRecord(annotation));
    state.parts.notes = book_.notes();
    state.parts.keptApart = book_.keptApart();
    return state;
}

void WindowProject::rebuild() {
    rebuilding_.run([this, loaded = book_.loaded(), changes = book_.changes()](const std::stop_token& stop) {
        auto events = EventSnapshot::build(loaded, changes);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, events = std::move(events), changes] {
                if (changes == book_.changes()) Q_EMIT rebuilt(events);
            },
            Qt::QueuedConnection);
    });
}

void WindowProject::noteChange() {
    Q_EMIT stateChanged();
    if (unsaved() && !putByTimer_.isActive()) putByTimer_.start();
}

void WindowProject::putBy() {
    if (!unsaved()) return;
    const ProjectAutosave copy(path_);
    // One that is still being written is of an older state: once more, later.
    if (!puttingBy_.start(state(), copy.path())) putByTimer_.start();
}

void WindowProject::dropCopy() {
    putByTimer_.stop();
    ProjectAutosave(path_).remove();
    copy_.clear();
}

bool WindowProject::askForPath(QString& path) const {
    const QString key = QStringLiteral("project/folder");
    const QString folder = path_.isEmpty() ? QSettings().value(key).toString() : path_;
    path = QFileDialog::getSaveFileName(&window_, tr("Save the project"), folder,
                                        tr("Strike Atlas project (*.gpkg)"));
    if (path.isEmpty()) return false;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".gpkg");
    QSettings().setValue(key, QFileInfo(path).absolutePath());
    return true;
}

void WindowProject::save() {
    if (path_.isEmpty() || !whyReadOnly_.isEmpty()) return saveAs();
    saveTo(path_);
}

void WindowProject::saveAs() {
    QString path;
    if (askForPath(path))
        saveTo(path);
    else
        next_ = {};
}

void WindowProject::saveTo(const QString& path) {
    if (saving_.busy()) return;
    nextLock_.reset();
    if (path != path_ || !lock_) {
        auto lock = std::make_unique<ProjectLock>(path);
        if (lock->hold() == ProjectLock::State::Elsewhere) {
            next_ = {};
            return Q_EMIT said(tr("%1 was not saved: %2").arg(shownName(path), lock->why()));
        }
        nextLock_ = std::move(lock);
    }
    undo_.setClean(); // what is changed from here on is not in the file
    viewsUnsaved_ = false;
    saving_.start(state(), path);
}

void WindowProject::saved(const QString& path, const Outcome& outcome) {
    Q_EMIT progressEnded();
    const auto next = std::exchange(next_, {});
    if (!outcome) {
        undo_.resetClean();
        viewsUnsaved_ = true;
        nextLock_.reset();
        noteChange();
        Q_EMIT said(outcome.error().line());
        auto* box = new QMessageBox(QMessageBox::Warning, tr("The project was not saved"), {},
                                    QMessageBox::Close, &window_);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(outcome.error().line());
        box->setInformativeText(tr("Nothing is lost: your changes are still here. Save the project again, or "
                                   "under another name."));
        box->open();
        return;
    }
    const bool another = path != path_;
    dropCopy();
    recovered_ = imported_ = false;
    if (another) {
        whyReadOnly_.clear();
        takePath(path, std::move(nextLock_));
    }
    Q_EMIT stateChanged();
    Q_EMIT said(tr("Saved %1").arg(shownName(path)));
    if (unsaved()) noteChange();
    if (next) next();
}

void WindowProject::leave(const std::function<void()>& next) {
    if (!unsaved()) return next();
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), {},
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Save the changes to the project?"));
    box.setInformativeText(tr("Without saving, what you changed, drew and joined since is lost."));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Cancel) return;
    if (answer == QMessageBox::Save) {
        next_ = next;
        return save();
    }
    dropCopy();
    undo_.setClean();
    viewsUnsaved_ = recovered_ = imported_ = false;
    next();
}

} // namespace atlas
