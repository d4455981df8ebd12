#include "app/filter/FilterBar.h"

#include "app/filter/FilterChip.h"
#include "app/filter/FlowLayout.h"
#include "app/panels/PanelStyle.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace atlas {

namespace {

// Pixels. Three names of kinds where there is room; on a small map a line still holds two or three chips. The
// whole stands in the tool tip.
constexpr int widestWords = 260;
constexpr int narrowestWords = 110;

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
    flow_->setSpacing(5);
    total_->setWordWrap(false);
    total_->setContentsMargins(4, 4, 4, 4); // as high as a chip: on its line
    total_->setObjectName(QStringLiteral("filterTotal"));
    clear_->setObjectName(QStringLiteral("clearFilter"));
    clear_->setToolTip(tr("Show all events again"));
    markLink(*clear_);
    connect(clear_, &QPushButton::clicked, this, &FilterBar::cleared);
    setLayout(flow_);
    flow_->setContentsMargins(8, 5, 8, 5);
    flow_->addWidget(total_);
    flow_->addWidget(clear_);
    hide();
}

void FilterBar::addChip() {
    const int which = static_cast<int>(chips_.size());
    auto* chip = new FilterChip(this);
    connect(chip, &FilterChip::editRequested, this, [this, which] { Q_EMIT editRequested(which); });
    connect(chip, &FilterChip::removed, this, [this, which] { Q_EMIT removed(which); });
    for (QWidget* last : std::initializer_list<QWidget*>{total_, clear_})
        flow_->removeWidget(last);
    for (QWidget* item : std::initializer_list<QWidget*>{chip, total_, clear_})
        flow_->addWidget(item);
    chips_.push_back(chip);
}

void FilterBar::setChips(const std::vector<Chip>& chips) {
    shown_ = chips;
    while (chips_.size() < chips.size())
        addChip();
    present();
    setVisible(!chips.empty());
}

void FilterBar::present() {
    const QLocale locale;
    const int room = std::clamp(width() / 4, narrowestWords, widestWords);
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        chips_[i]->setVisible(i < shown_.size());
        if (i >= shown_.size()) continue;
        const auto& count = shown_[i].count;
        chips_[i]->present(shown_[i].words,
                           count ? locale.toString(static_cast<qulonglong>(*count)) : QString(),
                           tipOf(shown_[i]), room);
    }
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) present();
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
    total_->setText(share ? tr("Reading texts: %1 %").arg(percent) : tr("Filtering…"));
}

} // namespace atlas
