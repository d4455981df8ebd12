#include "core/TerritorySeries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

namespace atlas {
namespace {

struct HolderWord {
    Holder holder;
    const char* word; ///< as control.csv writes it and, translated, as the user reads it
};

constexpr std::array<HolderWord, holderCount> holders{{
    {Holder::IslamicState, QT_TRANSLATE_NOOP("atlas::Holder", "Islamic State")},
    {Holder::Sdf, QT_TRANSLATE_NOOP("atlas::Holder", "SDF")},
    {Holder::SyrianGovernment, QT_TRANSLATE_NOOP("atlas::Holder", "Syrian government")},
    {Holder::IraqiGovernment, QT_TRANSLATE_NOOP("atlas::Holder", "Iraqi government")},
    {Holder::KurdistanRegionalGovernment,
     QT_TRANSLATE_NOOP("atlas::Holder", "Kurdistan Regional Government")},
    {Holder::SyrianOpposition, QT_TRANSLATE_NOOP("atlas::Holder", "Syrian opposition")},
    {Holder::TurkeyAndAllied, QT_TRANSLATE_NOOP("atlas::Holder", "Turkey and allied Syrian forces")},
    {Holder::Contested, QT_TRANSLATE_NOOP("atlas::Holder", "Contested")},
    {Holder::Unknown, QT_TRANSLATE_NOOP("atlas::Holder", "Not recorded")},
}};

} // namespace

Holder holderFromWord(const QString& word) {
    const auto* found = std::find_if(holders.begin(), holders.end(), [&](const HolderWord& h) {
        return word.trimmed().compare(QLatin1String(h.word), Qt::CaseInsensitive) == 0;
    });
    return found == holders.end() ? Holder::Unknown : found->holder;
}

QString holderName(Holder holder) {
    return QCoreApplication::translate("atlas::Holder", holders[static_cast<std::size_t>(holder)].word);
}

const ControlChange* ControlledPlace::at(TimePoint t) const {
    const auto next = std::upper_bound(changes.begin(), changes.end(), t,
                                       [](TimePoint when, const ControlChange& c) { return when < c.from; });
    return next == changes.begin() ? nullptr : &*std::prev(next);
}

bool ControlledPlace::uncertainAt(TimePoint t) const {
    return std::any_of(changes.begin(), changes.end(), [&](const ControlChange& c) {
        return std::chrono::abs(t - c.from) < std::chrono::days(c.precisionDays);
    });
}

const ControlledPlace* TerritorySeries::find(const QString& name) const {
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const ControlledPlace& p) { return p.name == name; });
    return found == places.end() ? nullptr : &*found;
}

} // namespace atlas
