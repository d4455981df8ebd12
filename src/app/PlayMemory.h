#pragma once

#include <QObject>

namespace atlas {

class TimelineController;

/// Keeps how the user plays time (speed, course, what is skipped, the trail) in the settings, from one run to
/// the next. GUI thread.
class PlayMemory : public QObject {
    Q_OBJECT
  public:
    /// Sets the controller to what was kept, and keeps what it is set to from now on. It must outlive this.
    explicit PlayMemory(TimelineController& timeline, QObject* parent = nullptr);

  private:
    void recall();
    void keep() const;

    TimelineController& timeline_;
};

} // namespace atlas
