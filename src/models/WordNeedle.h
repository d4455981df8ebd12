#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace atlas {

/// A text that is looked for in very many UTF-8 texts, in any case: answers as QString::contains() does with
/// Qt::CaseInsensitive, mostly without a string. One thread each.
class WordNeedle {
  public:
    explicit WordNeedle(const QString& text);

    [[nodiscard]] bool in(QByteArrayView utf8);

  private:
    QString text_;
    std::optional<QByteArray> ascii_; ///< in lower case, where all its characters are
    QByteArray lower_;                ///< what is looked into, in memory that is used again
};

} // namespace atlas
