#include "io/EventReader.h"
#include "support/EventBuilder.h"
#include "support/PlainRecords.h"
#include "support/TestFiles.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString small = QStringLiteral(ATLAS_SOURCE_DIR "/tests/io/data/ged-small.csv");
const QString syria = QStringLiteral(ATLAS_SHARED_DIR "/data/ucdp-ged-syria/ged-syria-2016-2019.csv");

/// What a GED file holds by a plain pass over its text, which shares nothing with the reader.
struct Plain {
    qint64 rows = 0, low = 0, best = 0, high = 0, several = 0;
    std::map<QString, int> byPlace, byDate;
    std::map<QString, QStringList> byId;
    QStringList header;

    [[nodiscard]] QString cell(const QStringList& row, const QString& column) const {
        return row[header.indexOf(column)];
    }
};

Plain plainPass(const QString& path) {
    const auto records = test::plainRecords(path);
    Plain plain;
    plain.header = records.front();
    for (std::size_t i = 1; i < records.size(); ++i) {
        const QStringList& row = records[i];
        ++plain.rows;
        plain.low += plain.cell(row, u"low"_s).toInt();
        plain.best += plain.cell(row, u"best"_s).toInt();
        plain.high += plain.cell(row, u"high"_s).toInt();
        ++plain.byPlace[plain.cell(row, u"where_prec"_s)];
        ++plain.byDate[plain.cell(row, u"date_prec"_s)];
        const QString first = plain.cell(row, u"date_start"_s).left(10);
        plain.several += first != plain.cell(row, u"date_end"_s).left(10) ? 1 : 0;
        plain.byId[plain.cell(row, u"id"_s)] = row;
    }
    return plain;
}

std::shared_ptr<const Loaded> read(const QString& path) {
    static const Gazetteer nowhere({});
    const auto loaded = EventReader(nowhere).read(path, {}, {});
    if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
    return *loaded;
}

} // namespace

/// UCDP GED: what is read is what stands in the file.
class TestUcdpGedSchema : public QObject {
    Q_OBJECT

    test::TestFiles files_;

  private Q_SLOTS:

    void syriaHasTheFilesSums() {
        if (!QFile::exists(syria)) QSKIP("the UCDP file is not here; the small twin is read below");
        const Plain plain = plainPass(syria);
        const auto events = test::everyEvent(read(syria)->events);
        QCOMPARE(plain.rows, 16566);
        QCOMPARE(qint64(events.size()), plain.rows);
        qint64 low = 0, best = 0, high = 0;
        for (const Event& event : events) {
            const Casualties& killed = event.claims.front().casualties;
            low += killed.total->min;
            best += *killed.best;
            high += *killed.total->max;
        }
        QCOMPARE(best, plain.best);
        // Where a row has the two the wrong way round they change places: their sum stays.
        QCOMPARE(low + high, plain.low + plain.high);
    }

    void syriaHasTheFilesPrecisions() {
        if (!QFile::exists(syria)) QSKIP("the UCDP file is not here; the small twin is read below");
        Plain plain = plainPass(syria);
        std::map<std::pair<PlacePrecision, double>, int> byPlace;
        qint64 several = 0;
        std::map<QString, int> byDate; // as the events read tell it: of one day, exact, and of several
        std::map<TimeMeaning, int> byMeaning;
        for (const Event& event : test::everyEvent(read(syria)->events)) {
            ++byPlace[{event.where.precision, event.where.radiusMetres}];
            const QStringList& row = plain.byId[event.id];
            const QDate first = QDate::fromString(plain.cell(row, u"date_start"_s).left(10), Qt::ISODate);
            const QDate last = QDate::fromString(plain.cell(row, u"date_end"_s).left(10), Qt::ISODate);
            const bool exact = plain.cell(row, u"date_prec"_s) == u"1";
            const auto meaning = exact && first != last ? TimeMeaning::Duration : TimeMeaning::Bounds;
            QCOMPARE(event.when, wholeDays(first, last, event.where.zone, meaning));
            several += first != last ? 1 : 0;
            ++byMeaning[event.when.meaning];
            const bool oneDay = event.when.length() <= std::chrono::hours(25); // the day the clocks went back
            byDate[plain.cell(row, u"date_prec"_s)] += oneDay == exact ? 1 : 0;
        }
        QCOMPARE(byDate, plain.byDate); // in this file an exact date is one day, every other is several
        QCOMPARE(several, plain.several);
        QCOMPARE(several, 1086);
        using P = PlacePrecision;
        QCOMPARE((byPlace[{P::Exact, 0}]), plain.byPlace[u"1"_s]);
        QCOMPARE((byPlace[{P::Radius, 25'000}]), plain.byPlace[u"2"_s]);
        QCOMPARE((byPlace[{P::Radius, 30'000}]), plain.byPlace[u"3"_s] + plain.byPlace[u"5"_s]);
        QCOMPARE((byPlace[{P::Governorate, 0}]), plain.byPlace[u"4"_s]);
        QCOMPARE((byPlace[{P::Country, 0}]), plain.byPlace[u"6"_s] + plain.byPlace[u"7"_s]);
        QVERIFY(plain.byDate[u"1"_s] >= byMeaning[TimeMeaning::Duration]);
    }

    /// Never skipped: the same of a small file, whose tag row and faulty rows are known.
    void theSmallTwin() {
        const auto loaded = read(small);
        Plain plain = plainPass(small);
        QCOMPARE(loaded->rows, int(plain.rows));
        QVERIFY(loaded->skipped.front().reason.contains(u"HXL"));
        for (const Event& event : test::everyEvent(loaded->events)) {
            const QStringList& row = plain.byId[event.id];
            const int low = plain.cell(row, u"low"_s).toInt();
            const int high = plain.cell(row, u"high"_s).toInt();
            QCOMPARE(*event.claims.front().casualties.total,
                     (Range<int>{std::min(low, high), std::max(low, high)}));
            QCOMPARE(*event.claims.front().casualties.best, plain.cell(row, u"best"_s).toInt());
        }
    }

    void otherVersions_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        // Columns that versions have and others have not, candidate releases among them.
        QTest::newRow("older") << QByteArray("id,year,active_year") << QByteArray("gwnoa,gwnob");
        QTest::newRow("newer") << QByteArray("id,relid,year,active_year,code_status")
                               << QByteArray("where_description,gwnoa,gwnob,geom_wkt,priogrid_gid");
    }

    void otherVersions() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray header =
            before
            + ",type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,date_prec,"
              "date_start,date_end,low,best,high,"
            + after + '\n';
        const QByteArray row = QByteArray("7") + QByteArray(before.count(','), ',')
                               + ",3,Testland,Civilians,2,35.5,38.5,Syria,1,2017-03-17 00:00:00.000,"
                                 "2017-03-18 00:00:00.000,1,2,3"
                               + QByteArray(after.count(',') + 1, ',') + '\n';
        const auto loaded = read(files_.write(u"made-up.csv"_s, header + row));
        QCOMPARE(loaded->file.schema, u"ucdp-ged"_s);
        const Event event = loaded->events.event(0);
        QCOMPARE(event.kind, EventKind::OneSided);
        QCOMPARE(event.when.meaning, TimeMeaning::Duration);
        QCOMPARE(event.where.radiusMetres, 25'000.0);
    }
};

QTEST_GUILESS_MAIN(TestUcdpGedSchema)
#include "tst_UcdpGedSchema.moc"
