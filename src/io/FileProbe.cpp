#include "io/FileProbe.h"

#include "io/SqliteSchema.h"
#include "io/TableFormat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

#include <array>
#include <optional>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FileProbe)
};

/// Enough of a text to tell what it is; a format's own mark is among the first bytes.
constexpr qint64 probedBytes = 256L * 1024;

constexpr QByteArrayView sqliteMagic{"SQLite format 3\0", 16};

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    const char* what; ///< before translation
};

/// First bytes of files that are often given a table's or a map's name by mistake.
const std::array signatures{
    Signature{0, "\x89PNG", QT_TRANSLATE_NOOP("atlas::FileProbe", "a picture (PNG)")},
    Signature{0, "\xff\xd8\xff", QT_TRANSLATE_NOOP("atlas::FileProbe", "a picture (JPEG)")},
    Signature{0, "GIF8", QT_TRANSLATE_NOOP("atlas::FileProbe", "a picture (GIF)")},
    Signature{8, "WEBP", QT_TRANSLATE_NOOP("atlas::FileProbe", "a picture (WebP)")},
    Signature{0, "%PDF", QT_TRANSLATE_NOOP("atlas::FileProbe", "a PDF document")},
    Signature{0, "\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("atlas::FileProbe", "an old Office document")},
    Signature{0, "\x1f\x8b", QT_TRANSLATE_NOOP("atlas::FileProbe", "a gzipped file")},
};

/// First bytes of pictures of the ground; whether they say where they lie is seen when they are opened.
bool isRaster(const QByteArray& head) {
    static const std::array<QByteArray, 6> magics{
        QByteArray("II*\0", 4),          QByteArray("MM\0*", 4),
        QByteArray("II+\0", 4),          QByteArray("MM\0+", 4), // TIFF, BigTIFF
        QByteArray("\0\0\0\x0cjP  ", 8),                         // JPEG 2000
        QByteArray("EHFA_HEADER_TAG")};                          // ERDAS Imagine
    constexpr qsizetype rootWithin = 512;                        // of a text
    return std::any_of(magics.begin(), magics.end(), [&](const QByteArray& m) { return head.startsWith(m); })
           || head.first(std::min(rootWithin, head.size())).contains("<VRTDataset");
}

/// A picture of a common format lies somewhere where a file beside it says so.
bool hasWorldFile(const QString& path) {
    const QFileInfo info(path);
    const QString base = info.path() + u'/' + info.completeBaseName() + u'.';
    const QString ending = info.suffix();
    if (ending.size() < 3) return false;
    const QStringList names{base + ending.front() + ending.back() + u'w', base + QStringLiteral("wld"),
                            path + u'w'};
    return std::any_of(names.begin(), names.end(),
                       [](const QString& name) { return QFileInfo::exists(name); });
}

QString chooseFile() {
    return Text::tr("choose a table of events (CSV, GeoJSON, KML, XLSX …) or an MBTiles file");
}

/// What the file system says, before anything is opened: opening a FIFO or a device can wait forever.
Outcome probeEntry(const QString& path) {
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return Error{Text::tr("the link leads to no file"), path, chooseFile()};
    if (path.isEmpty() || !info.exists())
        return Error{Text::tr("there is no such file"), path, Text::tr("check the name and the folder")};
    if (info.isDir()) return Error{Text::tr("this is a folder"), path, Text::tr("choose a file inside it")};
    if (!info.isFile()) return Error{Text::tr("this is a pipe or a device, not a file"), path, chooseFile()};
    if (info.size() == 0) return Error{Text::tr("the file is empty"), path, chooseFile()};
    return done();
}

/// What is in a database, by the names in its schema.
std::optional<FileKind> databaseKind(QFile& file) {
    const QByteArray schema = sqliteSchemaPages(file);
    if (schema.contains("gpkg_contents") && schema.contains("tile_data")) return FileKind::Tiles;
    if (schema.contains("gpkg_contents"))
        return schema.contains("strikeatlas_project") ? FileKind::Project : FileKind::Table;
    const bool tiles =
        schema.contains("zoom_level") && schema.contains("tile_column") && schema.contains("tile_data");
    return tiles ? std::optional(FileKind::Tiles) : std::nullopt;
}

/// The size that an SQLite file says it has, by its header (https://www.sqlite.org/fileformat2.html §1.3);
/// 0 where the header's own marks say that this cannot be relied on.
qint64 statedSize(const QByteArray& head) {
    if (head.size() < 100) return 0;
    const auto word = [&](qsizetype at) { return qFromBigEndian<quint32>(head.constData() + at); };
    const quint32 changeCounter = word(24);
    const quint32 pages = word(28);
    const quint32 validFor = word(92);
    if (changeCounter != validFor) return 0;
    const auto stated = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = stated == 1 ? 65536 : stated; // 65536 does not fit its two bytes
    return pages * pageSize;
}

Result<FileKind> probeDatabase(QFile& file, const QByteArray& head, const QString& path) {
    // SQLite reads what is left of a cut file, and may find nothing where there was a tile.
    if (file.size() < statedSize(head))
        return Error{
            Text::tr("the file is cut off: it should have %1, and has %2")
                .arg(QLocale().formattedDataSize(statedSize(head)), QLocale().formattedDataSize(file.size())),
            path, Text::tr("copy or download it again")};
    if (const auto kind = databaseKind(file)) return *kind;
    return Error{Text::tr("this is a database without map tiles or events"), path, chooseFile()};
}

Result<FileKind> probeContent(QFile& file, const QByteArray& head, const QString& path) {
    if (head.startsWith(sqliteMagic)) return probeDatabase(file, head, path);
    if (isRaster(head)) return FileKind::Tiles;
    for (const auto& signature : signatures)
        if (QByteArrayView(head).sliced(std::min(signature.offset, head.size())).startsWith(signature.bytes))
            return hasWorldFile(path)
                       ? Result<FileKind>(FileKind::Tiles)
                       : Error{Text::tr("this is %1, whatever its name says").arg(Text::tr(signature.what)),
                               path, chooseFile()};
    if (const auto format = tableFormat(head, path); !format) return format.error();
    return FileKind::Table;
}

} // namespace

Result<FileKind> probeFile(const QString& path) {
    if (const Outcome entry = probeEntry(path); !entry) return entry.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                     Text::tr("check that you may read it")};
    const QByteArray head = file.read(probedBytes);
    if (head.isEmpty())
        return Error{Text::tr("the file cannot be read (%1)").arg(file.errorString()), path,
                     Text::tr("check the disk it lies on")};
    return probeContent(file, head, path);
}

} // namespace atlas
