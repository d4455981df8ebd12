#include "cli/InfoReport.h"

#include "support/EventBuilder.h"
#include "support/PlainTiles.h"

#include <QJsonArray>
#include <QTest>

using namespace atlas;

namespace {

Loaded loaded(int skipped) {
    Loaded file;
    file.file.path = QStringLiteral("/home/somebody/made-up.csv");
    file.file.schema = QStringLiteral("table");
    file.events.add(test::event(QStringLiteral("2016-03-05 Testville airstrike 33"), {39, 36}));
    file.events.add(test::event(QStringLiteral("2016-04-05 Testville airstrike 33"), {40, 37}));
    file.fields = {{QStringLiteral("lat"), QStringLiteral("latitude")}};
    for (int i = 1; i <= skipped; ++i)
        file.skipped.push_back({i, QStringLiteral("lat"), QStringLiteral("95"), QStringLiteral("beyond 90")});
    file.rows = 2 + skipped;
    return file;
}

} // namespace

class InfoReportTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void jsonHasWhatScriptsHoldOnTo() {
        const QJsonObject json = reportJson(loaded(1));
        QCOMPARE(json[u"schema"].toString(), QStringLiteral("table"));
        QCOMPARE(json[u"rows"].toInt(), 3);
        QCOMPARE(json[u"events"].toInt(), 2);
        const QJsonObject skipped = json[u"skipped"].toArray().first().toObject();
        QCOMPARE(skipped[u"row"].toInt(), 1);
        QCOMPARE(skipped[u"reason"].toString(), QStringLiteral("beyond 90"));
        QCOMPARE(json[u"time"].toObject()[u"from"].toString(), QStringLiteral("2016-03-04T22:00:00Z"));
        QCOMPARE(json[u"time"].toObject()[u"to"].toString(), QStringLiteral("2016-04-05T21:00:00Z"));
        const QJsonArray extent = json[u"extent"].toArray();
        QCOMPARE(extent.size(), 4);
        const double expected[] = {39, 36, 40, 37};
        for (int i = 0; i < 4; ++i)
            QVERIFY(std::abs(extent[i].toDouble() - expected[i]) < 1e-5);
        QCOMPARE(json[u"fields"].toObject()[u"lat"].toString(), QStringLiteral("latitude"));
    }

    /// What stands on no map or for several rows is counted, and how the columns were chosen is told.
    void jsonCountsWhatIsKeptOffTheMap() {
        Loaded file = loaded(0);
        Event undated = test::event(QStringLiteral("2016-03-05 Mockham airstrike"), {39, 36});
        undated.when = TimeSpan::undated();
        Event unplaced = test::event(QStringLiteral("2016-03-05 Farville airstrike"), {39, 36});
        unplaced.where = {};
        unplaced.where.precision = PlacePrecision::Unknown;
        for (const Event& event : {undated, unplaced, unplaced})
            file.events.add(event);
        file.events.addCopy(0);
        file.events.addCopy(0);
        file.file.mapping = "{\"columns\":{\"latitude\":[\"lat\"]}}";
        const QJsonObject json = reportJson(file);
        QCOMPARE(json[u"undated"].toInt(), 1);
        QCOMPARE(json[u"unplaced"].toInt(), 2);
        QCOMPARE(json[u"identical"].toInt(), 2);
        QCOMPARE(json[u"mapping"][u"columns"][u"latitude"].toArray(), QJsonArray{QStringLiteral("lat")});
        const QString text = reportLines(file).join(u'\n');
        for (const char* part : {"1 without a date", "2 without a place", "2 rows say exactly"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(reportJson(loaded(0))[u"mapping"].isNull());
        QCOMPARE(reportJson(loaded(0))[u"identical"].toInt(-1), 0);
    }

    void jsonOfNothingIsNull() {
        Loaded empty;
        const QJsonObject json = reportJson(empty);
        QVERIFY(json[u"time"].isNull());
        QVERIFY(json[u"extent"].isNull());
        QVERIFY(json[u"skipped"].toArray().isEmpty());
    }

    void jsonOfTilesHasZoomsAndBounds() {
        const test::PlainTiles tiles(0xff000000);
        const QJsonObject json = reportJson(QStringLiteral("/some/where/a.mbtiles"), tiles.info());
        QCOMPARE(json[u"format"].toString(), QStringLiteral("mbtiles"));
        QCOMPARE(json[u"zooms"].toArray(), (QJsonArray{0, 20}));
        QCOMPARE(json[u"bounds"].toArray(), (QJsonArray{-180, -85, 180, 85}));
        QCOMPARE(json[u"attribution"].toString(), QStringLiteral("Made-up tiles"));
    }

    void linesSayWhatIsAcceptedAndWhy() {
        const QString text = reportLines(loaded(1)).join(u'\n');
        for (const char* part : {"made-up.csv", "3 rows", "2 events", "table", "5 Mar – 5 Apr 2016",
                                 "39.0000", "lat → latitude", "row 1, lat “95”: beyond 90"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("somebody")));
    }

    void ofManySkippedRowsTheFirstAreNamed() {
        const QStringList lines = reportLines(loaded(500));
        QVERIFY(lines.size() < 40);
        QVERIFY2(lines.last().contains(QStringLiteral("480")), qPrintable(lines.last()));
        QCOMPARE(reportJson(loaded(500))[u"skipped"].toArray().size(), 500);
    }
};

QTEST_GUILESS_MAIN(InfoReportTest)
#include "tst_InfoReport.moc"
