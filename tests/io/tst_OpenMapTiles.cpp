#include "io/OpenMapTiles.h"

#include <QTest>

using namespace atlas;

namespace {

/// "highway=primary; name=A road" as tags; the text must outlive them.
OsmTags tagsOf(const QByteArray& text) {
    OsmTags tags;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf("; ", from);
        if (to < 0) to = text.size();
        const qsizetype is = text.indexOf('=', from);
        for (std::size_t key = 0; key < osmKeyNames.size(); ++key)
            if (QByteArrayView(text).sliced(from, is - from) == osmKeyNames[key])
                tags.set(static_cast<OsmKey>(key), QByteArrayView(text).sliced(is + 1, to - is - 1));
        from = to + 2;
    }
    return tags;
}

/// "transportation 7 class=primary brunnel=bridge oneway=1"
QStringList shown(const std::vector<TileObject>& objects) {
    QStringList lines;
    for (const TileObject& object : objects) {
        QString line = QStringLiteral("%1 %2").arg(QLatin1String(object.layer)).arg(object.minZoom);
        for (const auto& [name, text] : object.texts)
            line += QStringLiteral(" %1=%2").arg(QLatin1String(name), QString::fromUtf8(text));
        for (const auto& [name, number] : object.numbers)
            line += QStringLiteral(" %1=%2").arg(QLatin1String(name)).arg(number);
        lines << line;
    }
    return lines;
}

} // namespace

class TestOpenMapTiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void keysAndNamesGoTogether() {
        QCOMPARE(osmKeyNames[static_cast<std::size_t>(OsmKey::ManMade)], "man_made");
        QCOMPARE(osmKeyNames[static_cast<std::size_t>(OsmKey::HouseNumber)], "addr:housenumber");
        QCOMPARE(osmKeyNames[static_cast<std::size_t>(OsmKey::Highway)], "highway");
    }

    void lines_data() {
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<QStringList>("objects");
        const auto row = [](const char* name, const char* tags, const QStringList& objects) {
            QTest::newRow(name) << QByteArray(tags) << objects;
        };
        row("a named road", "highway=primary; name=Main; name:ar=الرئيسي; ref=4",
            {QStringLiteral("transportation 7 class=primary"),
             QStringLiteral(
                 "transportation_name 9 class=primary name=Main name:ar=الرئيسي ref=4 ref_length=1")});
        row("a bridge one way", "highway=motorway_link; bridge=viaduct; oneway=yes; layer=1",
            {QStringLiteral("transportation 9 class=motorway subclass=motorway_link brunnel=bridge ramp=1 "
                            "oneway=1 layer=1")});
        row("no bridge", "highway=residential; bridge=no",
            {QStringLiteral("transportation 12 class=minor subclass=residential")});
        row("a siding", "railway=rail; service=yard",
            {QStringLiteral("transportation 13 class=rail subclass=rail service=yard")
                 .replace(QStringLiteral(" subclass=rail"), QString())});
        row("a stream in a pipe", "waterway=stream; tunnel=culvert",
            {QStringLiteral("waterway 13 class=stream brunnel=tunnel")});
        row("a border", "boundary=administrative; admin_level=4",
            {QStringLiteral("boundary 5 admin_level=4 disputed=0 maritime=0")});
        row("a border of no level", "boundary=administrative; admin_level=x", {});
        row("a road that is planned", "highway=proposed; name=Some day", {});
        row("a fence", "man_made=fence", {});
    }

    void lines() {
        QFETCH(QByteArray, tags);
        QFETCH(QStringList, objects);
        QCOMPARE(shown(objectsOfLine(tagsOf(tags))), objects);
    }

    void areas_data() {
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<double>("metres");
        QTest::addColumn<QStringList>("objects");
        const auto row = [](const char* name, const char* tags, double metres, const QStringList& objects) {
            QTest::newRow(name) << QByteArray(tags) << metres << objects;
        };
        row("a large wood", "natural=wood", 50'000, {QStringLiteral("landcover 7 class=wood subclass=wood")});
        row("a small wood", "landuse=forest", 100,
            {QStringLiteral("landcover 13 class=wood subclass=forest")});
        row("a lake and its name", "natural=water; name=Assad", 40'000,
            {QStringLiteral("water 4 class=lake"), QStringLiteral("water_name 7 class=lake name=Assad")});
        row("a river's area has its line's name", "natural=water; water=river; name=Euphrates", 40'000,
            {QStringLiteral("water 4 class=river")});
        row("a school that is a building", "amenity=school; building=yes; building:levels=3; name=A school",
            60,
            {QStringLiteral("landuse 14 class=school"), QStringLiteral("building 13 render_height=9"),
             QStringLiteral("poi 14 class=school subclass=school name=A school")});
        row("no building", "building=no", 20, {});
    }

    void areas() {
        QFETCH(QByteArray, tags);
        QFETCH(double, metres);
        QFETCH(QStringList, objects);
        QCOMPARE(shown(objectsOfArea(tagsOf(tags), metres)), objects);
    }

    void nodes_data() {
        QTest::addColumn<QByteArray>("tags");
        QTest::addColumn<QStringList>("objects");
        QTest::newRow("a city") << QByteArray("place=city; name=الرقة; name:en=Raqqa; population=220000")
                                << QStringList{
                                       QStringLiteral("place 4 class=city name=الرقة name:en=Raqqa rank=4")};
        QTest::newRow("a place without a name") << QByteArray("place=village") << QStringList();
        QTest::newRow("a peak") << QByteArray("natural=peak; name=Falknis; ele=2562.4")
                                << QStringList{
                                       QStringLiteral("mountain_peak 11 class=peak name=Falknis ele=2562")};
        QTest::newRow("a door") << QByteArray("addr:housenumber=7a")
                                << QStringList{QStringLiteral("housenumber 14 housenumber=7a")};
    }

    void nodes() {
        QFETCH(QByteArray, tags);
        QFETCH(QStringList, objects);
        QCOMPARE(shown(objectsOfNode(tagsOf(tags))), objects);
    }

    /// What is written must be a field of its layer, or GDAL would leave it out in silence.
    void everyFieldIsDeclared() {
        std::vector<TileObject> all;
        for (const QByteArray& tags :
             {QByteArray("highway=primary_link; name=A; bridge=yes; oneway=-1; layer=1; service=x"),
              QByteArray("highway=primary; name=A; ref=4"),
              QByteArray("waterway=river; name=A; intermittent=yes"),
              QByteArray("boundary=administrative; admin_level=2"), QByteArray("aeroway=runway")})
            for (TileObject& object : objectsOfLine(tagsOf(tags)))
                all.push_back(std::move(object));
        for (const QByteArray& tags :
             {QByteArray("place=city; name=A; name:fr=B; capital=yes"),
              QByteArray("natural=peak; name=A; ele=1"), QByteArray("aeroway=aerodrome; name=A; iata=B"),
              QByteArray("amenity=school; name=A; addr:housenumber=1")})
            for (TileObject& object : objectsOfNode(tagsOf(tags)))
                all.push_back(std::move(object));
        for (const TileObject& object : all) {
            const auto layers = openMapTilesLayers();
            const auto layer = std::find_if(layers.begin(), layers.end(), [&](const auto& l) {
                return QByteArrayView(l.layer) == object.layer;
            });
            QVERIFY2(layer != layers.end(), object.layer);
            const auto has = [](const std::vector<const char*>& fields, const char* name) {
                return std::any_of(fields.begin(), fields.end(),
                                   [name](const char* f) { return QByteArrayView(f) == name; });
            };
            for (const auto& [name, text] : object.texts)
                QVERIFY2(has(layer->texts, name), name);
            for (const auto& [name, number] : object.numbers)
                QVERIFY2(has(layer->numbers, name), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenMapTiles)
#include "tst_OpenMapTiles.moc"
