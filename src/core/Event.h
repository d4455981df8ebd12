#pragma once

#include "core/Actor.h"
#include "core/Casualties.h"
#include "core/Place.h"
#include "core/Time.h"

#include <QDate>
#include <QString>
#include <QStringList>

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
///
/// A claim says of kind, time, place and grade what the event has as its own, unless it holds values for
/// them: a file of one line an event need not say everything twice. settleClaims() writes them down before
/// the event's own are changed.
struct Claim {
    QString source;                 ///< the claimant as named: "US Central Command investigation"
    std::optional<QDate> published; ///< when the claim was made, where known
    QString words;                  ///< the claim's text as recorded
    QString language;               ///< ISO 639-1 of `words`: "en"; empty when unknown
    QString link;                   ///< address of the claim; empty where none is known, never invented
    std::vector<Actor> actors;      ///< whom this claim names
    QString target;                 ///< what was hit, as this claim has it
    Casualties casualties;
    std::optional<EventKind> kind; ///< what happened, as this claim has it; nothing: as the event's own
    std::optional<TimeSpan> when;  ///< likewise
    std::optional<Location> where; ///< likewise
    std::optional<Grade> grade;    ///< likewise: how well its collection thinks that it is borne out
    QStringList media;             ///< addresses of pictures, films, archived copies, as given
    QString dataset;               ///< the collection it comes from; empty: the event's own
    QString record;                ///< its id there; empty: the event's own
    int row = 0; ///< 1-based record number in the file it was read from (a CSV's header is not counted)

    bool operator==(const Claim&) const = default;
};

/// The claims, by position, that the event's own values rest on; `judged` where the user took none's.
struct Basis {
    static constexpr int judged = -1;

    int kind = 0;
    int when = 0;
    int where = 0;
    int grade = 0;
    bool operator==(const Basis&) const = default;
};

/// A documented event: a bundle of claims. Its own when, where, kind and grade are a judgement: of the
/// record it was read from, then of the user, who may rest them on any claim.
struct Event {
    QString id; ///< stable within its file
    EventKind kind = EventKind::Other;
    TimeSpan when; ///< may be undated()
    Location where;
    QString headline; ///< the source's own title; empty where it has none
    Grade grade = Grade::Ungraded;
    std::vector<Claim> claims; ///< at least one
    QString dataset;           ///< short name of the collection: "UCDP GED"
    QStringList tags;
    QString notes;         ///< the user's own
    Basis basis;           ///< of kind, when, where and grade
    int identicalRows = 1; ///< rows of its file that say exactly this; two can be two events

    bool operator==(const Event&) const = default;

    /// Every actor that a claim names, once each by name and role, in order of the claims.
    [[nodiscard]] std::vector<Actor> actors() const;
    /// The lowest and highest figure that any claim gives for all killed; nothing where none gives one.
    /// `max` is absent when the highest figure is itself an "at least".
    [[nodiscard]] std::optional<Range<int>> killedAcrossClaims() const;
};

/// What a claim says of kind, time, place and grade, whether it holds it or leaves it to the event.
[[nodiscard]] EventKind kindOf(const Claim& claim, const Event& event);
[[nodiscard]] Grade gradeOf(const Claim& claim, const Event& event);
[[nodiscard]] const TimeSpan& whenOf(const Claim& claim, const Event& event);
[[nodiscard]] const Location& whereOf(const Claim& claim, const Event& event);

/// Writes into each claim what it left to the event, dataset and record among it: as `said` has it, which is
/// the event itself or the event before it was changed.
void settleClaims(Event& event, const Event& said);
void settleClaims(Event& event);

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
