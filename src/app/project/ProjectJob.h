#pragma once

#include "core/Project.h"
#include "core/Result.h"

#include <QObject>

#include <thread>

namespace atlas {

/// All that a project's file is written from. A value: what is changed after it was taken is in the next one.
struct ProjectState {
    std::vector<std::shared_ptr<const Loaded>> loaded;
    std::shared_ptr<const EventChanges> changes;
    ProjectParts parts;
};

/// Writes one project at a time on a worker of its own. GUI thread; the outcome arrives there.
class ProjectJob : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// False while an earlier one is still being written.
    bool start(ProjectState state, const QString& path);

    /// The file stays as it was.
    void cancel() { worker_.request_stop(); }

    [[nodiscard]] bool busy() const noexcept { return busy_; }

  Q_SIGNALS:
    void progressed(const QString& path, double share);
    void finished(const QString& path, const atlas::Outcome& outcome);

  private:
    bool busy_ = false;
    std::jthread worker_;
};

} // namespace atlas
