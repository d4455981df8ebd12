#include "app/filter/RiverNames.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

QString shownName(const MapFeature& river) {
    const QLocale::Language language = QLocale().language();
    const QString name = language == QLocale::Arabic   ? river.nameAr
                         : language == QLocale::French ? river.nameFr
                                                       : river.name;
    return name.isEmpty() ? river.name : name;
}

} // namespace

std::vector<RiverName> riversOf(const VectorMap& map) {
    std::vector<RiverName> rivers;
    const MapLayer* layer = map.layer(QStringLiteral("rivers"));
    if (!layer) return rivers;
    for (const MapFeature& river : layer->features) {
        const bool known = std::any_of(rivers.begin(), rivers.end(),
                                       [&](const RiverName& each) { return each.name == river.name; });
        if (!river.name.isEmpty() && !known) rivers.push_back({river.name, shownName(river)});
    }
    const QCollator alphabet{QLocale()};
    std::sort(rivers.begin(), rivers.end(),
              [&](const RiverName& a, const RiverName& b) { return alphabet.compare(a.shown, b.shown) < 0; });
    return rivers;
}

QString shownRiver(const VectorMap& map, const QString& name) {
    if (const MapLayer* layer = map.layer(QStringLiteral("rivers")))
        for (const MapFeature& river : layer->features)
            if (!name.isEmpty() && river.name == name) return shownName(river);
    return name;
}

} // namespace atlas
