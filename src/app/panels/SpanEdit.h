#pragma once

#include "core/TimeWindow.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace atlas {

/// The window's dates, typed: "1 Mar 2017 – 31 Mar 2017". The last day typed is included.
///
/// A text that is no date gets a red outline and a tooltip that says what is understood; nothing else
/// happens.
class SpanEdit : public QWidget {
    Q_OBJECT
  public:
    explicit SpanEdit(QWidget* parent = nullptr);

    /// Shows what the window shows: both ends, one instant, or a beginning that cannot be changed and an end.
    /// A field that is being typed in keeps its text. With `clocks` the hours stand beside the days, and the
    /// end is where the window ends.
    void setWindow(const TimeWindow& window, bool clocks = false);
    /// Puts the cursor into the first field that can be typed in.
    void startTyping();

  Q_SIGNALS:
    /// Both fields are dates and the first lies before the second; `to` is the end of what was typed,
    /// exclusive. In Moment mode `from` means nothing.
    void typed(atlas::TimePoint from, atlas::TimePoint to);

  private:
    class DateField;

    [[nodiscard]] DateField* makeField(const QString& name);
    void readFields();
    void refuse(QLineEdit& field, const QString& why);
    void accept(QLineEdit& field);
    void mark(QLineEdit& field, bool invalid);
    void showDate(DateField& field, TimePoint t);

    TimeWindow window_;
    bool clocks_ = false;
    DateField* from_;
    DateField* to_;
    QLabel* dash_;
};

} // namespace atlas
