#include "app/edit/EventEditor.h"

#include "app/edit/FieldForm.h"
#include "app/panels/PanelStyle.h"
#include "app/panels/TypedDate.h"
#include "geo/GridReference.h"
#include "io/WrittenPlace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {
namespace {

constexpr QSize usualSize(520, 640);
constexpr double metresPerKilometre = 1000;
// Half the width of the earth: a larger circle says nothing.
constexpr double mostKilometres = 10'000;

template <class T>
void addChoice(QComboBox& box, const QString& text, T value) {
    box.addItem(text, static_cast<int>(value));
}

template <class T>
void choose(QComboBox& box, T value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class T>
T chosen(const QComboBox& box) {
    return static_cast<T>(box.currentData().toInt());
}

/// The first and the last day of a span, as they can be typed back; empty where there is none.
QString dayText(TimePoint t, PlaceZone zone, bool dated) {
    return dated ? localDay(t, zone).toString(Qt::ISODate) : QString();
}

QString positionText(const Location& where) {
    if (!where.point) return {};
    return QStringLiteral("%1, %2").arg(where.point->lat, 0, 'g', 9).arg(where.point->lon, 0, 'g', 9);
}

QStringList wordsOf(const QString& line) {
    QStringList words;
    static const QString separators = QStringLiteral(",;،؛");
    QString word;
    for (const QChar c : line + u',') {
        if (!separators.contains(c)) {
            word += c;
            continue;
        }
        if (!word.simplified().isEmpty()) words << word.simplified();
        word.clear();
    }
    words.removeDuplicates();
    return words;
}

} // namespace

EventEditor::EventEditor(const Event& event, std::optional<GeoPoint> mapCentre, QWidget* parent)
    : QDialog(parent)
    , before_(event)
    , form_(new FieldForm(this))
    , reading_(makeLabel({}, TextRole::Muted, this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("eventEditor"));
    setWindowTitle(tr("Event"));
    resize(usualSize);
    form_->addHint(tr("These are your own judgement, by which the event stands on the map. What each claim "
                      "says is kept as it is."));
    kind_ = new QComboBox(this);
    for (int kind = 0; kind < eventKindCount; ++kind)
        addChoice(*kind_, kindName(static_cast<EventKind>(kind)), kind);
    choose(*kind_, event.kind);
    form_->add(tr("Kind"), kind_);
    addWhen();
    addWhere(mapCentre);
    addOwnWords();
    auto* column = new QVBoxLayout(this);
    column->addWidget(form_, 1);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(form_, &FieldForm::checked, this, &EventEditor::showChecked);
    form_->check();
}

void EventEditor::addWhen() {
    form_->addHeading(tr("When"));
    const TimeSpan& when = before_.when;
    const PlaceZone zone = before_.where.zone;
    from_ =
        form_->addLine(tr("From"), dayText(when.from, zone, when.dated()), [this] { return faultOfWhen(); });
    from_->setToolTip(typedSpanHelp());
    from_->setPlaceholderText(tr("no date"));
    to_ = form_->addLine(tr("To, included"),
                         dayText(when.to - std::chrono::milliseconds(1), zone, when.dated()));
    to_->setToolTip(typedSpanHelp());
    meaning_ = new QComboBox(this);
    addChoice(*meaning_, tr("at some time in between"), TimeMeaning::Bounds);
    addChoice(*meaning_, tr("it went on all the while"), TimeMeaning::Duration);
    choose(*meaning_, when.meaning);
    form_->add(tr("It happened"), meaning_);
    zone_ = new QComboBox(this);
    for (const PlaceZone one : {PlaceZone::Damascus, PlaceZone::Baghdad, PlaceZone::Utc})
        addChoice(*zone_, QString::fromUtf8(zoneName(one)), one);
    choose(*zone_, zone);
    form_->add(tr("By the clock of"), zone_);
    reading_->setWordWrap(false); // a form gives it one line
    form_->add(tr("That is"), reading_);
    for (QComboBox* box : {meaning_, zone_})
        connect(box, &QComboBox::currentIndexChanged, form_, &FieldForm::check);
}

void EventEditor::addWhere(std::optional<GeoPoint> mapCentre) {
    form_->addHeading(tr("Where"));
    addPosition(mapCentre);
    precision_ = new QComboBox(this);
    addChoice(*precision_, tr("exactly there"), PlacePrecision::Exact);
    addChoice(*precision_, tr("within a distance of it"), PlacePrecision::Radius);
    addChoice(*precision_, tr("somewhere in the governorate"), PlacePrecision::Governorate);
    addChoice(*precision_, tr("somewhere in the country"), PlacePrecision::Country);
    addChoice(*precision_, tr("not known"), PlacePrecision::Unknown);
    choose(*precision_, before_.where.precision);
    form_->add(tr("How closely it is known"), precision_);
    connect(precision_, &QComboBox::currentIndexChanged, form_, &FieldForm::check);
    const double kilometres = before_.where.radiusMetres / metresPerKilometre;
    radius_ = form_->addLine(tr("Distance, km"), kilometres > 0 ? QLocale().toString(kilometres) : QString(),
                             [this] { return faultOfRadius(); });
    place_ = form_->addLine(tr("Place"), before_.where.name);
    district_ = form_->addLine(tr("District"), before_.where.district);
    governorate_ = form_->addLine(tr("Governorate"), before_.where.governorate);
}

void EventEditor::addPosition(std::optional<GeoPoint> mapCentre) {
    position_ =
        form_->addLine(tr("Position"), positionText(before_.where), [this] { return faultOfWhere(); });
    position_->setToolTip(tr("Degrees, degrees and minutes, UTM or MGRS: 35.95, 39.01 or 37S EV 01 79."));
    position_->setPlaceholderText(tr("no place"));
    if (!mapCentre) return;
    auto* take = new QPushButton(tr("Middle of the map"), this);
    take->setObjectName(QStringLiteral("takeCentre"));
    connect(take, &QPushButton::clicked, this, [this, at = *mapCentre] {
        position_->setText(QStringLiteral("%1, %2").arg(at.lat, 0, 'f', 4).arg(at.lon, 0, 'f', 4));
    });
    form_->add(QString(), take);
    take->setAccessibleName(take->text());
}

void EventEditor::addOwnWords() {
    form_->addHeading(tr("What you make of it"));
    headline_ = form_->addLine(tr("Title"), before_.headline);
    grade_ = new QComboBox(this);
    for (int grade = 0; grade < gradeCount; ++grade)
        addChoice(*grade_, gradeName(static_cast<Grade>(grade)), grade);
    choose(*grade_, before_.grade);
    form_->add(tr("Grade"), grade_);
    tags_ = form_->addLine(tr("Tags"), before_.tags.join(tr(", ", "between tags")));
    tags_->setToolTip(tr("With commas in between"));
    notes_ = new QPlainTextEdit(before_.notes, this);
    notes_->setTabChangesFocus(true);
    form_->add(tr("Notes"), notes_);
}

PlaceZone EventEditor::zone() const {
    return chosen<PlaceZone>(*zone_);
}

std::optional<TimeSpan> EventEditor::when() const {
    if (from_->text().trimmed().isEmpty()) return TimeSpan::undated();
    // What was not touched keeps its clock, which days cannot tell.
    const bool same = zone() == before_.where.zone && before_.when.dated()
                      && from_->text() == dayText(before_.when.from, zone(), true)
                      && to_->text() == dayText(before_.when.to - std::chrono::milliseconds(1), zone(), true);
    if (same) return TimeSpan{before_.when.from, before_.when.to, chosen<TimeMeaning>(*meaning_)};
    const auto first = typedSpan(from_->text(), zone());
    const auto last = to_->text().trimmed().isEmpty() ? first : typedSpan(to_->text(), zone());
    if (!first || !last || last->to <= first->from) return std::nullopt;
    return TimeSpan{first->from, last->to, chosen<TimeMeaning>(*meaning_)};
}

QString EventEditor::faultOfWhen() const {
    if (!zone_ || when()) return {};
    if (!typedSpan(from_->text(), zone())) return tr("“From” is not a date. %1").arg(typedSpanHelp());
    if (!typedSpan(to_->text(), zone())) return tr("“To” is not a date. %1").arg(typedSpanHelp());
    return tr("It ends before it begins.");
}

std::optional<Location> EventEditor::where() const {
    Location where = before_.where;
    const QString text = position_->text().trimmed();
    double squareMetres = 0;
    where.precision = chosen<PlacePrecision>(*precision_);
    if (text.isEmpty()) {
        where.point.reset();
        if (where.mappable() || where.precision <= PlacePrecision::Governorate)
            where.precision = PlacePrecision::Unknown;
    } else if (text != positionText(before_.where)) {
        const auto written = writtenPosition(text);
        if (!written) return std::nullopt;
        where.point = written->at;
        squareMetres = written->metres;
    }
    where.radiusMetres = 0;
    if (where.precision == PlacePrecision::Radius)
        where.radiusMetres = metresPerKilometre * writtenNumber(radius_->text()).value_or(0);
    if (where.precision == PlacePrecision::Exact && squareMetres > 0) { // a square is no point
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = squareMetres;
    }
    where.name = place_->text().simplified();
    where.district = district_->text().simplified();
    where.governorate = governorate_->text().simplified();
    where.zone = zone();
    return where;
}

QString EventEditor::faultOfWhere() const {
    if (!precision_ || position_->text().trimmed().isEmpty()) return {};
    if (position_->text().trimmed() == positionText(before_.where) || writtenPosition(position_->text()))
        return {};
    return tr("This is not a position. Write 35.95, 39.01 or 37S EV 01 79.");
}

QString EventEditor::faultOfRadius() const {
    const bool asked = chosen<PlacePrecision>(*precision_) == PlacePrecision::Radius;
    if (radius_) radius_->setEnabled(asked);
    if (!asked || !radius_) return {};
    const auto kilometres = writtenNumber(radius_->text());
    if (kilometres && *kilometres > 0 && *kilometres <= mostKilometres) return {};
    return tr("Say within how many kilometres.");
}

void EventEditor::showChecked() {
    if (const auto span = when()) reading_->setText(formatSpan(*span, zone()));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(form_->fine());
}

Event EventEditor::event() const {
    Event event = before_;
    event.kind = chosen<EventKind>(*kind_);
    event.when = when().value_or(before_.when);
    event.where = where().value_or(before_.where);
    event.grade = chosen<Grade>(*grade_);
    event.headline = headline_->text().simplified();
    event.tags = wordsOf(tags_->text());
    event.notes = notes_->toPlainText().trimmed();
    if (event.kind != before_.kind) event.basis.kind = Basis::judged;
    if (event.when != before_.when) event.basis.when = Basis::judged;
    if (event.where != before_.where) event.basis.where = Basis::judged;
    if (event.grade != before_.grade) event.basis.grade = Basis::judged;
    return event;
}

} // namespace atlas
