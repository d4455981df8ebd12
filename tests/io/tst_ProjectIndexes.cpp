// A project's spatial index is one that SQLite and other programs find in order.
#include "io/ProjectConnection.h"

#include "io/GdalCall.h"
#include "io/ProjectDatabase.h"
#include "io/ProjectFile.h"
#include "support/EventBuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace atlas;

namespace {

/// The first column of the first row.
QByteArray answer(const QString& path, const QByteArray& sql) {
    const auto file = ProjectConnection::open(path, false);
    if (!file) return "no file";
    const ProjectStatement statement = file->prepare(sql);
    if (!statement || !file->step(*statement)) return file->message().toUtf8();
    return reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0));
}

constexpr int events = 5000; // several levels of the tree

} // namespace

class tst_ProjectIndexes : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void init() { QVERIFY(folder_.isValid()); }

    void isInOrderAndComplete() {
        const QString path = save(events);
        QCOMPARE(answer(path, "SELECT rtreecheck('rtree_events_geom')"), QByteArray("ok"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"),
                 answer(path, "SELECT count(*) FROM events WHERE geom IS NOT NULL"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"), QByteArray::number(events));
        // The points lie on a grid of 100 columns, a hundredth of a degree apart.
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom WHERE minx > 39.095 AND maxx < 39.195 "
                              "AND miny > 35.095 AND maxy < 35.195"),
                 QByteArray("100"));
    }

    /// Around a full node and a full tree of two levels, where nodes hold 51 cells.
    void isInOrderAtEverySize_data() {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 50, 51, 52, 103, 2601, 2602})
            QTest::addRow("%d", count) << count;
    }

    void isInOrderAtEverySize() {
        QFETCH(const int, count);
        const QString path = save(count);
        QCOMPARE(answer(path, "SELECT rtreecheck('rtree_events_geom')"), QByteArray("ok"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"), QByteArray::number(count));
        // Each is found in the box of its own point, as other programs ask.
        QCOMPARE(
            answer(
                path,
                "SELECT count(*) FROM events e JOIN rtree_events_geom r ON r.id = e.fid AND "
                "r.minx <= 39 + ((e.event_id % 100) / 100.0) AND r.maxx >= 39 + ((e.event_id % 100) / 100.0) "
                "AND r.miny <= 35 + ((e.event_id / 100) / 100.0) AND r.maxy >= 35 + ((e.event_id / 100) / "
                "100.0) WHERE e.geom IS NOT NULL"),
            QByteArray::number(count));
    }

    void growsFromWhatWasPacked() {
        const QString path = save(events);
        const GdalCall gdal;
        const auto file = ProjectDatabase::openCopy(path);
        QVERIFY(file->execute("DELETE FROM events WHERE fid % 2 = 0"));
        QVERIFY(file->execute("INSERT INTO events (geom) SELECT geom FROM events WHERE fid < 1000"));
        QCOMPARE(answer(path, "SELECT rtreecheck('rtree_events_geom')"), QByteArray("ok"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"),
                 answer(path, "SELECT count(*) FROM events WHERE geom IS NOT NULL"));
    }

    void isKeptByWhoChangesTheFile() {
        const QString path = save(300);
        const GdalCall gdal;
        QVERIFY(ProjectDatabase::openCopy(path)->execute("UPDATE events SET geom = NULL WHERE fid = 7"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"), QByteArray("299"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom WHERE id = 7"), QByteArray("0"));
        QCOMPARE(answer(path, "SELECT rtreecheck('rtree_events_geom')"), QByteArray("ok"));
    }

    void isEmptyWithoutPoints() {
        const QString path = save(0);
        QCOMPARE(answer(path, "SELECT rtreecheck('rtree_events_geom')"), QByteArray("ok"));
        QCOMPARE(answer(path, "SELECT count(*) FROM rtree_events_geom"), QByteArray("0"));
    }

  private:
    /// So many events with a point, and one without, saved as a project.
    QString save(int count) {
        auto loaded = std::make_shared<Loaded>();
        for (int i = 0; i < count; ++i) {
            Event event = test::event(QStringLiteral("2015-11-16 Testville airstrike 3"));
            event.id = QString::number(i);
            event.where.point = GeoPoint{39 + i % 100 / 100.0, 35 + i / 100 / 100.0};
            loaded->events.add(event);
        }
        Event nowhere = test::event(QStringLiteral("2015-11-16 Testville airstrike 3"));
        nowhere.where = {};
        loaded->events.add(nowhere);
        const QString path = folder_.filePath(QStringLiteral("%1.gpkg").arg(count));
        const auto snapshot = EventSnapshot::build({loaded});
        const Outcome written = ProjectFile::write(path, *snapshot, {}, {}, {});
        if (!written) qFatal("%s", qPrintable(written.error().line()));
        return path;
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(tst_ProjectIndexes)
#include "tst_ProjectIndexes.moc"
