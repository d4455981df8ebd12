#include "app/panels/TimeStrip.h"

#include "app/PlainText.h"

#include <QHelpEvent>
#include <QToolTip>

namespace atlas {

TimeStrip::TimeStrip(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
}

bool TimeStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = wordsAt(help->pos());
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : plainToolTip(words), this);
    return true;
}

void TimeStrip::showAnew(const QStringList& words) {
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

} // namespace atlas
