#pragma once

#include "export/MapExporter.h"

#include <QObject>

#include <thread>

namespace atlas {

/// Writes one page at a time on a worker of its own. GUI thread; the outcome arrives there.
class ExportJob : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// False while an earlier page is still being written.
    bool start(FrameRequest request, const PageSpec& page, const QString& path);

    /// No file is left, and finished() says so.
    void cancel() { worker_.request_stop(); }

    [[nodiscard]] bool busy() const noexcept { return busy_; }

  Q_SIGNALS:
    /// One line that says where the page lies, or why it does not.
    void finished(const QString& line, bool ok);

  private:
    bool busy_ = false;
    std::jthread worker_;
};

} // namespace atlas
