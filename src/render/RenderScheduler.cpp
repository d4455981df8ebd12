#include "render/RenderScheduler.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace atlas {

RenderScheduler::RenderScheduler(QObject* parent) : QObject(parent) {
    qRegisterMetaType<Frame>();
}

RenderScheduler::~RenderScheduler() = default;

void RenderScheduler::request(FrameRequest request) {
    drawing_.run([this, request = std::move(request)](const std::stop_token& stop) { draw(request, stop); });
}

void RenderScheduler::draw(const FrameRequest& request, const std::stop_token& stop) {
    if (!composer_) composer_ = std::make_unique<FrameComposer>(); // its threads begin while the window opens
    QElapsedTimer clock;
    clock.start();
    Frame frame = composer_->compose(request, stop);
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (frame.image.isNull()) return;
    QMetaObject::invokeMethod(
        this, [this, frame = std::move(frame), took] { Q_EMIT frameReady(frame, took); },
        Qt::QueuedConnection);
}

} // namespace atlas
