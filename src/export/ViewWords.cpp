#include "export/ViewWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::array<std::pair<WindowMode, const char*>, 3> modes{{
    {WindowMode::Window, "window"},
    {WindowMode::Moment, "moment"},
    {WindowMode::SinceStart, "since-start"},
}};

constexpr std::array<std::pair<Layer, const char*>, 6> layersByWord{{
    {Layer::Basemap, "basemap"},
    {Layer::Territory, "territory"},
    {Layer::Events, "events"},
    {Layer::Labels, "labels"},
    {Layer::Annotations, "annotations"},
    {Layer::Furniture, "furniture"},
}};

template <class List>
auto valueOf(const List& list, const QString& word) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& entry) {
        return word.compare(QLatin1String(entry.second), Qt::CaseInsensitive) == 0;
    });
    return found == list.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString modeWord(WindowMode mode) {
    const auto* const found =
        std::find_if(modes.begin(), modes.end(), [mode](const auto& entry) { return entry.first == mode; });
    return QLatin1String(found->second);
}

std::optional<WindowMode> modeFromWord(const QString& word) {
    return valueOf(modes, word);
}

QStringList layerWords(Layers layers) {
    QStringList words;
    for (const auto& [layer, word] : layersByWord)
        if (layers.testFlag(layer)) words << QLatin1String(word);
    return words;
}

std::optional<Layer> layerFromWord(const QString& word) {
    return valueOf(layersByWord, word);
}

} // namespace atlas
