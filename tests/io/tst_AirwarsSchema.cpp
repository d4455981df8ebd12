#include "io/EventReader.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray header =
    "Incident Code,Incident Date,Location Name,Location Name Arabic,Country,Latitude,Longitude,Geolocation "
    "Accuracy,"
    "Civilian Harm Grading,Belligerents,Strike Status,Strike Type,Suspected Target,Civilians Killed Min,"
    "Civilians Killed Max,Children Killed Min,Children Killed Max,Women Killed Min,Women Killed Max,"
    "Militants Killed Min,Militants Killed Max,Civilians Injured Min,Civilians Injured "
    "Max,Summary,URL,Sources,"
    "Archive Links\n";

struct Row {
    QByteArray accuracy = "Neighbourhood/area";
    QByteArray grade = "Fair";
    QByteArray belligerents = "US-led Coalition; Iraqi Government";
    QByteArray type = "Airstrike";
    QByteArray killed = "4,9";

    [[nodiscard]] QByteArray text() const {
        return "CS0001,2017-03-17,Testville,تستفيل,Syria,35.5,38.5," + accuracy + "," + grade + ","
               + belligerents + ",Likely strike," + type + ",a made-up depot," + killed
               + ",2,3,0,0,1,2,5,,\"Made-up words\",https://testville.example/cs0001,"
                 "\"Made-up Monitor; https://testville.example/s1\",https://archive.example/s1\n";
    }
};

} // namespace

/// Airwars' incidents, in the spellings that its tables have.
class TestAirwarsSchema : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    Gazetteer nowhere_{{}};

    std::shared_ptr<const Loaded> read(const QByteArray& text) {
        const auto loaded = EventReader(nowhere_).read(files_.write(u"made-up.csv"_s, text), {}, {});
        if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
        return *loaded;
    }

    Event only(const Row& row) { return read(header + row.text())->events.event(0); }

  private Q_SLOTS:

    void everyField() {
        const auto loaded = read(header + Row().text());
        QCOMPARE(loaded->file.schema, u"airwars"_s);
        QVERIFY(loaded->skipped.empty());
        const Event e = loaded->events.event(0);
        QCOMPARE(e.id, u"CS0001"_s);
        QCOMPARE(e.kind, EventKind::Airstrike);
        QCOMPARE(e.grade, Grade::Fair);
        QCOMPARE(e.when, wholeDay(QDate(2017, 3, 17), PlaceZone::Damascus));
        QCOMPARE(e.where.name, u"Testville (تستفيل)"_s);
        QCOMPARE(e.tags, (QStringList{u"Likely strike"_s, u"children killed"_s}));
        const Claim& claim = e.claims.front();
        QCOMPARE(claim.grade, Grade::Fair);
        QCOMPARE(claim.source, u"Airwars (Made-up Monitor)"_s);
        QCOMPARE(claim.target, u"a made-up depot"_s);
        QCOMPARE(claim.words, u"Made-up words"_s);
        QCOMPARE(claim.link, u"https://testville.example/cs0001"_s);
        QCOMPARE(claim.media,
                 (QStringList{u"https://testville.example/s1"_s, u"https://archive.example/s1"_s}));
    }

    void childrenAreAmongTheCivilians() {
        const Casualties killed = only({}).claims.front().casualties;
        QCOMPARE(*killed.group(CasualtyGroup::Civilian), (Range<int>{4, 9}));
        QCOMPARE(*killed.group(CasualtyGroup::Combatant), (Range<int>{1, 2}));
        QCOMPARE(*killed.killed(), (Range<int>{5, 11}));
        QCOMPARE(*killed.injured(), (Range<int>{5, std::nullopt}));
    }

    void belligerents_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("grade");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("role");
        QTest::newRow("two") << QByteArray("A; B") << QByteArray("Fair") << 2 << int(ActorRole::Attributed);
        QTest::newRow("commas") << QByteArray("\"A, B, C\"") << QByteArray("Weak") << 3
                                << int(ActorRole::Attributed);
        QTest::newRow("one") << QByteArray("A") << QByteArray("Weak") << 1 << int(ActorRole::Attributed);
        QTest::newRow("one, confirmed")
            << QByteArray("A") << QByteArray("Confirmed") << 1 << int(ActorRole::Acknowledged);
        QTest::newRow("two, confirmed")
            << QByteArray("A; B") << QByteArray("Confirmed") << 2 << int(ActorRole::Attributed);
    }

    void belligerents() {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, grade);
        QFETCH(int, count);
        QFETCH(int, role);
        Row row;
        row.belligerents = names;
        row.grade = grade;
        const auto actors = only(row).claims.front().actors;
        QCOMPARE(int(actors.size()), count);
        for (const Actor& actor : actors)
            QCOMPARE(int(actor.role), role);
    }

    void grades_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("grade");
        QTest::addColumn<int>("notes");
        const auto row = [](const char* word, Grade grade, int notes = 0) {
            QTest::newRow(word) << QByteArray(word) << int(grade) << notes;
        };
        row("Confirmed", Grade::Confirmed);
        row("FAIR", Grade::Fair);
        row("Weak: a single source", Grade::Weak);
        row("contested", Grade::Contested);
        row("Discounted", Grade::Discounted);
        row("", Grade::Ungraded);
        row("Rather good", Grade::Ungraded, 1);
    }

    void grades() {
        QFETCH(QByteArray, word);
        QFETCH(int, grade);
        QFETCH(int, notes);
        Row row;
        row.grade = word;
        const auto loaded = read(header + row.text());
        QCOMPARE(int(loaded->events.event(0).grade), grade);
        QCOMPARE(int(loaded->skipped.size()), notes);
    }

    void accuracies_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("metres");
        const auto row = [](const char* words, PlacePrecision precision, double metres) {
            QTest::newRow(words) << QByteArray(words) << int(precision) << metres;
        };
        using P = PlacePrecision;
        row("Exact location (via Airwars)", P::Exact, 0);
        row("Within 100m (via Airwars)", P::Radius, 100);
        row("within 5 km", P::Radius, 5'000);
        row("Within 1.5km radius", P::Radius, 1'500);
        row("Nearby landmark", P::Radius, 500);
        row("Street", P::Radius, 500);
        row("Neighbourhood/area", P::Radius, 1'000);
        row("Village", P::Radius, 1'000);
        row("Town", P::Radius, 5'000);
        row("City", P::Radius, 10'000);
        row("Subdistrict", P::Radius, 15'000);
        row("District", P::Radius, 30'000);
        row("Province/governorate", P::Governorate, 0);
        row("Country", P::Country, 0);
        row("", P::Radius, 5'000);
        row("somewhere", P::Governorate, 0);
    }

    void accuracies() {
        QFETCH(QByteArray, words);
        QFETCH(int, precision);
        QFETCH(double, metres);
        Row row;
        row.accuracy = words;
        const Event e = only(row);
        QCOMPARE(int(e.where.precision), precision);
        QCOMPARE(e.where.radiusMetres, metres);
    }

    void spellings_data() {
        QTest::addColumn<QByteArray>("columns");
        QTest::newRow("underscores") << QByteArray("code,date,grading,belligerent,civilians_killed_min,"
                                                   "civilians_killed_max");
        QTest::newRow("bounds first") << QByteArray("unique_id,date,airwars_grading,Suspected Attacker(s),"
                                                    "min_civilian_deaths,max_civilian_deaths");
        QTest::newRow("bounds in the middle")
            << QByteArray("Unique reference code,Incident Date,Civilian harm grading,Known belligerent(s),"
                          "Civilians minimum killed,Civilians maximum killed");
    }

    void spellings() {
        QFETCH(QByteArray, columns);
        const auto loaded = read(columns + ",lat,lon\nI1,2017-03-17,Weak,Testland,4,9,35.5,38.5\n");
        QCOMPARE(loaded->file.schema, u"airwars"_s);
        const Event e = loaded->events.event(0);
        QCOMPARE(e.id, u"I1"_s);
        QCOMPARE(e.grade, Grade::Weak);
        QCOMPARE(e.claims.front().actors.front().name, u"Testland"_s);
        QCOMPARE(*e.killedAcrossClaims(), (Range<int>{4, 9}));
    }

    void figuresInOneCell() {
        const auto loaded = read("code,date,grade,belligerents,civilians killed,lat,lon\n"
                                 "I1,2017-03-17,Weak,A,4–10,35.5,38.5\n");
        QCOMPARE(*loaded->events.event(0).killedAcrossClaims(), (Range<int>{4, 10}));
    }

    void asJson() {
        const auto loaded =
            read("{\"incidents\":[{\"code\":\"J1\",\"date\":\"2017-03-17\",\"grading\":\"Contested\","
                 "\"belligerents\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"civilians\":{\"killed\":"
                 "{\"min\":2,\"max\":5}},\"location\":{\"name\":\"Testville\",\"latitude\":35.5,"
                 "\"longitude\":38.5,\"accuracy\":\"Village\"},\"sources\":[{\"url\":"
                 "\"https://testville.example/1\"},{\"url\":\"https://testville.example/2\"}]}]}");
        QCOMPARE(loaded->file.schema, u"airwars"_s);
        const Event e = loaded->events.event(0);
        QCOMPARE(e.grade, Grade::Contested);
        QCOMPARE(e.claims.front().actors.size(), std::size_t(2));
        QCOMPARE(e.where.radiusMetres, 1'000.0);
        QCOMPARE(e.claims.front().media.size(), 2);
        QCOMPARE(*e.killedAcrossClaims(), (Range<int>{2, 5}));
    }

    void aWrongRangeIsListed() {
        Row row;
        row.killed = "9,4";
        const auto loaded = read(header + row.text());
        QCOMPARE(loaded->skipped.size(), std::size_t(1));
        QVERIFY(!loaded->events.event(0).claims.front().casualties.group(CasualtyGroup::Civilian));
    }
};

QTEST_GUILESS_MAIN(TestAirwarsSchema)
#include "tst_AirwarsSchema.moc"
