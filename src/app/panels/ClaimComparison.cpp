#include "app/panels/ClaimComparison.h"

#include "app/panels/EventFacts.h"
#include "app/panels/PanelStyle.h"

#include <QTextTable>

namespace atlas {
namespace {

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
        {ClaimComparison::tr("In its words"),
         [](const Claim& c) { return orDash(shortened(c.words.trimmed())); }},
    };
}

/// Without the lines on which every claim is silent.
std::vector<Line> linesSpokenOf(const std::vector<Claim>& claims) {
    std::vector<Line> lines = linesOf();
    std::erase_if(lines, [&](const Line& line) {
        return std::all_of(claims.begin(), claims.end(),
                           [&](const Claim& claim) { return line.text(claim) == orDash({}); });
    });
    return lines;
}

QTextTableFormat tableFormat(int columns) {
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    return format;
}

QTextCharFormat inColor(const QColor& color) {
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

QTextCharFormat bold() {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

} // namespace

ClaimComparison::ClaimComparison(const std::vector<Claim>& claims, QWidget* parent) : FileText({}, parent) {
    setAccessibleName(tr("Claims side by side"));
    const auto lines = linesSpokenOf(claims);
    const int columns = static_cast<int>(claims.size());
    QTextCursor cursor(document());
    QTextTable* table =
        cursor.insertTable(static_cast<int>(lines.size()) + 1, std::max(1, columns), tableFormat(columns));
    // Text goes in through cursors, which take it as it is: no mark-up is ever read.
    const auto write = [&](int row, int column, const QString& text, const QTextCharFormat& format) {
        QTextCursor cell = table->cellAt(row, column).lastCursorPosition();
        if (!cell.atBlockStart()) cell.insertBlock();
        cell.insertText(text, format);
    };
    for (int column = 0; column < columns; ++column) {
        const Claim& claim = claims[static_cast<std::size_t>(column)];
        write(0, column, claim.source.simplified(), bold());
        int row = 0;
        for (const auto& line : lines) {
            write(++row, column, line.name, inColor(mutedColor(palette())));
            write(row, column, line.text(claim), inColor(palette().color(QPalette::WindowText)));
        }
    }
}

} // namespace atlas
