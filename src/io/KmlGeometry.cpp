#include "io/KmlGeometry.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <ogr_geometry.h>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

/// MultiGeometries within each other; real ones have one or two.
constexpr int mostNested = 50;

/// "38.5,35.5,0" (or with blanks between, as in a track) without its height.
bool addPoint(QStringView tuple, QChar between, OGRLineString& line) {
    const QList<QStringView> parts = tuple.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2) return false;
    bool lonOk = false;
    bool latOk = false;
    const double lon = parts[0].toDouble(&lonOk);
    const double lat = parts[1].toDouble(&latOk);
    if (lonOk && latOk) line.addPoint(lon, lat);
    return lonOk && latOk;
}

/// Tuples between blanks; some programs write blanks after the commas as well.
void addTuples(QString text, OGRLineString& line) {
    text = text.simplified();
    text.replace(QStringLiteral(", "), QStringLiteral(","))
        .replace(QStringLiteral(" ,"), QStringLiteral(","));
    for (const QStringView tuple : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        (void)addPoint(tuple, u',', line);
}

/// Reads one geometry, and through itself the parts of a compound one.
class GeometryReader {
  public:
    GeometryReader(QXmlStreamReader& xml, QStringList& clocks) : xml_(xml), clocks_(clocks) {}

    std::unique_ptr<OGRGeometry> read(int depth) {
        const QString name = xml_.name().toString();
        if (name == u"MultiGeometry" || name == u"MultiTrack") return compound(depth);
        if (name == u"Polygon") return polygon();
        if (name == u"Track") return track();
        if (name == u"Model") return model();
        auto line = std::make_unique<OGRLineString>();
        while (xml_.readNextStartElement())
            takeCoordinates(*line);
        return pointOrLine(std::move(line));
    }

  private:
    void takeCoordinates(OGRLineString& line) {
        if (xml_.name() == u"coordinates")
            addTuples(xml_.readElementText(QXmlStreamReader::SkipChildElements), line);
        else
            xml_.skipCurrentElement();
    }

    static std::unique_ptr<OGRGeometry> pointOrLine(std::unique_ptr<OGRLineString> line) {
        if (line->getNumPoints() == 0) return nullptr;
        if (line->getNumPoints() > 1) return line;
        return std::make_unique<OGRPoint>(line->getX(0), line->getY(0));
    }

    std::unique_ptr<OGRGeometry> compound(int depth) {
        auto all = std::make_unique<OGRGeometryCollection>();
        while (xml_.readNextStartElement()) {
            if (depth >= mostNested || !isKmlGeometry(xml_.name())) {
                xml_.skipCurrentElement();
            } else if (auto part = read(depth + 1)) {
                all->addGeometryDirectly(part.release());
            }
        }
        if (all->getNumGeometries() == 1)
            return std::unique_ptr<OGRGeometry>(all->getGeometryRef(0)->clone());
        return all;
    }

    std::unique_ptr<OGRGeometry> polygon() {
        auto area = std::make_unique<OGRPolygon>();
        while (xml_.readNextStartElement()) {
            if (xml_.name() != u"outerBoundaryIs" && xml_.name() != u"innerBoundaryIs") {
                xml_.skipCurrentElement();
                continue;
            }
            while (xml_.readNextStartElement())
                ring(*area);
        }
        if (area->IsEmpty()) return nullptr;
        return area;
    }

    void ring(OGRPolygon& area) {
        auto ring = std::make_unique<OGRLinearRing>();
        while (xml_.readNextStartElement())
            takeCoordinates(*ring);
        ring->closeRings();
        if (ring->getNumPoints() > 0) area.addRingDirectly(ring.release());
    }

    std::unique_ptr<OGRGeometry> track() {
        auto line = std::make_unique<OGRLineString>();
        while (xml_.readNextStartElement()) {
            const bool clock = xml_.name() == u"when";
            const bool coordinates = xml_.name() == u"coord";
            const QString text = xml_.readElementText(QXmlStreamReader::SkipChildElements).simplified();
            if (clock) clocks_ += text;
            if (coordinates) (void)addPoint(text, u' ', *line);
        }
        return pointOrLine(std::move(line));
    }

    std::unique_ptr<OGRGeometry> model() {
        std::unique_ptr<OGRGeometry> place;
        while (xml_.readNextStartElement()) {
            if (xml_.name() == u"Location")
                place = location();
            else
                xml_.skipCurrentElement();
        }
        return place;
    }

    std::unique_ptr<OGRGeometry> location() {
        QString lon;
        QString lat;
        while (xml_.readNextStartElement()) {
            const bool isLon = xml_.name() == u"longitude";
            const bool isLat = xml_.name() == u"latitude";
            const QString text = xml_.readElementText(QXmlStreamReader::SkipChildElements).simplified();
            if (isLon) lon = text;
            if (isLat) lat = text;
        }
        auto line = std::make_unique<OGRLineString>();
        (void)addPoint(QString(lon + u',' + lat), u',', *line);
        return pointOrLine(std::move(line));
    }

    QXmlStreamReader& xml_;
    QStringList& clocks_;
};

} // namespace

bool isKmlGeometry(QStringView element) {
    constexpr std::array<QStringView, 8> all{u"Point",         u"LineString", u"LinearRing", u"Polygon",
                                             u"MultiGeometry", u"Track",      u"MultiTrack", u"Model"};
    return std::find(all.begin(), all.end(), element) != all.end();
}

std::unique_ptr<OGRGeometry> readKmlGeometry(QXmlStreamReader& xml, QStringList& clocks) {
    return GeometryReader(xml, clocks).read(0);
}

} // namespace atlas
