#pragma once

#include "core/Result.h"
#include "io/LinkFolder.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace atlas {

/// A zipped file's entries, through GDAL's virtual file system. One thread; a GdalCall must live around it.
class ZippedFile {
  public:
    struct Entry {
        QByteArray name;  ///< "doc.kml", "xl/workbook.xml"
        qint64 bytes = 0; ///< unpacked, as the file states
    };

    /// The entries beyond the first ten thousand are not looked at.
    explicit ZippedFile(const QString& path);

    [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }

    [[nodiscard]] bool has(QByteArrayView name) const;

    /// The first entry, those at the top before others, whose name ends so; empty when there is none.
    [[nodiscard]] QByteArray named(QByteArrayView ending) const;

    /// What all entries together are said to take unpacked.
    [[nodiscard]] qint64 unpackedBytes() const;

    /// An entry unpacked; Error when it holds more than `most` bytes, whatever it states, or is broken.
    [[nodiscard]] Result<QByteArray> read(const QByteArray& name, qint64 most) const;

  private:
    QString path_;
    LinkFolder folder_;
    QByteArray root_; ///< "/vsizip/{…}"
    std::vector<Entry> entries_;
};

} // namespace atlas
