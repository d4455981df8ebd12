#include "app/filter/FilterBar.h"

#include "app/filter/FilterChip.h"
#include "app/filter/FlowLayout.h"
#include "app/panels/PanelStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace atlas {

namespace {

QString tipOf(const FilterBar::Chip& chip) {
    QStringList lines{chip.words};
    const QLocale locale;
    if (chip.count)
        lines << FilterBar::tr("Events in the window that pass this alone: %1")
                     .arg(locale.toString(static_cast<qulonglong>(*chip.count)));
    if (chip.unknown && *chip.unknown > 0)
        lines << FilterBar::tr("Known no closer than a governorate, so that it is not known whether they lie "
                               "inside, and left out: %1")
                     .arg(locale.toString(static_cast<qulonglong>(*chip.unknown)));
    return lines.join(u'\n');
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent)
    , flow_(new FlowLayout)
    , total_(makeLabel({}, TextRole::Muted, this))
    , clear_(new QPushButton(tr("Clear"), this)) {
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filter"));
    flow_->setSpacing(6);
    total_->setWordWrap(false);
    total_->setObjectName(QStringLiteral("filterTotal"));
    clear_->setObjectName(QStringLiteral("clearFilter"));
    clear_->setToolTip(tr("Show all events again"));
    markLink(*clear_);
    connect(clear_, &QPushButton::clicked, this, &FilterBar::cleared);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(8);
    row->addLayout(flow_, 1);
    row->addWidget(clear_, 0, Qt::AlignTop);
    row->addWidget(total_, 0, Qt::AlignVCenter);
    hide();
}

void FilterBar::addChip() {
    const int which = static_cast<int>(chips_.size());
    auto* chip = new FilterChip(this);
    connect(chip, &FilterChip::editRequested, this, [this, which] { Q_EMIT editRequested(which); });
    connect(chip, &FilterChip::removed, this, [this, which] { Q_EMIT removed(which); });
    flow_->addWidget(chip);
    chips_.push_back(chip);
}

void FilterBar::setChips(const std::vector<Chip>& chips) {
    while (chips_.size() < chips.size())
        addChip();
    const QLocale locale;
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        chips_[i]->setVisible(i < chips.size());
        if (i >= chips.size()) continue;
        const QString count =
            chips[i].count ? locale.toString(static_cast<qulonglong>(*chips[i].count)) : QString();
        chips_[i]->present(chips[i].words, count, tipOf(chips[i]));
    }
    setVisible(!chips.empty());
}

void FilterBar::setTotal(std::size_t passing, std::size_t ofWindow) {
    const QLocale locale;
    //: how many events of the window pass the filter: "1,234 of 9,084 events"
    total_->setText(tr("%1 of %2 events")
                        .arg(locale.toString(static_cast<qulonglong>(passing)),
                             locale.toString(static_cast<qulonglong>(ofWindow))));
    total_->setToolTip(tr("Events in the window that pass all of this"));
}

void FilterBar::setBusy(std::optional<double> share) {
    const QString percent = QLocale().toString(static_cast<int>(share.value_or(0) * 100));
    total_->setText(share ? tr("Reading texts: %1 %").arg(percent) : tr("Looking…"));
}

} // namespace atlas
