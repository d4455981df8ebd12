#include "gazetteer/Gazetteer.h"

#include "gazetteer/NameFold.h"

#include <algorithm>
#include <tuple>

namespace atlas {
namespace {

/// Every spelling of a place that is looked for, folded, once each.
QStringList foldedSpellings(const GazetteerPlace& place) {
    QStringList folded;
    for (const QString& name : QStringList{place.name, place.nameAr, place.nameFr} + place.variants) {
        const QString key = Gazetteer::fold(name);
        if (!key.isEmpty() && !folded.contains(key)) folded += key;
    }
    return folded;
}

/// How well a folded text meets a place: 0 begins one of its names, 1 is contained in one, 2 neither.
int distance(const QStringList& spellings, const QString& text) {
    int best = 2;
    for (const QString& spelling : spellings) {
        const auto at = spelling.indexOf(text);
        if (at == 0) return 0;
        if (at > 0) best = 1;
    }
    return best;
}

} // namespace

Gazetteer::Gazetteer(std::vector<GazetteerPlace> places) : places_(std::move(places)) {
    folded_.reserve(places_.size());
    byName_.reserve(3 * static_cast<qsizetype>(places_.size()));
    for (std::size_t i = 0; i < places_.size(); ++i) {
        folded_.push_back(foldedSpellings(places_[i]));
        for (const QString& key : folded_.back())
            if (!byName_.contains(key)) byName_.insert(key, static_cast<int>(i));
    }
}

const GazetteerPlace* Gazetteer::find(const QString& name) const {
    const auto found = byName_.constFind(fold(name));
    return found == byName_.constEnd() ? nullptr : &places_[static_cast<std::size_t>(*found)];
}

std::vector<const GazetteerPlace*> Gazetteer::search(const QString& text, int most) const {
    const QString key = fold(text);
    if (key.isEmpty() || most <= 0) return {};

    struct Found {
        int distance;
        const GazetteerPlace* place;
    };

    std::vector<Found> found;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (const int d = distance(folded_[i], key); d < 2) found.push_back({d, &places_[i]});
    const auto rank = [](const Found& f) {
        return std::tuple(f.distance, !f.place->own, -f.place->population);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Found& a, const Found& b) { return rank(a) < rank(b); });
    std::vector<const GazetteerPlace*> best;
    for (std::size_t i = 0; i < std::min(found.size(), static_cast<std::size_t>(most)); ++i)
        best.push_back(found[i].place);
    return best;
}

QString Gazetteer::fold(const QString& name) {
    return NameFold::fold(name);
}

} // namespace atlas
