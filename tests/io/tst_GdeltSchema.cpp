#include "io/EventReader.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of GDELT 2.0 (61 columns) or 1.0 (58), with the fields that the tests vary.
struct Row {
    bool two = true;
    QByteArray code = "195";
    QByteArray geoType = "4";

    [[nodiscard]] QByteArray text() const {
        QList<QByteArray> cells(two ? 61 : 58);
        const int action = two ? 51 : 49;
        const int adm2 = two ? 1 : 0;
        cells[0] = "700000001";
        cells[1] = "20170317";
        cells[2] = "201703";
        cells[3] = "2017";
        cells[4] = "2017.2083";
        cells[6] = "TESTLAND";
        cells[16] = "TESTVILLE REBELS";
        cells[25] = "1";
        cells[26] = code;
        cells[27] = code.left(3);
        cells[28] = code.left(2);
        cells[31] = "12";
        cells[32] = "3";
        cells[33] = "10";
        cells[34] = "-7.5";
        cells[action] = geoType;
        cells[action + 1] = "Testville";
        cells[action + 2] = "IZ";
        cells[action + 4 + adm2] = "35.5";
        cells[action + 5 + adm2] = "43.5";
        cells[action + 7 + adm2] = two ? "20170318064500" : "20170318";
        cells.last() = "https://testville.example/story";
        return cells.join('\t') + '\n';
    }
};

} // namespace

/// GDELT's exports, which have no header.
class TestGdeltSchema : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    Gazetteer nowhere_{{}};

    std::shared_ptr<const Loaded> read(const QByteArray& text) {
        const auto loaded = EventReader(nowhere_).read(files_.write(u"made-up.export.CSV"_s, text), {}, {});
        if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
        return *loaded;
    }

  private Q_SLOTS:

    void everyField_data() {
        QTest::addColumn<bool>("two");
        QTest::newRow("2.0, 61 columns") << true;
        QTest::newRow("1.0, 58 columns") << false;
    }

    void everyField() {
        QFETCH(bool, two);
        Row row;
        row.two = two;
        const auto loaded = read(row.text() + row.text().replace("700000001", "700000002"));
        QCOMPARE(loaded->file.schema, u"gdelt"_s);
        QCOMPARE(loaded->rows, 2); // the first row is no header
        QVERIFY(loaded->skipped.empty());
        const Event e = loaded->events.event(0);
        QCOMPARE(e.id, u"700000001"_s);
        QCOMPARE(e.kind, EventKind::Airstrike);
        QCOMPARE(e.when, wholeDay(QDate(2017, 3, 17), PlaceZone::Utc));
        QCOMPARE(*e.where.point, (GeoPoint{43.5, 35.5}));
        QCOMPARE(e.where.name, u"Testville"_s);
        QCOMPARE(e.where.zone, PlaceZone::Baghdad);
        const Claim& claim = e.claims.front();
        QCOMPARE(claim.link, u"https://testville.example/story"_s);
        QCOMPARE(claim.source, u"GDELT (testville.example)"_s);
        QCOMPARE(*claim.published, QDate(2017, 3, 18));
        QCOMPARE(claim.actors.size(), std::size_t(2));
        QCOMPARE(claim.actors[0].name, u"TESTLAND"_s);
        QCOMPARE(claim.actors[0].role, ActorRole::Party);
        QCOMPARE(claim.words, u"EventCode 195, NumMentions 12, NumSources 3, NumArticles 10"_s);
        QVERIFY(!claim.casualties.killed());
    }

    void noPlaceIsExact_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("precision");
        using P = PlacePrecision;
        QTest::newRow("none") << QByteArray("0") << int(P::Unknown);
        QTest::newRow("country") << QByteArray("1") << int(P::Country);
        QTest::newRow("US state") << QByteArray("2") << int(P::Governorate);
        QTest::newRow("US town") << QByteArray("3") << int(P::Radius);
        QTest::newRow("town") << QByteArray("4") << int(P::Radius);
        QTest::newRow("state") << QByteArray("5") << int(P::Governorate);
    }

    void noPlaceIsExact() {
        QFETCH(QByteArray, type);
        QFETCH(int, precision);
        Row row;
        row.geoType = type;
        const Event e = read(row.text())->events.event(0);
        QCOMPARE(int(e.where.precision), precision);
        QCOMPARE(e.where.radiusMetres, e.where.precision == PlacePrecision::Radius ? 25'000.0 : 0.0);
    }

    void kinds_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* code, EventKind kind) {
            QTest::newRow(code) << QByteArray(code) << int(kind);
        };
        row("195", EventKind::Airstrike);
        row("1951", EventKind::Airstrike);
        row("1952", EventKind::DroneStrike);
        row("194", EventKind::Shelling);
        row("190", EventKind::Ground);
        row("183", EventKind::Other);
        row("202", EventKind::OneSided);
        row("204", EventKind::Other);
        row("154", EventKind::Movement);
        row("043", EventKind::Political);
    }

    void kinds() {
        QFETCH(QByteArray, code);
        QFETCH(int, kind);
        Row row;
        row.code = code;
        QCOMPARE(int(read(row.text())->events.event(0).kind), kind);
    }

    void withAHeader() {
        const auto loaded = read("GLOBALEVENTID,SQLDATE,Actor1Name,EventCode,ActionGeo_Type,ActionGeo_Lat,"
                                 "ActionGeo_Long,SOURCEURL\n9,20170317,A,194,4,35.5,38.5,javascript:x\n");
        QCOMPARE(loaded->file.schema, u"gdelt"_s);
        QCOMPARE(loaded->events.event(0).kind, EventKind::Shelling);
        QVERIFY(loaded->events.event(0).claims.front().link.isEmpty()); // no address of the web
    }
};

QTEST_GUILESS_MAIN(TestGdeltSchema)
#include "tst_GdeltSchema.moc"
