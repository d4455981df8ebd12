#include "render/basemap/ZoomSteps.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace atlas {

double ZoomSteps::at(double zoom) const {
    const auto above =
        std::find_if(steps.begin(), steps.end(), [zoom](const auto& s) { return s.first >= zoom; });
    if (above == steps.begin()) return steps.empty() ? 1 : steps.front().second;
    if (above == steps.end()) return steps.back().second;
    const auto below = std::prev(above);
    return std::lerp(below->second, above->second, (zoom - below->first) / (above->first - below->first));
}

ZoomSteps ZoomSteps::parse(const QJsonValue& value) {
    if (!value.isObject()) return {{{0.0, value.toDouble(1)}}};
    ZoomSteps sizes;
    const QJsonObject byZoom = value.toObject();
    for (auto step = byZoom.begin(); step != byZoom.end(); ++step)
        sizes.steps.emplace_back(step.key().toDouble(), step.value().toDouble());
    std::sort(sizes.steps.begin(), sizes.steps.end()); // JSON sorts its keys as words: "10" before "4"
    return sizes;
}

} // namespace atlas
