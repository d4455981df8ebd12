#pragma once

#include <QPlainTextEdit>

namespace atlas {

/// Words typed on the map itself. Enter and leaving the field accept, Shift+Enter breaks the line, Esc gives
/// up; it removes itself after either.
class InlineEditor : public QPlainTextEdit {
    Q_OBJECT
  public:
    /// Opens over `canvas` near `at` (logical pixels), inside its edges, and takes the keyboard.
    InlineEditor(QWidget& canvas, QPointF at, const QString& text);

  Q_SIGNALS:
    void accepted(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void close(bool keep);
    bool closed_ = false;
};

} // namespace atlas
