#include "app/tools/InlineEditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace atlas {

namespace {
// Room for a title and a line of figures; more scrolls.
constexpr QSize editorSize(240, 72);
} // namespace

InlineEditor::InlineEditor(QWidget& canvas, QPointF at, const QString& text) : QPlainTextEdit(text, &canvas) {
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Words on the map"));
    setPlaceholderText(tr("Type, then Enter"));
    setLayoutDirection(canvas.parentWidget() ? canvas.parentWidget()->layoutDirection() : Qt::LeftToRight);
    resize(editorSize);
    const QPoint corner = at.toPoint() - QPoint(8, 8);
    move(std::clamp(corner.x(), 0, std::max(0, canvas.width() - width())),
         std::clamp(corner.y(), 0, std::max(0, canvas.height() - height())));
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

bool InlineEditor::event(QEvent* event) {
    // The window's shortcuts (Esc among them) stay out of what is being typed.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return close(false);
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) return close(true);
    QPlainTextEdit::keyPressEvent(event);
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // Its own context menu and another window are not a decision.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close(true);
}

void InlineEditor::close(bool keep) {
    if (std::exchange(closed_, true)) return;
    if (keep) Q_EMIT accepted(toPlainText().trimmed());
    const bool focused = hasFocus();
    hide();
    if (focused) parentWidget()->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

} // namespace atlas
