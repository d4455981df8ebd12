#include "core/BidiText.h"

#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

constexpr QChar rightToLeftMark(0x200F);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool mirrored() {
    return QLocale().textDirection() == Qt::RightToLeft;
}

} // namespace

QString leftToRight(const QString& text) {
    if (text.isEmpty() || !mirrored()) return text;
    // The mark before it: a line that begins with an isolate is taken by Qt for one that reads as its letters
    // do.
    return rightToLeftMark + (leftToRightIsolate + text + popIsolate);
}

QString isolated(const QString& text) {
    const bool rtl = mirrored();
    const bool against = std::any_of(text.begin(), text.end(), [rtl](QChar c) {
        const QChar::Direction own = c.direction();
        return rtl ? own == QChar::DirL : own == QChar::DirR || own == QChar::DirAL;
    });
    return against ? firstStrongIsolate + text + popIsolate : text;
}

QString dotted(const QStringList& parts) {
    QStringList shown;
    for (const QString& part : parts)
        if (!part.isEmpty()) shown << isolated(part);
    return shown.join(QStringLiteral(" · "));
}

} // namespace atlas
