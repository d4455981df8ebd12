#pragma once

#include <QString>
#include <QWidget>

namespace atlas {

/// A strip that says what lies in which part of time: as wide as there is room, as high as it needs to be,
/// its parts told in words to the pointer and to screen readers.
class TimeStrip : public QWidget {
    Q_OBJECT
  public:
    TimeStrip(const QString& accessibleName, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    bool event(QEvent* event) override;

    /// What is told where the pointer rests; plain text, which may come from a file. Empty: nothing.
    [[nodiscard]] virtual QString wordsAt(QPoint point) const = 0;
    /// There is something else to be shown, with these words for all its parts.
    void showAnew(const QStringList& words);
};

} // namespace atlas
