#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace atlas {

/// One criterion of the filter: what it asks and how many events pass it alone. A click edits it, the cross
/// takes it away.
class FilterChip : public QFrame {
    Q_OBJECT
  public:
    explicit FilterChip(QWidget* parent = nullptr);

    /// `count` may be empty as long as it is not known. Plain text; words wider than `room` pixels are
    /// shortened.
    void present(const QString& words, const QString& count, const QString& tip, int room);

  Q_SIGNALS:
    void editRequested();
    void removed();

  private:
    QPushButton* label_;
    QToolButton* remove_;
};

} // namespace atlas
