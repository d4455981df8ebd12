#include "io/GdalTileSource.h"

#include "core/QueuedTiles.h"
#include "io/FileProbe.h"
#include "io/GdalCall.h"
#include "io/MbtilesFile.h"

#include <QCoreApplication>

#include <mutex>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::GdalTileSource)
};

/// The handle that the file was checked with is the first thread's; the second opens its own.
class Handles {
  public:
    Handles(QString path, std::unique_ptr<MbtilesFile> first)
        : path_(std::move(path)), first_(std::move(first)) {}

    [[nodiscard]] std::shared_ptr<MbtilesFile> take() {
        {
            const std::lock_guard lock(mutex_);
            if (first_) return std::move(first_);
        }
        auto opened = MbtilesFile::open(path_);
        return opened ? std::move(opened).value() : nullptr;
    }

  private:
    QString path_;
    std::mutex mutex_;
    std::unique_ptr<MbtilesFile> first_;
};

} // namespace

Result<std::shared_ptr<TileSource>> openGdalTiles(const QString& path) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    if (*kind != FileKind::Tiles)
        return Error{Text::tr("this is not a file of map tiles"), path, Text::tr("choose an MBTiles file")};
    auto file = MbtilesFile::open(path);
    if (!file) return file.error();
    const TileSourceInfo info = (*file)->info();
    const auto handles = std::make_shared<Handles>(path, std::move(file).value());
    const auto makeReader = [handles]() -> QueuedTiles::Reader {
        const std::shared_ptr<MbtilesFile> own = handles->take();
        if (!own) return {};
        return [own](TileId id) {
            const GdalCall gdal;
            return own->read(id);
        };
    };
    return std::shared_ptr<TileSource>(std::make_shared<QueuedTiles>(info, makeReader));
}

} // namespace atlas
