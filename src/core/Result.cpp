#include "core/Result.h"

#include "core/BidiText.h"

namespace atlas {

QString Error::line() const {
    QString text = on.isEmpty() ? what : leftToRight(on) + QStringLiteral(": ") + what;
    if (!remedy.isEmpty()) text += QStringLiteral("; ") + remedy;
    return text.simplified();
}

} // namespace atlas
