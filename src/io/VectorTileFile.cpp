#include "io/VectorTileFile.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/MbtilesDatabase.h"
#include "io/VectorTileDecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <list>
#include <map>
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

/// "west,south,east,north" of the specification's metadata.
GeoBox boundsOf(const QString& text) {
    const QStringList parts = text.split(u',');
    GeoBox box;
    if (parts.size() != 4) return box;
    for (const int corner : {0, 2}) {
        const GeoPoint at{parts[corner].toDouble(), parts[corner + 1].toDouble()};
        if (!at.valid()) return {};
        box.extend(at);
    }
    return box;
}

class VectorTileFile : public VectorTileSource {
  public:
    VectorTileFile(QByteArray file, TileSourceInfo info) : file_(std::move(file)), info_(std::move(info)) {}

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

    [[nodiscard]] VectorReply read(TileId id) override {
        if (id.zoom < info_.minZoom || id.zoom > info_.maxZoom) return {};
        if (auto known = find(id)) return *known;
        VectorReply reply = readAnew(id);
        keep(id, reply);
        return reply;
    }

  private:
    struct Kept {
        TileId id;
        VectorReply reply;
        std::size_t bytes = 0;
    };

    [[nodiscard]] std::optional<VectorReply> find(TileId id) {
        const std::lock_guard lock(mutex_);
        const auto known = byId_.find(id);
        if (known == byId_.end()) return std::nullopt;
        kept_.splice(kept_.begin(), kept_, known->second);
        return known->second->reply;
    }

    void keep(TileId id, const VectorReply& reply) {
        const std::lock_guard lock(mutex_);
        if (byId_.contains(id)) return; // another thread was faster
        kept_.push_front({id, reply, sizeof(Kept) + (reply.tile ? reply.tile->bytes() : 0)});
        byId_[id] = kept_.begin();
        bytes_ += kept_.front().bytes;
        while (bytes_ > keptBytes && kept_.size() > 1) {
            bytes_ -= kept_.back().bytes;
            byId_.erase(kept_.back().id);
            kept_.pop_back();
        }
    }

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
    std::list<Kept> kept_; ///< most recently used first
    std::map<TileId, std::list<Kept>::iterator> byId_;
    std::size_t bytes_ = 0;
};

} // namespace

bool holdsVectorTiles(const QString& path) {
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
    info.bounds = boundsOf(database.metadata("bounds"));
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
