#include "io/VectorTileFile.h"

#include "core/TileCache.h"
#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/MbtilesDatabase.h"
#include "io/VectorTileDecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::VectorTileFile)
};

/// A screen shows some dozen; a city's takes one megabyte in memory.
constexpr std::size_t keptBytes = 128UL * 1024 * 1024;
/// A tile beyond it is no tile of a map.
constexpr qsizetype mostTileBytes = 64L * 1024 * 1024;

QByteArray encoded(const QString& path) {
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

class VectorTileFile : public VectorTileSource {
  public:
    VectorTileFile(QByteArray file, TileSourceInfo info) : file_(std::move(file)), info_(std::move(info)) {}

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] VectorReply read(TileId id) override {
        if (id.zoom < info_.minZoom || id.zoom > info_.maxZoom) return {};
        {
            const std::lock_guard lock(mutex_);
            if (auto known = kept_.find(id)) return *known;
        }
        VectorReply reply = readAnew(id);
        const std::lock_guard lock(mutex_);
        kept_.insert(id, reply, reply.tile ? reply.tile->bytes() : 0);
        return reply;
    }

  private:
    [[nodiscard]] VectorReply readAnew(TileId id) {
        const GdalCall gdal;
        auto database = takeHandle();
        const auto bytes = database->bytes(id);
        const bool failed = gdal.failed();
        giveBack(std::move(database));
        if (!bytes) return {failed ? TileState::Broken : TileState::Missing, nullptr};
        const QByteArray plain = unpacked(*bytes, mostTileBytes);
        auto tile = plain.isNull() ? nullptr : decodeVectorTile(plain);
        if (!tile) return {TileState::Broken, nullptr};
        return {TileState::Ready, std::move(tile)};
    }

    [[nodiscard]] std::unique_ptr<MbtilesDatabase> takeHandle() {
        {
            const std::lock_guard lock(mutex_);
            if (!idle_.empty()) {
                auto handle = std::move(idle_.back());
                idle_.pop_back();
                return handle;
            }
        }
        return std::make_unique<MbtilesDatabase>(file_);
    }

    void giveBack(std::unique_ptr<MbtilesDatabase> handle) {
        const std::lock_guard lock(mutex_);
        idle_.push_back(std::move(handle));
    }

    const QByteArray file_;
    const TileSourceInfo info_;
    std::mutex mutex_; ///< guards what follows
    std::vector<std::unique_ptr<MbtilesDatabase>> idle_;
    TileCache<VectorReply> kept_{keptBytes};
};

} // namespace

bool holdsVectorTiles(const QString& path) {
    if (!path.endsWith(u".mbtiles", Qt::CaseInsensitive)) return false;
    useTileDrivers();
    const GdalCall gdal;
    return MbtilesDatabase(encoded(path)).metadata("format") == u"pbf";
}

Result<std::shared_ptr<VectorTileSource>> openVectorTiles(const QString& path) {
    useTileDrivers();
    const GdalCall gdal;
    MbtilesDatabase database(encoded(path));
    if (database.metadata("format") != u"pbf")
        return Error{Text::tr("these are no vector tiles"), path,
                     Text::tr("choose an MBTiles file of vector tiles (format pbf)")};
    TileSourceInfo info;
    info.format = QStringLiteral("mbtiles, vector");
    info.name = database.metadata("name").simplified();
    if (info.name.isEmpty()) info.name = QFileInfo(path).completeBaseName();
    info.attribution = database.metadata("attribution").simplified();
    info.bounds = statedBounds(database.metadata("bounds"));
    constexpr int deepest = 22;
    info.minZoom = std::clamp(database.metadata("minzoom").toInt(), 0, deepest);
    bool stated = false;
    info.maxZoom = database.metadata("maxzoom").toInt(&stated);
    if (!stated || info.maxZoom < info.minZoom || info.maxZoom > deepest)
        return Error{Text::tr("it does not say which zooms it has"), path, Text::tr("make it anew")};
    return std::shared_ptr<VectorTileSource>(
        std::make_shared<VectorTileFile>(encoded(path), std::move(info)));
}

} // namespace atlas
