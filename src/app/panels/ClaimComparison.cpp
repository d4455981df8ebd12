#include "app/panels/ClaimComparison.h"

#include "app/panels/EventFacts.h"
#include "app/panels/FileText.h"
#include "app/panels/PanelStyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

namespace atlas {
namespace {

constexpr int columnEms = 16; ///< average characters a line of a column holds: two columns fill the panel

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("—") : text;
}

/// One thing that claims speak of, and what a claim says of it.
struct Line {
    QString name;
    std::function<QString(const Claim&)> text;
};

std::vector<Line> linesOf() {
    const auto figure = [](CasualtyGroup group) {
        return [group](const Claim& claim) { return formatRange(claim.casualties.group(group)); };
    };
    return {
        {ClaimComparison::tr("Made"), [](const Claim& c) { return orDash(claimOrigin(c)); }},
        {ClaimComparison::tr("By"), [](const Claim& c) { return actorLines(c.actors).join(u'\n'); }},
        {ClaimComparison::tr("Target"), [](const Claim& c) { return orDash(c.target.simplified()); }},
        {ClaimComparison::tr("Civilians killed"), figure(CasualtyGroup::Civilian)},
        {ClaimComparison::tr("Combatants killed"), figure(CasualtyGroup::Combatant)},
        {ClaimComparison::tr("Killed, status unknown"), figure(CasualtyGroup::Unknown)},
        {ClaimComparison::tr("Killed in all, as stated"),
         [](const Claim& c) { return formatRange(c.casualties.total); }},
    };
}

} // namespace

ClaimComparison::ClaimComparison(const std::vector<Claim>& claims, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Claims side by side"));
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    const int width = fontMetrics().averageCharWidth() * columnEms;
    const auto lines = linesOf();
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const int column = static_cast<int>(i);
        grid->setColumnMinimumWidth(column, width);
        grid->addWidget(makeLabel(claims[i].source.simplified(), TextRole::Heading, sheet), 0, column,
                        Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        int row = 1;
        for (const auto& line : lines) {
            grid->addWidget(makeLabel(line.name, TextRole::Muted, sheet), row++, column, Qt::AlignTop);
            grid->addWidget(makeLabel(line.text(claims[i]), TextRole::Body, sheet), row++, column,
                            Qt::AlignTop);
        }
        const QString words = claims[i].words.trimmed().left(FileText::most);
        grid->addWidget(makeLabel(words, TextRole::Body, sheet), row, column, Qt::AlignTop);
    }
    setWidget(sheet); // owned by the scroll area
    fitHeight();
}

void ClaimComparison::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fitHeight();
}

/// As tall as its columns: the panel scrolls down, this only sideways.
void ClaimComparison::fitHeight() {
    const QLayout* grid = widget()->layout();
    const int width = std::max(viewport()->width(), grid->minimumSize().width());
    const bool scrolls = width > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int wanted = grid->totalHeightForWidth(width) + bar;
    if (wanted != height()) setFixedHeight(wanted);
}

} // namespace atlas
