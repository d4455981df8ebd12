#include "app/panels/EdgePan.h"

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr int pace = 16;             ///< milliseconds: as often as a screen shows it
constexpr double slowest = 120;      ///< pixels a second: a bar of the histogram can still be hit
constexpr double perPixel = 12;      ///< more of them for each pixel of distance …
constexpr double fastest = 2400;     ///< … but some bars must still be recognised on their way
constexpr double longestStep = 0.25; ///< seconds: after a standstill the axis does not leap

} // namespace

EdgePan::EdgePan(QObject* parent) : QObject(parent) {
    ticker_.setTimerType(Qt::PreciseTimer);
    ticker_.setInterval(pace);
    connect(&ticker_, &QTimer::timeout, this, &EdgePan::tick);
}

double EdgePan::speed(double beyond) noexcept {
    return std::copysign(std::min(slowest + perPixel * std::abs(beyond), fastest), beyond);
}

void EdgePan::pull(double beyond) {
    beyond_ = beyond;
    if (beyond == 0) return stop();
    if (active()) return;
    sinceTick_.start();
    ticker_.start();
}

void EdgePan::stop() {
    ticker_.stop();
}

void EdgePan::tick() {
    const double seconds = static_cast<double>(sinceTick_.restart()) / 1000;
    Q_EMIT moved(speed(beyond_) * std::min(seconds, longestStep));
}

} // namespace atlas
