#pragma once

#include "geo/GridReference.h"

#include <QStatusBar>

#include <functional>
#include <set>

class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace atlas {

class ElidedLabel;

/// The foot of the window: one line that says what went wrong or was done, a reading's progress with its way
/// out, and the ground under the pointer.
class StatusLine : public QStatusBar {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Stays until the next one. Plain text, one line.
    void say(const QString& line);
    /// The same, with what can be done about it on a button.
    void offer(const QString& line, const QString& action, const std::function<void()>& act);
    [[nodiscard]] QString said() const;

    /// 0…1 of what is being done: "Reading ged.csv".
    void showProgress(const QString& what, double share);
    void hideProgress();

    /// The ground under the pointer, as precise as a pixel there and in the form that the user chose, which
    /// is kept in the settings; nothing when `inside` is false.
    void showGround(GeoPoint ground, double metres, bool inside);

  Q_SIGNALS:
    void cancelRequested();

  private:
    void setReading(bool reading);
    void readForms();
    void offerForms(QMenu& menu);
    void setForm(CoordinateForm form, bool shown);

    ElidedLabel* message_;
    ElidedLabel* reading_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QPushButton* action_;
    std::function<void()> act_;
    QToolButton* ground_;
    std::set<CoordinateForm> forms_; ///< one or several, side by side
};

} // namespace atlas
