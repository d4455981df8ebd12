#include "app/edit/SpanFields.h"

#include "app/edit/Choice.h"
#include "app/edit/FieldForm.h"
#include "app/panels/PanelStyle.h"
#include "app/panels/TypedDate.h"

#include <QLabel>
#include <QLineEdit>

namespace atlas {
namespace {

/// The first or the last day of a span, as it can be typed back; empty where there is none.
QString dayText(TimePoint t, PlaceZone zone, bool dated) {
    return dated ? localDay(t, zone).toString(Qt::ISODate) : QString();
}

/// A span ends where it does not include the moment any more.
TimePoint lastOf(const TimeSpan& span) {
    return span.to - std::chrono::milliseconds(1);
}

} // namespace

SpanFields::SpanFields(FieldForm& form, const TimeSpan& before, PlaceZone zone)
    : QObject(&form)
    , before_(before)
    , zoneBefore_(zone)
    , reading_(makeLabel({}, TextRole::Muted, form.widget())) {
    addDays(form);
    addMeaning(form);
    reading_->setWordWrap(false); // a form gives it one line
    form.add(tr("That is"), reading_);
    connect(&form, &FieldForm::checked, this, &SpanFields::showReading);
}

void SpanFields::addDays(FieldForm& form) {
    const bool dated = before_.dated();
    from_ = form.addLine(tr("From"), dayText(before_.from, zoneBefore_, dated), [this] { return fault(); });
    from_->setToolTip(typedSpanHelp());
    from_->setPlaceholderText(tr("no date"));
    to_ = form.addLine(tr("To, included"), dayText(lastOf(before_), zoneBefore_, dated));
    to_->setToolTip(typedSpanHelp());
}

void SpanFields::addMeaning(FieldForm& form) {
    meaning_ = new QComboBox(form.widget());
    addChoice(*meaning_, tr("at some time in between"), TimeMeaning::Bounds);
    addChoice(*meaning_, tr("it went on all the while"), TimeMeaning::Duration);
    choose(*meaning_, before_.meaning);
    form.add(tr("It happened"), meaning_);
    zone_ = new QComboBox(form.widget());
    for (const PlaceZone one : {PlaceZone::Damascus, PlaceZone::Baghdad, PlaceZone::Utc})
        addChoice(*zone_, QString::fromUtf8(zoneName(one)), one);
    choose(*zone_, zoneBefore_);
    form.add(tr("By the clock of"), zone_);
    for (QComboBox* box : {meaning_, zone_})
        connect(box, &QComboBox::currentIndexChanged, &form, &FieldForm::check);
}

void SpanFields::setAsked(bool asked) {
    asked_ = asked;
    for (QWidget* field : {static_cast<QWidget*>(from_), static_cast<QWidget*>(to_),
                           static_cast<QWidget*>(meaning_), static_cast<QWidget*>(zone_)})
        field->setEnabled(asked);
}

PlaceZone SpanFields::zone() const {
    return chosen<PlaceZone>(*zone_);
}

std::optional<TimeSpan> SpanFields::when() const {
    if (from_->text().trimmed().isEmpty()) return TimeSpan::undated();
    // What was not touched keeps its clock, which days cannot tell.
    const bool same = zone() == zoneBefore_ && before_.dated()
                      && from_->text() == dayText(before_.from, zone(), true)
                      && to_->text() == dayText(lastOf(before_), zone(), true);
    if (same) return TimeSpan{before_.from, before_.to, chosen<TimeMeaning>(*meaning_)};
    const auto first = typedSpan(from_->text(), zone());
    const auto last = to_->text().trimmed().isEmpty() ? first : typedSpan(to_->text(), zone());
    if (!first || !last || last->to <= first->from) return std::nullopt;
    return TimeSpan{first->from, last->to, chosen<TimeMeaning>(*meaning_)};
}

QString SpanFields::fault() const {
    if (!asked_ || !zone_ || when()) return {};
    if (!typedSpan(from_->text(), zone())) return tr("“From” is not a date. %1").arg(typedSpanHelp());
    if (!typedSpan(to_->text(), zone())) return tr("“To” is not a date. %1").arg(typedSpanHelp());
    return tr("It ends before it begins.");
}

void SpanFields::showReading() {
    if (const auto span = when()) reading_->setText(formatSpan(*span, zone()));
}

} // namespace atlas
