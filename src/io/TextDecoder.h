#pragma once

#include "io/TableMapping.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace atlas {

/// Bytes of an encoding as UTF-8, in portions. What is no text of that encoding becomes U+FFFD. By iconv(3):
/// Qt itself knows no Windows code page. One thread.
class TextDecoder {
  public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    /// What is complete so far; the rest waits for the next portion.
    [[nodiscard]] QByteArray decode(QByteArrayView bytes);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

/// The encoding that a text's first bytes speak for: a byte order mark, the zero bytes of UTF-16, and for
/// bytes that are no UTF-8 the code page in which they look like letters. Nothing wrong: UTF-8.
[[nodiscard]] TextEncoding guessEncoding(QByteArrayView head);

/// The bytes of a byte order mark at the beginning; 0 where there is none.
[[nodiscard]] qsizetype markBytes(QByteArrayView head, TextEncoding encoding);

/// Windows-1256 or 1252, for bytes that are no UTF-8.
[[nodiscard]] TextEncoding guessCodePage(QByteArrayView bytes);

} // namespace atlas
