#pragma once

#include "render/TextBlock.h"

#include <QHash>
#include <QSizeF>
#include <QString>

namespace atlas {

/// How much room words take: shaping them is slow, and a map says the same words frame after frame.
/// One thread at a time.
class TextMeasures {
  public:
    /// Of plain text wrapped and drawn by a TextBlock of this style, logical pixels.
    [[nodiscard]] QSizeF block(const QString& text, const TextBlock::Style& style);

  private:
    static constexpr int most = 2000;

    QHash<QString, QSizeF> sizes_;
};

} // namespace atlas
