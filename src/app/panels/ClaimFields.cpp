#include "app/panels/ClaimFields.h"

#include "app/panels/EventFacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ClaimFields)
};

/// A field before it is asked of every claim.
struct Field {
    QString name;
    std::function<QString(const Claim&, const Event&)> text;
    std::optional<Judged> judged = {};
};

QString figure(const std::optional<Range<int>>& range) {
    return range ? formatRange(range) : QString();
}

QString killedInAll(const Casualties& casualties) {
    if (!casualties.best) return figure(casualties.total);
    const QString best = QLocale().toString(*casualties.best);
    if (!casualties.total) return best;
    return Text::tr("%1, best estimate %2").arg(formatRange(casualties.total), best);
}

QString placeText(const Location& where) {
    const QString coordinates = coordinateText(where);
    const QString words = whereText(where);
    return coordinates.isEmpty() ? words : words + u'\n' + coordinates;
}

QString gradeText(Grade grade) {
    return grade == Grade::Ungraded ? QString() : gradeName(grade);
}

std::vector<Field> judgedFields() {
    return {{Text::tr("Kind"), [](const Claim& c, const Event& e) { return kindName(kindOf(c, e)); },
             Judged::Kind},
            {Text::tr("When"),
             [](const Claim& c, const Event& e) { return whenText(whenOf(c, e), whereOf(c, e).zone); },
             Judged::When},
            {Text::tr("Where"), [](const Claim& c, const Event& e) { return placeText(whereOf(c, e)); },
             Judged::Where},
            {Text::tr("Grade"), [](const Claim& c, const Event& e) { return gradeText(gradeOf(c, e)); },
             Judged::Grade}};
}

std::vector<Field> saidFields() {
    std::vector<Field> fields{
        {Text::tr("By"),
         [](const Claim& c, const Event&) {
             return c.actors.empty() ? QString() : actorLines(c.actors).join(u'\n');
         }},
        {Text::tr("Target"), [](const Claim& c, const Event&) { return c.target.simplified(); }}};
    const std::array killed{Text::tr("Civilians killed"), Text::tr("Combatants killed"),
                            Text::tr("Killed, status unknown")};
    const std::array injured{Text::tr("Civilians injured"), Text::tr("Combatants injured"),
                             Text::tr("Injured, status unknown")};
    for (std::size_t i = 0; i < killed.size(); ++i)
        fields.push_back(
            {killed[i], [i](const Claim& c, const Event&) { return figure(c.casualties.byGroup[i]); }});
    fields.push_back({Text::tr("Killed in all, as stated"),
                      [](const Claim& c, const Event&) { return killedInAll(c.casualties); }});
    for (std::size_t i = 0; i < injured.size(); ++i)
        fields.push_back({injured[i], [i](const Claim& c, const Event&) {
                              return figure(c.casualties.injuredByGroup[i]);
                          }});
    fields.push_back({Text::tr("Injured in all, as stated"),
                      [](const Claim& c, const Event&) { return figure(c.casualties.injuredTotal); }});
    return fields;
}

QString takenText(const Event& event, Judged value) {
    switch (value) {
    case Judged::Kind:
        return kindName(event.kind);
    case Judged::When:
        return whenText(event);
    case Judged::Where:
        return placeText(event.where);
    case Judged::Grade:
        break;
    }
    return gradeName(event.grade);
}

ComparedField compared(const Field& field, const Event& event) {
    ComparedField row{field.name, {}, false, field.judged, {}};
    for (const Claim& claim : event.claims)
        row.said << field.text(claim, event);
    QStringList spoken = row.said;
    spoken.removeAll(QString());
    spoken.removeDuplicates();
    row.differs = spoken.size() > 1;
    if (field.judged) row.taken = takenText(event, *field.judged);
    return row;
}

bool silent(const ComparedField& field) {
    return std::all_of(field.said.begin(), field.said.end(), [](const QString& s) { return s.isEmpty(); });
}

int Basis::*memberOf(Judged value) noexcept {
    switch (value) {
    case Judged::Kind:
        return &Basis::kind;
    case Judged::When:
        return &Basis::when;
    case Judged::Where:
        return &Basis::where;
    case Judged::Grade:
        break;
    }
    return &Basis::grade;
}

} // namespace

std::vector<ComparedField> comparedFields(const Event& event) {
    std::vector<ComparedField> rows;
    for (const Field& field : judgedFields())
        rows.push_back(compared(field, event));
    const ComparedField grade = rows.back();
    rows.pop_back();
    for (const Field& field : saidFields())
        if (auto row = compared(field, event); !silent(row)) rows.push_back(std::move(row));
    if (!silent(grade) || event.grade != Grade::Ungraded) rows.push_back(grade);
    return rows;
}

int basisOf(const Event& event, Judged value) noexcept {
    const int claim = event.basis.*memberOf(value);
    return claim < 0 || claim >= static_cast<int>(event.claims.size()) ? Basis::judged : claim;
}

QString basisText(const Event& event, Judged value) {
    const int claim = basisOf(event, value);
    if (claim == Basis::judged) return Text::tr("own judgement");
    //: %1 a source: the value is the one that this source gives
    return Text::tr("as in: %1").arg(event.claims[static_cast<std::size_t>(claim)].source.simplified());
}

Event restingOn(const Event& event, Judged value, int claim) {
    if (claim < 0 || claim >= static_cast<int>(event.claims.size())) return event;
    Event after = event;
    settleClaims(after);
    after.basis.*memberOf(value) = claim;
    const Claim& taken = after.claims[static_cast<std::size_t>(claim)];
    switch (value) {
    case Judged::Kind:
        after.kind = kindOf(taken, event);
        break;
    case Judged::When:
        after.when = whenOf(taken, event);
        break;
    case Judged::Where:
        after.where = whereOf(taken, event);
        break;
    case Judged::Grade:
        after.grade = gradeOf(taken, event);
        break;
    }
    return after;
}

} // namespace atlas
