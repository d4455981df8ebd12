#include "app/TopBar.h"

#include "app/ElidedLabel.h"
#include "app/Language.h"
#include "app/Theme.h"
#include "app/ToolPicker.h"
#include "timeline/TimelineController.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QUndoStack>

namespace atlas {

namespace {

constexpr int barHeight = 46;
// A file's name may be of any length; the bar is not.
constexpr int widestTitle = 300;
// Some words of it, as long as folding other things makes room for them.
constexpr int readableTitle = 130;
// The first words of what can be looked for; the cursor and a name at the least.
constexpr int readableSearch = 190;
constexpr int narrowSearch = 120;
constexpr int widestSearch = 330;

/// "Asia/Baghdad (UTC+3)": the clock that the atlas's dates are told by.
QString zoneText() {
    const QTimeZone zone(zoneName(TimelineController::zone));
    const int hours = zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) / 3600;
    return QStringLiteral("%1 (UTC+%2)").arg(QString::fromUtf8(zone.id())).arg(hours);
}

} // namespace

TopBar::TopBar(QUndoStack& undo, const QString& language, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 14, 0);
    row->setSpacing(8);
    addTitle(*row);
    search_ = new SearchField(this);
    search_->setMaximumWidth(widestSearch);
    row->addWidget(search_, 3);
    addFilter(*row);
    row->addSpacing(8);
    tools_ = new ToolPicker(this);
    connect(tools_, &ToolPicker::chosen, this, &TopBar::toolChosen);
    row->addWidget(tools_);
    addUndo(*row, undo);
    row->addStretch(1);
    addZone(*row);
    addExport(*row);
    addMenu(*row, language);
    measure();
}

void TopBar::addTitle(QHBoxLayout& row) {
    title_ = new ElidedLabel(this);
    title_->setObjectName(QStringLiteral("projectTitle"));
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("sampleTag"));
    state_->setTextFormat(Qt::PlainText);
    state_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    state_->hide();
    title_->setMaximumWidth(widestTitle);
    row.addWidget(title_);
    row.addWidget(state_);
    row.addSpacing(8);
}

void TopBar::addFilter(QHBoxLayout& row) {
    filter_ = new QPushButton(tr("Filter"), this);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setProperty("tool", true);
    filter_->setToolTip(tr("Choose which events are shown (Ctrl+Shift+F)"));
    filter_->setAccessibleDescription(filter_->toolTip());
    filter_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    row.addWidget(filter_);
}

void TopBar::addUndo(QHBoxLayout& row, QUndoStack& undo) {
    QAction* back = undo.createUndoAction(this, tr("Undo"));
    back->setIcon(themeIcon(QStringLiteral("undo")));
    back->setShortcut(QKeySequence::Undo);
    QAction* again = undo.createRedoAction(this, tr("Redo"));
    again->setIcon(themeIcon(QStringLiteral("redo")));
    again->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction* action : {back, again}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action == back ? tr("Undo") : tr("Redo"));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        row.addWidget(button);
        undo_.append(button);
    }
    addActions({back, again}); // so that their keys are heard wherever they stand
}

void TopBar::addZone(QHBoxLayout& row) {
    zone_ = new QLabel(zoneText(), this);
    zone_->setObjectName(QStringLiteral("zone"));
    zone_->setLayoutDirection(Qt::LeftToRight);
    zone_->setToolTip(tr("Dates are told by the clock of the place; the time line by this one."));
    zone_->setAccessibleName(tr("Time zone"));
    row.addWidget(zone_);
    row.addSpacing(8);
}

void TopBar::addExport(QHBoxLayout& row) {
    auto* button = new QPushButton(tr("Export map…"), this);
    button->setObjectName(QStringLiteral("export"));
    button->setToolTip(tr("Put the map on a page (E)"));
    connect(button, &QPushButton::clicked, this, &TopBar::exportRequested);
    row.addWidget(button);
}

void TopBar::addMenu(QHBoxLayout& row, const QString& language) {
    auto* menu = new QMenu(this);
    menu_ = menu;
    menu->addAction(tr("Open file…"), this, &TopBar::openRequested)->setShortcut(QKeySequence::Open);
    addLanguages(*menu, language);
    menu->addAction(tr("Skipped rows…"), this, &TopBar::skippedRequested);
    menu->addSeparator();
    menu->addAction(tr("About Strike Atlas"), this, &TopBar::aboutRequested);
    addActions(menu->actions()); // so that their shortcuts are heard while the menu is closed
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("menu"));
    button->setIcon(themeIcon(QStringLiteral("menu")));
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
}

void TopBar::addLanguages(QMenu& menu, const QString& language) {
    auto* submenu = menu.addMenu(tr("Language"));
    submenu->setObjectName(QStringLiteral("languages"));
    languages_ = submenu->menuAction();
    auto* group = new QActionGroup(submenu);
    for (const QString& code : languages()) {
        QAction* action = submenu->addAction(languageName(code));
        action->setCheckable(true);
        action->setChecked(code == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
}

void TopBar::showProject(const QString& title, const QString& state, const QString& why) {
    title_->say(title);
    state_->setText(state);
    state_->setToolTip(why.toHtmlEscaped());
    state_->setAccessibleDescription(why);
    state_->setVisible(!state.isEmpty());
    measure();
}

void TopBar::addToMenu(const QList<QAction*>& actions) {
    menu_->insertActions(languages_, actions);
    menu_->insertSeparator(languages_);
    addActions(actions); // so that their shortcuts are heard while the menu is closed
}

void TopBar::showTool(ToolKind kind) {
    tools_->showTool(kind);
}

void TopBar::fold(Fold most) {
    zone_->setVisible(most < Fold::Zone);
    search_->setMinimumWidth(most < Fold::Tools ? readableSearch : narrowSearch);
    tools_->setFolded(most >= Fold::Tools);
    showUndo(most >= Fold::Undo);
    const int words = most < Fold::Title ? readableTitle : 0;
    title_->setMinimumWidth(std::min(words, title_->sizeHint().width()));
}

void TopBar::showUndo(bool inMenu) {
    for (QToolButton* button : undo_) {
        button->setVisible(!inMenu);
        menu_->removeAction(button->defaultAction());
        if (inMenu)
            menu_->insertAction(menu_->actions().value(undo_.indexOf(button)), button->defaultAction());
    }
}

/// Once for all widths: what is hidden and shown again would lose the keyboard.
void TopBar::measure() {
    for (std::size_t most = 0; most < needed_.size(); ++most) {
        fold(static_cast<Fold>(most));
        needed_[most] = layout()->minimumSize().width();
    }
    folded_ = Fold::Title;
    updateGeometry();
    fit();
}

/// Folds no more than needed.
void TopBar::fit() {
    std::size_t most = 0;
    while (most + 1 < needed_.size() && needed_[most] > width())
        ++most;
    if (folded_ == static_cast<Fold>(most)) return;
    folded_ = static_cast<Fold>(most);
    fold(folded_);
}

QSize TopBar::minimumSizeHint() const {
    return {needed_.back(), barHeight};
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

} // namespace atlas
