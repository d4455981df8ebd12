#include "app/panels/PlayButton.h"

#include "app/panels/GlyphIcon.h"
#include "render/Palette.h"

#include <QPainter>

namespace atlas {

PlayButton::PlayButton(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("playButton"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    const auto name = [this](bool playing) {
        setAccessibleName(playing ? tr("Pause") : tr("Play"));
        setToolTip(playing ? tr("Pause (Space)") : tr("Play through time (Space)"));
    };
    connect(this, &QToolButton::toggled, this, name);
    name(false);
}

QSize PlayButton::sizeHint() const {
    const int side = 2 * fontMetrics().height();
    return {side, side};
}

void PlayButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect()).center());
    disc.adjust(2, 2, -2, -2);
    QColor color = QColor::fromRgb(ink::accent);
    if (isDown())
        color = color.darker(120);
    else if (underMouse())
        color = color.lighter(115);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(disc);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-1, -1, 1, 1));
    }
    const double inset = disc.width() * 0.22;
    glyphIcon(isChecked() ? Glyph::Pause : Glyph::Play, Qt::white)
        .paint(&painter, disc.adjusted(inset, inset, -inset, -inset).toRect());
}

} // namespace atlas
