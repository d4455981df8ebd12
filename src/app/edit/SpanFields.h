#pragma once

#include "core/Time.h"

#include <QObject>

class QComboBox;
class QLabel;
class QLineEdit;

namespace atlas {

class FieldForm;

/// The fields of a form in which a span of time is written: its days, what they mean, by whose clock. Lives
/// as long as the form.
class SpanFields : public QObject {
    Q_OBJECT
  public:
    SpanFields(FieldForm& form, const TimeSpan& before, PlaceZone zone);

    /// Fields that are not asked for are grey, and nothing in them is a fault.
    void setAsked(bool asked);

    /// As written; undated where no date is. Nothing where it is no span.
    [[nodiscard]] std::optional<TimeSpan> when() const;
    [[nodiscard]] PlaceZone zone() const;

  private:
    void addDays(FieldForm& form);
    void addMeaning(FieldForm& form);
    [[nodiscard]] QString fault() const;
    void showReading();

    const TimeSpan before_;
    const PlaceZone zoneBefore_;
    bool asked_ = true;
    QLabel* reading_; ///< how the dates were understood
    QLineEdit* from_ = nullptr;
    QLineEdit* to_ = nullptr;
    QComboBox* meaning_ = nullptr;
    QComboBox* zone_ = nullptr;
};

} // namespace atlas
