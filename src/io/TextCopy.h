#pragma once

#include "io/TextForm.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace atlas {

/// A table of text written anew as OGR reads it for certain: UTF-8, commas, one line of names, blanks for NUL
/// bytes (at which OGR would end a line). A file in the cache folder, gone with the object.
///
/// Filled in portions, so that a file of any size takes little memory. One thread.
class TextCopy {
  public:
    explicit TextCopy(const TextForm& shape);
    ~TextCopy();
    TextCopy(const TextCopy&) = delete;
    TextCopy& operator=(const TextCopy&) = delete;

    /// Text in UTF-8, without a byte order mark.
    void feed(QByteArrayView text);
    /// After the last portion. False when the disk is full or may not be written on.
    [[nodiscard]] bool finish();

    [[nodiscard]] QString path() const;

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace atlas
