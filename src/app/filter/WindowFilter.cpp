#include "app/filter/WindowFilter.h"

#include "app/filter/FilterBar.h"
#include "app/filter/FilterOutline.h"
#include "app/filter/FilterPanel.h"
#include "app/filter/SpokenFilter.h"
#include "app/tools/ToolBox.h"
#include "filter/FilterEdit.h"
#include "filter/FilterRings.h"

#include <QPushButton>

namespace atlas {

WindowFilter::WindowFilter(MapCanvas& canvas, ToolBox& tools, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , outline_(new FilterOutline(canvas))
    , events_(std::make_shared<EventSnapshot>()) {
    connect(&sieve_, &EventSieve::changed, this, &WindowFilter::sieved);
    connect(&sieve_, &EventSieve::progressed, this, [this](double share) {
        if (bar_ && sieve_.busy()) bar_->setBusy(share);
    });
    connect(&tools_, &ToolBox::shapeDrawn, this, &WindowFilter::takeShape);
}

void WindowFilter::attach(FilterBar& bar, QPushButton& button) {
    bar_ = &bar;
    button_ = &button;
    panel_ = new FilterPanel(&button);
    connect(&button, &QPushButton::clicked, panel_, [this] { panel_->drop(*button_); });
    connect(panel_, &FilterPanel::edited, this, &WindowFilter::setFilter);
    connect(panel_, &FilterPanel::failed, this, &WindowFilter::said);
    connect(panel_, &FilterPanel::shapeRequested, this, [this] { tools_.choose(ToolKind::Shape); });
    connect(&bar, &FilterBar::editRequested, this, &WindowFilter::edit);
    connect(&bar, &FilterBar::removed, this, &WindowFilter::remove);
    connect(&bar, &FilterBar::cleared, this, [this] { setFilter({}); });
    tellPanel();
    takeRows(); // the language may be another
    showBar();
}

const VectorMap& WindowFilter::map() const {
    static const VectorMap none;
    return atlas_ ? atlas_->map : none;
}

void WindowFilter::tellPanel() {
    if (!panel_) return;
    panel_->setAtlas(gazetteer_, atlas_);
    panel_->setFilter(filter());
}

void WindowFilter::setEvents(std::shared_ptr<const EventSnapshot> events) {
    events_ = std::move(events);
    placed_.reset();
    sieve_.setEvents(events_);
    waiting_ = busy();
    takeRows();
    showBar();
}

void WindowFilter::setGazetteer(std::shared_ptr<const Gazetteer> gazetteer) {
    gazetteer_ = std::move(gazetteer);
    tellPanel();
}

void WindowFilter::setAtlas(std::shared_ptr<const AtlasSnapshot> atlas) {
    atlas_ = std::move(atlas);
    tellPanel();
    sieved(); // rivers have names now
}

void WindowFilter::setWindow(const TimeWindow& window) {
    window_ = window;
    showBar();
}

void WindowFilter::setFilter(const EventFilter& filter) {
    if (panel_) panel_->setFilter(filter);
    outline_->setFilter(filter);
    sieve_.setFilter(filter);
}

void WindowFilter::sieved() {
    waiting_ = waiting_ && busy();
    const auto before = rows_;
    takeRows();
    showBar();
    if (rows_ != before) Q_EMIT rowsChanged();
}

/// What the sieve has let through, in the words of now.
void WindowFilter::takeRows() {
    const auto rows = spoken(sieve_.rows(), filter(), map());
    const bool same = sieve_.rows() == sieved_ && (!rows || rows->words == rows_->words);
    if (!same) rows_ = rows;
    sieved_ = sieve_.rows();
    if (!busy()) rings_ = filterRings(filter());
}

std::size_t WindowFilter::countIn(const RowMask* rows) const {
    return events_->index(rows).countIn(window_.span);
}

void WindowFilter::showBar() {
    if (!bar_) return;
    const auto& criteria = filter().criteria;
    if (!placed_ && std::any_of(criteria.begin(), criteria.end(), &asksWhere))
        placed_ = std::make_shared<RowMask>(
            rowsPassing(*events_, PrecisionAtLeast{PlacePrecision::Radius}).value_or(RowMask()));
    const std::size_t all = filter().empty() ? 0 : countIn(nullptr);
    std::vector<FilterBar::Chip> chips;
    for (const FilterCriterion& criterion : criteria) {
        FilterBar::Chip chip{spokenWords(criterion, map()), {}, {}};
        if (const auto rows = sieve_.rowsOf(criterion)) chip.count = countIn(rows.get());
        if (asksWhere(criterion)) chip.unknown = all - countIn(placed_.get());
        chips.push_back(chip);
    }
    bar_->setChips(chips);
    if (sieve_.busy())
        bar_->setBusy({});
    else
        bar_->setTotal(rows() ? countIn(&rows()->rows) : all, all);
}

void WindowFilter::edit(int chip) {
    if (panel_ && button_) panel_->drop(*button_, &filter().criteria[static_cast<std::size_t>(chip)]);
}

void WindowFilter::remove(int chip) {
    EventFilter filter = this->filter();
    filter.criteria.erase(filter.criteria.begin() + chip);
    setFilter(filter);
}

void WindowFilter::takeShape(const std::vector<GeoPoint>& ring) {
    EventFilter filter = this->filter();
    hold(filter, InsideShape{ring}, true);
    setFilter(filter);
}

} // namespace atlas
