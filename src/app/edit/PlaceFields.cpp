#include "app/edit/PlaceFields.h"

#include "app/edit/Choice.h"
#include "app/edit/FieldForm.h"
#include "geo/GridReference.h"
#include "io/WrittenPlace.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace atlas {
namespace {

constexpr double metresPerKilometre = 1000;
// Half the width of the earth: a larger circle says nothing.
constexpr double mostKilometres = 10'000;

QString positionText(const Location& where) {
    if (!where.point) return {};
    return QStringLiteral("%1, %2").arg(where.point->lat, 0, 'g', 9).arg(where.point->lon, 0, 'g', 9);
}

/// In the user's figures, as typedNumber() reads them: no sign parts thousands.
QString kilometresText(double kilometres) {
    if (kilometres <= 0) return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(kilometres, 'g', 9);
}

/// With the figures and the decimal sign of any script.
std::optional<double> typedNumber(const QString& text) {
    QString plain = text.trimmed();
    for (QChar& c : plain) {
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
        if (c == u',' || c == u'٫') c = u'.'; // the second is Arabic's decimal sign
    }
    return writtenNumber(plain);
}

} // namespace

PlaceFields::PlaceFields(FieldForm& form, const Location& before, std::optional<GeoPoint> mapCentre)
    : QObject(&form), before_(before) {
    addPosition(form, mapCentre);
    addPrecision(form);
    place_ = form.addLine(tr("Place"), before.name);
    district_ = form.addLine(tr("District"), before.district);
    governorate_ = form.addLine(tr("Governorate"), before.governorate);
    connect(&form, &FieldForm::checked, this, [this] { radius_->setEnabled(asked_ && asksRadius()); });
}

void PlaceFields::addPosition(FieldForm& form, std::optional<GeoPoint> mapCentre) {
    position_ = form.addLine(tr("Position"), positionText(before_), [this] { return faultOfPosition(); });
    position_->setToolTip(tr("Degrees, degrees and minutes, UTM or MGRS: 35.95, 39.01 or 37S EV 01 79."));
    position_->setPlaceholderText(tr("no place"));
    if (!mapCentre) return;
    take_ = new QPushButton(tr("Middle of the map"), form.widget());
    take_->setObjectName(QStringLiteral("takeCentre"));
    connect(take_, &QPushButton::clicked, this, [this, at = *mapCentre] {
        position_->setText(QStringLiteral("%1, %2").arg(at.lat, 0, 'f', 4).arg(at.lon, 0, 'f', 4));
    });
    form.add(QString(), take_);
    take_->setAccessibleName(take_->text());
}

void PlaceFields::addPrecision(FieldForm& form) {
    precision_ = new QComboBox(form.widget());
    addChoice(*precision_, tr("exactly there"), PlacePrecision::Exact);
    addChoice(*precision_, tr("within a distance of it"), PlacePrecision::Radius);
    addChoice(*precision_, tr("somewhere in the governorate"), PlacePrecision::Governorate);
    addChoice(*precision_, tr("somewhere in the country"), PlacePrecision::Country);
    addChoice(*precision_, tr("not known"), PlacePrecision::Unknown);
    choose(*precision_, before_.precision);
    form.add(tr("How closely it is known"), precision_);
    connect(precision_, &QComboBox::currentIndexChanged, &form, &FieldForm::check);
    radius_ = form.addLine(tr("Distance, km"), kilometresText(before_.radiusMetres / metresPerKilometre),
                           [this] { return faultOfRadius(); });
}

void PlaceFields::setAsked(bool asked) {
    asked_ = asked;
    for (QWidget* field : {static_cast<QWidget*>(position_), static_cast<QWidget*>(take_),
                           static_cast<QWidget*>(precision_), static_cast<QWidget*>(place_),
                           static_cast<QWidget*>(district_), static_cast<QWidget*>(governorate_)})
        if (field) field->setEnabled(asked);
    radius_->setEnabled(asked && asksRadius());
}

bool PlaceFields::asksRadius() const {
    return chosen<PlacePrecision>(*precision_) == PlacePrecision::Radius;
}

std::optional<Location> PlaceFields::where(PlaceZone zone) const {
    Location where = before_;
    const QString text = position_->text().trimmed();
    double squareMetres = 0;
    where.precision = chosen<PlacePrecision>(*precision_);
    if (text.isEmpty()) {
        where.point.reset();
        if (where.mappable() || where.precision <= PlacePrecision::Governorate)
            where.precision = PlacePrecision::Unknown;
    } else if (text != positionText(before_)) {
        const auto written = writtenPosition(text);
        if (!written) return std::nullopt;
        where.point = written->at;
        squareMetres = written->metres;
    }
    where.radiusMetres = 0;
    if (where.precision == PlacePrecision::Radius)
        where.radiusMetres = metresPerKilometre * typedNumber(radius_->text()).value_or(0);
    if (where.precision == PlacePrecision::Exact && squareMetres > 0) { // a square is no point
        where.precision = PlacePrecision::Radius;
        where.radiusMetres = squareMetres;
    }
    where.name = place_->text().simplified();
    where.district = district_->text().simplified();
    where.governorate = governorate_->text().simplified();
    where.zone = zone;
    return where;
}

QString PlaceFields::faultOfPosition() const {
    if (!asked_ || position_->text().trimmed().isEmpty()) return {};
    if (position_->text().trimmed() == positionText(before_) || writtenPosition(position_->text())) return {};
    return tr("This is not a position. Write 35.95, 39.01 or 37S EV 01 79.");
}

QString PlaceFields::faultOfRadius() const {
    if (!asked_ || !asksRadius()) return {};
    const auto kilometres = typedNumber(radius_->text());
    if (kilometres && *kilometres > 0 && *kilometres <= mostKilometres) return {};
    return tr("Say within how many kilometres.");
}

} // namespace atlas
