#include "app/panels/FileText.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas {
namespace {

constexpr int mostCharacters = 4000; ///< some two pages

} // namespace

QString shortened(const QString& text) {
    if (text.size() <= mostCharacters) return text;
    return FileText::tr("%1 … (the text has %2 characters)")
        .arg(text.left(mostCharacters), QLocale().toString(text.size()));
}

namespace {

QChar::Direction letterDirection(Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? QChar::DirR : QChar::DirL;
}

bool reads(QChar letter, Qt::LayoutDirection direction) {
    const QChar::Direction own = letter.direction();
    return own == letterDirection(direction) || (direction == Qt::RightToLeft && own == QChar::DirAL);
}

/// The locale of a language's code; nothing where it is none.
std::optional<QLocale> localeOf(const QString& language) {
    if (QLocale::codeToLanguage(language) == QLocale::AnyLanguage) return std::nullopt;
    return QLocale(language);
}

} // namespace

Qt::LayoutDirection readingDirection(const QString& text, const QString& language) {
    const auto locale = localeOf(language);
    if (!locale) return Qt::LayoutDirectionAuto;
    const Qt::LayoutDirection direction = locale->textDirection();
    const bool borneOut =
        std::any_of(text.begin(), text.end(), [direction](QChar c) { return reads(c, direction); });
    return borneOut ? direction : Qt::LayoutDirectionAuto;
}

QString quoted(const QString& words, const QString& language) {
    if (const auto locale = localeOf(language)) return locale->quoteString(words);
    return words.isRightToLeft() ? QLocale(QLocale::Arabic).quoteString(words)
                                 : QLocale(QLocale::English).quoteString(words);
}

FileText::FileText(const QString& text, QWidget* parent) : FileText(text, {}, parent) {}

FileText::FileText(const QString& text, const QString& language, QWidget* parent) : QTextEdit(parent) {
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
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(readingDirection(text, language));
    document()->setDefaultTextOption(option);
    setPlainText(shortened(text));
}

int FileText::heightAt(int width) {
    document()->setTextWidth(width);
    return static_cast<int>(std::ceil(document()->size().height()));
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
