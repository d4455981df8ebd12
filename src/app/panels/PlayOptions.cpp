#include "app/panels/PlayOptions.h"

#include "app/panels/GlyphIcon.h"
#include "timeline/TimelineController.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace atlas {

PlayOptions::PlayOptions(TimelineController& timeline, QWidget* parent)
    : QToolButton(parent), timeline_(timeline), courses_(new QActionGroup(this)) {
    setIcon(glyphIcon(Glyph::Options));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Options of playing"));
    setToolTip(accessibleName());
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    addCourses(*menu);
    menu->addSeparator();
    skip_ = addToggle(*menu, tr("Skip empty time"), tr("Goes on at the next event where the window is empty"),
                      &PlaySettings::skipsEmpty);
    trail_ = addToggle(*menu, tr("Trail"), tr("What has just left the window is drawn faintly"),
                       &PlaySettings::leavesTrail);
    connect(&timeline, &TimelineController::playSettingsChanged, this, &PlayOptions::showSettings);
    showSettings();
}

void PlayOptions::addCourses(QMenu& menu) {
    menu.addAction(tr("At the end"))->setEnabled(false); // a heading in any style
    const std::array<QString, 3> names{tr("Stop"), tr("Begin again"), tr("Go back and forth")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QAction* action = menu.addAction(names[i]);
        action->setCheckable(true);
        action->setActionGroup(courses_);
        connect(action, &QAction::triggered, this, [this, i] {
            PlaySettings settings = timeline_.playSettings();
            settings.course = static_cast<PlayCourse>(i);
            timeline_.setPlaySettings(settings);
        });
    }
}

QAction* PlayOptions::addToggle(QMenu& menu, const QString& text, const QString& tip,
                                bool PlaySettings::*setting) {
    QAction* action = menu.addAction(text);
    action->setToolTip(tip);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, setting](bool on) {
        PlaySettings settings = timeline_.playSettings();
        settings.*setting = on;
        timeline_.setPlaySettings(settings);
    });
    return action;
}

void PlayOptions::showSettings() {
    const PlaySettings& settings = timeline_.playSettings();
    courses_->actions().at(static_cast<int>(settings.course))->setChecked(true);
    skip_->setChecked(settings.skipsEmpty);
    trail_->setChecked(settings.leavesTrail);
}

} // namespace atlas
