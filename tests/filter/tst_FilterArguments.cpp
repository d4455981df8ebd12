#include "filter/FilterArguments.h"

#include "filter/FilterJson.h"

#include <QJsonArray>
#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::FilterCriterion)

namespace {

const Gazetteer gazetteer(
    {{QStringLiteral("Testville"), QStringLiteral("تست"), {}, {}, QStringLiteral("XX"), {39, 36}, 0, true}});

VectorMap mapWithRivers() {
    MapFeature upper;
    upper.name = QStringLiteral("Mock River");
    upper.nameAr = QStringLiteral("نهر");
    upper.parts = {{{38, 37}, {39, 36}}};
    MapFeature lower = upper;
    lower.parts = {{{39, 36}, {40, 35}}};
    MapFeature nameless;
    nameless.parts = {{{0, 0}, {1, 1}}};
    MapLayer rivers{QStringLiteral("rivers"), {upper, nameless, lower}};
    return {{rivers}};
}

} // namespace

class FilterArgumentsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void readBackAsTheyWereWritten_data() {
        QTest::addColumn<FilterCriterion>("criterion");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char* name, const FilterCriterion& c, const char* argument) {
            QTest::newRow(name) << c << QString::fromUtf8(argument);
        };
        row("kinds", KindIs{{EventKind::Airstrike, EventKind::DroneStrike, EventKind::Other}},
            "--kind=airstrike,drone-strike,other");
        row("actors", ActorIs{{ActorGroup::Coalition, ActorGroup::SyrianGovernment, ActorGroup::Unknown}},
            "--actor=coalition,syrian-government,unknown");
        row("grades", GradeIs{{Grade::Confirmed, Grade::Ungraded}}, "--grade=confirmed,ungraded");
        row("killed", KilledAtLeast{12}, "--killed-min=12");
        row("precision", PrecisionAtLeast{PlacePrecision::Governorate}, "--precision=governorate");
        row("target", TargetHas{QStringLiteral("a school, = or not")}, "--target=a school, = or not");
        row("source", SourceHas{QStringLiteral("مرصد")}, "--source=مرصد");
        row("text", TextHas{QStringLiteral("it's")}, "--text=it's");
        row("point", Within{Within::Of::Place, {}, 0.1, {{{39.0123456789, -0.25}}}},
            "--within=39.0123456789,-0.25,0.1");
        row("named point", Within{Within::Of::Place, QStringLiteral("Deir, the one"), 25, {{{39, 36}}}},
            "--within=39,36,25,Deir, the one");
        row("river", Within{Within::Of::River, QStringLiteral("Mock River"), 5.5, {}},
            "--within-river=Mock River,5.5");
        row("named place", Within{Within::Of::Place, QStringLiteral("Test, ville"), 5, {}},
            "--near=Test, ville,5");
        row("shape", InsideShape{{{39, 36}, {40.5, 36}, {40, -37.25}}}, "--inside=39,36 40.5,36 40,-37.25");
    }

    void readBackAsTheyWereWritten() {
        QFETCH(FilterCriterion, criterion);
        QFETCH(QString, argument);
        QCOMPARE(filterArgument(criterion), argument);
        const auto read = parseCriterion(argument);
        QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
        QVERIFY(*read == criterion);
        const auto saved = filterFromJson(toJson({{criterion, KilledAtLeast{1}}}));
        QVERIFY(saved);
        QVERIFY((*saved == EventFilter{{criterion, KilledAtLeast{1}}}));
    }

    void everyWordOfAnOptionIsKnown() {
        for (int i = 0; i < eventKindCount; ++i) {
            const KindIs kind{{static_cast<EventKind>(i)}};
            QVERIFY(*parseCriterion(filterArgument(kind)) == FilterCriterion(kind));
        }
        for (int i = 0; i < actorGroupCount; ++i) {
            const ActorIs actor{{static_cast<ActorGroup>(i)}};
            QVERIFY(*parseCriterion(filterArgument(actor)) == FilterCriterion(actor));
        }
    }

    void wrongOnesAreNamed_data() {
        QTest::addColumn<QString>("argument");
        for (const char* wrong : {"--kind=",
                                  "--kind=airstrike,",
                                  "--kind=picnic",
                                  "--actor=martians",
                                  "--grade=best",
                                  "--killed-min=",
                                  "--killed-min=-1",
                                  "--killed-min=1.5",
                                  "--killed-min=70000",
                                  "--precision=unknown",
                                  "--precision=metre",
                                  "--target=",
                                  "--source= ",
                                  "--text=—",
                                  "--within=39,36",
                                  "--within=39,36,0",
                                  "--within=39,36,-5",
                                  "--within=39,36,1001",
                                  "--within=39,96,5",
                                  "--within=nan,36,5",
                                  "--within=39,36,inf",
                                  "--near=Testville",
                                  "--near=,5",
                                  "--near=5",
                                  "--within-river=5",
                                  "--within-river=Mock River,x",
                                  "--inside=",
                                  "--inside=39,36 40,36",
                                  "--inside=39,36 40,36 40,x",
                                  "--inside=39,36 40,36 200,36",
                                  "--inside=39,36 40,36 40,36,1",
                                  "--colour=red",
                                  "kind=airstrike",
                                  "",
                                  "--"})
            QTest::newRow(wrong) << QString::fromUtf8(wrong);
    }

    void wrongOnesAreNamed() {
        QFETCH(QString, argument);
        const auto read = parseCriterion(argument);
        QVERIFY(!read);
        QVERIFY(!read.error().what.isEmpty() && !read.error().remedy.isEmpty());
        QVERIFY(!read.error().line().contains(u'\n'));
        QJsonObject json = toJson({{KilledAtLeast{1}}});
        QJsonArray criteria = json.value(QStringLiteral("criteria")).toArray();
        criteria.append(argument);
        json.insert(QStringLiteral("criteria"), criteria);
        QVERIFY(!filterFromJson(json)); // half a filter would show too much
    }

    void badJsonIsNoFilter() {
        QVERIFY(!filterFromJson({}));
        QVERIFY(
            !filterFromJson({{QStringLiteral("version"), 2}, {QStringLiteral("criteria"), QJsonArray()}}));
        QVERIFY(!filterFromJson({{QStringLiteral("version"), 1},
                                 {QStringLiteral("criteria"), QStringLiteral("--kind=airstrike")}}));
        QVERIFY(
            !filterFromJson({{QStringLiteral("version"), 1}, {QStringLiteral("criteria"), QJsonArray{7}}}));
        QVERIFY(filterFromJson(toJson({}))->empty());
    }

    void placesAndRiversAreFound() {
        EventFilter filter{{*parseCriterion(QStringLiteral("--near=testville,5")), KilledAtLeast{1},
                            *parseCriterion(QStringLiteral("--within-river=mock river,3"))}};
        QVERIFY(findPlaces(filter, gazetteer, mapWithRivers()));
        const auto& place = std::get<Within>(filter.criteria[0]);
        QVERIFY((place.lines == std::vector<std::vector<GeoPoint>>{{{39, 36}}}));
        QCOMPARE(filterArgument(place), QStringLiteral("--within=39,36,5,Testville"));
        const auto& river = std::get<Within>(filter.criteria[2]);
        QCOMPARE(river.lines.size(), std::size_t(2)); // both parts that bear the name
        QCOMPARE(filterArgument(river), QStringLiteral("--within-river=Mock River,3"));
    }

    void whatIsNowhereIsNamed() {
        for (const char* argument : {"--near=Nowhere,5", "--within-river=Nowhere,5"}) {
            EventFilter filter{{*parseCriterion(QLatin1String(argument))}};
            const Outcome found = findPlaces(filter, gazetteer, mapWithRivers());
            QVERIFY(!found);
            QVERIFY(found.error().line().contains(QStringLiteral("Nowhere")));
        }
        EventFilter river{{*parseCriterion(QStringLiteral("--within-river=Mock River,5"))}};
        QVERIFY(!findPlaces(river, gazetteer, {}));
    }

    void riversAreListedOnce() {
        QCOMPARE(riverNames(mapWithRivers()), QStringList{QStringLiteral("Mock River")});
        QVERIFY(riverNames({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FilterArgumentsTest)
#include "tst_FilterArguments.moc"
