#pragma once

#include "core/LatestTask.h"
#include "timeline/Histogram.h"

#include <QObject>

#include <memory>

namespace atlas {

/// Counts histograms on a worker of its own. The newest request wins: one being counted is finished, those
/// between it and the newest are never begun, so that a hand that keeps zooming sees the bars follow. GUI
/// thread; histograms arrive by queued signal.
class HistogramScheduler : public QObject {
    Q_OBJECT
  public:
    explicit HistogramScheduler(QObject* parent = nullptr);
    ~HistogramScheduler() override; ///< stops and joins the worker

    void request(HistogramRequest request);

  Q_SIGNALS:
    void ready(std::shared_ptr<const atlas::Histogram> histogram);

  private:
    LatestTask counter_{LatestTask::Overtaken::Finishes};
};

} // namespace atlas
