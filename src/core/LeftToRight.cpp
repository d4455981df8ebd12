#include "core/LeftToRight.h"

#include <QLocale>

namespace atlas {

QString leftToRight(const QString& text) {
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight) return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace atlas
