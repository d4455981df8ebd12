#include "app/panels/ClaimCard.h"

#include "app/panels/EventFacts.h"
#include "app/panels/FileText.h"
#include "app/panels/PanelStyle.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr double cornerRadius = 6;

} // namespace

ClaimCard::ClaimCard(const Claim& claim, QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setAccessibleName(tr("Claim by %1").arg(claim.source.simplified()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(3);
    const auto say = [&](const QString& text, TextRole role) {
        if (!text.isEmpty()) column->addWidget(makeLabel(text, role, this));
    };
    say(claim.source.simplified(), TextRole::Heading);
    say(claimOrigin(claim), TextRole::Muted);
    if (!claim.words.isEmpty()) {
        //: The words of a claim, quoted
        column->addWidget(new FileText(tr("“%1”").arg(claim.words.trimmed()), this));
    }
    const QString killed = casualtyText(claim.casualties);
    say(killed.isEmpty() ? tr("Gives no figure") : tr("Killed: %1").arg(killed),
        killed.isEmpty() ? TextRole::Muted : TextRole::Figure);
    say(tr("By: %1").arg(actorLines(claim.actors).join(tr("; ", "between actors"))), TextRole::Muted);
    if (!claim.target.isEmpty()) say(tr("Target: %1").arg(claim.target.simplified()), TextRole::Muted);
    // The address is there to be read and copied; nothing in a file makes the program open it.
    if (!claim.link.isEmpty()) column->addWidget(new FileText(claim.link, this));
}

void ClaimCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace atlas
