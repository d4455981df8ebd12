#include "io/GdalTileSource.h"

#include "core/QueuedTiles.h"
#include "io/FileProbe.h"
#include "io/GdalCall.h"
#include "io/MbtilesFile.h"
#include "io/RasterFile.h"

#include <QCoreApplication>
#include <QFile>

#include <mutex>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::GdalTileSource)
};

std::unique_ptr<MbtilesFile> openAgain(const QString& path, const MbtilesFile& /*first*/) {
    auto opened = MbtilesFile::open(path);
    return opened ? std::move(opened).value() : nullptr;
}

std::unique_ptr<RasterFile> openAgain(const QString& path, const RasterFile& first) {
    auto opened = RasterFile::open(path, &first.stretches());
    return opened ? std::move(opened).value() : nullptr;
}

/// The handle that the file was checked with is the first thread's; the second opens its own.
template <class File>
class Handles {
  public:
    Handles(QString path, std::unique_ptr<File> first) : path_(std::move(path)), first_(std::move(first)) {}

    [[nodiscard]] std::shared_ptr<File> take() {
        const std::lock_guard lock(mutex_);
        if (!taken_) return taken_ = first_;
        return openAgain(path_, *first_);
    }

  private:
    QString path_;
    std::mutex mutex_;
    std::shared_ptr<File> first_; ///< kept: what it found out of the file serves the second
    std::shared_ptr<File> taken_;
};

template <class File>
std::shared_ptr<TileSource> queued(const QString& path, std::unique_ptr<File> file) {
    const TileSourceInfo info = file->info();
    const auto handles = std::make_shared<Handles<File>>(path, std::move(file));
    const auto makeReader = [handles]() -> QueuedTiles::Reader {
        const std::shared_ptr<File> own = handles->take();
        if (!own) return {};
        return [own](TileId id) {
            const GdalCall gdal;
            return own->read(id);
        };
    };
    return std::make_shared<QueuedTiles>(info, makeReader);
}

bool isMbtiles(const QString& path) {
    QFile file(path);
    constexpr qint64 magic = 6;
    return file.open(QIODevice::ReadOnly) && file.read(magic) == "SQLite"
           && !path.endsWith(u".gpkg", Qt::CaseInsensitive);
}

} // namespace

Result<std::shared_ptr<TileSource>> openGdalTiles(const QString& path) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    if (*kind != FileKind::Tiles)
        return Error{Text::tr("this is not a file of map tiles"), path,
                     Text::tr("choose an MBTiles file or a GeoTIFF")};
    if (isMbtiles(path)) {
        auto file = MbtilesFile::open(path);
        if (!file) return file.error();
        return queued(path, std::move(file).value());
    }
    auto file = RasterFile::open(path);
    if (!file) return file.error();
    return queued(path, std::move(file).value());
}

} // namespace atlas
