#include "app/ElidedLabel.h"

#include "app/PlainText.h"

#include <QPainter>
#include <QStyle>

namespace atlas {

namespace {
constexpr int narrowest = 48; // a few letters and the dots
} // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::say(const QString& text) {
    const QString line = text.simplified();
    setText(line);
    setToolTip(line.isEmpty() ? QString() : plainToolTip(line));
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(narrowest, whole.width()), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace atlas
