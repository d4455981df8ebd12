#include "io/AtlasEventsSchema.h"

#include "io/AtlasReader.h"
#include "io/EventReader.h"
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

/// The embedded file, read once.
std::shared_ptr<const Loaded> readEmbedded() {
    static const std::shared_ptr<const Loaded> loaded = [] {
        const auto gazetteer = readGazetteer(geodata);
        if (!gazetteer) qFatal("%s", qPrintable(gazetteer.error().line()));
        const auto events = read(embedded, **gazetteer);
        if (!events) qFatal("%s", qPrintable(events.error().line()));
        return *events;
    }();
    return loaded;
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

/// The atlas's own table of claims, as it is embedded and with faults.
class TestAtlasEventsSchema : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void embeddedHasEveryLineAsAClaim() {
        const auto loaded = readEmbedded();
        const auto lines = test::plainRecords(embedded);
        std::map<QString, std::size_t> claims;
        for (std::size_t i = 1; i < lines.size(); ++i)
            ++claims[lines[i].front()];
        QVERIFY2(loaded->skipped.empty(), qPrintable(skippedRows(*loaded).join(u", ")));
        QCOMPARE(loaded->rows, static_cast<int>(lines.size()) - 1);
        QCOMPARE(loaded->events.size(), claims.size());
        for (const Event& e : test::everyEvent(loaded->events)) {
            QVERIFY2(claims.contains(e.id), qPrintable(e.id));
            QCOMPARE(e.claims.size(), claims[e.id]);
            QCOMPARE(e.grade, Grade::Ungraded);
            QVERIFY2(e.kind != EventKind::Other, qPrintable(e.id));
            QVERIFY(e.when.from < e.when.to);
        }
    }

    void embeddedWordsAreTheFilesOwn() {
        const auto loaded = readEmbedded();
        const auto lines = test::plainRecords(embedded);
        std::size_t claims = 0;
        for (const Event& e : test::everyEvent(loaded->events)) {
            for (const Claim& c : e.claims) {
                const QStringList& line = lines[static_cast<std::size_t>(c.row)];
                QCOMPARE(line[0], e.id);
                QCOMPARE(c.words, line[14]);
                QCOMPARE(c.source, line[12]);
                QCOMPARE(c.target, line[8]);
                QCOMPARE(c.language, line[14].isEmpty() ? QString() : u"en"_s);
                QVERIFY(c.link.isEmpty());
                ++claims;
            }
        }
        QCOMPARE(claims, lines.size() - 1);
    }

    void embeddedIsASample() {
        const auto loaded = readEmbedded();
        QCOMPARE(loaded->file.schema, u"atlas-events"_s);
        QVERIFY(loaded->file.sample);
        QVERIFY(!loaded->file.attribution.isEmpty());
        QCOMPARE(loaded->file.covered.from, loaded->file.covered.to);
        QVERIFY(!readGood(data + u"claims.csv"_s)->file.sample);
    }

    void embeddedClaimsStandSideBySide() {
        const auto loaded = readEmbedded();
        const Event& e = byId(*loaded, u"adnani-2016-08-30"_s);
        QCOMPARE(e.claims.size(), std::size_t(2));
        QCOMPARE(e.claims[0].actors.front().name, u"United States"_s);
        QCOMPARE(e.claims[1].actors.front().name, u"Russia"_s);
        QCOMPARE(*e.claims[0].casualties.group(CasualtyGroup::Combatant), (Range<int>{1, std::nullopt}));
        QCOMPARE(*e.claims[1].casualties.group(CasualtyGroup::Combatant), between(1, 40));
        QCOMPARE(*e.claims[1].published, QDate(2016, 8, 31));
    }

    void embeddedPlaceAndTime() {
        const auto loaded = readEmbedded();
        const Event& raqqa = byId(*loaded, u"raqqa-2015-11"_s);
        QCOMPARE(toIso(raqqa.when.from), u"2015-11-14T22:00:00Z"_s);
        QCOMPARE(toIso(raqqa.when.to), u"2015-11-17T22:00:00Z"_s);
        QCOMPARE(raqqa.when.meaning, TimeMeaning::Duration);
        QCOMPARE(raqqa.where.precision, PlacePrecision::Radius);
        QCOMPARE(raqqa.where.radiusMetres, 25 * metresPerKilometre);
        QCOMPARE(*raqqa.where.point, (GeoPoint{39.0079, 35.9528}));
        QCOMPARE(raqqa.claims.front().actors.size(), std::size_t(2));
        QCOMPARE(*raqqa.killedAcrossClaims(), (Range<int>{33, std::nullopt}));
        const Event& sermon = byId(*loaded, u"mosul-sermon"_s);
        QCOMPARE(toIso(sermon.when.from), u"2014-07-03T21:00:00Z"_s);
        QCOMPARE(sermon.when.meaning, TimeMeaning::Bounds);
        QCOMPARE(sermon.where.zone, PlaceZone::Baghdad);
    }

    void embeddedEventWithoutAPlaceIsKept() {
        const auto loaded = readEmbedded();
        const Event& e = byId(*loaded, u"charles-de-gaulle"_s);
        QCOMPARE(e.where.precision, PlacePrecision::Unknown);
        QVERIFY(!e.where.point);
        QVERIFY(!e.where.mappable());
    }

    void embeddedRoles_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("claim");
        QTest::addColumn<int>("role");
        const auto row = [](const char* id, int claim, ActorRole role) {
            QTest::addRow("%s, claim %d", id, claim) << QString::fromLatin1(id) << claim << int(role);
        };
        row("razzo-2015-09-20", 0, ActorRole::Acknowledged);
        row("hawija-2015-06-03", 0, ActorRole::Acknowledged);
        row("manbij-tokhar-2016-07-19", 0, ActorRole::Acknowledged);
        row("manbij-tokhar-2016-07-19", 1, ActorRole::Attributed);
        row("mosul-jadida-2017-03-17", 1, ActorRole::Attributed);
        row("kasasbeh-2014-12-24", 0, ActorRole::Party);
        row("su22-2017-06-18", 0, ActorRole::Party);
    }

    void embeddedRoles() {
        QFETCH(QString, id);
        QFETCH(int, claim);
        QFETCH(int, role);
        const auto loaded = readEmbedded();
        QCOMPARE(int(byId(*loaded, id).claims[static_cast<std::size_t>(claim)].actors.front().role), role);
    }

    void claimsWithFaults() {
        const auto loaded = readGood(data + u"claims.csv"_s);
        QCOMPARE(loaded->rows, 8);
        QCOMPARE(loaded->events.size(), std::size_t(5));
        // Neither a place that nobody knows nor a date that is none takes a claim away.
        QVERIFY(!byId(*loaded, u"made-up-4"_s).where.point);
        QCOMPARE(byId(*loaded, u"made-up-4"_s).where.name, u"Nowhere-on-no-map"_s);
        QVERIFY(!byId(*loaded, u"made-up-5"_s).when.dated());
        QCOMPARE(byId(*loaded, u"made-up-1"_s).claims.size(), std::size_t(3));
        QCOMPARE(byId(*loaded, u"made-up-1"_s).kind, EventKind::Airstrike);
        const QStringList rows{u"5 place"_s, u"6 to"_s,         u"7 from"_s,
                               u"7 kind"_s,  u"7 killed_max"_s, u"8 id"_s};
        QCOMPARE(skippedRows(*loaded), rows);
        const Claim third = byId(*loaded, u"made-up-1"_s).claims[2];
        QVERIFY(!third.casualties.killed());
        QCOMPARE(third.words, u"third claim with another date and kind"_s);
    }

    void claimsWithFiguresOfNoGroup() {
        const auto loaded = readGood(data + u"claims.csv"_s);
        const Event& e = byId(*loaded, u"made-up-2"_s);
        QCOMPARE(e.where.name, u"Testville"_s); // found by its Arabic name
        QCOMPARE(*e.claims.front().casualties.group(CasualtyGroup::Unknown), between(2, 2));
        QCOMPARE(e.claims.front().actors.front().role, ActorRole::Party);
        QCOMPARE(e.where.precision, PlacePrecision::Radius); // a town without a radius is no point either
    }
};

QTEST_GUILESS_MAIN(TestAtlasEventsSchema)
#include "tst_AtlasEventsSchema.moc"
