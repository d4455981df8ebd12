#include "export/Basemap.h"

#include "io/AtlasTiles.h"
#include "io/GdalTileSource.h"
#include "io/VectorTileFile.h"
#include "render/basemap/PaintedTiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::Basemap)
};

Result<std::shared_ptr<const MapStyle>> readStyle(const QString& folder, const QString& name) {
    const QString path = QDir(folder).filePath(QStringLiteral("styles/") + name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the map's style cannot be read"), path, Text::tr("install the program anew")};
    auto style = MapStyle::parse(file.readAll());
    if (!style) return Error{style.error().what + u' ' + style.error().on, path, style.error().remedy};
    return std::make_shared<const MapStyle>(std::move(style).value());
}

Basemap painted(std::shared_ptr<VectorTileSource> source, std::shared_ptr<const MapStyle> style,
                BasemapLook look) {
    constexpr int tile = 256;
    constexpr double finest = 8; // of a page at 600 dpi, and more
    const int tileSize = tile * static_cast<int>(std::ceil(std::clamp(look.pixelRatio, 1.0, finest)));
    Basemap basemap;
    basemap.tiles = paintedTiles(source, VectorPainter(style, look.theme), tileSize);
    basemap.vectors =
        std::make_shared<const VectorMapLook>(VectorMapLook{std::move(source), std::move(style), look.theme});
    return basemap;
}

} // namespace

Result<Basemap> openBasemap(const QString& path, const QString& folder, BasemapLook look) {
    if (!holdsVectorTiles(path)) {
        auto tiles = openGdalTiles(path);
        if (!tiles) return tiles.error();
        return Basemap{std::move(tiles).value(), nullptr};
    }
    auto source = openVectorTiles(path);
    if (!source) return source.error();
    auto style = readStyle(folder, QStringLiteral("map.json"));
    if (!style) return style.error();
    return painted(std::move(source).value(), std::move(style).value(), look);
}

Result<Basemap> embeddedBasemap(std::shared_ptr<const AtlasSnapshot> atlas, const QString& folder,
                                BasemapLook look) {
    auto style = readStyle(folder, QStringLiteral("atlas.json"));
    if (!style) return style.error();
    return painted(atlasTiles(std::move(atlas)), std::move(style).value(), look);
}

Basemap drawnAs(const Basemap& basemap, BasemapLook look) {
    return basemap.vectors ? painted(basemap.vectors->source, basemap.vectors->style, look) : basemap;
}

} // namespace atlas
