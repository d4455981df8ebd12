#include "io/EventReader.h"

#include "io/AtlasReader.h"
#include "support/DeafServer.h"
#include "support/EventBuilder.h"
#include "support/PlainRecords.h"
#include "support/TestFiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString geodata = QStringLiteral(ATLAS_SOURCE_DIR "/geodata");
const QString embedded = geodata + u"/events.csv"_s;
const QString data = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/");
const QString gedSyria = QStringLiteral(ATLAS_SHARED_DIR "/data/ucdp-ged-syria/ged-syria-2016-2019.csv");

constexpr double metresPerKilometre = 1000;

/// One made-up place in the Syria of the made-up files.
Gazetteer testGazetteer() {
    GazetteerPlace place;
    place.name = u"Testville"_s;
    place.nameAr = u"تستفيل"_s;
    place.country = u"SY"_s;
    place.at = {38.5, 35.5};
    return Gazetteer({place});
}

Result<std::shared_ptr<const Loaded>> read(const QString& path, const Gazetteer& gazetteer = testGazetteer(),
                                           const ReadProgress& progress = {},
                                           const std::stop_token& stop = {}) {
    return EventReader(gazetteer).read(path, progress, stop);
}

/// The whole file or a failed test.
std::shared_ptr<const Loaded> readGood(const QString& path) {
    const auto loaded = read(path);
    if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
    return *loaded;
}

Event byId(const Loaded& loaded, const QString& id) {
    const auto events = test::everyEvent(loaded.events);
    const auto found = std::find_if(events.begin(), events.end(), [&](const Event& e) { return e.id == id; });
    if (found == events.end()) qFatal("no event %s", qPrintable(id));
    return *found;
}

QStringList skippedRows(const Loaded& loaded) {
    QStringList rows;
    for (const Skipped& s : loaded.skipped)
        rows += QString::number(s.row) + u' ' + s.column;
    return rows;
}

Range<int> between(int min, int max) {
    return {min, max};
}

} // namespace

/// Files of events: the atlas's own, UCDP GED, any table, GeoJSON.
class TestEventReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    /// A damaged line costs itself alone, and is told with its place.
    void aDamagedLineOfJsonIsASkippedRow_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("damaged"); // of four
        const QByteArray feature =
            "{'type':'Feature','properties':{'date':'2017-04-0%'},'geometry':{'type':'Point',"
            "'coordinates':[38.5,35.5]}}";
        const QByteArray plain = "{'date':'2017-04-0%','latitude':35.5,'longitude':38.5}";
        for (const int damaged : {1, 2, 4}) {
            QTest::addRow("feature %d", damaged) << feature << damaged;
            QTest::addRow("record %d", damaged) << plain << damaged;
        }
    }

    void aDamagedLineOfJsonIsASkippedRow() {
        QFETCH(QByteArray, record);
        QFETCH(const int, damaged);
        record.replace('\'', '"');
        QByteArray bytes;
        for (int i = 1; i <= 4; ++i) {
            const QByteArray line = QByteArray(record).replace('%', QByteArray::number(i));
            bytes += (i == damaged ? line.left(line.size() - 12) : line) + '\n';
        }
        const test::TestFiles files;
        const auto loaded = readGood(files.write(u"made-up.jsonl"_s, bytes));
        QCOMPARE(loaded->events.size(), std::size_t(3));
        QCOMPARE(loaded->rows, 4);
        QCOMPARE(skippedRows(*loaded), QStringList{QString::number(damaged) + u' '});
        QVERIFY(loaded->skipped.front().reason.contains(QString::number(damaged)));
        const auto events = test::everyEvent(loaded->events);
        for (const Event& event : events) {
            const int row = event.claims.front().row; // the number it has in the file
            QVERIFY(event.when == wholeDay(QDate(2017, 4, row), event.where.zone));
            QVERIFY(event.where.point);
        }
    }

    void gedRows_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("kilometres");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* id, PlacePrecision precision, double km, TimeMeaning meaning,
                            EventKind kind) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(precision) << km << int(meaning) << int(kind);
        };
        using P = PlacePrecision;
        using M = TimeMeaning;
        row("1", P::Exact, 0, M::Bounds, EventKind::StateBased);
        row("2", P::Radius, 25, M::Bounds, EventKind::NonState);
        row("3", P::Radius, 30, M::Bounds, EventKind::OneSided);
        row("4", P::Governorate, 0, M::Duration, EventKind::StateBased);
        row("5", P::Radius, 30, M::Bounds, EventKind::StateBased);
        row("6", P::Country, 0, M::Bounds, EventKind::StateBased);
        row("7", P::Country, 0, M::Bounds, EventKind::StateBased);
    }

    void gedRows() {
        QFETCH(QString, id);
        QFETCH(int, precision);
        QFETCH(double, kilometres);
        QFETCH(int, meaning);
        QFETCH(int, kind);
        const auto loaded = readGood(data + u"ged-small.csv"_s);
        const Event& e = byId(*loaded, id);
        QCOMPARE(int(e.where.precision), precision);
        QCOMPARE(e.where.radiusMetres, kilometres * metresPerKilometre);
        QCOMPARE(int(e.when.meaning), meaning);
        QCOMPARE(int(e.kind), kind);
        QVERIFY(e.where.point);
        QCOMPARE(e.dataset, u"UCDP GED"_s);
    }

    void gedClaims() {
        const auto loaded = readGood(data + u"ged-small.csv"_s);
        const Event& first = byId(*loaded, u"1"_s);
        const Claim& claim = first.claims.front();
        QCOMPARE(first.headline, u"Clash in Testville, with a comma"_s);
        QCOMPARE(claim.source, u"UCDP GED (A made-up monitor)"_s);
        QCOMPARE(*claim.published, QDate(2017, 3, 18));
        QCOMPARE(claim.actors.size(), std::size_t(2));
        QCOMPARE(claim.actors[1].role, ActorRole::Party);
        QCOMPARE(*claim.casualties.group(CasualtyGroup::Combatant), between(5, 5));
        QCOMPARE(*claim.casualties.group(CasualtyGroup::Civilian), between(0, 0));
        QCOMPARE(*claim.casualties.total, between(4, 9));
        QCOMPARE(*claim.casualties.best, 6);
        QCOMPARE(first.where.governorate, u"Testville Governorate"_s);
        QCOMPARE(first.where.district, u"North Testville district"_s);

        const Claim second = byId(*loaded, u"2"_s).claims.front();
        QCOMPARE(second.source, u"UCDP GED (Made-up Wire)"_s);
        QVERIFY(!second.published); // two articles of two dates
        QCOMPARE(second.words, u"\"Made-up Wire,2017-03-18,Second article\""_s);

        const Claim oneSided = byId(*loaded, u"3"_s).claims.front();
        QCOMPARE(oneSided.actors.size(), std::size_t(1));
        QCOMPARE(oneSided.actors.front().role, ActorRole::Attributed);
        QCOMPARE(oneSided.target, u"Civilians"_s);
        // The fourth has its low and high the wrong way round.
        QCOMPARE(*byId(*loaded, u"4"_s).claims.front().casualties.total, between(1, 3));
    }

    void gedTimes() {
        const auto loaded = readGood(data + u"ged-small.csv"_s);
        QCOMPARE(toIso(byId(*loaded, u"1"_s).when.from), u"2017-03-16T22:00:00Z"_s);
        QCOMPARE(toIso(byId(*loaded, u"1"_s).when.to), u"2017-03-17T22:00:00Z"_s);
        QCOMPARE(toIso(byId(*loaded, u"4"_s).when.from), u"2017-03-16T21:00:00Z"_s); // Baghdad
        QCOMPARE(toIso(byId(*loaded, u"4"_s).when.to), u"2017-03-19T21:00:00Z"_s);   // its last day included
        QCOMPARE(toIso(byId(*loaded, u"6"_s).when.from),
                 u"2017-03-20T22:00:00Z"_s); // written with a midnight
        QCOMPARE(toIso(loaded->file.covered.from), u"2017-02-28T22:00:00Z"_s);
        QCOMPARE(toIso(loaded->file.covered.to), u"2017-04-30T21:00:00Z"_s);
    }

    void gedFaultsAreListed() {
        const auto loaded = readGood(data + u"ged-small.csv"_s);
        QCOMPARE(loaded->rows, 12);
        QCOMPARE(loaded->events.size(), std::size_t(8));
        const QStringList rows{u"1 "_s, u"9 type_of_violence"_s, u"10 where_prec"_s, u"11 date_end"_s,
                               u"12 deaths_b"_s};
        QCOMPARE(skippedRows(*loaded), rows);
        QCOMPARE(loaded->skipped[2].value, u"8"_s);
        QVERIFY(loaded->skipped[3].reason.contains(u"before"));
        // The figure that is none is left out; the row stays.
        QCOMPARE(*byId(*loaded, u"11"_s).claims.front().casualties.group(CasualtyGroup::Combatant),
                 between(0, 0));
    }

    void gedSyriaIsReadWhole() {
        if (!QFile::exists(gedSyria))
            QSKIP("the UCDP file is not here; gedRows reads a small one of its kind");
        const auto loaded = readGood(gedSyria);
        const auto plain = test::plainRecords(gedSyria);
        QCOMPARE(loaded->rows, 16566);
        QCOMPARE(loaded->events.size(), std::size_t(16566));
        QCOMPARE(loaded->skipped.size(), std::size_t(0));
        QCOMPARE(plain.size(), std::size_t(16567));

        const auto column = [&](const QString& name) { return plain.front().indexOf(name); };
        const auto low = column(u"low"_s), best = column(u"best"_s), high = column(u"high"_s);
        const auto wherePrec = column(u"where_prec"_s);
        for (std::size_t i = 0; i < loaded->events.size(); ++i) {
            const Event e = loaded->events.event(i);
            const Casualties& killed = e.claims.front().casualties;
            const QStringList& row = plain[i + 1];
            const int lowest = std::min(row[low].toInt(), row[high].toInt());
            const int highest = std::max(row[low].toInt(), row[high].toInt());
            QCOMPARE(*killed.total, between(lowest, highest));
            QCOMPARE(*killed.best, row[best].toInt());
            QCOMPARE(e.id, row.front());
        }
        std::map<QString, int> rowsBy;
        for (std::size_t i = 1; i < plain.size(); ++i)
            ++rowsBy[plain[i][wherePrec]];
        std::map<PlacePrecision, int> eventsBy;
        for (const Event& e : test::everyEvent(loaded->events))
            ++eventsBy[e.where.precision];
        QCOMPARE(eventsBy[PlacePrecision::Exact], rowsBy[u"1"_s]);
        QCOMPARE(eventsBy[PlacePrecision::Radius], rowsBy[u"2"_s] + rowsBy[u"3"_s] + rowsBy[u"5"_s]);
        QCOMPARE(eventsBy[PlacePrecision::Governorate], rowsBy[u"4"_s]);
        QCOMPARE(eventsBy[PlacePrecision::Country], rowsBy[u"6"_s] + rowsBy[u"7"_s]);
    }

    void tablesByTheirColumns_data() {
        QTest::addColumn<QByteArray>("text");
        const auto table = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray(text);
        };
        table("latitude, longitude, date", "latitude,longitude,date\n35.5,38.5,2017-03-17\n");
        table("lat, lon, event_date", "lat,lon,event_date\n35.5,38.5,2017-03-17\n");
        table("Lat, Lng, Start Date", "Lat,Lng,Start Date\n35.5,38.5,2017-03-17\n");
        table("y, x, datetime", "y,x,datetime\n35.5,38.5,2017-03-17 00:00:00\n");
        table("other columns between", "a,LONG,b,LAT,c,When,Date\n1,38.5,2,35.5,3,4,2017/03/17\n");
        table("words for months", "lat,lon,date\n35.5,38.5,17 March 2017\n");
        table("semicolons", "lat;lon;date\n35.5;38.5;2017-03-17\n");
        table("tabulators", "lat\tlon\tdate\n35.5\t38.5\t2017-03-17\n");
        table("byte order mark", "\xef\xbb\xbflat,lon,date\n35.5,38.5,2017-03-17\n");
        table("line ends of Windows", "lat,lon,date\r\n35.5,38.5,2017-03-17\r\n");
        table("no line end at the end", "lat,lon,date\n35.5,38.5,2017-03-17");
        table("blanks around", "lat, lon, date\n 35.5 , 38.5 , 2017-03-17 \n");
        table("quoted", "\"lat\",\"lon\",\"date\"\n\"35.5\",\"38.5\",\"2017-03-17\"\n");
    }

    void tablesByTheirColumns() {
        QFETCH(QByteArray, text);
        const test::TestFiles files;
        // The name says nothing: a table is known by its columns.
        const auto loaded = readGood(files.write(u"made-up.txt"_s, text));
        QCOMPARE(loaded->file.schema, u"table"_s);
        QCOMPARE(loaded->events.size(), std::size_t(1));
        QVERIFY(loaded->skipped.empty());
        const Event& e = loaded->events.event(0);
        QCOMPARE(*e.where.point, (GeoPoint{38.5, 35.5}));
        QCOMPARE(toIso(e.when.from), u"2017-03-17T00:00:00Z"_s);
        QCOMPARE(toIso(e.when.to), u"2017-03-18T00:00:00Z"_s);
        QCOMPARE(e.claims.size(), std::size_t(1));
        QCOMPARE(e.claims.front().source, u"made-up"_s);
    }

    void tableTakesWhatItKnows() {
        const test::TestFiles files;
        const auto loaded = readGood(files.write(
            u"full.csv"_s,
            "id,lat,lon,radius_km,date,end_date,title,type,actor,target,killed,source,notes,url,country\n"
            "e7,35.5,38.5,2.5,2017-03-17,2017-03-18,Made up,Air Strike,Russia;France,a depot,105-141,"
            "A made-up monitor,Its words,https://example.org/made-up,Iraq\n"
            "e8,35.5,38.5,,2017-03,,,,,,33+,,,,\n"));
        const Event& e = loaded->events.event(0);
        const Claim& claim = e.claims.front();
        QCOMPARE(e.id, u"e7"_s);
        QCOMPARE(e.kind, EventKind::Airstrike);
        QCOMPARE(e.headline, u"Made up"_s);
        QCOMPARE(e.where.precision, PlacePrecision::Radius);
        QCOMPARE(e.where.radiusMetres, 2.5 * metresPerKilometre);
        QCOMPARE(toIso(e.when.from), u"2017-03-16T21:00:00Z"_s);
        QCOMPARE(toIso(e.when.to), u"2017-03-18T21:00:00Z"_s); // the last day is included
        QCOMPARE(e.when.meaning, TimeMeaning::Bounds);
        QCOMPARE(claim.actors.size(), std::size_t(2));
        QCOMPARE(*claim.casualties.killed(), between(105, 141));
        QCOMPARE(claim.source, u"A made-up monitor"_s);
        QCOMPARE(claim.words, u"Its words"_s);
        QCOMPARE(claim.link, u"https://example.org/made-up"_s);
        const Event& month = loaded->events.event(1);
        QCOMPARE(toIso(month.when.to), u"2017-04-01T00:00:00Z"_s);
        QCOMPARE(*month.killedAcrossClaims(), (Range<int>{33, std::nullopt}));
        QCOMPARE(month.where.precision, PlacePrecision::Exact);
    }

    void tableWithAClock() {
        const test::TestFiles files;
        const auto loaded = readGood(files.write(u"clock.csv"_s, "lat,lon,datetime,country\n"
                                                                 "35.5,38.5,2017-03-17T06:30,Syria\n"
                                                                 "35.5,38.5,2017-03-17T06:30:00Z,Syria\n"));
        QCOMPARE(toIso(loaded->events.event(0).when.from), u"2017-03-17T04:30:00Z"_s);
        QCOMPARE(loaded->events.event(0).when.length(), std::chrono::milliseconds(std::chrono::minutes(1)));
        QCOMPARE(toIso(loaded->events.event(1).when.from), u"2017-03-17T06:30:00Z"_s);
    }

    void faultyCellsAreListedAndTheirRowsKept_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& text, const char* column, const char* word) {
            QTest::newRow(name) << text << QString::fromLatin1(column) << QString::fromLatin1(word);
        };
        row("latitude beyond 90", "95,38.5,2017-03-17,3", "lat", "90");
        row("longitude beyond 180", "35.5,-181,2017-03-17,3", "lon", "180");
        row("latitude is a word", "north,38.5,2017-03-17,3", "lat", "number");
        row("latitude is infinite", "inf,38.5,2017-03-17,3", "lat", "number");
        row("no latitude", ",38.5,2017-03-17,3", "lat", "coordinates");
        row("nowhere in the ocean", "0,0,2017-03-17,3", "lat", "no place");
        row("the epoch", "35.5,38.5,1970-01-01,3", "date", "1970-01-01");
        row("the epoch with a clock", "35.5,38.5,1970-01-01 00:00:00,3", "date", "1970-01-01");
        row("not a date", "35.5,38.5,yesterday,3", "date", "2017-03-17");
        row("no such day", "35.5,38.5,2017-02-30,3", "date", "2017-03-17");
        row("a slip of the year", "35.5,38.5,0217-03-17,3", "date", "1900");
        row("too few cells", "35.5", "lon", "coordinates");
    }

    void faultyCellsAreListedAndTheirRowsKept() {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(QString, word);
        const test::TestFiles files;
        const QString path = files.write(u"faulty.csv"_s, "lat,lon,date,killed\n35,38,2017-03-16,1\n" + row
                                                              + "\n36,39,2017-03-18,2\n");
        const auto loaded = readGood(path);
        QCOMPARE(loaded->rows, 3);
        QCOMPARE(loaded->events.size(), std::size_t(3));
        QCOMPARE(loaded->skipped.size(), std::size_t(1));
        const Skipped& s = loaded->skipped.front();
        QCOMPARE(s.row, 2);
        QCOMPARE(s.column, column);
        QVERIFY2(s.reason.contains(word), qPrintable(s.reason));
        const Event kept = loaded->events.event(1);
        QCOMPARE(kept.when.dated(), column != u"date" && row.size() > 5);
        QCOMPARE(kept.where.point.has_value(), column == u"date");
    }

    void rowsWithoutPlaceOrDateAreKept_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("placed");
        QTest::addColumn<bool>("dated");
        QTest::newRow("no date") << QByteArray("35.5,38.5,,3") << true << false;
        QTest::newRow("no place") << QByteArray(",,2017-03-17,3") << false << true;
        QTest::newRow("not a number") << QByteArray("nan,nan,2017-03-17,3") << false << true;
        QTest::newRow("neither") << QByteArray(",,,3") << false << false;
    }

    void rowsWithoutPlaceOrDateAreKept() {
        QFETCH(QByteArray, row);
        const test::TestFiles files;
        const auto loaded =
            readGood(files.write(u"kept.csv"_s, "lat,lon,date,killed\n35,38,2017-03-16,1\n" + row + "\n"));
        QCOMPARE(loaded->events.size(), std::size_t(2));
        QVERIFY(loaded->skipped.empty());
        const Event kept = loaded->events.event(1);
        QTEST(kept.where.point.has_value(), "placed");
        QTEST(kept.when.dated(), "dated");
        QCOMPARE(*kept.killedAcrossClaims(), between(3, 3));
    }

    void rowsOfNoUseAreSkipped() {
        const test::TestFiles files;
        const auto loaded = readGood(files.write(
            u"useless.csv"_s,
            QByteArray("lat,lon,date,killed\n35,38,2017-03-16,1\n,,,\n35.5,38.5,2017-03-17,\"3\0\"\n", 69)));
        QCOMPARE(loaded->rows, 3);
        QCOMPARE(loaded->events.size(), std::size_t(1));
        QCOMPARE(loaded->skipped.size(), std::size_t(2));
        QVERIFY(loaded->skipped[1].reason.contains(u"NUL"));
    }

    void longCellsAreCutAndListed() {
        const test::TestFiles files;
        const QByteArray longCell(100000, 'y');
        const auto loaded = readGood(files.write(u"long.csv"_s, "lat,lon,date,notes\n35,38,2017-03-16,"
                                                                    + longCell + "\n36,39,2017-03-18,x\n"));
        QCOMPARE(loaded->events.size(), std::size_t(2));
        QCOMPARE(loaded->events.event(0).claims.front().words.size(), qsizetype(32768));
        QCOMPARE(loaded->skipped.size(), std::size_t(1));
        QCOMPARE(loaded->skipped.front().column, u"notes"_s);
        QCOMPARE(loaded->skipped.front().value.size(), qsizetype(80));
    }

    void strayQuotationMarksAreListed() {
        const test::TestFiles files;
        const auto loaded =
            readGood(files.write(u"quotes.csv"_s, "lat,lon,date,notes\n"
                                                  "35,38,2017-03-16,\"fine \"\"quote\"\"\nof two lines\"\n"
                                                  "35,38,2017-03-16,a 5\" gun\n"
                                                  "35,38,2017-03-16,swallowed\n"
                                                  "35,38,2017-03-16,a 6\" gun\n"
                                                  "35,38,2017-03-16,\"never closed\n"
                                                  "35,38,2017-03-16,swallowed\n"));
        QCOMPARE(loaded->rows, 3);
        const QStringList rows{u"2 "_s, u"3 "_s};
        QCOMPARE(skippedRows(*loaded), rows);
    }

    void geoJsonPoints() {
        const auto loaded = readGood(data + u"points.geojson"_s);
        QCOMPARE(loaded->rows, 4);
        QCOMPARE(loaded->events.size(), std::size_t(4));
        const Event& e = loaded->events.event(0);
        QCOMPARE(*e.where.point, (GeoPoint{38.5, 35.5}));
        QCOMPARE(e.headline, u"Made-up one"_s);
        QCOMPARE(toIso(e.when.from), u"2017-03-16T22:00:00Z"_s);
        QCOMPARE(*e.killedAcrossClaims(), between(3, 5));
        // A line is known to the disc around it; nothing and beyond the globe are no places.
        QCOMPARE(loaded->events.event(1).where.precision, PlacePrecision::Radius);
        QCOMPARE(loaded->events.event(2).where.precision, PlacePrecision::Unknown);
        QCOMPARE(loaded->events.event(3).where.precision, PlacePrecision::Unknown);
        QCOMPARE(skippedRows(*loaded), QStringList{u"4 "_s});
    }

    void geoJsonLinksAreNotFollowed() {
        qputenv("GDAL_HTTP_TIMEOUT", "2"); // should it fail, then soon
        const test::TestFiles files;
        const test::DeafServer server;
        const QByteArray link = "http://127.0.0.1:" + QByteArray::number(server.port()) + "/crs";
        const auto loaded = readGood(
            files.write(u"link.geojson"_s,
                        "{\"type\":\"FeatureCollection\","
                        "\"crs\":{\"type\":\"link\",\"properties\":{\"href\":\""
                            + link
                            + "\",\"type\":\"proj4\"}},"
                              "\"features\":[{\"type\":\"Feature\",\"properties\":{\"date\":\"2017-03-17\"},"
                              "\"geometry\":{\"type\":\"Point\",\"coordinates\":[38.5,35.5]}}]}"));
        QCOMPARE(loaded->events.size(), std::size_t(1));
        QVERIFY(!server.wasKnockedAt());
    }

    void provenance() {
        const QString path = data + u"ged-small.csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto loaded = readGood(path);
        QCOMPARE(loaded->file.path, path);
        QCOMPARE(loaded->file.bytes, bytes.size());
        QCOMPARE(loaded->file.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(loaded->file.attribution, u"UCDP GED, Uppsala University (CC BY 4.0)"_s);
    }

    void fieldsInFileOrder() {
        const test::TestFiles files;
        const auto loaded = readGood(files.write(u"f.csv"_s, "Date,unused,Lon,Lat\n2017-03-17,,38,35\n"));
        const std::vector<std::pair<QString, QString>> expected{
            {u"Date"_s, u"date"_s}, {u"Lon"_s, u"longitude"_s}, {u"Lat"_s, u"latitude"_s}};
        QCOMPARE(loaded->fields, expected);
    }

    void progressGrowsToOne() {
        std::vector<double> steps;
        const auto loaded =
            read(embedded, *readGazetteer(geodata).value(), [&](double part) { steps.push_back(part); });
        QVERIFY(loaded.ok());
        QVERIFY(!steps.empty() && steps.size() <= 60);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.back(), 1.0);
    }

    void isCancelled() {
        std::stop_source stop;
        stop.request_stop();
        const auto loaded = read(embedded, testGazetteer(), {}, stop.get_token());
        QVERIFY(!loaded.ok());
        QVERIFY2(loaded.error().line().contains(u"cancelled"), qPrintable(loaded.error().line()));
    }

    void isCancelledWithinTheRows() {
        QByteArray text = "lat,lon,date\n";
        for (int i = 0; i < 5000; ++i)
            text += "35.5,38.5,2017-03-17\n";
        const test::TestFiles files;
        std::stop_source stop;
        const auto loaded = read(
            files.write(u"many.csv"_s, text), testGazetteer(),
            [&](double part) {
                if (part > 0.5) stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!loaded.ok());
    }
};

QTEST_GUILESS_MAIN(TestEventReader)
#include "tst_EventReader.moc"
