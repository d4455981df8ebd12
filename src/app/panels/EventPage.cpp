#include "app/panels/EventPage.h"

#include "app/panels/CasualtyChart.h"
#include "app/panels/ClaimCard.h"
#include "app/panels/ClaimComparison.h"
#include "app/panels/EventFacts.h"
#include "app/panels/HolderBar.h"
#include "app/panels/PanelStyle.h"

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
    : QWidget(parent), column_(makeColumn(this)) {
    auto* title = makeLabel(eventTitle(event), TextRole::Title, this);
    title->setObjectName(QStringLiteral("eventTitle"));
    column_->addWidget(title);
    const NearestPlace held = controlledPlaceOf(event.where, territory);
    addFacts(event, heldByText(event, held));
    addActions(event);
    addCasualties(event);
    addClaims(event);
    if (held.place) {
        addHeading(tr("Who held %1").arg(held.place->name));
        auto* bar = new HolderBar(this);
        bar->present(*held.place, years, event.when.from);
        column_->addWidget(bar);
        if (!territory.source.isEmpty())
            column_->addWidget(makeLabel(territory.source, TextRole::Muted, this));
    }
    column_->addStretch();
}

void EventPage::addHeading(const QString& text) {
    column_->addSpacing(sectionGap);
    column_->addWidget(makeLabel(text, TextRole::Heading, this));
}

void EventPage::addFacts(const Event& event, const QString& heldBy) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, const QStringList& lines, const char* objectName) {
        const int row = grid->rowCount();
        auto* label = makeLabel(name, TextRole::Muted, this);
        label->setWordWrap(false);
        auto* value = makeLabel(lines.join(u'\n'), TextRole::Body, this);
        value->setObjectName(QLatin1String(objectName));
        value->setAccessibleName(name);
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(value, row, 1);
    };
    QStringList where{whereText(event.where), coordinateText(event.where)};
    where.removeAll(QString());
    add(tr("Kind"), {kindName(event.kind)}, "factKind");
    add(tr("When"), {whenText(event), zoneText(event)}, "factWhen");
    add(tr("Where"), where, "factWhere");
    add(tr("By"), actorLines(event.actors()), "factBy");
    add(tr("Held by"), {heldBy}, "factHeldBy");
    if (!event.dataset.isEmpty())
        add(tr("Data"), {event.dataset + QStringLiteral(" · ") + event.id}, "factData");
    column_->addLayout(grid);
}

void EventPage::addActions(const Event& event) {
    auto* zoom = new QPushButton(tr("Zoom to"), this);
    auto* callout = new QPushButton(tr("Callout on the map"), this);
    for (auto* button : {zoom, callout})
        button->setEnabled(event.where.mappable());
    if (!event.where.mappable()) {
        const QString why = tr("The source gives no place that could be shown on the map.");
        zoom->setToolTip(why);
        callout->setToolTip(why);
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

void EventPage::addCasualties(const Event& event) {
    addHeading(tr("Killed, by source"));
    auto* chart = new CasualtyChart(this);
    chart->setClaims(event.claims);
    if (chart->empty()) {
        delete chart;
        column_->addWidget(makeLabel(tr("No source gives a figure."), TextRole::Muted, this));
        return;
    }
    column_->addWidget(chart);
    QStringList silent;
    for (const auto& claim : event.claims)
        if (!claim.casualties.killed() && !claim.casualties.best) silent << claim.source.simplified();
    silent.removeDuplicates();
    if (!silent.isEmpty())
        column_->addWidget(makeLabel(tr("No figure from: %1").arg(silent.join(tr("; ", "between sources"))),
                                     TextRole::Muted, this));
}

void EventPage::addClaims(const Event& event) {
    column_->addSpacing(sectionGap);
    auto* head = new QHBoxLayout;
    auto* heading =
        makeLabel(tr("Claims (%1)").arg(QLocale().toString(event.claims.size())), TextRole::Heading, this);
    heading->setWordWrap(false);
    head->addWidget(heading);
    head->addStretch();
    column_->addLayout(head);
    QList<QWidget*> cards;
    for (const auto& claim : event.claims) {
        cards << new ClaimCard(claim, this);
        column_->addWidget(cards.back());
    }
    if (event.claims.size() < 2) return;
    auto* toggle = new QPushButton(tr("Compare side by side"), this);
    toggle->setCheckable(true);
    markLink(*toggle);
    head->addWidget(toggle);
    connect(toggle, &QPushButton::toggled, this,
            [this, cards, toggle, claims = event.claims](bool sideBySide) {
                toggle->setText(sideBySide ? tr("Back to cards") : tr("Compare side by side"));
                compare(claims, cards, sideBySide);
            });
}

void EventPage::compare(const std::vector<Claim>& claims, const QList<QWidget*>& cards, bool sideBySide) {
    if (!comparison_) {
        comparison_ = new ClaimComparison(claims, this);
        column_->insertWidget(column_->indexOf(cards.front()), comparison_);
    }
    comparison_->setVisible(sideBySide);
    for (auto* card : cards)
        card->setVisible(!sideBySide);
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
