#include "timeline/HistogramScheduler.h"

#include <QMetaObject>

namespace atlas {

HistogramScheduler::HistogramScheduler(QObject* parent) : QObject(parent) {}

HistogramScheduler::~HistogramScheduler() = default;

void HistogramScheduler::request(HistogramRequest request) {
    counter_.run([this, request = std::move(request)](const std::stop_token& stop) {
        auto histogram = std::make_shared<const Histogram>(Histogram::build(request, stop));
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, histogram = std::move(histogram)] { Q_EMIT ready(histogram); },
            Qt::QueuedConnection);
    });
}

} // namespace atlas
