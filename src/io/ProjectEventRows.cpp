#include "io/ProjectEventRows.h"

#include "io/ProjectWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace atlas {
namespace {

void setSpan(ProjectRow& row, const TimeSpan& when, int from, int to, int meaning) {
    row.word(meaning, projectWord(when.meaning));
    if (!when.dated()) return;
    row.instant(from, when.from);
    row.instant(to, when.to);
}

/// All of a place but its point, which the tables keep each in its own way.
template <class Columns>
void setPlace(ProjectRow& row, const Location& where) {
    row.word(Columns::precision, projectWord(where.precision));
    if (where.radiusMetres != 0) row.real(Columns::radius, where.radiusMetres);
    row.text(Columns::place, where.name);
    row.text(Columns::district, where.district);
    row.text(Columns::governorate, where.governorate);
    row.word(Columns::zone, projectWord(where.zone));
}

void setRange(ProjectRow& row, const std::optional<Range<int>>& range, int column) {
    if (!range) return;
    row.whole(column, range->min);
    if (range->max) row.whole(column + 1, *range->max);
}

void setFigures(ProjectRow& row, const Casualties& casualties) {
    if (casualties.best) row.whole(ClaimColumns::killedBest, *casualties.best);
    int column = ClaimColumns::figures;
    const auto next = [&](const std::optional<Range<int>>& range) {
        setRange(row, range, column);
        column += 2;
    };
    next(casualties.total);
    for (const auto& range : casualties.byGroup)
        next(range);
    next(casualties.injuredTotal);
    for (const auto& range : casualties.injuredByGroup)
        next(range);
}

} // namespace

QString writtenList(const QStringList& texts) {
    if (texts.isEmpty()) return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList readList(const QString& written) {
    QStringList texts;
    if (written.isEmpty()) return texts;
    for (const auto& text : QJsonDocument::fromJson(written.toUtf8()).array())
        texts << text.toString();
    return texts;
}

ProjectEventRows::ProjectEventRows(ProjectConnection& file)
    : events_(file, project::events)
    , claims_(file, project::claims)
    , claimActors_(file, project::claimActors)
    , actors_(file, project::actors) {}

bool ProjectEventRows::add(const Event& event) {
    using C = EventColumns;
    if (!events_.good() || !claims_.good() || !claimActors_.good() || !actors_.good()) return false;
    events_.text(C::id, event.id);
    events_.word(C::kind, projectWord(event.kind));
    setSpan(events_, event.when, C::from, C::to, C::meaning);
    setPlace<C>(events_, event.where);
    if (event.where.point) events_.point(*event.where.point);
    events_.text(C::headline, event.headline);
    events_.word(C::grade, projectWord(event.grade));
    events_.text(C::tags, writtenList(event.tags));
    events_.text(C::notes, event.notes);
    events_.text(C::dataset, event.dataset);
    events_.whole(C::basisKind, event.basis.kind);
    events_.whole(C::basisWhen, event.basis.when);
    events_.whole(C::basisWhere, event.basis.where);
    events_.whole(C::basisGrade, event.basis.grade);
    events_.whole(C::identicalRows, event.identicalRows);
    const qint64 fid = events_.add();
    int position = 0;
    for (const Claim& claim : event.claims)
        addClaim(claim, fid, position++);
    return events_.good() && claims_.good() && claimActors_.good() && actors_.good();
}

bool ProjectEventRows::finish() {
    return events_.finish() && claims_.finish() && claimActors_.finish() && actors_.finish();
}

void ProjectEventRows::addClaim(const Claim& claim, qint64 eventFid, int position) {
    using C = ClaimColumns;
    claims_.whole(C::event, eventFid);
    claims_.whole(C::position, position);
    claims_.text(C::source, claim.source);
    if (claim.published) claims_.day(C::published, *claim.published);
    claims_.text(C::words, claim.words);
    claims_.text(C::language, claim.language);
    claims_.text(C::link, claim.link);
    claims_.text(C::target, claim.target);
    if (claim.kind) claims_.word(C::kind, projectWord(*claim.kind));
    if (claim.when) setSpan(claims_, *claim.when, C::from, C::to, C::meaning);
    if (claim.where) {
        setPlace<C>(claims_, *claim.where);
        if (const auto& point = claim.where->point) {
            claims_.real(C::lon, point->lon);
            claims_.real(C::lat, point->lat);
        }
    }
    if (claim.grade) claims_.word(C::grade, projectWord(*claim.grade));
    claims_.text(C::media, writtenList(claim.media));
    claims_.text(C::dataset, claim.dataset);
    claims_.text(C::record, claim.record);
    if (claim.row != 0) claims_.whole(C::row, claim.row);
    setFigures(claims_, claim.casualties);
    const qint64 fid = claims_.add();
    int nth = 0;
    for (const Actor& actor : claim.actors) {
        const qint64 actorId = actorFid(actor);
        claimActors_.whole(ClaimActorColumns::claim, fid);
        claimActors_.whole(ClaimActorColumns::position, nth++);
        claimActors_.whole(ClaimActorColumns::actor, actorId);
        claimActors_.word(ClaimActorColumns::role, projectWord(actor.role));
        claimActors_.add();
    }
}

qint64 ProjectEventRows::actorFid(const Actor& actor) {
    qint64& fid = actorFids_[{actor.name, static_cast<int>(actor.group)}];
    if (fid != 0) return fid;
    actors_.text(ActorColumns::name, actor.name);
    actors_.word(ActorColumns::group, projectWord(actor.group));
    return fid = actors_.add();
}

} // namespace atlas
