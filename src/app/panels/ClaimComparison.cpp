#include "app/panels/ClaimComparison.h"

#include "app/panels/EventFacts.h"
#include "app/panels/FileText.h"
#include "app/panels/PanelStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atlas {
namespace {

constexpr int columnEms = 16; ///< average characters a line of a column holds: two columns fill the panel
constexpr int columnGap = 12;
constexpr int rowGap = 6;

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

/// One row over all columns. Rows are boxes of their own: a grid of wrapped labels shares its height out by
/// what they would need unwrapped.
void addRow(QVBoxLayout& rows, const std::vector<Claim>& claims, TextRole role,
            const std::function<QString(const Claim&)>& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(columnGap);
    for (const auto& claim : claims) {
        auto* cell = makeLabel(text(claim), role, rows.parentWidget());
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        cell->setSizePolicy(policy);
        cell->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        row->addWidget(cell, 1);
    }
    rows.addLayout(row);
}

} // namespace

ClaimComparison::ClaimComparison(const std::vector<Claim>& claims, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Claims side by side"));
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addRow(*rows, claims, TextRole::Heading, [](const Claim& claim) { return claim.source.simplified(); });
    for (const auto& line : linesOf()) {
        rows->addSpacing(rowGap);
        addRow(*rows, claims, TextRole::Muted, [&](const Claim&) { return line.name; });
        addRow(*rows, claims, TextRole::Body, line.text);
    }
    rows->addSpacing(rowGap);
    addRow(*rows, claims, TextRole::Body,
           [](const Claim& claim) { return claim.words.trimmed().left(FileText::most); });
    const int count = static_cast<int>(claims.size());
    const int width = fontMetrics().averageCharWidth() * columnEms;
    sheet->setMinimumSize(count * width + (count - 1) * columnGap, 1);
    setWidget(sheet); // owned by the scroll area
    fitHeight();
}

void ClaimComparison::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fitHeight();
}

/// The base class watches the sheet already; fonts and styles may come after it was filled.
bool ClaimComparison::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fitHeight();
    return handled;
}

/// As tall as its columns: the panel scrolls down, this only sideways.
void ClaimComparison::fitHeight() {
    const QLayout* rows = widget()->layout();
    const int width = std::max(viewport()->width(), widget()->minimumWidth());
    const bool scrolls = width > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    const int wanted = rows->totalHeightForWidth(width) + bar;
    if (wanted != height()) setFixedHeight(wanted);
}

} // namespace atlas
