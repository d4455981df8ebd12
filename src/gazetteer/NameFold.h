#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What the spellings of one name have in common (see Gazetteer::fold), for very many texts in a row: folds
/// UTF-8 where it lies, letter by letter from a table, into memory that it uses again. One thread each.
class NameFold {
  public:
    NameFold();

    /// The same as the static one of the same text. Holds until the next call.
    [[nodiscard]] std::u16string_view operator()(QByteArrayView utf8);

    /// One name, by the rules themselves. Any thread.
    [[nodiscard]] static QString fold(const QString& name);

  private:
    class Letters;
    class Words;

    [[nodiscard]] std::u16string_view foldLetters(const QString& letters);

    const Letters& letters_; ///< shared by all
    std::vector<char16_t> memory_;
    std::u16string articles_;
};

} // namespace atlas
