#include "edit/KeepApart.h"

#include <QCoreApplication>

namespace atlas {

KeepApart::KeepApart(EventBook& book, const QString& one, const QString& other)
    : QUndoCommand(QCoreApplication::translate("atlas::KeepApart", "Keep events apart"))
    , book_(book)
    , pair_(KeptApart::of(one, other)) {}

void KeepApart::redo() {
    book_.note(text(), {pair_.a, pair_.b});
    book_.keepApart(pair_, true);
}

void KeepApart::undo() {
    book_.note(QCoreApplication::translate("atlas::EventCommand", "Undone: %1").arg(text()),
               {pair_.a, pair_.b});
    book_.keepApart(pair_, false);
}

} // namespace atlas
