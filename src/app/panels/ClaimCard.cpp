#include "app/panels/ClaimCard.h"

#include "app/panels/EventFacts.h"
#include "app/panels/LinkText.h"
#include "app/panels/PanelStyle.h"
#include "core/BidiText.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr double cornerRadius = 6;

} // namespace

ClaimCard::ClaimCard(const Event& event, int position, QWidget* parent)
    : QFrame(parent), column_(new QVBoxLayout(this)) {
    const Claim& claim = event.claims[static_cast<std::size_t>(position)];
    const QString source = claim.source.simplified();
    setProperty("card", true);
    setAccessibleName(tr("Claim by %1").arg(source));
    column_->setContentsMargins(12, 8, 12, 10);
    column_->setSpacing(3);
    say(source, true);
    say(claimOrigin(claim));
    addOrigin(claim, event);
    if (!claim.words.isEmpty())
        column_->addWidget(new FileText(quoted(claim.words.trimmed(), claim.language), claim.language, this));
    addFigures(claim.casualties);
    say(tr("By: %1").arg(actorLines(claim.actors).join(tr("; ", "between actors"))));
    if (!claim.target.isEmpty()) say(tr("Target: %1").arg(claim.target.simplified()));
    addOwnValues(claim, event);
    addLinks(claim);
    addActions(source, event.claims.size() > 1);
}

void ClaimCard::say(const QString& text, bool heading) {
    if (text.isEmpty()) return;
    column_->addWidget(makeLabel(text, heading ? TextRole::Heading : TextRole::Muted, this));
}

void ClaimCard::addFigures(const Casualties& casualties) {
    const QString killed = casualtyText(casualties);
    column_->addWidget(makeLabel(killed.isEmpty() ? tr("Gives no figure") : tr("Killed: %1").arg(killed),
                                 killed.isEmpty() ? TextRole::Muted : TextRole::Figure, this));
    const QString injured = injuredText(casualties);
    if (!injured.isEmpty())
        column_->addWidget(makeLabel(tr("Injured: %1").arg(injured), TextRole::Figure, this));
}

/// Which record of which collection it was, once several stand together.
void ClaimCard::addOrigin(const Claim& claim, const Event& event) {
    const bool other = (!claim.dataset.isEmpty() && claim.dataset != event.dataset)
                       || (!claim.record.isEmpty() && claim.record != event.id);
    if (!other) return;
    say(tr("Data: %1").arg(dotted({claim.dataset.isEmpty() ? event.dataset : claim.dataset, claim.record})));
}

void ClaimCard::addOwnValues(const Claim& claim, const Event& event) {
    if (kindOf(claim, event) != event.kind) say(tr("Kind: %1").arg(kindName(kindOf(claim, event))));
    const Location& where = whereOf(claim, event);
    if (whenOf(claim, event) != event.when)
        say(tr("When: %1").arg(whenText(whenOf(claim, event), where.zone)));
    if (where != event.where) say(tr("Where: %1").arg(dotted({whereText(where), coordinateText(where)})));
    if (gradeOf(claim, event) != event.grade) say(tr("Grade: %1").arg(gradeName(gradeOf(claim, event))));
}

/// Nothing is loaded: an address is opened in the browser when it is clicked.
void ClaimCard::addLinks(const Claim& claim) {
    QStringList links = QStringList{claim.link} + claim.media;
    links.removeAll(QString());
    links.removeDuplicates();
    for (const QString& link : links)
        column_->addWidget(new LinkText(link, this));
}

void ClaimCard::addActions(const QString& source, bool deletable) {
    auto* edit = new QPushButton(tr("Edit…"), this);
    auto* remove = new QPushButton(tr("Delete"), this);
    edit->setAccessibleName(tr("Edit the claim by %1").arg(source));
    remove->setAccessibleName(tr("Delete the claim by %1").arg(source));
    remove->setEnabled(deletable);
    remove->setToolTip(deletable ? tr("Delete this claim; Undo brings it back")
                                 : tr("The last claim stays: an event that nobody claims is none."));
    auto* row = new QHBoxLayout;
    for (auto* button : {edit, remove}) {
        markLink(*button);
        row->addWidget(button);
    }
    row->addStretch();
    column_->addLayout(row);
    connect(edit, &QPushButton::clicked, this, &ClaimCard::editRequested);
    connect(remove, &QPushButton::clicked, this, &ClaimCard::deleteRequested);
}

void ClaimCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace atlas
