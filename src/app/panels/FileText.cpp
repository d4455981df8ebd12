#include "app/panels/FileText.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace atlas {
namespace {

constexpr int mostCharacters = 4000; ///< some two pages

} // namespace

QString shortened(const QString& text) {
    if (text.size() <= mostCharacters) return text;
    return FileText::tr("%1 … (the text has %2 characters)")
        .arg(text.left(mostCharacters), QLocale().toString(text.size()));
}

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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FileText::fitHeight);
    setPlainText(shortened(text));
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
