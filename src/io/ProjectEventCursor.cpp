#include "io/ProjectEventCursor.h"

#include "io/ProjectEventRows.h"
#include "io/ProjectWords.h"

#include <QCoreApplication>

#include <limits>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectEventCursor)
};

constexpr const char* claimsInOrder = "SELECT rowid, * FROM claims ORDER BY event_fid, position, fid";
constexpr const char* claimActorsInOrder =
    "SELECT claim_actors.rowid, claim_actors.* FROM claim_actors JOIN claims ON claims.fid = "
    "claim_actors.claim_fid "
    "ORDER BY claims.event_fid, claims.position, claims.fid, claim_actors.position, claim_actors.fid";

/// A word of another version, or of another hand.
template <class Value>
Value wordOr(const ProjectCursor& row, int column, Value otherwise) {
    return fromProjectWord<Value>(row.bytes(column)).value_or(otherwise);
}

/// Nothing where its ends do not make a span; then `faulty` is set.
TimeSpan spanOf(const ProjectCursor& row, int from, int to, int meaning, bool& faulty) {
    TimeSpan span = TimeSpan::undated();
    span.meaning = wordOr(row, meaning, TimeMeaning::Bounds);
    const auto begin = row.instant(from);
    const auto end = row.instant(to);
    const bool ordered = begin && end && *begin <= *end;
    faulty = !ordered && (!row.isNull(from) || !row.isNull(to));
    if (!ordered) return span;
    span.from = *begin;
    span.to = *end;
    return span;
}

/// All of a place but its point.
template <class Columns>
Location placeOf(const ProjectCursor& row, PlacePrecision otherwise) {
    Location where;
    where.precision = wordOr(row, Columns::precision, otherwise);
    where.radiusMetres = row.real(Columns::radius).value_or(0);
    where.name = row.text(Columns::place);
    where.district = row.text(Columns::district);
    where.governorate = row.text(Columns::governorate);
    where.zone = wordOr(row, Columns::zone, PlaceZone::Utc);
    return where;
}

std::optional<Range<int>> rangeOf(const ProjectCursor& row, int column) {
    const auto least = row.whole(column);
    if (!least) return std::nullopt;
    return Range<int>{*least, row.whole(column + 1)};
}

Casualties figuresOf(const ProjectCursor& row) {
    Casualties casualties;
    casualties.best = row.whole(ClaimColumns::killedBest);
    int column = ClaimColumns::figures;
    const auto take = [&](std::optional<Range<int>>& range) {
        range = rangeOf(row, column);
        column += 2;
    };
    take(casualties.total);
    for (auto& range : casualties.byGroup)
        take(range);
    take(casualties.injuredTotal);
    for (auto& range : casualties.injuredByGroup)
        take(range);
    return casualties;
}

std::optional<Location> claimedPlace(const ProjectCursor& row) {
    using C = ClaimColumns;
    if (row.isNull(C::precision)) return std::nullopt;
    Location where = placeOf<C>(row, PlacePrecision::Unknown);
    const auto lon = row.real(C::lon);
    const auto lat = row.real(C::lat);
    if (lon && lat)
        if (const GeoPoint point{*lon, *lat}; point.valid()) where.point = point;
    return where;
}

} // namespace

ProjectEventCursor::ProjectEventCursor(ProjectConnection& file, bool sorted)
    : events_(file, project::events)
    , claims_(file, project::claims, sorted ? claimsInOrder : nullptr)
    , claimActors_(file, project::claimActors, sorted ? claimActorsInOrder : nullptr)
    , sorted_(sorted) {
    readActors(file);
    nextClaim();
    nextClaimActor();
}

void ProjectEventCursor::readActors(ProjectConnection& file) {
    ProjectCursor rows(file, project::actors);
    while (rows.next())
        actors_.insert(rows.fid(),
                       {rows.text(ActorColumns::name), wordOr(rows, ActorColumns::group, ActorGroup::Unknown),
                        ActorRole::Attributed});
}

void ProjectEventCursor::nextClaim() {
    moreClaims_ = claims_.next();
    if (!moreClaims_) return;
    const std::pair before{claimEvent_, claimPosition_};
    claimEvent_ = claims_.large(ClaimColumns::event).value_or(0);
    claimPosition_ = claims_.large(ClaimColumns::position).value_or(0);
    outOfOrder_ = outOfOrder_ || std::pair(claimEvent_, claimPosition_) < before;
}

void ProjectEventCursor::nextClaimActor() {
    moreActors_ = claimActors_.next();
    if (!moreActors_) return;
    const qint64 before = actorClaim_;
    actorClaim_ = claimActors_.large(ClaimActorColumns::claim).value_or(0);
    outOfOrder_ = outOfOrder_ || (!sorted_ && actorClaim_ < before);
}

bool ProjectEventCursor::next(std::vector<Skipped>& skipped) {
    if (!events_.next()) {
        takeClaims(std::numeric_limits<qint64>::max(), 0, skipped); // lists those that are left
        return false;
    }
    takeEvent(++row_, skipped);
    takeClaims(events_.fid(), row_, skipped);
    if (event_.claims.empty()) event_.claims.emplace_back(); // drawn in another program, for instance
    return true;
}

void ProjectEventCursor::takeEvent(int row, std::vector<Skipped>& skipped) {
    using C = EventColumns;
    event_ = {};
    event_.id = events_.text(C::id);
    event_.kind = wordOr(events_, C::kind, EventKind::Other);
    bool faulty = false;
    event_.when = spanOf(events_, C::from, C::to, C::meaning, faulty);
    if (faulty)
        skipped.push_back({row,
                           QStringLiteral("from_utc, to_utc"),
                           {},
                           Text::tr("these are not two dates in order; the event was taken without a date")});
    const auto point = events_.point();
    if (!point && events_.hasGeometry())
        skipped.push_back(
            {row, QStringLiteral("geom"), {}, Text::tr("this is no point; the event was taken without one")});
    event_.where = placeOf<C>(events_, point ? PlacePrecision::Exact : PlacePrecision::Unknown);
    event_.where.point = point;
    event_.headline = events_.text(C::headline);
    event_.grade = wordOr(events_, C::grade, Grade::Ungraded);
    event_.tags = readList(events_.text(C::tags));
    event_.notes = events_.text(C::notes);
    event_.dataset = events_.text(C::dataset);
    event_.basis = {events_.whole(C::basisKind).value_or(0), events_.whole(C::basisWhen).value_or(0),
                    events_.whole(C::basisWhere).value_or(0), events_.whole(C::basisGrade).value_or(0)};
    event_.identicalRows = std::max(1, events_.whole(C::identicalRows).value_or(1));
}

void ProjectEventCursor::takeClaims(qint64 event, int row, std::vector<Skipped>& skipped) {
    while (moreClaims_ && claimEvent_ <= event) {
        Claim claim = takeClaim(row, skipped);
        if (claimEvent_ == event)
            event_.claims.push_back(std::move(claim));
        else
            skipped.push_back({row, QStringLiteral("claims.event_fid"), QString::number(claimEvent_),
                               Text::tr("a claim that belongs to no event")});
        nextClaim();
    }
}

Claim ProjectEventCursor::takeClaim(int row, std::vector<Skipped>& skipped) {
    using C = ClaimColumns;
    Claim claim;
    claim.source = claims_.text(C::source);
    claim.published = claims_.day(C::published);
    claim.words = claims_.text(C::words);
    claim.language = claims_.text(C::language);
    claim.link = claims_.text(C::link);
    claim.target = claims_.text(C::target);
    claim.kind = fromProjectWord<EventKind>(claims_.bytes(C::kind));
    bool faulty = false;
    const TimeSpan when = spanOf(claims_, C::from, C::to, C::meaning, faulty);
    if (when.dated() || !claims_.isNull(C::meaning)) claim.when = when;
    if (faulty)
        skipped.push_back({row,
                           QStringLiteral("claims.from_utc, claims.to_utc"),
                           {},
                           Text::tr("these are not two dates in order; the claim was taken without a date")});
    claim.where = claimedPlace(claims_);
    claim.grade = fromProjectWord<Grade>(claims_.bytes(C::grade));
    claim.media = readList(claims_.text(C::media));
    claim.dataset = claims_.text(C::dataset);
    claim.record = claims_.text(C::record);
    claim.row = claims_.whole(C::row).value_or(0);
    claim.casualties = figuresOf(claims_);
    takeClaimActors(claims_.fid(), claim);
    return claim;
}

void ProjectEventCursor::takeClaimActors(qint64 claim, Claim& into) {
    // As they lie, actors of a claim that is gone may stand before; a sorted answer has none of them.
    for (; moreActors_ && (sorted_ ? actorClaim_ == claim : actorClaim_ <= claim); nextClaimActor()) {
        if (actorClaim_ != claim) continue;
        const auto actor = actors_.constFind(claimActors_.large(ClaimActorColumns::actor).value_or(0));
        if (actor == actors_.cend()) continue;
        into.actors.push_back({actor->name, actor->group,
                               wordOr(claimActors_, ClaimActorColumns::role, ActorRole::Attributed)});
    }
}

} // namespace atlas
