#include "app/filter/FilterOutline.h"

#include "app/MapCanvas.h"
#include "filter/FilterRings.h"
#include "render/furniture/FilterShapePainter.h"

#include <QEvent>
#include <QPainter>

namespace atlas {

FilterOutline::FilterOutline(MapCanvas& canvas) : QWidget(&canvas), canvas_(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    lower(); // the buttons on the map stay above
    canvas.installEventFilter(this);
    connect(&canvas, &MapCanvas::viewportChanged, this, qOverload<>(&QWidget::update));
}

void FilterOutline::setFilter(const EventFilter& filter) {
    rings_ = filterRings(filter);
    setGeometry(canvas_.rect());
    setVisible(!rings_.empty());
    update();
}

bool FilterOutline::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(canvas_.rect());
    return QWidget::eventFilter(watched, event);
}

void FilterOutline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawFilterRings(painter, rings_, canvas_.viewport());
}

} // namespace atlas
