#include "edit/ChangeEvent.h"

#include <QCoreApplication>

namespace atlas {

ChangeEvent::ChangeEvent(EventBook& book, EventKey key, Event after)
    : EventCommand(book, QCoreApplication::translate("atlas::ChangeEvent", "Change event")) {
    const auto before = book.event(key);
    if (!before || after.claims.empty()) return;
    const bool judgedAnew = after.kind != before->kind || after.when != before->when
                            || after.where != before->where || after.grade != before->grade;
    if (judgedAnew) settleClaims(after, *before);
    change(key, std::move(after));
}

} // namespace atlas
