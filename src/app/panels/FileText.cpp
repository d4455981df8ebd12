#include "app/panels/FileText.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace atlas {
namespace {

QString shortened(const QString& text) {
    if (text.size() <= FileText::most) return text;
    return FileText::tr("%1 … (the text has %2 characters)")
        .arg(text.left(FileText::most), QLocale().toString(text.size()));
}

} // namespace

FileText::FileText(const QString& text, QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainText(shortened(text));
    fitHeight();
}

void FileText::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void FileText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitHeight();
}

void FileText::fitHeight() {
    const auto height = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    if (height != this->height()) setFixedHeight(height);
}

/// The panel scrolls, not the text.
void FileText::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace atlas
