#include "app/ExportJob.h"

#include "core/BidiText.h"

namespace atlas {

bool ExportJob::start(FrameRequest request, const PageSpec& page, const QString& path) {
    if (std::exchange(busy_, true)) return false;
    worker_ = std::jthread(
        [this, exporter = MapExporter(std::move(request), page), path](const std::stop_token& stop) {
            const Outcome outcome = exporter.write(path, stop);
            const QString line = outcome ? tr("Saved %1").arg(leftToRight(path)) : outcome.error().line();
            QMetaObject::invokeMethod(
                this,
                [this, line, ok = outcome.ok()] {
                    busy_ = false;
                    Q_EMIT finished(line, ok);
                },
                Qt::QueuedConnection);
        });
    return true;
}

} // namespace atlas
