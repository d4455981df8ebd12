#include "io/EventReader.h"
#include "support/EventBuilder.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

// The 31 columns of an export, in both generations.
const QByteArray capitals =
    "EVENT_ID_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,DISORDER_TYPE,EVENT_TYPE,SUB_EVENT_TYPE,ACTOR1,ASSOC_ACTOR_"
    "1,"
    "INTER1,ACTOR2,ASSOC_ACTOR_2,INTER2,INTERACTION,CIVILIAN_TARGETING,ISO,REGION,COUNTRY,ADMIN1,ADMIN2,"
    "ADMIN3,"
    "LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,SOURCE_SCALE,NOTES,FATALITIES,TAGS,TIMESTAMP\n";

/// A row with the fields that the tests vary.
struct Row {
    QByteArray date = "17 March 2017";
    QByteArray timePrecision = "1";
    QByteArray type = "Explosions/Remote violence";
    QByteArray subType = "Air/drone strike";
    QByteArray geoPrecision = "1";
    QByteArray fatalities = "3";
    QByteArray latitude = "35.5";

    [[nodiscard]] QByteArray text() const {
        return "TST1," + date + ",2017," + timePrecision + ",Political violence," + type + "," + subType
               + ",Military Forces of Testland,Allies of Testland; Friends of Testland,1,Civilians "
                 "(Testland),"
                 "Teachers (Testland),7,17,Civilian targeting,760,Middle East,Syria,Test Province,North "
                 "District,"
                 "Sub,Testville,"
               + latitude + ",38.5," + geoPrecision
               + ",Made-up Wire; Made-up Radio,National,\"Words, made up\"," + fatalities
               + ",crowd size=no report; women targeted,1500000000\n";
    }
};

} // namespace

/// ACLED's exports, field by field.
class TestAcledSchema : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    Gazetteer nowhere_{{}};

    std::shared_ptr<const Loaded> read(const QByteArray& text) {
        const auto loaded = EventReader(nowhere_).read(files_.write(u"made-up.csv"_s, text), {}, {});
        if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
        return *loaded;
    }

    Event only(const Row& row) { return read(capitals + row.text())->events.event(0); }

  private Q_SLOTS:

    void everyField() {
        const auto loaded = read("\xef\xbb\xbf" + capitals + Row().text());
        QCOMPARE(loaded->file.schema, u"acled"_s);
        QCOMPARE(loaded->file.attribution, u"ACLED (acleddata.com)"_s);
        QVERIFY(loaded->skipped.empty());
        const Event e = loaded->events.event(0);
        QCOMPARE(e.id, u"TST1"_s);
        QCOMPARE(e.dataset, u"ACLED"_s);
        QCOMPARE(e.where.name, u"Testville"_s);
        QCOMPARE(e.where.district, u"North District"_s);
        QCOMPARE(e.where.governorate, u"Test Province"_s);
        QCOMPARE(e.where.zone, PlaceZone::Damascus);
        QCOMPARE(*e.where.point, (GeoPoint{38.5, 35.5}));
        QCOMPARE(e.tags, (QStringList{u"Air/drone strike"_s, u"Civilian targeting"_s,
                                      u"crowd size=no report"_s, u"women targeted"_s}));
        const Claim& claim = e.claims.front();
        QCOMPARE(claim.source, u"Made-up Wire; Made-up Radio"_s);
        QCOMPARE(claim.words, u"Words, made up"_s);
        QCOMPARE(claim.language, u"en"_s);
        QCOMPARE(claim.target, u"Civilians (Testland)"_s);
        QVERIFY(!claim.published);
        QCOMPARE(*claim.casualties.group(CasualtyGroup::Unknown), (Range<int>{3, 3}));
        QVERIFY(!claim.casualties.group(CasualtyGroup::Civilian));
        QCOMPARE(claim.row, 1);
    }

    void nobodyIsTheAttacker() {
        const Event e = only({});
        QStringList names;
        for (const Actor& actor : e.claims.front().actors) {
            QCOMPARE(actor.role, ActorRole::Party);
            names += actor.name;
        }
        QCOMPARE(names, (QStringList{u"Military Forces of Testland"_s, u"Allies of Testland"_s,
                                     u"Friends of Testland"_s, u"Civilians (Testland)"_s,
                                     u"Teachers (Testland)"_s}));
    }

    void times_data() {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("precision");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate day(2017, 3, 17);
        QTest::newRow("a day") << QByteArray("17 March 2017") << QByteArray("1") << day << day;
        QTest::newRow("a day, ISO") << QByteArray("2017-03-17") << QByteArray("1") << day << day;
        QTest::newRow("no precision") << QByteArray("2017-03-17") << QByteArray() << day << day;
        QTest::newRow("a week") << QByteArray("2017-03-17") << QByteArray("2") << QDate(2017, 3, 14)
                                << QDate(2017, 3, 20);
        QTest::newRow("a month") << QByteArray("2017-02-15") << QByteArray("3") << QDate(2017, 2, 1)
                                 << QDate(2017, 2, 28);
    }

    void times() {
        QFETCH(QByteArray, date);
        QFETCH(QByteArray, precision);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        Row row;
        row.date = date;
        row.timePrecision = precision;
        QCOMPARE(only(row).when, wholeDays(first, last, PlaceZone::Damascus, TimeMeaning::Bounds));
    }

    void places_data() {
        QTest::addColumn<QByteArray>("precision");
        QTest::addColumn<int>("expected");
        QTest::addColumn<double>("metres");
        QTest::addColumn<int>("notes");
        QTest::newRow("a town") << QByteArray("1") << int(PlacePrecision::Exact) << 0.0 << 0;
        QTest::newRow("near a town") << QByteArray("2") << int(PlacePrecision::Radius) << 25'000.0 << 0;
        QTest::newRow("a region") << QByteArray("3") << int(PlacePrecision::Governorate) << 0.0 << 0;
        QTest::newRow("not said") << QByteArray() << int(PlacePrecision::Governorate) << 0.0 << 1;
    }

    void places() {
        QFETCH(QByteArray, precision);
        QFETCH(int, expected);
        QFETCH(double, metres);
        QFETCH(int, notes);
        Row row;
        row.geoPrecision = precision;
        const auto loaded = read(capitals + row.text());
        const Event e = loaded->events.event(0);
        QCOMPARE(int(e.where.precision), expected);
        QCOMPARE(e.where.radiusMetres, metres);
        QCOMPARE(int(loaded->skipped.size()), notes);
    }

    void kinds_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("subType");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* type, const char* subType, EventKind kind) {
            QTest::addRow("%s, %s", type, subType) << QByteArray(type) << QByteArray(subType) << int(kind);
        };
        row("Explosions/Remote violence", "Air/drone strike", EventKind::Airstrike);
        row("Explosions/Remote violence", "Shelling/artillery/missile attack", EventKind::Shelling);
        row("Explosions/Remote violence", "Remote explosive/landmine/IED", EventKind::Other);
        row("Battles", "Armed clash", EventKind::Ground);
        row("Battles", "Non-state actor overtakes territory", EventKind::Ground);
        row("Violence against civilians", "Attack", EventKind::OneSided);
        row("Violence against civilians", "Abduction/forced disappearance", EventKind::OneSided);
        row("Protests", "Peaceful protest", EventKind::Political);
        row("Strategic developments", "Agreement", EventKind::Political);
        row("Battle-No change of territory", "", EventKind::Ground); // before 2019
        row("Remote violence", "", EventKind::Other);
    }

    void kinds() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, subType);
        QFETCH(int, kind);
        Row row;
        row.type = type;
        row.subType = subType;
        QCOMPARE(int(only(row).kind), kind);
    }

    void theOtherGeneration() {
        // As of the API: small letters, ISO dates; as JSON the same names.
        const auto small = read(capitals.toLower() + Row().text());
        QCOMPARE(small->file.schema, u"acled"_s);
        const auto json =
            read("{\"status\":200,\"data\":[{\"event_id_cnty\":\"TST1\",\"event_date\":\"2017-03-17\","
                 "\"time_precision\":\"1\",\"event_type\":\"Battles\",\"sub_event_type\":\"Armed clash\","
                 "\"actor1\":\"A\",\"inter1\":\"1\",\"actor2\":\"B\",\"latitude\":\"35.5\","
                 "\"longitude\":\"38.5\",\"geo_precision\":\"2\",\"fatalities\":\"4\","
                 "\"country\":\"Iraq\"}]}");
        QCOMPARE(json->file.schema, u"acled"_s);
        QCOMPARE(json->events.event(0).where.zone, PlaceZone::Baghdad);
    }

    void rowsWithoutAPlaceOrADateAreKept() {
        Row row;
        row.date.clear();
        row.latitude.clear();
        const Event e = only(row);
        QVERIFY(!e.when.dated());
        QVERIFY(!e.where.point);
        QCOMPARE(e.where.precision, PlacePrecision::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestAcledSchema)
#include "tst_AcledSchema.moc"
