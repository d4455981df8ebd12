#pragma once

#include "timeline/Playback.h"

#include <QToolButton>

class QAction;
class QActionGroup;
class QMenu;

namespace atlas {

class TimelineController;

/// The small button beside the speed: what happens at the end, whether empty time is skipped, and the trail.
/// Shows the controller's settings and changes them there at once.
class PlayOptions : public QToolButton {
    Q_OBJECT
  public:
    /// `timeline` must outlive the button.
    explicit PlayOptions(TimelineController& timeline, QWidget* parent = nullptr);

  private:
    void addCourses(QMenu& menu);
    [[nodiscard]] QAction* addToggle(QMenu& menu, const QString& text, const QString& tip,
                                     bool PlaySettings::*setting);
    void showSettings();

    TimelineController& timeline_;
    QActionGroup* courses_;
    QAction* skip_;
    QAction* trail_;
};

} // namespace atlas
