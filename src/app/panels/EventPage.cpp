#include "app/panels/EventPage.h"

#include "app/filter/FlowLayout.h"
#include "app/panels/CasualtyChart.h"
#include "app/panels/ClaimCard.h"
#include "app/panels/ClaimComparison.h"
#include "app/panels/EventFacts.h"
#include "app/panels/FileText.h"
#include "app/panels/HolderBar.h"
#include "app/panels/PanelStyle.h"
#include "core/BidiText.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr int sectionGap = 10;

QVBoxLayout* makeColumn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 4, 16, 16);
    column->setSpacing(6);
    return column;
}

} // namespace

EventPage::EventPage(const Event& event, const TerritorySeries& territory, const TimeSpan& years,
                     QWidget* parent)
    : QWidget(parent), event_(event), column_(makeColumn(this)) {
    auto* title = makeLabel(eventTitle(event), TextRole::Title, this);
    title->setObjectName(QStringLiteral("eventTitle"));
    column_->addWidget(title);
    addFacts(heldByText(event, controlledPlaceOf(event.where, territory)));
    addIdenticalRows();
    addMapActions();
    addEditActions();
    addOwnWords();
    addCasualties();
    addClaims();
    addHolders(territory, years);
    column_->addStretch();
}

void EventPage::addHeading(const QString& text) {
    column_->addSpacing(sectionGap);
    column_->addWidget(makeLabel(text, TextRole::Heading, this));
}

void EventPage::addFacts(const QString& heldBy) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, QStringList lines, const char* objectName) {
        lines.removeAll(QString());
        const int row = grid->rowCount();
        auto* label = makeLabel(name, TextRole::Muted, this);
        label->setWordWrap(false);
        auto* value = makeLabel(lines.join(u'\n'), TextRole::Body, this);
        value->setObjectName(QLatin1String(objectName));
        value->setAccessibleName(name);
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(value, row, 1);
    };
    const bool dated = event_.when.dated();
    const bool placed = event_.where.mappable();
    add(tr("Kind"), {kindName(event_.kind)}, "factKind");
    add(tr("When"),
        {whenText(event_), zoneText(event_), dated ? QString() : tr("In the list, and on no time slider.")},
        "factWhen");
    add(tr("Where"),
        {whereText(event_.where), coordinateText(event_.where),
         placed ? QString() : tr("In the list, and on no map.")},
        "factWhere");
    add(tr("By"), actorLines(event_.actors()), "factBy");
    add(tr("Held by"), {heldBy}, "factHeldBy");
    if (!event_.dataset.isEmpty()) add(tr("Data"), {dotted({event_.dataset, event_.id})}, "factData");
    column_->addLayout(grid);
}

/// Two equal lines of a file can be two strikes: the reader is told, and may part them.
void EventPage::addIdenticalRows() {
    if (event_.identicalRows < 2) return;
    auto* row = new QHBoxLayout;
    auto* said = makeLabel(
        tr("%1 identical rows in the file, shown as one event").arg(QLocale().toString(event_.identicalRows)),
        TextRole::Warning, this);
    said->setObjectName(QStringLiteral("identicalRows"));
    auto* part = new QPushButton(tr("Part them"), this);
    part->setToolTip(tr("Make each row an event of its own: two equal rows can be two strikes."));
    connect(part, &QPushButton::clicked, this, &EventPage::partRequested);
    row->addWidget(said, 1);
    row->addWidget(part);
    column_->addSpacing(4);
    column_->addLayout(row);
}

/// Tags and notes are the user's, and said to be, so that nobody takes them for a source's.
void EventPage::addOwnWords() {
    if (event_.tags.isEmpty() && event_.notes.trimmed().isEmpty()) return;
    addHeading(tr("Your own notes"));
    if (!event_.tags.isEmpty()) {
        auto* tags =
            makeLabel(tr("Tags: %1").arg(event_.tags.join(tr(", ", "between tags"))), TextRole::Muted, this);
        tags->setObjectName(QStringLiteral("eventTags"));
        column_->addWidget(tags);
    }
    if (event_.notes.trimmed().isEmpty()) return;
    auto* notes = new FileText(event_.notes.trimmed(), this);
    notes->setObjectName(QStringLiteral("eventNotes"));
    notes->setAccessibleName(tr("Your own notes"));
    column_->addWidget(notes);
}

void EventPage::addMapActions() {
    auto* zoom = new QPushButton(tr("Zoom to"), this);
    auto* callout = new QPushButton(tr("Callout on the map"), this);
    for (auto* button : {zoom, callout}) {
        button->setEnabled(event_.where.mappable());
        if (!event_.where.mappable())
            button->setToolTip(tr("The source gives no place that could be shown on the map."));
    }
    connect(zoom, &QPushButton::clicked, this, &EventPage::zoomRequested);
    connect(callout, &QPushButton::clicked, this, &EventPage::calloutRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(zoom);
    row->addWidget(callout);
    row->addStretch();
    column_->addSpacing(4);
    column_->addLayout(row);
}

void EventPage::addEditActions() {
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& tip, void (EventPage::*wish)()) {
        auto* button = new QPushButton(text, this);
        markLink(*button);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, wish);
        row->addWidget(button);
        return button;
    };
    add(tr("Edit…"), tr("Change what is taken for the map, tags and notes"), &EventPage::editRequested);
    add(tr("Add claim…"), tr("What one more source says of this event"), &EventPage::addClaimRequested);
    add(tr("Join with…"), tr("Another event is this one: put their claims together"),
        &EventPage::joinRequested);
    auto* split = add(tr("Split…"), tr("Some claims are about another event"), &EventPage::splitRequested);
    split->setEnabled(event_.claims.size() > 1);
    if (!split->isEnabled()) split->setToolTip(tr("An event with one claim cannot be split."));
    add(tr("Delete"), tr("Take the event out of the project; Undo brings it back"),
        &EventPage::deleteRequested);
    column_->addLayout(row);
}

void EventPage::addCasualties() {
    addHeading(tr("Killed and injured, by source"));
    auto* chart = new CasualtyChart(this);
    chart->setClaims(event_.claims);
    if (chart->empty()) {
        delete chart;
        column_->addWidget(makeLabel(tr("No source gives a figure."), TextRole::Muted, this));
        return;
    }
    column_->addWidget(chart);
    QStringList silent;
    for (const auto& claim : event_.claims)
        if (casualtyText(claim.casualties).isEmpty() && injuredText(claim.casualties).isEmpty())
            silent << claim.source.simplified();
    silent.removeDuplicates();
    if (!silent.isEmpty())
        column_->addWidget(makeLabel(tr("No figure from: %1").arg(silent.join(tr("; ", "between sources"))),
                                     TextRole::Muted, this));
}

void EventPage::addClaims() {
    column_->addSpacing(sectionGap);
    addClaimsHead();
    for (int i = 0; i < static_cast<int>(event_.claims.size()); ++i) {
        auto* card = new ClaimCard(event_, i, this);
        connect(card, &ClaimCard::editRequested, this, [this, i] { Q_EMIT editClaimRequested(i); });
        connect(card, &ClaimCard::deleteRequested, this, [this, i] { Q_EMIT deleteClaimRequested(i); });
        cards_ << card;
        column_->addWidget(card);
    }
}

void EventPage::addClaimsHead() {
    auto* heading =
        makeLabel(tr("Claims (%1)").arg(QLocale().toString(event_.claims.size())), TextRole::Heading, this);
    heading->setWordWrap(false);
    column_->addWidget(heading);
    if (event_.claims.size() < 2) return;
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    toggle_ = new QPushButton(tr("Compare side by side"), this);
    auto* wide = new QPushButton(tr("In a window"), this);
    wide->setToolTip(tr("Compare the claims side by side in a window of their own"));
    toggle_->setCheckable(true);
    for (auto* button : {toggle_, wide}) {
        markLink(*button);
        row->addWidget(button);
    }
    column_->addLayout(row);
    connect(toggle_, &QPushButton::toggled, this, &EventPage::setSideBySide);
    connect(wide, &QPushButton::clicked, this, &EventPage::windowRequested);
}

QWidget* EventPage::makeComparison() {
    auto* comparison = new ClaimComparison(event_, ClaimComparison::Home::Panel, this);
    connect(comparison, &ClaimComparison::changed, this, &EventPage::changed);
    connect(comparison, &ClaimComparison::editRequested, this, &EventPage::editRequested);
    column_->insertWidget(column_->indexOf(cards_.front()), comparison);
    return comparison;
}

void EventPage::setSideBySide(bool on) {
    if (!toggle_ || on == sideBySide_) return;
    sideBySide_ = on;
    toggle_->setChecked(on);
    toggle_->setText(on ? tr("Back to cards") : tr("Compare side by side"));
    if (!comparison_) comparison_ = makeComparison();
    comparison_->setVisible(on);
    for (auto* card : cards_)
        card->setVisible(!on);
}

void EventPage::addHolders(const TerritorySeries& territory, const TimeSpan& years) {
    const NearestPlace held = controlledPlaceOf(event_.where, territory);
    if (!held.place || !event_.when.dated()) return;
    addHeading(tr("Who held %1").arg(held.place->name));
    auto* bar = new HolderBar(this);
    bar->present(*held.place, years, event_.when.from);
    column_->addWidget(bar);
    if (!territory.source.isEmpty()) column_->addWidget(makeLabel(territory.source, TextRole::Muted, this));
}

QWidget* makeEventHint(bool sample, QWidget* parent) {
    auto* hint = new QWidget(parent);
    auto* column = makeColumn(hint);
    column->addWidget(makeLabel(EventPage::tr("No event chosen"), TextRole::Title, hint));
    column->addWidget(
        makeLabel(EventPage::tr("Click a sign on the map or a line of the list, or press N to walk "
                                "through the events in the order of time."),
                  TextRole::Body, hint));
    column->addSpacing(sectionGap);
    column->addWidget(
        makeLabel(EventPage::tr("An event is a bundle of claims. Each keeps its source, its words and its "
                                "own figures; they are shown side by side and never added up."),
                  TextRole::Muted, hint));
    if (sample) {
        column->addSpacing(sectionGap);
        column->addWidget(makeLabel(EventPage::tr("This is sample data"), TextRole::Heading, hint));
        column->addWidget(makeLabel(
            EventPage::tr(
                "It was put together from public reporting to show what the atlas does. Every event names "
                "its claimant. Verify each one before you publish it. To work with data of your own, drop a "
                "file on the window."),
            TextRole::Muted, hint));
    }
    column->addStretch();
    return hint;
}

} // namespace atlas
