#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// What a piece of HTML says, as plain text: tags gone, line breaks where paragraphs and rows end, entities
/// as the letters that they stand for. Nothing is fetched, run or drawn.
struct HtmlText {
    QString text;
    QStringList addresses; ///< http(s) addresses of its links and pictures, once each, in order

    /// Text that is no HTML comes back as it is.
    [[nodiscard]] static HtmlText from(const QString& html);
};

} // namespace atlas
