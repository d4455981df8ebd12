#include "render/TextMeasures.h"

namespace atlas {

QSizeF TextMeasures::block(const QString& text, const TextBlock::Style& style) {
    if (sizes_.size() >= most) sizes_.clear();
    const QString key =
        QStringLiteral("%1 %2 %3 ").arg(style.pixelSize).arg(style.mostWidth).arg(style.boldFirstLine) + text;
    const auto known = sizes_.constFind(key);
    return known != sizes_.cend() ? *known : *sizes_.insert(key, TextBlock(text, style).size());
}

} // namespace atlas
