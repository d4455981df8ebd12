#pragma once

#include "core/Actor.h"
#include "core/Casualties.h"
#include "core/Place.h"
#include "core/Time.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// What happened. Kind is drawn as shape, so a new kind needs a glyph in render/events.
enum class EventKind : std::uint8_t {
    Airstrike,
    DroneStrike,
    Missile,
    Shelling,
    Ground,
    AirAssault,
    Raid,
    Demolition,
    AircraftLoss,
    Airdrop,
    Displacement,
    Movement,
    Political,
    StateBased, ///< UCDP type_of_violence 1: an armed clash in which a government takes part
    NonState,   ///< UCDP type_of_violence 2: an armed clash between groups
    OneSided,   ///< UCDP type_of_violence 3: violence against civilians
    Other
};
inline constexpr int eventKindCount = 17;

/// Airwars' grades, best first. Ungraded: nobody has graded it, which is not "weak".
enum class Grade : std::uint8_t { Confirmed, Fair, Weak, Contested, Discounted, Ungraded };
inline constexpr int gradeCount = 6;

/// What one source says of one event: its own words, figures and date. Claims stand side by side.
struct Claim {
    QString source;                 ///< the claimant as named: "US Central Command investigation"
    std::optional<QDate> published; ///< when the claim was made, where known
    QString words;                  ///< the claim's text as recorded
    QString language;               ///< ISO 639-1 of `words`: "en"; empty when unknown
    QString link;                   ///< address of the claim; empty where none is known, never invented
    std::vector<Actor> actors;      ///< whom this claim names
    QString target;                 ///< what was hit, as this claim has it
    Casualties casualties;
    int row = 0; ///< 1-based record number in the file it was read from (a CSV's header is not counted)
};

/// A documented event: a bundle of claims. Its own when, where and kind are those of the record.
struct Event {
    QString id; ///< stable within its file
    EventKind kind = EventKind::Other;
    TimeSpan when;
    Location where;
    QString headline; ///< the source's own title; empty where it has none
    Grade grade = Grade::Ungraded;
    std::vector<Claim> claims; ///< at least one
    QString dataset;           ///< short name of the collection: "UCDP GED"

    /// Every actor that a claim names, once each by name and role, in order of the claims.
    [[nodiscard]] std::vector<Actor> actors() const;
    /// The lowest and highest figure that any claim gives for all killed; nothing where none gives one.
    /// `max` is absent when the highest figure is itself an "at least".
    [[nodiscard]] std::optional<Range<int>> killedAcrossClaims() const;
};

/// The event's own title, or one made of kind, target and place in the user's language. Plain text, one line.
[[nodiscard]] QString eventTitle(const Event& event);

/// "Airstrike", "Clash with a government" … in the user's language.
[[nodiscard]] QString kindName(EventKind kind);

/// The kind for a word of events.csv ("airstrike", "drone strike", "airassault"), any case; Other when
/// unknown.
[[nodiscard]] EventKind kindFromWord(const QString& word);

/// The stable lower-case word of a kind, for files and the command line: "airstrike".
[[nodiscard]] QString kindWord(EventKind kind);

[[nodiscard]] QString gradeName(Grade grade);

} // namespace atlas
