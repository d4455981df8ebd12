#include "app/MainWindow.h"

#include "app/FileQuestion.h"
#include "app/ProcessClock.h"
#include "app/TopBar.h"
#include "app/edit/DuplicatesPanel.h"
#include "app/import/MappingQuestion.h"
#include "app/online/FinerTiles.h"
#include "app/panels/EventListPanel.h"
#include "app/panels/EventPanel.h"
#include "app/panels/ExportPanel.h"
#include "app/panels/SkippedPanel.h"
#include "app/panels/TimelinePanel.h"
#include "app/project/ChangesDialog.h"
#include "app/project/ProjectMenu.h"
#include "app/tools/AnnotationReshape.h"
#include "edit/AddAnnotation.h"
#include "edit/DeleteAnnotation.h"
#include "io/FileProbe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>

namespace atlas {

namespace {

// Raqqa to Mosul with the Euphrates down to Al-Qaim: what the atlas is about.
constexpr GeoBox homeBox{38.3, 34.2, 43.4, 36.8};
constexpr QSize usualSize(1440, 900);

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile()) files.append(url.toLocalFile());
    return files;
}

QString readLine(const DataLoader::LoadedList& loaded, const EventTable& table) {
    int skipped = 0;
    for (const auto& file : loaded)
        skipped += static_cast<int>(file->skipped.size());
    const QString line = MainWindow::tr("Events read: %L1").arg(table.size());
    return skipped == 0 ? line
                        : line + QStringLiteral(" · ") + MainWindow::tr("rows skipped: %L1").arg(skipped);
}

} // namespace

MainWindow::MainWindow(Language& language, const QString& folder, const QStringList& files)
    : language_(language)
    , project_(
          annotations_, undo_,
          [this] { return std::make_shared<const TerritorySeries>(store_.atlas()->territory); }, *this)
    , overlay_(new MapOverlay(canvas_, look_, online_))
    , tools_({canvas_, selection_, annotations_, undo_})
    , filter_(canvas_, tools_) {
    connectLoader();
    loader_.start(folder, files); // first of all: reading goes on while the window is built
    setAcceptDrops(true);
    canvas_.fit(homeBox);
    connectMap();
    connectState();
    connectProject();
    buildFrame();
    addShortcuts();
    restorePlace();
    QTimer::singleShot(0, &recovery_, &ProjectRecovery::offerAbandoned);
}

MainWindow::~MainWindow() {
    takeCentralWidget(); // frame_ owns it
}

void MainWindow::restorePlace() {
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry)) return;
    const QSize room = screen()->availableSize();
    resize(usualSize.boundedTo(room));
    // The system's frame comes on top: where it does not fit, the window takes the whole screen.
    if (usualSize.height() >= room.height()) setWindowState(Qt::WindowMaximized);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (project_.unsaved() && !std::exchange(leaving_, false)) {
        // Saving goes on after this call: the window closes once there is nothing to lose.
        event->ignore();
        project_.leave([this] {
            leaving_ = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    loader_.cancel();
    export_.cancel();
    event->accept();
}

void MainWindow::connectLoader() {
    connect(&loader_, &DataLoader::gazetteerReady, this, [this](const auto& gazetteer) {
        gazetteer_ = gazetteer;
        frame_->bar().search().setGazetteer(gazetteer_);
        filter_.setGazetteer(gazetteer_);
    });
    connect(&loader_, &DataLoader::atlasReady, this, [this](const auto& atlas) {
        atlasThere_ = true;
        atlas_ = atlas;
        showTerritory();
        filter_.setAtlas(atlas);
    });
    connect(&loader_, &DataLoader::tilesReady, this, [this](const Basemap& basemap) {
        online_.setLocal(basemap);
        sight_.bringIntoView(basemap.tiles->info().bounds);
    });
    connect(&online_, &OnlineMaps::opened, this, &MainWindow::takeBasemap);
    connect(&online_, &OnlineMaps::said, this, [this](const QString& line) { status_->say(line); });
    connect(&look_, &MapLook::themeChanged, this, [this] { takeBasemap(basemap_); });
    connect(&loader_, &DataLoader::eventsReady, this, &MainWindow::takeEvents);
    connect(&loader_, &DataLoader::projectReady, this, &MainWindow::takeProject);
    connect(&loader_, &DataLoader::tableFailed, this, [this](const QString& path, const QString& line) {
        status_->offer(line, tr("Choose its columns…"), [this, path] { openMapped(path); });
    });
    connect(&loader_, &DataLoader::failed, this, [this](const QString& line) { status_->say(line); });
    connect(&loader_, &DataLoader::progressed, this, [this](const QString& file, double share) {
        status_->showProgress(tr("Reading %1").arg(file), share);
    });
    connect(&loader_, &DataLoader::busyChanged, this, [this](bool busy) {
        if (!busy) status_->hideProgress();
    });
}

void MainWindow::connectMap() {
    connect(&canvas_, &MapCanvas::frameShown, this, &MainWindow::noteFrame);
    connect(&canvas_, &MapCanvas::viewportChanged, this, [this] {
        listModel_.setBox(canvas_.viewport().box());
        frame_->list().select(selection_.event());
    });
    connect(&canvas_, &MapCanvas::pointerMoved, this, [this](GeoPoint ground, bool inside) {
        status_->showGround(ground, inside ? canvas_.viewport().metresPerPixel(ground.lat) : 0, inside);
    });
    connect(overlay_, &MapOverlay::legendToggled, this, &MainWindow::showScene);
    connect(&look_, &MapLook::changed, this, &MainWindow::showLook);
    connect(&timeline_, &TimelineController::trailChanged, this, &MainWindow::showScene);
    timeline_.setCaughtUp([this] { return canvas_.frame().generation == canvas_.generation(); });
    connect(&tools_, &ToolBox::chosen, this, [this](ToolKind kind) { frame_->bar().showTool(kind); });
}

void MainWindow::connectState() {
    connect(&store_, &DataStore::eventsChanged, this, &MainWindow::showEvents);
    connect(&store_, &DataStore::atlasChanged, this, [this] {
        showScene();
        showSelection();
    });
    connect(&timeline_, &TimelineController::windowChanged, this, &MainWindow::showWindow);
    connect(&selection_, &Selection::eventChanged, this, [this] {
        if (selection_.event() && editing_.choose(store_.events()->key(*selection_.event()))) return;
        const auto side = frame_->side(); // those two are worked through while events are chosen
        if (side != WindowFrame::Side::Export && side != WindowFrame::Side::Duplicates)
            frame_->show(WindowFrame::Side::Event);
        showSelection();
        showScene();
    });
    connect(&selection_, &Selection::annotationChanged, this, &MainWindow::showScene);
    connect(&filter_, &WindowFilter::rowsChanged, this, &MainWindow::showFilter);
    connect(&filter_, &WindowFilter::said, this, [this](const QString& line) { status_->say(line); });
    connect(&annotations_, &AnnotationStore::changed, this, [this] {
        const auto chosen = selection_.annotation();
        if (chosen && !annotations_.find(*chosen)) selection_.chooseAnnotation(std::nullopt);
        showScene();
    });
    connect(&export_, &ExportJob::finished, this, [this](const QString& line, bool ok) {
        frame_->exporting().setBusy(false);
        frame_->exporting().showOutcome(line, ok);
        status_->say(line);
    });
}

void MainWindow::connectProject() {
    connect(&project_, &WindowProject::rebuilt, this, &MainWindow::takeRebuilt);
    connect(&project_, &WindowProject::stateChanged, this, &MainWindow::showProject);
    connect(&project_, &WindowProject::said, this, [this](const QString& line) { status_->say(line); });
    const auto choose = [this](EventKey event) { selection_.chooseEvent(store_.events()->find(event)); };
    connect(&editing_, &EventEditing::joined, this, choose, Qt::QueuedConnection); // out of the choice before
    connect(&editing_, &EventEditing::said, this, [this](const QString& line) { status_->say(line); });
    connect(&project_.book(), &EventBook::keptApartChanged, this, &MainWindow::showDuplicates);
    connect(&views_, &ViewKeeper::said, this, [this](const QString& line) { status_->say(line); });
    connect(&project_, &WindowProject::progressed, this, [this](const QString& file, double share) {
        status_->showProgress(tr("Saving %1").arg(file), share);
    });
    connect(&project_, &WindowProject::progressEnded, this, [this] { status_->hideProgress(); });
}

void MainWindow::addProjectMenu() {
    auto* menu = new ProjectMenu(project_, frame_.get());
    frame_->bar().addToMenu(menu->actions());
    connect(menu, &ProjectMenu::newEventRequested, &editing_, &EventEditing::create);
    connect(menu, &ProjectMenu::duplicatesRequested, this, [this] {
        frame_->show(WindowFrame::Side::Duplicates);
        frame_->duplicates().setFocus(Qt::OtherFocusReason);
    });
    connect(menu, &ProjectMenu::mappingRequested, this, [this] {
        const QStringList files = askForFiles(this);
        if (!files.isEmpty()) openMapped(files.front());
    });
    connect(menu, &ProjectMenu::keepViewRequested, this, [this] { views_.askAndKeep(*this); });
    connect(menu, &ProjectMenu::viewChosen, &views_, &ViewKeeper::show);
    connect(menu, &ProjectMenu::changesRequested, this,
            [this] { ChangesDialog(project_.book().notes(), this).exec(); });
}

void MainWindow::buildFrame() {
    takeCentralWidget();
    frame_.reset(); // gives the canvas back before the next one borrows it
    const QString said = status_ ? status_->said() : QString();
    frame_ = std::make_unique<WindowFrame>(
        WindowFrame::Subjects{timeline_, listModel_, skippedModel_, undo_, canvas_}, language_.code(), this);
    setCentralWidget(frame_.get());
    status_ = new StatusLine(this);
    setStatusBar(status_); // deletes the old one
    status_->say(said);
    connect(status_, &StatusLine::cancelRequested, &loader_, &DataLoader::cancel);
    connect(status_, &StatusLine::cancelRequested, &project_, &WindowProject::cancelSaving);
    connectBar();
    addProjectMenu();
    connectPanels();
    connectExport();
    setWindowTitle(tr("Strike Atlas"));
    canvas_.setAccessibleName(tr("Map"));
    overlay_->retranslate();
    frame_->bar().search().setGazetteer(gazetteer_);
    frame_->bar().showTool(tools_.kind());
    frame_->time().setEvents(store_.events());
    frame_->time().setColouring(look_.colouring());
    frame_->bar().search().setEvents(store_.events());
    filter_.attach(frame_->filter(), frame_->bar().filter());
    skippedModel_.setLoaded(store_.loaded());
    showProject();
    showFilter();
    canvas_.setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectBar() {
    TopBar& bar = frame_->bar();
    connect(&bar, &TopBar::toolChosen, &tools_, &ToolBox::choose);
    connect(&bar, &TopBar::exportRequested, this, &MainWindow::openExport);
    connect(&bar, &TopBar::openRequested, this, &MainWindow::chooseFiles);
    connect(&bar, &TopBar::skippedRequested, this, &MainWindow::openSkipped);
    connect(&bar, &TopBar::aboutRequested, this, &MainWindow::about);
    // Queued: the bar whose menu was clicked is built anew.
    connect(&bar, &TopBar::languageChosen, this, &MainWindow::chooseLanguage, Qt::QueuedConnection);
    connect(&bar.search(), &SearchField::placeChosen, this, [this](GeoPoint place) { sight_.goTo(place); });
    connect(&bar.search(), &SearchField::eventChosen, this, &MainWindow::goToEvent);
    connect(&bar.search(), &SearchField::left, &canvas_, [this] { canvas_.setFocus(Qt::OtherFocusReason); });
}

void MainWindow::connectPanels() {
    editing_.attach(frame_->event());
    connectDuplicates();
    connect(&frame_->list(), &EventListPanel::eventChosen, this, &MainWindow::goToEvent);
    connect(&frame_->list(), &EventListPanel::skippedRequested, this, &MainWindow::openSkipped);
    connect(&frame_->time(), &TimelinePanel::colourByChosen, &look_, &MapLook::colourBy);
    connect(&frame_->event(), &EventPanel::previousRequested, this, [this] { walk(false); });
    connect(&frame_->event(), &EventPanel::nextRequested, this, [this] { walk(true); });
    connect(&frame_->event(), &EventPanel::calloutRequested, this, &MainWindow::addCallout);
    connect(&frame_->event(), &EventPanel::zoomRequested, this,
            [this](std::uint32_t event) { sight_.zoomTo(event); });
    connect(&frame_->skipped(), &SkippedPanel::closed, this,
            [this] { frame_->show(WindowFrame::Side::Event); });
}

void MainWindow::connectDuplicates() {
    DuplicatesPanel& panel = frame_->duplicates();
    editing_.attach(panel);
    connect(&panel, &DuplicatesPanel::closed, this, [this] { frame_->show(WindowFrame::Side::Event); });
    connect(&panel, &DuplicatesPanel::showRequested, this, [this](std::uint32_t one, std::uint32_t other) {
        selection_.chooseEvent(one);
        for (const std::uint32_t event : {one, other})
            sight_.showInTime(event);
        bringIntoView(other);
        bringIntoView(one);
    });
    showDuplicates();
}

void MainWindow::showDuplicates() {
    frame_->duplicates().present(store_.events(), project_.book().keptApart());
}

void MainWindow::connectExport() {
    connect(&frame_->exporting(), &ExportPanel::exportRequested, this, &MainWindow::exportTo);
    connect(&frame_->exporting(), &ExportPanel::closed, this, [this] {
        export_.cancel();
        frame_->show(WindowFrame::Side::Event);
        canvas_.setFocus(Qt::OtherFocusReason);
    });
    frame_->exporting().setBusy(export_.busy());
}

void MainWindow::addShortcut(const QKeySequence& keys, const std::function<void()>& action) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
}

void MainWindow::addShortcuts() {
    // Single letters reach the window only when no text field wants them.
    addShortcut(Qt::Key_N, [this] { walk(true); });
    addShortcut(Qt::Key_P, [this] { walk(false); });
    addShortcut(Qt::Key_Space, [this] { playOrPress(); });
    addShortcut(Qt::Key_BracketLeft, [this] { timeline_.stepBack(); });
    addShortcut(Qt::Key_BracketRight, [this] { timeline_.stepForward(); });
    addShortcut(Qt::Key_F, [this] { frame_->bar().search().setFocus(Qt::ShortcutFocusReason); });
    addShortcut(Qt::Key_E, [this] { openExport(); });
    addShortcut(Qt::Key_Escape, [this] { escape(); });
    addShortcut(Qt::Key_Delete, [this] { deleteAnnotation(); });
    addShortcut(Qt::Key_Plus, [this] { canvas_.zoomIn(); });
    addShortcut(Qt::Key_Equal, [this] { canvas_.zoomIn(); }); // the same key without Shift
    addShortcut(Qt::Key_Minus, [this] { canvas_.zoomOut(); });
}

void MainWindow::playOrPress() {
    // A button that has the keyboard is pressed with Space, as everywhere.
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) return button->click();
    if (timeline_.playing())
        timeline_.pause();
    else
        timeline_.play();
}

void MainWindow::escape() {
    if (tools_.cancel() || editing_.giveUpJoin()) return;
    if (frame_->side() != WindowFrame::Side::Event)
        frame_->show(WindowFrame::Side::Event);
    else
        selection_.release();
}

void MainWindow::takeEvents(const DataLoader::LoadedList& loaded,
                            std::shared_ptr<const EventSnapshot> events) {
    const bool other = store_.loaded().empty() || store_.loaded().front() != loaded.front();
    eventsThere_ = true;
    project_.setLoaded(loaded);
    replaceEvents(loaded, std::move(events));
    if (loaded.front()->file.sample) return;
    const EventTable& table = store_.events()->table;
    if (other) {
        timeline_.setHandles(timeline_.extent().from, timeline_.extent().to);
        canvas_.fit(table.box());
    }
    if (project_.whyReadOnly().isEmpty()) status_->say(readLine(loaded, table)); // which is said already
}

/// The same events with the user's changes upon them: what was chosen stays chosen.
void MainWindow::takeRebuilt(const std::shared_ptr<const EventSnapshot>& events) {
    std::optional<EventKey> chosen;
    if (selection_.event()) chosen = store_.events()->key(*selection_.event());
    replaceEvents(store_.loaded(), events);
    if (chosen) selection_.chooseEvent(events->find(*chosen));
}

void MainWindow::replaceEvents(const DataLoader::LoadedList& loaded,
                               std::shared_ptr<const EventSnapshot> events) {
    selection_.chooseEvent(std::nullopt); // its index is one of the old table
    const bool all = timeline_.begin() == timeline_.extent().from && timeline_.end() == timeline_.extent().to;
    store_.setEvents(loaded, std::move(events));
    timeline_.setExtent(store_.events()->table.extent());
    if (all) timeline_.setHandles(timeline_.extent().from, timeline_.extent().to);
}

void MainWindow::takeProject(const ProjectContents& contents, const QString& path, bool recovered) {
    territory_ = contents.parts.territory;
    showTerritory();
    project_.open(contents, path, recovered);
    if (!recovered) recovery_.offerCopyOf(path);
}

/// The atlas around the events, with the project's own knowledge of who held what.
void MainWindow::showTerritory() {
    if (!atlas_) return;
    if (!territory_) return store_.setAtlas(atlas_);
    auto atlas = std::make_shared<AtlasSnapshot>(*atlas_);
    atlas->territory = *territory_;
    store_.setAtlas(std::move(atlas));
}

void MainWindow::showEvents() {
    look_.setEvents(store_.events());
    filter_.setEvents(store_.events()); // before anything asks for its rows
    listModel_.setEvents(store_.events());
    skippedModel_.setLoaded(store_.loaded());
    frame_->time().setEvents(store_.events());
    frame_->time().setColouring(look_.colouring());
    frame_->bar().search().setEvents(store_.events());
    showDuplicates();
    showProject();
    showFilter();
}

void MainWindow::showProject() {
    const auto& files = store_.events()->files;
    const bool sample = files.empty() || files.front().sample;
    QString title = sample ? tr("Raqqa–Mosul 2014–2019") : QFileInfo(files.front().path).fileName();
    if (files.size() > 1) title += QStringLiteral(" + %L1").arg(files.size() - 1);
    if (!project_.path().isEmpty()) title = QFileInfo(project_.path()).completeBaseName();
    if (!project_.whyReadOnly().isEmpty())
        frame_->bar().showProject(title, tr("read-only"), project_.whyReadOnly());
    else if (project_.unsaved())
        frame_->bar().showProject(title, tr("unsaved"), tr("There are changes that no file holds yet."));
    else if (sample)
        frame_->bar().showProject(title, tr("sample data"),
                                  tr("The embedded events are a sample, to be verified before publication."));
    else
        frame_->bar().showProject(title, {}, {});
    frame_->list().setSkipped(skippedModel_.rowCount());
}

void MainWindow::showLook() {
    frame_->time().setColouring(look_.colouring());
    showScene();
}

void MainWindow::showFilter() {
    listModel_.setFilter(filter_.rows());
    frame_->list().setWaiting(filter_.waiting());
    overlay_->showWaiting(filter_.waiting());
    frame_->time().setFilter(filter_.rows());
    showWindow();
}

void MainWindow::showWindow() {
    const TimeWindow window = timeline_.window();
    walk_ = EventWalk(store_.events(), filter_.rows(), window);
    filter_.setWindow(window);
    listModel_.setWindow(window);
    frame_->list().setWindow(window);
    const EventTable& table = store_.events()->table;
    frame_->list().setCounts(walk_.count(), static_cast<int>(table.size()),
                             static_cast<int>(table.size() - table.dated()));
    showSelection();
    showScene();
}

void MainWindow::showSelection() {
    const auto event = selection_.event();
    frame_->list().select(event);
    frame_->event().present(store_.events(), store_.atlas(), event, event ? walk_.position(*event) : 0,
                            walk_.count(), timeline_.window());
}

void MainWindow::showScene() {
    FrameRequest scene;
    scene.window = timeline_.window();
    scene.events = store_.events();
    scene.filter = filter_.rows();
    scene.filterRings = filter_.rings();
    scene.colouring = look_.colouring();
    scene.crowds = look_.crowds();
    scene.grid = look_.grid();
    scene.trail = timeline_.trail();
    scene.atlas = store_.atlas();
    scene.tiles = basemap_.tiles;
    scene.vectors = basemap_.vectors;
    scene.annotations = annotations_.list();
    scene.annotationsRevision = annotations_.revision();
    scene.selectedAnnotation = selection_.annotation();
    scene.selectedEvent = selection_.event();
    scene.furniture.setFlag(Furniture::Legend, overlay_->legendShown());
    scene.language = language_.code();
    canvas_.setScene(std::move(scene));
    const bool everything = basemap_.tiles && atlasThere_ && eventsThere_;
    if (everything && !completeFrom_) completeFrom_ = canvas_.generation() + 1;
}

void MainWindow::takeBasemap(const Basemap& basemap) {
    basemap_ = drawnAs(basemap, {look_.theme(), devicePixelRatioF()});
    look_.setThemed(basemap_.vectors != nullptr);
    brokenTiles_ = 0;
    showScene();
}

void MainWindow::noteFrame(const Frame& frame) {
    if (frame_->side() == WindowFrame::Side::Export) frame_->exporting().setRequest(canvas_.request());
    if (frame.brokenTiles > brokenTiles_ && basemap_.tiles)
        status_->say(tr("%1: tiles in view that cannot be read and stay grey: %L2")
                         .arg(basemap_.tiles->info().name)
                         .arg(frame.brokenTiles));
    brokenTiles_ = frame.brokenTiles;
    if (!completeFrom_ || *completeFrom_ == 0 || frame.generation < *completeFrom_ || !frame.complete) return;
    completeFrom_ = 0; // said once
    Q_EMIT firstCompleteMap(millisecondsSinceStart());
}

void MainWindow::walk(bool forward) {
    const auto next = forward ? walk_.next(selection_.event()) : walk_.previous(selection_.event());
    if (!next) return status_->say(tr("No events in this window of time"));
    selection_.chooseEvent(next);
    bringIntoView(*next);
}

void MainWindow::goToEvent(std::uint32_t tableIndex) {
    sight_.showInTime(tableIndex);
    selection_.chooseEvent(tableIndex);
    bringIntoView(tableIndex);
}

void MainWindow::bringIntoView(std::uint32_t tableIndex) {
    if (!sight_.showOnMap(tableIndex)) status_->say(tr("This event has no place on the map"));
}

void MainWindow::addCallout(std::uint32_t tableIndex) {
    const Event& event = store_.events()->event(tableIndex);
    if (!event.where.mappable()) return bringIntoView(tableIndex);
    const AnnotationId id = annotations_.nextId();
    undo_.push(new AddAnnotation(annotations_, {id, calloutFor(event)}));
    selection_.chooseAnnotation(id);
    bringIntoView(tableIndex);
}

void MainWindow::deleteAnnotation() {
    if (const auto chosen = selection_.annotation()) undo_.push(new DeleteAnnotation(annotations_, *chosen));
}

void MainWindow::openExport() {
    frame_->show(WindowFrame::Side::Export);
    frame_->exporting().setRequest(canvas_.request());
    frame_->exporting().setFocus(Qt::OtherFocusReason);
}

void MainWindow::exportTo(const PageSpec& page, const QString& path) {
    FrameRequest request = canvas_.request();
    request.selectedAnnotation.reset(); // handles are for the hand, not for the reader
    request.trail = {};                 // and what is gone is no part of what the page says
    if (agreeOnTiles(request, page, this) && export_.start(std::move(request), page, path))
        frame_->exporting().setBusy(true);
}

void MainWindow::openSkipped() {
    frame_->show(WindowFrame::Side::Skipped);
}

void MainWindow::chooseFiles() {
    const QStringList files = askForFiles(this);
    if (!files.isEmpty()) openFiles(files);
}

void MainWindow::openMapped(const QString& path) {
    if (const auto options = askForMapping(path, this)) loader_.open({path}, *options);
}

void MainWindow::openFiles(const QStringList& files) {
    status_->say({});
    const auto isProject = [](const QString& file) {
        const auto kind = probeFile(file);
        return kind && *kind == FileKind::Project;
    };
    // A project takes the place of what is open: that must be saved or let go first.
    if (std::any_of(files.begin(), files.end(), isProject))
        project_.leave([=, this] { loader_.open(files); });
    else
        loader_.open(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFiles(localFiles(*event->mimeData()));
}

void MainWindow::chooseLanguage(const QString& code) {
    if (code == language_.code()) return;
    QSettings().setValue(QStringLiteral("language"), code);
    const WindowFrame::Side side = frame_->side();
    language_.speak(code);
    buildFrame();
    frame_->show(side);
}

void MainWindow::about() {
    QMessageBox box(this);
    box.setWindowTitle(tr("About Strike Atlas"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Strike Atlas %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("A desktop atlas of airstrikes and territorial control. A claim is not a fact: every "
           "event names who says so, and claims stand side by side."));
    box.exec();
}

} // namespace atlas
