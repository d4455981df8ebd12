#include "support/TestTiles.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace atlas::test {

QColor tileColor(TileId id) {
    return QColor(40 + id.zoom * 40 % 200, 20 + id.x * 12 % 200, 20 + id.y * 12 % 200);
}

QByteArray tilePng(QColor color, int size) {
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(color);
    for (int y = 0; y < size / 2; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill(line, line + size / 2, color.lighter(110).rgba());
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) qFatal("no PNG could be made");
    return png;
}

TileSourceInfo tileInfo(int minZoom, int maxZoom, int tileSize) {
    TileSourceInfo info;
    info.name = QStringLiteral("Made-up tiles");
    info.attribution = QStringLiteral("© nobody's data");
    info.minZoom = minZoom;
    info.maxZoom = maxZoom;
    info.tileSize = tileSize;
    info.bounds = {-180, -85, 180, 85};
    info.accurateToZoom = 3;
    info.accuracyNote = QStringLiteral("it's made up");
    return info;
}

} // namespace atlas::test
