#pragma once

#include "core/Place.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace atlas {

class FieldForm;

/// The fields of a form in which a place is written: a position in any usual form, how closely it is known,
/// and its names. Lives as long as the form.
class PlaceFields : public QObject {
    Q_OBJECT
  public:
    /// `mapCentre`: what "Middle of the map" puts in; nothing takes the button away.
    PlaceFields(FieldForm& form, const Location& before, std::optional<GeoPoint> mapCentre);

    /// Fields that are not asked for are grey, and nothing in them is a fault.
    void setAsked(bool asked);

    /// As written, by the clock of `zone`. Nothing where the position is none.
    [[nodiscard]] std::optional<Location> where(PlaceZone zone) const;

  private:
    void addPosition(FieldForm& form, std::optional<GeoPoint> mapCentre);
    void addPrecision(FieldForm& form);
    [[nodiscard]] QString faultOfPosition() const;
    [[nodiscard]] QString faultOfRadius() const;
    [[nodiscard]] bool asksRadius() const;

    const Location before_;
    bool asked_ = true;
    QLineEdit* position_ = nullptr;
    QPushButton* take_ = nullptr;
    QComboBox* precision_ = nullptr;
    QLineEdit* radius_ = nullptr;
    QLineEdit* place_ = nullptr;
    QLineEdit* district_ = nullptr;
    QLineEdit* governorate_ = nullptr;
};

} // namespace atlas
