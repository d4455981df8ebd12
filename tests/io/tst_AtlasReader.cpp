#include "io/AtlasReader.h"

#include "geo/Geodesic.h"
#include "support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString geodata = QStringLiteral(ATLAS_SOURCE_DIR "/geodata");

/// The lines of a file without quoted cells, its header left out.
std::vector<QStringList> plainLines(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    std::vector<QStringList> lines;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.isEmpty()) lines.push_back(QString::fromUtf8(line).split(u','));
    lines.erase(lines.begin());
    return lines;
}

const Gazetteer& gazetteer() {
    static const auto read = readGazetteer(geodata);
    if (!read) qFatal("%s", qPrintable(read.error().line()));
    return **read;
}

/// Read once.
const std::shared_ptr<const AtlasSnapshot>& atlasRead() {
    static const auto read = readAtlas(geodata, gazetteer());
    if (!read) qFatal("%s", qPrintable(read.error().line()));
    return *read;
}

TimePoint noon(int year, int month, int day) {
    return startOfLocalDay(QDate(year, month, day), PlaceZone::Damascus) + std::chrono::hours(12);
}

const QByteArray places = "place,lat,lon,country,name_ar,name_fr,variants\n"
                          "Testville,35.5,38.5,SY,تستفيل,Testbourg,Test Ville;Al-Testville\n"
                          "Otherville,36.5,43.5,IQ,,,\n";
const QByteArray control = "place,from,precision_days,holder,note\n"
                           "Testville,2016-01-10,3,SDF,the later line stands first\n"
                           "Testville,2014-01-10,1,Islamic State,\n";

/// The least that is an atlas, with one file replaced.
QString smallAtlas(const test::TestFiles& files, const QString& name = {}, const QByteArray& bytes = {}) {
    const QString path = files.write(u"places.csv"_s, places);
    (void)files.write(u"control.csv"_s, control);
    if (!name.isEmpty()) (void)files.write(name, bytes);
    return QFileInfo(path).path();
}

/// Sets STRIKEATLAS_DATA for one test; the suite sets it for all.
class StatedFolder {
  public:
    explicit StatedFolder(const QByteArray& folder) { qputenv("STRIKEATLAS_DATA", folder); }

    ~StatedFolder() { qputenv("STRIKEATLAS_DATA", before_); }

    StatedFolder(const StatedFolder&) = delete;
    StatedFolder& operator=(const StatedFolder&) = delete;

  private:
    QByteArray before_ = qgetenv("STRIKEATLAS_DATA");
};

} // namespace

/// The embedded atlas: names, towns, who held what, layers.
class TestAtlasReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everySpellingOfAPlaceIsKnown() {
        for (const QStringList& line : plainLines(geodata + u"/places.csv"_s)) {
            const GeoPoint at{line[2].toDouble(), line[1].toDouble()};
            for (const QString& name : QStringList{line[0], line[4], line[5]} + line[6].split(u';')) {
                if (name.isEmpty()) continue;
                const GazetteerPlace* found = gazetteer().find(name);
                QVERIFY2(found, qPrintable(name));
                QVERIFY2(distanceMetres(found->at, at) < 10000, qPrintable(name + u" is "_s + found->name));
            }
        }
    }

    void ownPlacesComeFirstAndOnce() {
        const auto own = plainLines(geodata + u"/places.csv"_s);
        QVERIFY(gazetteer().places().size() > own.size());
        for (std::size_t i = 0; i < own.size(); ++i) {
            const GazetteerPlace& place = gazetteer().places()[i];
            QCOMPARE(place.name, own[i][0]);
            for (std::size_t k = own.size(); k < gazetteer().places().size(); ++k) {
                const GazetteerPlace& town = gazetteer().places()[k];
                const bool same = Gazetteer::fold(town.name) == Gazetteer::fold(place.name)
                                  && distanceMetres(town.at, place.at) < 5000;
                QVERIFY2(!same, qPrintable(town.name));
            }
        }
    }

    void townsAreRankedOwnFirst() {
        const auto atlas = atlasRead();
        const auto own = plainLines(geodata + u"/places.csv"_s).size();
        QCOMPARE(atlas->towns.size(), gazetteer().places().size());
        for (std::size_t i = 0; i < atlas->towns.size(); ++i)
            QCOMPARE(atlas->towns[i].rank, i < own ? 1 : 2);
        QCOMPARE(atlas->towns.front().nameAr, u"الرقة"_s);
    }

    void territoryHasEveryLine() {
        const auto atlas = atlasRead();
        const auto lines = plainLines(geodata + u"/control.csv"_s);
        QSet<QString> names;
        for (const QStringList& line : lines)
            names += line[0];
        std::size_t changes = 0;
        for (const ControlledPlace& place : atlas->territory.places) {
            QVERIFY(names.contains(place.name));
            changes += place.changes.size();
            for (std::size_t i = 1; i < place.changes.size(); ++i)
                QVERIFY(place.changes[i - 1].from < place.changes[i].from);
        }
        QCOMPARE(changes, lines.size());
        QCOMPARE(atlas->territory.places.size(), static_cast<std::size_t>(names.size()));
        QVERIFY(atlas->territory.source.contains(u"sample"));
    }

    void territoryOverTime_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("holder");
        QTest::newRow("Raqqa 2013") << u"Raqqa"_s << QDate(2013, 6, 1) << int(Holder::SyrianOpposition);
        QTest::newRow("Raqqa 2015") << u"Raqqa"_s << QDate(2015, 11, 16) << int(Holder::IslamicState);
        QTest::newRow("Raqqa 2018") << u"Raqqa"_s << QDate(2018, 1, 1) << int(Holder::Sdf);
        QTest::newRow("Mosul 2017") << u"Mosul"_s << QDate(2017, 3, 17) << int(Holder::IslamicState);
        QTest::newRow("Palmyra 2016") << u"Palmyra"_s << QDate(2016, 6, 1) << int(Holder::SyrianGovernment);
        QTest::newRow("Deir ez-Zor 2016") << u"Deir ez-Zor"_s << QDate(2016, 6, 1) << int(Holder::Contested);
    }

    void territoryOverTime() {
        QFETCH(QString, place);
        QFETCH(QDate, day);
        QFETCH(int, holder);
        const auto atlas = atlasRead();
        const ControlledPlace* controlled = atlas->territory.find(place);
        QVERIFY(controlled);
        const ControlChange* change = controlled->at(noon(day.year(), day.month(), day.day()));
        QVERIFY(change);
        QCOMPARE(int(change->holder), holder);
    }

    void layers_data() {
        QTest::addColumn<bool>("polygons");
        for (const char* layer : {"rivers", "borders", "roads", "governorate-lines"})
            QTest::newRow(layer) << false;
        for (const char* layer : {"lakes", "governorates", "sea", "countries"})
            QTest::newRow(layer) << true;
    }

    void layers() {
        QFETCH(bool, polygons);
        const MapLayer* found = atlasRead()->map.layer(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(found);
        QVERIFY(!found->features.empty());
        for (const MapFeature& feature : found->features) {
            QCOMPARE(feature.polygon, polygons);
            QVERIFY(!feature.parts.empty() && !feature.box.empty());
            QVERIFY(feature.parts.front().size() > 1);
        }
    }

    void governoratesHoldTheirTowns() {
        const auto atlas = atlasRead();
        const MapLayer* layer = atlas->map.layer(u"governorates"_s);
        QVERIFY(layer);
        const auto holds = [&](const QString& town) {
            for (const MapFeature& feature : layer->features)
                if (feature.contains(gazetteer().find(town)->at)) return feature.country;
            return QString();
        };
        QCOMPARE(holds(u"Raqqa"_s), u"SY"_s);
        QCOMPARE(holds(u"Mosul"_s), u"IQ"_s);
    }

    void roadsJoinThePlacesTheyPass() {
        const auto atlas = atlasRead();
        const auto lines = plainLines(geodata + u"/roads.csv"_s);
        const MapLayer* roads = atlas->map.layer(u"roads"_s);
        QVERIFY(roads);
        QCOMPARE(roads->features.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QStringList via = lines[i][1].split(u';');
            QCOMPARE(roads->features[i].name, lines[i][0]);
            QCOMPARE(roads->features[i].parts.front().size(), static_cast<std::size_t>(via.size()));
            QCOMPARE(roads->features[i].parts.front().front(), gazetteer().find(via.front())->at);
        }
    }

    void attributionIsRead() { QVERIFY(atlasRead()->basemapAttribution.contains(u"OpenStreetMap")); }

    void theLeastIsEnough() {
        const test::TestFiles files;
        const QString folder = smallAtlas(files);
        QVERIFY(isAtlasFolder(folder));
        const auto names = readGazetteer(folder);
        QVERIFY2(names.ok(), names ? "" : qPrintable(names.error().line()));
        QCOMPARE((*names)->find(u"testville"_s)->variants.size(), qsizetype(2));
        const auto atlas = readAtlas(folder, **names);
        QVERIFY2(atlas.ok(), atlas ? "" : qPrintable(atlas.error().line()));
        QVERIFY((*atlas)->map.layers.empty());
        const ControlledPlace* place = (*atlas)->territory.find(u"Testville"_s);
        QVERIFY(place);
        QCOMPARE(place->changes.size(), std::size_t(2));
        QCOMPARE(place->changes.front().holder, Holder::IslamicState);
        QCOMPARE(toIso(place->changes.front().from), u"2014-01-09T22:00:00Z"_s);
        QCOMPARE(place->changes.back().precisionDays, 3);
    }

    void ownPlacesLearnTheirPopulationFromTowns() {
        const test::TestFiles files;
        const QString folder = smallAtlas(files, u"towns.csv"_s,
                                          "name,lat,lon,country,population,name_ar,name_fr,admin1\n"
                                          "Al Testville,35.51,38.51,SY,5000,,,\n"
                                          "Testville,33.0,44.0,IQ,70000,,,\n"
                                          "Thirdville,34.0,44.0,IQ,10,,,\n");
        const auto names = readGazetteer(folder);
        QVERIFY2(names.ok(), names ? "" : qPrintable(names.error().line()));
        // The first is one of the atlas's own; the second only has its name.
        QCOMPARE((*names)->places().size(), std::size_t(4));
        QCOMPARE((*names)->find(u"Testville"_s)->population, 5000);
        QCOMPARE((*names)->find(u"Testville"_s)->country, u"SY"_s);
        const auto atlas = readAtlas(folder, **names);
        QVERIFY(atlas.ok());
        QCOMPARE((*atlas)->towns[0].rank, 1);
        QCOMPARE((*atlas)->towns[2].rank, 2);
    }

    void faultsAreNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const QByteArray head = "place,from,precision_days,holder,note\n";
        QTest::newRow("an unknown place") << u"control.csv"_s << head + "Atlantis,2014-01-10,1,SDF,\n"
                                          << u"Atlantis"_s;
        QTest::newRow("an unknown holder")
            << u"control.csv"_s << head + "Testville,2014-01-10,1,Atlanteans,\n"
            << u"Atlanteans"_s;
        QTest::newRow("no date") << u"control.csv"_s << head + "Testville,soon,1,SDF,\n" << u"date"_s;
        QTest::newRow("a column is missing")
            << u"control.csv"_s << QByteArray("place,from\nTestville,x\n") << u"precision_days"_s;
        QTest::newRow("a road by an unknown place")
            << u"roads.csv"_s << QByteArray("road,via\nR1,Testville;Atlantis\n") << u"Atlantis"_s;
        QTest::newRow("a broken layer")
            << u"lakes.geojson"_s << QByteArray("{\"no\": \"layer\"}") << u"lakes"_s;
    }

    void faultsAreNamed() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const test::TestFiles files;
        const QString folder = smallAtlas(files, name, bytes);
        const auto names = readGazetteer(folder);
        QVERIFY(names.ok());
        const auto atlas = readAtlas(folder, **names);
        QVERIFY(!atlas.ok());
        QVERIFY2(atlas.error().line().contains(word), qPrintable(atlas.error().line()));
        QVERIFY2(atlas.error().line().contains(name), qPrintable(atlas.error().line()));
    }

    void placesMustBeThere() {
        const test::TestFiles files;
        const QString folder = QFileInfo(files.write(u"control.csv"_s, control)).path();
        QVERIFY(!isAtlasFolder(folder));
        QVERIFY(!readGazetteer(folder).ok());
    }

    void placesMustHaveCoordinates() {
        const test::TestFiles files;
        const QString folder =
            smallAtlas(files, u"places.csv"_s, "place,lat,lon,country\nTestville,135.5,38.5,SY\n");
        const auto names = readGazetteer(folder);
        QVERIFY(!names.ok());
        QVERIFY(names.error().line().contains(u"coordinates"));
    }

    void theAtlasIsFound() {
        const test::TestFiles files;
        QVERIFY(QDir().mkpath(files.path(u"bin/share/strikeatlas"_s)));
        QVERIFY(QDir().mkpath(files.path(u"share/strikeatlas"_s)));
        const StatedFolder none{QByteArray()};
        const QString programDir = files.path(u"bin"_s);
        QVERIFY(!findAtlasFolder(programDir).ok());
        (void)files.write(u"share/strikeatlas/places.csv"_s, places);
        (void)files.write(u"share/strikeatlas/control.csv"_s, control);
        QCOMPARE(*findAtlasFolder(programDir), files.path(u"share/strikeatlas"_s)); // installed
        (void)files.write(u"bin/share/strikeatlas/places.csv"_s, places);
        (void)files.write(u"bin/share/strikeatlas/control.csv"_s, control);
        QCOMPARE(*findAtlasFolder(programDir), files.path(u"bin/share/strikeatlas"_s)); // in a build folder
    }

    void theStatedFolderIsTaken() {
        const test::TestFiles files;
        const QString folder = smallAtlas(files);
        const StatedFolder stated(QFile::encodeName(folder));
        QCOMPARE(*findAtlasFolder(u"/nowhere"_s), folder);
    }

    void aWrongStatedFolderIsAnErrorAndNotPassedOver() {
        const StatedFolder stated("/nowhere");
        const auto found = findAtlasFolder(QStringLiteral(ATLAS_SOURCE_DIR));
        QVERIFY(!found.ok());
        QVERIFY(found.error().line().contains(u"STRIKEATLAS_DATA"));
    }
};

QTEST_GUILESS_MAIN(TestAtlasReader)
#include "tst_AtlasReader.moc"
