#include "render/TextBlock.h"

#include "render/MapFont.h"

#include <QTextLine>
#include <QTextOption>

#include <algorithm>

namespace atlas {

TextBlock::TextBlock(const QString& text, const Style& style) {
    QString shown = text.left(mostCharacters);
    if (text.size() > mostCharacters) shown.append(QChar(0x2026));
    if (shown.trimmed().isEmpty()) return;
    for (const QString& paragraph : shown.split(QLatin1Char('\n')))
        addParagraph(paragraph, style);
    // Every line runs over the whole block, so that those from right to left end at its right edge.
    for (const auto& paragraph : paragraphs_)
        for (int i = 0; i < paragraph->lineCount(); ++i) {
            QTextLine line = paragraph->lineAt(i);
            if (paragraph->textOption().textDirection() == Qt::RightToLeft)
                line.setPosition({size_.width() - line.naturalTextWidth(), line.y()});
        }
}

void TextBlock::addParagraph(const QString& text, const Style& style) {
    const bool bold = style.boldFirstLine && paragraphs_.empty();
    auto layout =
        std::make_unique<QTextLayout>(text, mapFont(style.pixelSize, bold ? QFont::Bold : QFont::Normal));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // placed by hand, see above
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(style.mostWidth);
        line.setPosition({0, size_.height()});
        size_ = {std::max(size_.width(), line.naturalTextWidth()), size_.height() + line.height()};
    }
    layout->endLayout();
    paragraphs_.push_back(std::move(layout));
}

void TextBlock::draw(QPainter& painter, QPointF topLeft, QRgb colour) const {
    painter.setPen(QColor::fromRgb(colour));
    for (const auto& paragraph : paragraphs_)
        paragraph->draw(&painter, topLeft);
}

} // namespace atlas
