#include "app/panels/LinkText.h"

#include "app/PlainText.h"
#include "app/panels/PanelStyle.h"
#include "app/panels/WebAddress.h"

#include <QApplication>
#include <QMouseEvent>

namespace atlas {
namespace {

/// What is seen is what is opened.
QString shownText(const QString& text) {
    const auto address = webAddress(text);
    return address ? shownAddress(*address) : text.trimmed();
}

} // namespace

LinkText::LinkText(const QString& address, QWidget* parent)
    : FileText(shownText(address), QStringLiteral("en"), parent), address_(webAddress(address)) {
    if (address_)
        present();
    else
        setToolTip(tr("This is no address of the web. It can be copied, not opened."));
}

void LinkText::present() {
    viewport()->setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    const QString shown = shownAddress(*address_);
    const QString opens = tr("Opens in the web browser:");
    setToolTip(plainToolTip(opens + u'\n' + shown));
    setAccessibleName(tr("Link: %1").arg(shown));
    setAccessibleDescription(tr("Enter opens it in the web browser."));
    underline(false);
}

/// The keyboard is seen on the ground behind the letters, as a link has no frame.
void LinkText::underline(bool focused) {
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setForeground(accentColor(palette()));
    format.setBackground(focused ? QBrush(softColor(palette())) : QBrush());
    all.setCharFormat(format);
}

void LinkText::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    FileText::mousePressEvent(event);
}

/// A drag selects what is to be copied.
void LinkText::mouseReleaseEvent(QMouseEvent* event) {
    FileText::mouseReleaseEvent(event);
    const bool moved = (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (address_ && event->button() == Qt::LeftButton && !moved && rect().contains(event->pos()))
        openAddress(*address_);
}

void LinkText::keyPressEvent(QKeyEvent* event) {
    if (address_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return openAddress(*address_);
    FileText::keyPressEvent(event);
}

void LinkText::focusInEvent(QFocusEvent* event) {
    FileText::focusInEvent(event);
    if (address_) underline(true);
}

void LinkText::focusOutEvent(QFocusEvent* event) {
    FileText::focusOutEvent(event);
    if (address_) underline(false);
}

} // namespace atlas
