#include "app/PlainText.h"

namespace atlas {

QString plainToolTip(const QString& text) {
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString plainMenuText(const QString& text, int most) {
    QString line = text.simplified();
    if (line.size() > most) line = line.left(most - 1) + QChar(0x2026);
    return line.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace atlas
