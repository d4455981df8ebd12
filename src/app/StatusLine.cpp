#include "app/StatusLine.h"

#include "app/ElidedLabel.h"
#include "app/panels/PanelStyle.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace atlas {

namespace {
const QString formsSetting = QStringLiteral("status/positions");

QString formWord(CoordinateForm form) {
    constexpr std::array words{"degrees", "dms", "utm", "mgrs"};
    return QLatin1String(words[static_cast<std::size_t>(form)]);
}

constexpr int longestName = 260; // logical pixels of "Reading …": the message beside it keeps its place
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , message_(new ElidedLabel(this))
    , reading_(new ElidedLabel(this))
    , progress_(new QProgressBar(this))
    , cancel_(new QToolButton(this))
    , action_(new QPushButton(this))
    , ground_(new QToolButton(this)) {
    setSizeGripEnabled(false);
    message_->setAccessibleName(tr("Status"));
    message_->setObjectName(QStringLiteral("statusMessage"));
    reading_->setMaximumWidth(longestName);
    progress_->setAccessibleName(tr("Reading progress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedSize(140, 8);
    cancel_->setText(tr("Cancel"));
    cancel_->setObjectName(QStringLiteral("cancelReading"));
    cancel_->setAccessibleName(tr("Cancel reading"));
    connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    ground_->setObjectName(QStringLiteral("statusGround"));
    ground_->setAutoRaise(true);
    ground_->setToolTip(tr("How positions are written"));
    ground_->setPopupMode(QToolButton::InstantPopup);
    ground_->setMenu(new QMenu(ground_));
    connect(ground_->menu(), &QMenu::aboutToShow, this, [this] { offerForms(*ground_->menu()); });
    readForms();
    ground_->setAccessibleName(tr("Position of the pointer"));
    ground_->setLayoutDirection(Qt::LeftToRight); // coordinates are not mirrored
    action_->setObjectName(QStringLiteral("statusAction"));
    markLink(*action_);
    action_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // the map above keeps its size
    action_->hide();
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto act = act_;
        say({}); // the answer may say something of its own
        act();
    });
    addWidget(message_, 1);
    addWidget(action_);
    addWidget(reading_);
    addWidget(progress_);
    addWidget(cancel_);
    addPermanentWidget(ground_);
    hideProgress();
}

void StatusLine::say(const QString& line) {
    message_->say(line);
    action_->hide();
}

void StatusLine::offer(const QString& line, const QString& action, const std::function<void()>& act) {
    say(line);
    act_ = act;
    action_->setText(action);
    action_->setAccessibleName(action);
    action_->show();
}

QString StatusLine::said() const {
    return message_->text();
}

void StatusLine::showProgress(const QString& what, double share) {
    reading_->say(what);
    progress_->setValue(static_cast<int>(share * progress_->maximum()));
    setReading(true);
}

void StatusLine::hideProgress() {
    setReading(false);
}

void StatusLine::setReading(bool reading) {
    for (QWidget* part : std::initializer_list<QWidget*>{reading_, progress_, cancel_})
        part->setVisible(reading);
}

void StatusLine::readForms() {
    const QStringList words = QSettings().value(formsSetting).toStringList();
    for (const CoordinateForm form : allCoordinateForms)
        if (words.contains(formWord(form))) forms_.insert(form);
    if (forms_.empty()) forms_ = {CoordinateForm::Degrees, CoordinateForm::Mgrs};
}

void StatusLine::offerForms(QMenu& menu) {
    menu.clear();
    const std::array names{tr("Decimal degrees"), tr("Degrees, minutes, seconds"), tr("UTM"), tr("MGRS")};
    for (const CoordinateForm form : allCoordinateForms) {
        QAction* action = menu.addAction(names[static_cast<std::size_t>(form)]);
        action->setObjectName(formWord(form));
        action->setCheckable(true);
        action->setChecked(forms_.contains(form));
        connect(action, &QAction::triggered, this, [this, form](bool shown) { setForm(form, shown); });
    }
}

/// The last one stays: the pointer's place is always written somehow.
void StatusLine::setForm(CoordinateForm form, bool shown) {
    if (shown)
        forms_.insert(form);
    else if (forms_.size() > 1)
        forms_.erase(form);
    QStringList words;
    for (const CoordinateForm one : forms_)
        words << formWord(one);
    QSettings().setValue(formsSetting, words);
}

void StatusLine::showGround(GeoPoint ground, double metres, bool inside) {
    if (!inside || !ground.valid()) return ground_->setText({});
    QStringList texts;
    for (const CoordinateForm form : forms_)
        texts << formatPosition(form, ground, metres);
    texts.removeDuplicates(); // where a grid ends both are decimal degrees
    ground_->setText(texts.join(QStringLiteral("   ")));
}

} // namespace atlas
