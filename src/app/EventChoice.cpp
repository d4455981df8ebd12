#include "app/EventChoice.h"

#include "app/PlainText.h"
#include "core/BidiText.h"

namespace atlas {

namespace {
// As many lines as the eye takes in at once; a crowd is better looked at from closer.
constexpr std::size_t longestList = 12;
// Where nothing parts them: what one scrolls through; the list of the window has the others.
constexpr std::size_t longestScroll = 500;
} // namespace

EventChoice::EventChoice(const EventSnapshot& events, const std::vector<std::uint32_t>& tableIndices,
                         QWidget* parent, Closer closer)
    : QMenu(parent) {
    setObjectName(QStringLiteral("eventChoice"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLayoutDirection(parent->window()->layoutDirection());
    const bool cutShort = closer == Closer::Useful;
    setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    const std::size_t listed = std::min(tableIndices.size(), cutShort ? longestList : longestScroll);
    for (std::size_t i = 0; i < listed; ++i) {
        const std::uint32_t index = tableIndices[i];
        QAction* action = addAction(plainMenuText(line(events.event(index))));
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT eventChosen(index); });
    }
    if (listed == tableIndices.size()) return;
    addSeparator();
    const int more = static_cast<int>(tableIndices.size() - listed);
    if (cutShort)
        connect(addAction(tr("and %Ln more: zoom in", nullptr, more)), &QAction::triggered, this,
                &EventChoice::closerRequested);
    else
        addAction(tr("and %Ln more in the list", nullptr, more))->setEnabled(false);
}

QString EventChoice::line(const Event& event) {
    const auto killed = event.killedAcrossClaims();
    return dotted({formatSpan(event.when, event.where.zone), eventTitle(event),
                   killed ? tr("%1 killed").arg(formatRange(killed)) : QString()});
}

} // namespace atlas
