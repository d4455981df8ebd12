#include "io/MapService.h"

#include "io/TileFetch.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MapService)
};

using Sources = std::vector<OnlineSource>;

/// An element with all below it. Names without their prefix: servers choose those as they like.
struct Node {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    std::vector<Node> children;

    [[nodiscard]] const Node* child(QStringView wanted) const {
        for (const Node& one : children)
            if (one.name == wanted) return &one;
        return nullptr;
    }

    /// The first that lies there: "Request/GetMap".
    [[nodiscard]] const Node* find(const QString& path) const {
        const Node* at = this;
        for (const QString& step : path.split(u'/'))
            if (at) at = at->child(step);
        return at;
    }

    [[nodiscard]] QString word(const QString& path) const {
        const Node* found = find(path);
        return found ? found->text.simplified() : QString();
    }

    /// By its name without a prefix.
    [[nodiscard]] QString attribute(QStringView wanted) const {
        for (const QXmlStreamAttribute& one : attributes)
            if (one.name() == wanted) return one.value().toString();
        return {};
    }
};

constexpr int deepest = 40; ///< elements within elements: real ones have a dozen

Node read(QXmlStreamReader& xml, int depth) {
    Node node{xml.name().toString(), xml.attributes(), {}, {}};
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth > deepest)
                xml.skipCurrentElement();
            else
                node.children.push_back(read(xml, depth + 1));
            break;
        case QXmlStreamReader::Characters:
            node.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            return node;
        default:
            break;
        }
    }
    return node;
}

bool isMercator(const QString& crs) {
    constexpr std::array codes{"3857", "900913", "102100", "41001"};
    return std::any_of(codes.begin(), codes.end(),
                       [&](const char* code) { return crs.endsWith(QLatin1String(code)); });
}

/// An address that goes on with its own questions.
QString withQuery(QString address) {
    if (!address.contains(u'?')) return address + u'?';
    if (!address.endsWith(u'?') && !address.endsWith(u'&')) address += u'&';
    return address;
}

QString escaped(const QString& word) {
    return QString::fromLatin1(QUrl::toPercentEncoding(word, ",:"));
}

/// What WMS names Web Mercator; empty where it does not have it.
QString mercatorOf(const Node& layer, const QString& inherited) {
    for (const Node& one : layer.children)
        if (one.name == u"CRS" || one.name == u"SRS")
            for (const QString& code : one.text.simplified().split(u' '))
                if (isMercator(code)) return code;
    return inherited;
}

struct Wms {
    QString getMap;
    QString version;
    Sources found{};

    void collect(const Node& layer, const QString& inheritedCrs, const QString& inheritedMaker) {
        const QString crs = mercatorOf(layer, inheritedCrs);
        const QString own = layer.word(QStringLiteral("Attribution/Title"));
        const QString maker = own.isEmpty() ? inheritedMaker : own;
        const QString name = layer.word(QStringLiteral("Name"));
        if (!name.isEmpty() && !crs.isEmpty()) {
            OnlineSource source;
            source.name = layer.word(QStringLiteral("Title"));
            source.attribution = maker;
            source.address =
                withQuery(getMap)
                + QStringLiteral("SERVICE=WMS&REQUEST=GetMap&VERSION=%1&LAYERS=%2&STYLES=&%3=%4"
                                 "&FORMAT=image/png&TRANSPARENT=TRUE&WIDTH={width}"
                                 "&HEIGHT={height}&BBOX={bbox-epsg-3857}")
                      .arg(version, escaped(name),
                           version == u"1.3.0" ? QStringLiteral("CRS") : QStringLiteral("SRS"), crs);
            found.push_back(source);
        }
        for (const Node& one : layer.children)
            if (one.name == u"Layer") collect(one, crs, maker);
    }
};

Sources mapsOfWms(const Node& root) {
    const Node* get = root.find(QStringLiteral("Capability/Request/GetMap/DCPType/HTTP/Get/OnlineResource"));
    const Node* layer = root.find(QStringLiteral("Capability/Layer"));
    if (!get || !layer) return {};
    const QString stated = root.attribute(u"version");
    Wms wms{get->attribute(u"href"), stated == u"1.3.0" ? stated : QStringLiteral("1.1.1")};
    wms.collect(*layer, {}, {});
    return wms.found;
}

/// Zooms from and to; nothing where the matrices are not those of Web Mercator's pyramid, named by their
/// zoom.
std::optional<std::pair<int, int>> zoomsOf(const Node& set) {
    if (!isMercator(set.word(QStringLiteral("SupportedCRS")))) return std::nullopt;
    constexpr double wholeWorld =
        559082264.0287178; // OGC 07-057r7, annex E.4: GoogleMapsCompatible at zoom 0
    std::optional<std::pair<int, int>> zooms;
    for (const Node& matrix : set.children) {
        if (matrix.name != u"TileMatrix") continue;
        bool isNumber = false;
        const int zoom = matrix.word(QStringLiteral("Identifier")).toInt(&isNumber);
        const double scale = matrix.word(QStringLiteral("ScaleDenominator")).toDouble();
        const bool fits = isNumber && matrix.word(QStringLiteral("TileWidth")) == u"256"
                          && std::abs(scale * std::exp2(zoom) / wholeWorld - 1) < 1e-3;
        if (!fits) return std::nullopt;
        if (!zooms) zooms = {zoom, zoom};
        zooms = {std::min(zooms->first, zoom), std::max(zooms->second, zoom)};
    }
    return zooms;
}

QString tileTemplate(const Node& layer) {
    for (const Node& one : layer.children)
        if (one.name == u"ResourceURL" && one.attribute(u"resourceType") == u"tile"
            && one.attribute(u"format").startsWith(u"image/"))
            return one.attribute(u"template");
    return {};
}

/// The address of GetTile by questions, where the service has one.
QString tileQuery(const Node& root, const QString& layer, const QString& format) {
    const Node* operations = root.child(u"OperationsMetadata");
    if (!operations) return {};
    for (const Node& one : operations->children) {
        if (one.attribute(u"name") != u"GetTile") continue;
        const Node* get = one.find(QStringLiteral("DCP/HTTP/Get"));
        if (!get) return {};
        return withQuery(get->attribute(u"href"))
               + QStringLiteral("SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE={Style}&FORMAT=%2"
                                "&TILEMATRIXSET={TileMatrixSet}&TILEMATRIX={TileMatrix}&TILEROW={TileRow}"
                                "&TILECOL={TileCol}")
                     .arg(escaped(layer), format);
    }
    return {};
}

QString styleOf(const Node& layer) {
    QString style;
    for (const Node& one : layer.children)
        if (one.name == u"Style" && (style.isEmpty() || one.attribute(u"isDefault") == u"true"))
            style = one.word(QStringLiteral("Identifier"));
    return style;
}

Sources mapsOfWmts(const Node& root) {
    const Node* contents = root.child(u"Contents");
    if (!contents) return {};
    std::map<QString, std::pair<int, int>> sets;
    for (const Node& one : contents->children)
        if (one.name == u"TileMatrixSet")
            if (const auto zooms = zoomsOf(one)) sets[one.word(QStringLiteral("Identifier"))] = *zooms;
    Sources found;
    for (const Node& layer : contents->children) {
        if (layer.name != u"Layer") continue;
        for (const Node& link : layer.children) {
            const auto set = link.name == u"TileMatrixSetLink"
                                 ? sets.find(link.word(QStringLiteral("TileMatrixSet")))
                                 : sets.end();
            if (set == sets.end()) continue;
            const QString id = layer.word(QStringLiteral("Identifier"));
            const QString format = layer.word(QStringLiteral("Format"));
            QString address = tileTemplate(layer);
            if (address.isEmpty())
                address = tileQuery(root, id, format.isEmpty() ? QStringLiteral("image/png") : format);
            address.replace(QLatin1String("{TileMatrixSet}"), escaped(set->first));
            address.replace(QLatin1String("{Style}"), escaped(styleOf(layer)), Qt::CaseInsensitive);
            const QString title = layer.word(QStringLiteral("Title"));
            found.push_back({title.isEmpty() ? id : title, address,
                             root.word(QStringLiteral("ServiceProvider/ProviderName")), set->second.first,
                             set->second.second, 256});
            break;
        }
    }
    return found;
}

Sources mapsOfTms(const Node& root) {
    const Node* format = root.child(u"TileFormat");
    const Node* sets = root.child(u"TileSets");
    if (!format || !sets || !isMercator(root.word(QStringLiteral("SRS")))) return {};
    OnlineSource source;
    source.name = root.word(QStringLiteral("Title"));
    source.attribution = root.word(QStringLiteral("Attribution/Title"));
    source.tileSize = format->attribute(u"width").toInt();
    bool any = false;
    for (const Node& set : sets->children) {
        const int zoom = set.attribute(u"order").toInt();
        const QString href = set.attribute(u"href");
        source.address = href.left(href.lastIndexOf(u'/')) + QStringLiteral("/{z}/{x}/{-y}.")
                         + format->attribute(u"extension");
        source.minZoom = any ? std::min(source.minZoom, zoom) : zoom;
        source.maxZoom = any ? std::max(source.maxZoom, zoom) : zoom;
        any = true;
    }
    return any ? Sources{source} : Sources{};
}

} // namespace

Result<std::vector<OnlineSource>> mapsOfService(const QByteArray& xml, const QString& address) {
    QXmlStreamReader reader(xml);
    const QString remedy = Text::tr("give the address of a service's capabilities, or of one tile");
    if (!reader.readNextStartElement())
        return Error{Text::tr("this is no description of a map service"), address, remedy};
    const Node root = read(reader, 0);
    if (reader.hasError())
        return Error{Text::tr("the description of the map service is damaged"), address, remedy};
    Sources found;
    if (root.name == u"WMS_Capabilities" || root.name == u"WMT_MS_Capabilities")
        found = mapsOfWms(root);
    else if (root.name == u"Capabilities")
        found = mapsOfWmts(root);
    else if (root.name == u"TileMap")
        found = mapsOfTms(root);
    else
        return Error{Text::tr("this is no description of a map service"), address, remedy};
    std::erase_if(found, [](const OnlineSource& source) {
        return source.name.isEmpty() || !checkAddress(source.address)
               || (source.tileSize != 256 && source.tileSize != 512);
    });
    if (found.empty()) return Error{Text::tr("this service has no map in Web Mercator"), address, remedy};
    return found;
}

Result<std::vector<OnlineSource>> askService(const QString& address, const std::stop_token& stop) {
    const QString remedy = Text::tr("check the address, or try again later");
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return Error{Text::tr("this is not the address of a map service"), address, remedy};
    FetchLimits limits;
    limits.bytes = 32L * 1024 * 1024; // a country's service lists thousands of layers
    const Fetched fetched = fetchTile(url.toEncoded(), {}, limits, stop);
    if (fetched.kind != Fetched::Kind::Picture)
        return Error{Text::tr("the map service does not answer (%1)").arg(fetched.why), address, remedy};
    return mapsOfService(fetched.bytes, address);
}

} // namespace atlas
