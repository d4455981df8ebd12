#pragma once

#include <QLabel>

namespace atlas {

/// One line of plain text that gives way: shortened in its middle where it does not fit, whole as a tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Line breaks become blanks.
    void say(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
