#include "render/labels/Occupancy.h"

#include <algorithm>
#include <cmath>

namespace atlas {

Occupancy::Occupancy(QSizeF screen)
    : screen_({}, screen)
    , columns_(std::max(1, static_cast<int>(std::ceil(screen.width() / cell))))
    , rows_(std::max(1, static_cast<int>(std::ceil(screen.height() / cell))))
    , taken_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_)) {}

Occupancy::Cells Occupancy::cells(QRectF box) const {
    const auto index = [](double at, int count) {
        return static_cast<int>(std::clamp(std::floor(at / cell), 0.0, count - 1.0));
    };
    return {index(box.left(), columns_), index(box.top(), rows_), index(box.right(), columns_),
            index(box.bottom(), rows_)};
}

void Occupancy::take(QRectF box) {
    if (!box.intersects(screen_)) return;
    const Cells c = cells(box);
    for (int row = c.top; row <= c.bottom; ++row) {
        const auto first = taken_.begin() + (row * columns_ + c.left);
        std::fill(first, first + (c.right - c.left + 1), char{1});
    }
}

bool Occupancy::isFree(QRectF box) const {
    if (!screen_.contains(box)) return false;
    const Cells c = cells(box);
    for (int row = c.top; row <= c.bottom; ++row) {
        const auto first = taken_.begin() + (row * columns_ + c.left);
        if (std::find(first, first + (c.right - c.left + 1), char{1}) != first + (c.right - c.left + 1))
            return false;
    }
    return true;
}

} // namespace atlas
