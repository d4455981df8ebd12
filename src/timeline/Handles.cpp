#include "timeline/Handles.h"

namespace atlas {

TimeWindow windowOf(WindowMode mode, TimePoint start, TimePoint begin, TimePoint end) noexcept {
    switch (mode) {
    case WindowMode::Moment:
        return TimeWindow::moment(end - std::chrono::milliseconds(1));
    case WindowMode::SinceStart:
        return {{start, end}, mode};
    case WindowMode::Window:
        break;
    }
    return {{begin, end}, WindowMode::Window};
}

} // namespace atlas
