#pragma once

#include "core/Event.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace atlas {

class FieldForm;

/// An event's own values: kind, time, place, grade, title, tags and notes. They are the user's judgement; the
/// claims keep what they say. A value that is changed here rests on no claim any more.
class EventEditor : public QDialog {
    Q_OBJECT
  public:
    /// `mapCentre`: what "Middle of the map" puts in; nothing takes the button away.
    EventEditor(const Event& event, std::optional<GeoPoint> mapCentre, QWidget* parent = nullptr);

    /// As edited; only what is fine() on every field can be accepted.
    [[nodiscard]] Event event() const;

  private:
    void addWhen();
    void addWhere(std::optional<GeoPoint> mapCentre);
    void addPosition(std::optional<GeoPoint> mapCentre);
    void addOwnWords();
    [[nodiscard]] std::optional<TimeSpan> when() const;
    [[nodiscard]] std::optional<Location> where() const;
    [[nodiscard]] QString faultOfWhen() const;
    [[nodiscard]] QString faultOfWhere() const;
    [[nodiscard]] QString faultOfRadius() const;
    [[nodiscard]] PlaceZone zone() const;
    void showChecked();

    const Event before_;
    FieldForm* form_;
    QLabel* reading_; ///< how the dates were understood
    QComboBox* kind_ = nullptr;
    QComboBox* grade_ = nullptr;
    QComboBox* meaning_ = nullptr;
    QComboBox* zone_ = nullptr;
    QComboBox* precision_ = nullptr;
    QLineEdit* from_ = nullptr;
    QLineEdit* to_ = nullptr;
    QLineEdit* position_ = nullptr;
    QLineEdit* radius_ = nullptr;
    QLineEdit* place_ = nullptr;
    QLineEdit* district_ = nullptr;
    QLineEdit* governorate_ = nullptr;
    QLineEdit* headline_ = nullptr;
    QLineEdit* tags_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
    QDialogButtonBox* buttons_;
};

} // namespace atlas
