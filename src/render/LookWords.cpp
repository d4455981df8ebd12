#include "render/LookWords.h"

#include <array>

namespace atlas {
namespace {

constexpr std::array<const char*, 4> colourWords{"actor", "kind", "grade", "source"};
constexpr std::array<const char*, 4> crowdWords{"auto", "glyphs", "circles", "density"};
constexpr std::array<const char*, 3> themeWords{"standard", "pale", "dark"};
constexpr std::array<const char*, 4> gridWords{"none", "degrees", "dms", "mgrs"};

template <class Enum, std::size_t count>
std::optional<Enum> find(const std::array<const char*, count>& words, const QString& word) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1String(words[i])) return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

QString colourByWord(ColourBy by) {
    return QString::fromLatin1(colourWords[static_cast<std::size_t>(by)]);
}

std::optional<ColourBy> colourByFromWord(const QString& word) {
    return find<ColourBy>(colourWords, word);
}

QString crowdsWord(Crowds crowds) {
    return QString::fromLatin1(crowdWords[static_cast<std::size_t>(crowds)]);
}

std::optional<Crowds> crowdsFromWord(const QString& word) {
    return find<Crowds>(crowdWords, word);
}

QString gridWord(MapGrid grid) {
    return QString::fromLatin1(gridWords[static_cast<std::size_t>(grid)]);
}

std::optional<MapGrid> gridFromWord(const QString& word) {
    return find<MapGrid>(gridWords, word);
}

QString themeWord(MapTheme theme) {
    return QString::fromLatin1(themeWords[static_cast<std::size_t>(theme)]);
}

std::optional<MapTheme> themeFromWord(const QString& word) {
    return find<MapTheme>(themeWords, word);
}

} // namespace atlas
