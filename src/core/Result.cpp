#include "core/Result.h"

namespace atlas {

QString Error::line() const {
    QString text = on.isEmpty() ? what : on + QStringLiteral(": ") + what;
    if (!remedy.isEmpty()) text += QStringLiteral("; ") + remedy;
    return text.simplified();
}

} // namespace atlas
