#pragma once

#include "core/Place.h"
#include "core/VectorMap.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas {

/// A named place with the spellings sources use.
struct GazetteerPlace {
    QString name;
    QString nameAr;
    QString nameFr;
    QStringList variants;
    QString country; ///< ISO 3166
    GeoPoint at;
    int population = 0; ///< 0 when unknown
    bool own = false;   ///< one of the atlas's own places, which are better known than any other
};

/// A place for a name in any spelling or script. Immutable after construction; any thread.
class Gazetteer {
  public:
    explicit Gazetteer(std::vector<GazetteerPlace> places);

    /// The place with exactly this name, variant or Arabic name after folding; the first given wins.
    [[nodiscard]] const GazetteerPlace* find(const QString& name) const;

    /// Up to `most` places whose folded names begin with, then contain, the folded text; better known first.
    [[nodiscard]] std::vector<const GazetteerPlace*> search(const QString& text, int most) const;

    [[nodiscard]] const std::vector<GazetteerPlace>& places() const noexcept { return places_; }

    /// Case, accents, hyphens, the Arabic and Latin article, hamza and vowel marks taken away,
    /// so that "Ar-Raqqah", "raqqa" and "الرقّة", "الرقه" meet their like. By ICU.
    [[nodiscard]] static QString fold(const QString& name);

  private:
    std::vector<GazetteerPlace> places_;
    QHash<QString, int> byName_;
    std::vector<QStringList> folded_; ///< parallel to places_: every folded spelling
};

} // namespace atlas
