#include "core/Event.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct KindWord {
    EventKind kind;
    const char* word; ///< as files and the command line write it
    const char* name; ///< as the user reads it, before translation
};

constexpr std::array<KindWord, eventKindCount> kinds{{
    {EventKind::Airstrike, "airstrike", QT_TRANSLATE_NOOP("atlas::Event", "Airstrike")},
    {EventKind::DroneStrike, "drone strike", QT_TRANSLATE_NOOP("atlas::Event", "Drone strike")},
    {EventKind::Missile, "missile", QT_TRANSLATE_NOOP("atlas::Event", "Missile")},
    {EventKind::Shelling, "shelling", QT_TRANSLATE_NOOP("atlas::Event", "Shelling")},
    {EventKind::Ground, "ground", QT_TRANSLATE_NOOP("atlas::Event", "Ground fighting")},
    {EventKind::AirAssault, "airassault", QT_TRANSLATE_NOOP("atlas::Event", "Air assault")},
    {EventKind::Raid, "raid", QT_TRANSLATE_NOOP("atlas::Event", "Raid")},
    {EventKind::Demolition, "demolition", QT_TRANSLATE_NOOP("atlas::Event", "Demolition")},
    {EventKind::AircraftLoss, "aircraft loss", QT_TRANSLATE_NOOP("atlas::Event", "Aircraft loss")},
    {EventKind::Airdrop, "airdrop", QT_TRANSLATE_NOOP("atlas::Event", "Airdrop")},
    {EventKind::Displacement, "displacement", QT_TRANSLATE_NOOP("atlas::Event", "Displacement")},
    {EventKind::Movement, "movement", QT_TRANSLATE_NOOP("atlas::Event", "Movement")},
    {EventKind::Political, "political", QT_TRANSLATE_NOOP("atlas::Event", "Political event")},
    {EventKind::StateBased, "state-based", QT_TRANSLATE_NOOP("atlas::Event", "Clash with a government")},
    {EventKind::NonState, "non-state", QT_TRANSLATE_NOOP("atlas::Event", "Clash between groups")},
    {EventKind::OneSided, "one-sided", QT_TRANSLATE_NOOP("atlas::Event", "Violence against civilians")},
    {EventKind::Other, "other", QT_TRANSLATE_NOOP("atlas::Event", "Other event")},
}};

/// "air-strike", "Air Strike" and "airstrike" are one word.
QString bare(const QString& word) {
    QString letters = word.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

QString translated(const char* text) {
    return QCoreApplication::translate("atlas::Event", text);
}

} // namespace

std::vector<Actor> Event::actors() const {
    std::vector<Actor> all;
    for (const auto& claim : claims)
        for (const auto& actor : claim.actors)
            if (std::find(all.begin(), all.end(), actor) == all.end()) all.push_back(actor);
    return all;
}

std::optional<Range<int>> Event::killedAcrossClaims() const {
    std::optional<Range<int>> hull;
    for (const auto& claim : claims) {
        const auto killed = claim.casualties.killed();
        if (!killed) continue;
        if (!hull) {
            hull = killed;
            continue;
        }
        const int lowest = std::min(hull->min, killed->min);
        const int highest = std::max(hull->highest(), killed->highest());
        // The hull is open upwards only where its highest figure is itself an "at least".
        const bool open = (!hull->max && hull->min == highest) || (!killed->max && killed->min == highest);
        hull = Range<int>{lowest, open && lowest == highest ? std::nullopt : std::optional<int>(highest)};
    }
    return hull;
}

EventKind kindOf(const Claim& claim, const Event& event) {
    return claim.kind.value_or(event.kind);
}

Grade gradeOf(const Claim& claim, const Event& event) {
    return claim.grade.value_or(event.grade);
}

const TimeSpan& whenOf(const Claim& claim, const Event& event) {
    return claim.when ? *claim.when : event.when;
}

const Location& whereOf(const Claim& claim, const Event& event) {
    return claim.where ? *claim.where : event.where;
}

void settleClaims(Event& event, const Event& said) {
    for (Claim& claim : event.claims) {
        claim.kind = kindOf(claim, said);
        claim.grade = gradeOf(claim, said);
        claim.when = whenOf(claim, said);
        claim.where = whereOf(claim, said);
        if (claim.dataset.isEmpty()) claim.dataset = said.dataset;
        if (claim.record.isEmpty()) claim.record = said.id;
    }
}

void settleClaims(Event& event) {
    const Event said = event;
    settleClaims(event, said);
}

QString eventTitle(const Event& event) {
    if (!event.headline.isEmpty()) return event.headline.simplified();
    const QString kind = kindName(event.kind);
    const QString target = event.claims.empty() ? QString() : event.claims.front().target.simplified();
    const QString place = event.where.name.simplified();
    //: %1 kind of event, %2 target, %3 place: "Airstrike, Mansura: school with displaced families"
    if (!target.isEmpty() && !place.isEmpty()) return translated("%1, %3: %2").arg(kind, target, place);
    if (!place.isEmpty()) return translated("%1, %2").arg(kind, place);
    if (!target.isEmpty()) return translated("%1: %2").arg(kind, target);
    return kind;
}

QString kindName(EventKind kind) {
    return translated(kinds[static_cast<std::size_t>(kind)].name);
}

EventKind kindFromWord(const QString& word) {
    const QString wanted = bare(word);
    const auto* found = std::find_if(
        kinds.begin(), kinds.end(), [&](const KindWord& k) { return bare(QLatin1String(k.word)) == wanted; });
    return found == kinds.end() ? EventKind::Other : found->kind;
}

QString kindWord(EventKind kind) {
    return QLatin1String(kinds[static_cast<std::size_t>(kind)].word);
}

QString gradeName(Grade grade) {
    switch (grade) {
    case Grade::Confirmed:
        return translated(QT_TRANSLATE_NOOP("atlas::Event", "confirmed"));
    case Grade::Fair:
        return translated(QT_TRANSLATE_NOOP("atlas::Event", "fair"));
    case Grade::Weak:
        return translated(QT_TRANSLATE_NOOP("atlas::Event", "weak"));
    case Grade::Contested:
        return translated(QT_TRANSLATE_NOOP("atlas::Event", "contested"));
    case Grade::Discounted:
        return translated(QT_TRANSLATE_NOOP("atlas::Event", "discounted"));
    case Grade::Ungraded:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("atlas::Event", "not graded"));
}

} // namespace atlas
