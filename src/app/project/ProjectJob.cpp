#include "app/project/ProjectJob.h"

#include "io/ProjectFile.h"

#include <utility>

namespace atlas {

bool ProjectJob::start(ProjectState state, const QString& path) {
    if (std::exchange(busy_, true)) return false;
    worker_ = std::jthread([this, state = std::move(state), path](const std::stop_token& stop) {
        const auto events = EventSnapshot::build(state.loaded, state.changes);
        const auto tell = [this, path](double share) {
            QMetaObject::invokeMethod(
                this, [=, this] { Q_EMIT progressed(path, share); }, Qt::QueuedConnection);
        };
        const Outcome outcome = ProjectFile::write(path, *events, state.parts, tell, stop);
        QMetaObject::invokeMethod(
            this,
            [this, path, outcome] {
                busy_ = false;
                Q_EMIT finished(path, outcome);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace atlas
