#include "app/panels/EventPanel.h"

#include "app/panels/ComparisonWindow.h"
#include "app/panels/EventPage.h"
#include "app/panels/GlyphIcon.h"
#include "app/panels/PanelStyle.h"
#include "timeline/TimelineController.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

namespace atlas {
namespace {

QToolButton* makeWalkButton(Glyph glyph, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(glyphIcon(glyph));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Whole years around the events: what "who held this place" spans.
TimeSpan yearsAround(const TimeSpan& events) {
    constexpr PlaceZone zone = TimelineController::zone;
    if (events.from == events.to) return {}; // nothing has a date
    const int first = localDay(events.from, zone).year();
    const int last = localDay(events.to - std::chrono::milliseconds(1), zone).year();
    return wholeDays(QDate(first, 1, 1), QDate(last, 12, 31), zone, TimeMeaning::Duration);
}

/// Says how well an event is supported: the ground by grade, the word always.
void showGrade(QLabel& pill, Grade grade) {
    pill.setVisible(grade != Grade::Ungraded);
    pill.setText(gradeName(grade));
    const bool good = grade == Grade::Confirmed || grade == Grade::Fair;
    pill.setProperty("grade", good ? QStringLiteral("good") : QStringLiteral("poor"));
    pill.setStyleSheet(
        good ? QStringLiteral("background: #d9ecd9; color: #1e5c2a; border-radius: 8px; padding: 1px 10px;")
             : QStringLiteral("background: #efe3d3; color: #6b4410; border-radius: 8px; padding: 1px 10px;"));
}

} // namespace

EventPanel::EventPanel(QWidget* parent)
    : QWidget(parent), head_(new QWidget(this)), scroll_(new QScrollArea(this)) {
    setObjectName(QStringLiteral("eventPanel"));
    head_->setLayout(makeHead());
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setAccessibleName(tr("Event"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(scroll_, 1);
    showPosition(0, 0);
    showPage();
}

QLayout* EventPanel::makeHead() {
    previous_ = makeWalkButton(Glyph::Previous, tr("Previous event (P)"), head_);
    next_ = makeWalkButton(Glyph::Next, tr("Next event (N)"), head_);
    connect(previous_, &QToolButton::clicked, this, &EventPanel::previousRequested);
    connect(next_, &QToolButton::clicked, this, &EventPanel::nextRequested);
    position_ = makeLabel({}, TextRole::Muted, head_);
    position_->setWordWrap(false);
    position_->setObjectName(QStringLiteral("eventPosition"));
    grade_ = new QLabel(head_);
    grade_->setTextFormat(Qt::PlainText);
    grade_->setAccessibleName(tr("Grade"));
    grade_->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 16, 2);
    row->setSpacing(2);
    // Back in time stays left of forward, as on the time axis.
    row->setDirection(isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    row->addWidget(previous_);
    row->addWidget(position_);
    row->addWidget(next_);
    row->addStretch();
    row->addWidget(grade_);
    return row;
}

void EventPanel::present(std::shared_ptr<const EventSnapshot> events,
                         std::shared_ptr<const AtlasSnapshot> atlas, std::optional<std::uint32_t> tableIndex,
                         int position, int of, TimeWindow) {
    showPosition(tableIndex ? position : 0, of);
    if (tableIndex && (!events || *tableIndex >= events->table.size())) tableIndex.reset();
    const bool same = events == events_ && atlas == atlas_ && tableIndex == tableIndex_;
    if (same) return; // while a handle moves only the position changes
    const bool otherEvents = events != events_;
    events_ = std::move(events);
    atlas_ = std::move(atlas);
    tableIndex_ = tableIndex;
    showPage();
    if (otherEvents) showComparisons();
}

void EventPanel::showPosition(int position, int of) {
    const QLocale locale;
    const QString all = locale.toString(of);
    if (position > 0)
        position_->setText(tr("%1 of %2").arg(locale.toString(position), all));
    else
        position_->setText(tableIndex_ ? tr("outside the window") : tr("%1 in window").arg(all));
    previous_->setEnabled(of > 0);
    next_->setEnabled(of > 0);
}

bool EventPanel::holdsSample() const {
    if (!events_) return false;
    const auto& files = events_->files;
    return std::any_of(files.begin(), files.end(), [](const DataFile& file) { return file.sample; });
}

/// The page before is thrown away later: one of its own buttons may be what led here.
void EventPanel::setPage(QWidget* page) {
    if (QWidget* before = scroll_->takeWidget()) {
        if (before->isAncestorOf(QApplication::focusWidget())) scroll_->setFocus();
        before->hide();
        before->deleteLater();
    }
    scroll_->setWidget(page);
}

void EventPanel::showPage() {
    static const TerritorySeries nothing;
    const bool sideBySide = page_ && page_->sideBySide(); // a way of reading, kept from event to event
    page_ = nullptr;
    if (!tableIndex_) {
        grade_->hide();
        setPage(makeEventHint(holdsSample(), scroll_));
        return;
    }
    key_ = events_->key(*tableIndex_);
    const Event& event = events_->event(*tableIndex_);
    showGrade(*grade_, event.grade);
    page_ = new EventPage(event, atlas_ ? atlas_->territory : nothing, yearsAround(events_->table.extent()),
                          scroll_);
    page_->setSideBySide(sideBySide);
    connectPage(*page_);
    setPage(page_);
}

void EventPanel::openComparison() {
    auto* claims = new ComparisonWindow(events_->event(*tableIndex_), window());
    const EventKey key = key_;
    connect(claims, &ComparisonWindow::changed, this,
            [this, key](const Event& after) { Q_EMIT changed(key, after); });
    connect(claims, &ComparisonWindow::editRequested, this, [this, key] { Q_EMIT editRequested(key); });
    comparisons_.emplace_back(key, claims);
    claims->show();
}

/// Each follows its event; with the event goes its window.
void EventPanel::showComparisons() {
    std::erase_if(comparisons_, [](const auto& one) { return one.second.isNull(); });
    for (const auto& [key, claims] : comparisons_) {
        const auto at = events_ ? events_->find(key) : std::nullopt;
        if (at)
            claims->present(events_->event(*at));
        else
            claims->close();
    }
}

void EventPanel::connectPage(EventPage& page) {
    connect(&page, &EventPage::windowRequested, this, &EventPanel::openComparison);
    connect(&page, &EventPage::calloutRequested, this, [this] { Q_EMIT calloutRequested(*tableIndex_); });
    connect(&page, &EventPage::zoomRequested, this, [this] { Q_EMIT zoomRequested(*tableIndex_); });
    const EventKey key = key_;
    const auto pass = [&](void (EventPage::*wish)(), void (EventPanel::*of)(EventKey)) {
        connect(&page, wish, this, [this, key, of] { Q_EMIT(this->*of)(key); });
    };
    pass(&EventPage::editRequested, &EventPanel::editRequested);
    pass(&EventPage::addClaimRequested, &EventPanel::addClaimRequested);
    pass(&EventPage::joinRequested, &EventPanel::joinRequested);
    pass(&EventPage::splitRequested, &EventPanel::splitRequested);
    pass(&EventPage::deleteRequested, &EventPanel::deleteRequested);
    pass(&EventPage::partRequested, &EventPanel::partRequested);
    connect(&page, &EventPage::editClaimRequested, this,
            [this, key](int position) { Q_EMIT editClaimRequested(key, position); });
    connect(&page, &EventPage::deleteClaimRequested, this,
            [this, key](int position) { Q_EMIT deleteClaimRequested(key, position); });
    connect(&page, &EventPage::changed, this,
            [this, key](const Event& after) { Q_EMIT changed(key, after); });
}

} // namespace atlas
