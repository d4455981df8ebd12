#include "edit/PartRows.h"

#include <QCoreApplication>

#include <utility>

namespace atlas {

PartRows::PartRows(EventBook& book, EventKey key)
    : EventCommand(book, QCoreApplication::translate("atlas::PartRows", "Part identical rows")) {
    auto event = book.event(key);
    if (!event || event->identicalRows < 2) return;
    const int rows = std::exchange(event->identicalRows, 1);
    for (int row = 2; row <= rows; ++row) {
        Event copy = *event;
        copy.id = QStringLiteral("%1 (%2)").arg(event->id).arg(row);
        change(nextKey(), std::move(copy));
    }
    change(key, std::move(event));
}

} // namespace atlas
