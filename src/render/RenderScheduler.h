#pragma once

#include "core/LatestTask.h"
#include "render/FrameComposer.h"

#include <QObject>

#include <memory>

namespace atlas {

/// Draws requests on a worker of its own; a newer request stops the one being drawn when that one is
/// not nearly done, and only the newest waits. GUI thread; frames arrive by queued signal.
class RenderScheduler : public QObject {
    Q_OBJECT
  public:
    explicit RenderScheduler(QObject* parent = nullptr);
    ~RenderScheduler() override; ///< stops and joins the worker

    void request(FrameRequest request);

  Q_SIGNALS:
    void frameReady(const atlas::Frame& frame, double milliseconds);

  private:
    void draw(const FrameRequest& request, const std::stop_token& stop);

    std::unique_ptr<FrameComposer> composer_; ///< the worker's
    LatestTask drawing_{LatestTask::Overtaken::StopsAtTimes};
};

} // namespace atlas

Q_DECLARE_METATYPE(atlas::Frame)
