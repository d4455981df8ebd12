#pragma once

#include "core/DataStore.h"

#include <QStringList>

namespace atlas {

/// When it happened, as closely as the record says: "17 Mar 2017", "between 18 Jul 2016 and 19 Jul 2016"
/// where the span bounds an instant, "from … to …" where it went on. In the place's zone.
[[nodiscard]] QString whenText(const Event& event);
[[nodiscard]] QString whenText(const TimeSpan& when, PlaceZone zone);

/// The zone those dates are in: "Asia/Baghdad (UTC+03:00)"; empty without a date.
[[nodiscard]] QString zoneText(const Event& event);

/// Where it happened, in words: name, governorate, and how closely it is known.
[[nodiscard]] QString whereText(const Location& where);

/// "36.34 N 43.12 E · 38S LF 31 22", no finer than the place is known; empty where there is no point to give.
[[nodiscard]] QString coordinateText(const Location& where);

/// "US-led Coalition (acknowledged)", one actor a line; says so where nobody is named.
[[nodiscard]] QStringList actorLines(const std::vector<Actor>& actors);

/// The controlled place an event's "held by" is answered from, and how far off it is.
struct NearestPlace {
    const ControlledPlace* place = nullptr;
    double metres = 0;
};

/// Beyond this a town's holder says nothing about the event any more.
inline constexpr double heldByReachMetres = 15'000;

/// The event's own named place, or the nearest by geodesic distance within heldByReachMetres.
[[nodiscard]] NearestPlace controlledPlaceOf(const Location& where, const TerritorySeries& territory);

/// "Islamic State, since 14 Jan 2014 ± 3 days (Raqqa)" at the event's begin; "not recorded" otherwise.
[[nodiscard]] QString heldByText(const Event& event, const NearestPlace& nearest);

/// "civilians", "combatants", "status unknown".
[[nodiscard]] QString casualtyGroupName(CasualtyGroup group);

/// "civilians 105 · combatants ≥ 33 · in all 138 (best estimate 120)"; empty where the claim gives no figure.
[[nodiscard]] QString casualtyText(const Casualties& casualties);

/// As casualtyText(), of the injured.
[[nodiscard]] QString injuredText(const Casualties& casualties);

/// "25 May 2017 · en": when and in which language a claim was made, as far as it is known.
[[nodiscard]] QString claimOrigin(const Claim& claim);

} // namespace atlas
