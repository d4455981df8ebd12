#include "io/ZippedFile.h"

#include <QCoreApplication>
#include <QLocale>

#include <cpl_vsi.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ZippedFile)
};

constexpr std::size_t mostEntries = 10'000; // a spreadsheet has tens, a KMZ its pictures

struct CloseDir {
    void operator()(VSIDIR* dir) const { VSICloseDir(dir); }
};

struct CloseFile {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

} // namespace

ZippedFile::ZippedFile(const QString& path)
    : path_(path), root_("/vsizip/{" + folder_.add(path, QStringLiteral("file.zip")) + "}") {
    const std::unique_ptr<VSIDIR, CloseDir> dir(VSIOpenDir(root_.constData(), -1, nullptr));
    if (!dir) return;
    while (const VSIDIREntry* entry = VSIGetNextDirEntry(dir.get())) {
        if (entries_.size() == mostEntries) break;
        if (!VSI_ISDIR(entry->nMode)) entries_.push_back({entry->pszName, static_cast<qint64>(entry->nSize)});
    }
}

bool ZippedFile::has(QByteArrayView name) const {
    return std::any_of(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.name == name; });
}

QByteArray ZippedFile::named(QByteArrayView ending) const {
    QByteArray found;
    for (const Entry& entry : entries_) {
        if (!entry.name.toLower().endsWith(ending)) continue;
        if (!entry.name.contains('/')) return entry.name;
        if (found.isEmpty()) found = entry.name;
    }
    return found;
}

qint64 ZippedFile::unpackedBytes() const {
    return std::accumulate(entries_.begin(), entries_.end(), qint64{0},
                           [](qint64 sum, const Entry& e) { return sum + e.bytes; });
}

Result<QByteArray> ZippedFile::read(const QByteArray& name, qint64 most) const {
    const std::unique_ptr<VSILFILE, CloseFile> file(VSIFOpenL((root_ + '/' + name).constData(), "rb"));
    const Error broken{Text::tr("the zipped file is broken"), path_, Text::tr("copy or download it again")};
    if (!file) return broken;
    constexpr qsizetype chunk = 1 << 20;
    QByteArray bytes;
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + chunk);
        const auto got = static_cast<qsizetype>(
            VSIFReadL(bytes.data() + before, 1, static_cast<std::size_t>(chunk), file.get()));
        bytes.resize(before + got);
        if (bytes.size() > most)
            return Error{Text::tr("unpacked it has more than %1").arg(QLocale().formattedDataSize(most)),
                         path_, Text::tr("split it into smaller files")};
        if (got < chunk) break;
    }
    if (bytes.isEmpty()) return broken;
    return bytes;
}

} // namespace atlas
