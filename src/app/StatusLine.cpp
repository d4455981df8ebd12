#include "app/StatusLine.h"

#include "app/PlainText.h"
#include "geo/GridReference.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace atlas {

namespace {

QLabel* plainLabel(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , message_(plainLabel(this, QStringLiteral("statusMessage")))
    , reading_(plainLabel(this, QStringLiteral("statusReading")))
    , progress_(new QProgressBar(this))
    , cancel_(new QToolButton(this))
    , ground_(plainLabel(this, QStringLiteral("statusGround"))) {
    setSizeGripEnabled(false);
    message_->setAccessibleName(tr("Status"));
    message_->setMinimumWidth(60);
    message_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    progress_->setAccessibleName(tr("Reading progress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedSize(140, 8);
    cancel_->setText(tr("Cancel"));
    cancel_->setObjectName(QStringLiteral("cancelReading"));
    cancel_->setAccessibleName(tr("Cancel reading"));
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    ground_->setAccessibleName(tr("Position of the pointer"));
    ground_->setLayoutDirection(Qt::LeftToRight); // coordinates are not mirrored
    addWidget(message_, 1);
    addWidget(reading_);
    addWidget(progress_);
    addWidget(cancel_);
    addPermanentWidget(ground_);
    hideProgress();
}

void StatusLine::say(const QString& line) {
    said_ = line.simplified();
    message_->setToolTip(said_.isEmpty() ? QString() : plainToolTip(said_));
    elide();
}

void StatusLine::elide() {
    message_->setText(message_->fontMetrics().elidedText(said_, Qt::ElideMiddle, message_->width()));
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    elide();
}

void StatusLine::showProgress(const QString& fileName, double share) {
    reading_->setText(
        tr("Reading %1").arg(reading_->fontMetrics().elidedText(fileName, Qt::ElideMiddle, 200)));
    progress_->setValue(static_cast<int>(share * progress_->maximum()));
    for (QWidget* part :
         {static_cast<QWidget*>(reading_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)})
        part->show();
}

void StatusLine::hideProgress() {
    for (QWidget* part :
         {static_cast<QWidget*>(reading_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)})
        part->hide();
}

void StatusLine::showGround(GeoPoint ground, double metres, bool inside) {
    if (!inside || !ground.valid()) return ground_->clear();
    ground_->setText(formatDegrees(ground, metres) + QStringLiteral("   ") + formatMgrs(ground, metres));
}

} // namespace atlas
