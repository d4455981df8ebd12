#pragma once

#include <QJsonValue>

#include <utility>
#include <vector>

namespace atlas {

/// A size that grows with the zoom: logical pixels at some zooms, straight lines between them, and no further
/// change beyond the first and the last.
struct ZoomSteps {
    std::vector<std::pair<double, double>> steps; ///< zoom → size, by zoom

    /// 1 where there are no steps.
    [[nodiscard]] double at(double zoom) const;

    /// A number, or an object of numbers by zoom: { "4": 0.8, "10": 3 }.
    [[nodiscard]] static ZoomSteps parse(const QJsonValue& value);
};

} // namespace atlas
