#pragma once

#include "core/TileSource.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace atlas {

/// What lies in an MBTiles file at a tile's place.
enum class StoredTile : std::uint8_t { Absent, Unreadable, Picture };

/// The tables of an MBTiles file through OGR's SQLite driver, for what the MBTiles driver does not tell.
/// Opened when first asked. One thread, within a GdalCall.
class MbtilesDatabase {
  public:
    /// `file` is an absolute path in the file system's encoding.
    explicit MbtilesDatabase(QByteArray file);
    ~MbtilesDatabase();
    MbtilesDatabase(MbtilesDatabase&&) noexcept;
    MbtilesDatabase& operator=(MbtilesDatabase&&) noexcept;

    [[nodiscard]] StoredTile look(TileId id);
    /// What lies there, as it lies there; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> bytes(TileId id);
    /// A value of the metadata table; empty when there is none or the file cannot be read.
    [[nodiscard]] QString metadata(const char* name);

  private:
    struct Private;
    std::unique_ptr<Private> d_;
};

/// The box that the metadata's "bounds" give, "west,south,east,north" in degrees; an empty one where it is
/// anything else.
[[nodiscard]] GeoBox statedBounds(const QString& text);

} // namespace atlas
