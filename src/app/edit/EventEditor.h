#pragma once

#include "core/Event.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace atlas {

class FieldForm;
class PlaceFields;
class SpanFields;

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
    void addOwnWords();
    void showChecked();

    const Event before_;
    FieldForm* form_;
    QComboBox* kind_ = nullptr;
    QComboBox* grade_ = nullptr;
    SpanFields* when_ = nullptr;
    PlaceFields* where_ = nullptr;
    QLineEdit* headline_ = nullptr;
    QLineEdit* tags_ = nullptr;
    QPlainTextEdit* notes_ = nullptr;
    QDialogButtonBox* buttons_;
};

} // namespace atlas
