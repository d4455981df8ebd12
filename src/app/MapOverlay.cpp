#include "app/MapOverlay.h"

#include "app/MapCanvas.h"
#include "app/MapLook.h"
#include "app/Theme.h"
#include "app/online/OnlineMaps.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace atlas {

namespace {
constexpr int edge = 30;   // of a button: large enough for a finger's tip
constexpr int margin = 14; // from the map's edge, as the scale bar keeps it
// On a smaller map the legend would cover more than half of it.
constexpr QSize roomForLegend(680, 480);
} // namespace

MapOverlay::MapOverlay(MapCanvas& canvas, MapLook& look, OnlineMaps& online)
    : QObject(&canvas)
    , canvas_(canvas)
    , zoomIn_(makeButton(QStringLiteral("zoomIn"), QStringLiteral("plus")))
    , zoomOut_(makeButton(QStringLiteral("zoomOut"), QStringLiteral("minus")))
    , legend_(makeButton(QStringLiteral("legendToggle"), QStringLiteral("legend")))
    , look_(makeButton(QStringLiteral("look"), QStringLiteral("look")))
    , waiting_(new QLabel(&canvas)) {
    waiting_->setObjectName(QStringLiteral("waitingNote"));
    waiting_->setAttribute(Qt::WA_TransparentForMouseEvents);
    waiting_->hide();
    auto* menu = new QMenu(look_);
    connect(menu, &QMenu::aboutToShow, this, [menu, &look, &online] {
        menu->clear();
        look.fill(*menu);
        online.fill(*menu);
    });
    look_->setMenu(menu);
    look_->setPopupMode(QToolButton::InstantPopup);
    legend_->setCheckable(true);
    legend_->setChecked(true);
    connect(zoomIn_, &QToolButton::clicked, &canvas, &MapCanvas::zoomIn);
    connect(zoomOut_, &QToolButton::clicked, &canvas, &MapCanvas::zoomOut);
    connect(legend_, &QToolButton::toggled, this, &MapOverlay::legendToggled);
    connect(legend_, &QToolButton::clicked, this, [this] { decided_ = true; });
    canvas.installEventFilter(this);
    retranslate();
    place();
}

QToolButton* MapOverlay::makeButton(const QString& name, const QString& icon) {
    auto* button = new QToolButton(&canvas_);
    button->setObjectName(name);
    button->setProperty("overlay", true);
    button->setIcon(themeIcon(icon));
    button->resize(edge, edge);
    button->setCursor(Qt::ArrowCursor);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void MapOverlay::retranslate() {
    zoomIn_->setToolTip(tr("Zoom in (+)"));
    zoomIn_->setAccessibleName(tr("Zoom in"));
    zoomOut_->setToolTip(tr("Zoom out (−)"));
    zoomOut_->setAccessibleName(tr("Zoom out"));
    legend_->setToolTip(tr("Show or hide the legend"));
    legend_->setAccessibleName(tr("Legend"));
    look_->setToolTip(tr("How events are shown: colours, crowds"));
    look_->setAccessibleName(tr("How events are shown"));
    waiting_->setText(tr("Filtering… The events appear when it is done."));
}

void MapOverlay::place() {
    const int x = canvas_.width() - margin - edge;
    zoomIn_->move(x, margin);
    zoomOut_->move(x, margin + edge - 1); // one hair line between the two
    legend_->move(x, margin + 2 * edge + 8);
    look_->move(x, margin + 3 * edge + 7);
    waiting_->adjustSize();
    waiting_->move((canvas_.width() - waiting_->width()) / 2, margin);
}

void MapOverlay::showWaiting(bool waiting) {
    waiting_->setVisible(waiting);
    place();
}

bool MapOverlay::legendShown() const {
    return legend_->isChecked();
}

void MapOverlay::offerLegend() {
    const QSize room = canvas_.size();
    if (!decided_)
        legend_->setChecked(room.width() >= roomForLegend.width() && room.height() >= roomForLegend.height());
}

bool MapOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        place();
        offerLegend();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
