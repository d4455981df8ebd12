#include "io/OnlineSource.h"

#include "io/WebMercator.h"

#include <QCoreApplication>
#include <QUrl>

#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OnlineSource)
};

/// What a tile's address needs besides: of each of these lines one word.
bool namesTile(const QString& address) {
    if (address.contains(u"{bbox-epsg-3857}")) return true;
    const auto hasOne = [&address](std::initializer_list<QLatin1String> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QLatin1String word) { return address.contains(word); });
    };
    return hasOne({QLatin1String("{z}"), QLatin1String("{TileMatrix}")})
           && hasOne({QLatin1String("{x}"), QLatin1String("{TileCol}")})
           && hasOne({QLatin1String("{y}"), QLatin1String("{-y}"), QLatin1String("{TileRow}")});
}

/// West, south, east, north in metres of Web Mercator.
QString boxOf(TileId id) {
    const double tile = 2 * mercatorEdge / std::exp2(id.zoom);
    const double west = -mercatorEdge + id.x * tile;
    const double north = mercatorEdge - id.y * tile;
    const auto metres = [](double value) { return QString::number(value, 'f', 6); };
    return QStringList{metres(west), metres(north - tile), metres(west + tile), metres(north)}.join(u',');
}

} // namespace

OnlineSource openStreetMap() {
    return {QStringLiteral("OpenStreetMap"),
            QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png"),
            QStringLiteral("© OpenStreetMap contributors"),
            0,
            19,
            256};
}

Outcome checkAddress(const QString& address) {
    const auto wrong = [&address](const QString& what) {
        return Error{
            what, address,
            Text::tr("write it as https://tiles.example.org/{z}/{x}/{y}.png, or with {bbox-epsg-3857} "
                     "for a WMS")};
    };
    QString plain = address;
    plain.remove(u'{').remove(u'}');
    const QUrl url(plain, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return wrong(Text::tr("this is not the address of a map on the network"));
    if (!namesTile(address))
        return wrong(Text::tr("the address does not say where zoom, column and row stand"));
    return done();
}

QByteArray addressOf(const OnlineSource& source, TileId id) {
    QString address = source.address;
    const QString zoom = QString::number(id.zoom);
    const QString column = QString::number(id.x);
    const QString row = QString::number(id.y);
    const QString size = QString::number(source.tileSize);
    const std::initializer_list<std::pair<QLatin1String, QString>> words{
        {QLatin1String("{z}"), zoom},
        {QLatin1String("{TileMatrix}"), zoom},
        {QLatin1String("{x}"), column},
        {QLatin1String("{TileCol}"), column},
        {QLatin1String("{y}"), row},
        {QLatin1String("{TileRow}"), row},
        {QLatin1String("{-y}"), QString::number((1 << id.zoom) - 1 - id.y)},
        {QLatin1String("{bbox-epsg-3857}"), boxOf(id)},
        {QLatin1String("{width}"), size},
        {QLatin1String("{height}"), size}};
    for (const auto& [word, value] : words)
        address.replace(word, value);
    return QUrl(address).toEncoded();
}

} // namespace atlas
