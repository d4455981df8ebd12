#include "app/filter/FilterOutline.h"

#include "app/MapCanvas.h"
#include "geo/Geodesic.h"
#include "render/Palette.h"

#include <QEvent>
#include <QPainter>

namespace atlas {

namespace {

// Degrees between two points of a circle: no corner is seen on any screen.
constexpr int circleStep = 3;

std::vector<GeoPoint> circle(GeoPoint middle, double metres) {
    std::vector<GeoPoint> ring;
    for (int azimuth = 0; azimuth < 360; azimuth += circleStep)
        ring.push_back(pointAt(middle, azimuth, metres));
    return ring;
}

} // namespace

FilterOutline::FilterOutline(MapCanvas& canvas) : QWidget(&canvas), canvas_(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    lower(); // the buttons on the map stay above
    canvas.installEventFilter(this);
    connect(&canvas, &MapCanvas::viewportChanged, this, qOverload<>(&QWidget::update));
}

void FilterOutline::setFilter(const EventFilter& filter) {
    constexpr double metresPerKilometre = 1000;
    rings_.clear();
    for (const FilterCriterion& criterion : filter.criteria) {
        if (const auto* shape = std::get_if<InsideShape>(&criterion)) rings_.push_back(shape->ring);
        const auto* within = std::get_if<Within>(&criterion);
        if (within && within->of == Within::Of::Place && !within->lines.empty())
            rings_.push_back(circle(within->lines.front().front(), within->kilometres * metresPerKilometre));
    }
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
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(QColor::fromRgb(ink::accent), 1.5, Qt::DashLine);
    for (const auto& ring : rings_) {
        QPolygonF line;
        for (const GeoPoint& corner : ring)
            line << canvas_.viewport().toScreen(corner);
        painter.setPen(QPen(QColor(255, 255, 255, 190), 3.5)); // read on any ground
        painter.drawPolygon(line);
        painter.setPen(pen);
        painter.drawPolygon(line);
    }
}

} // namespace atlas
