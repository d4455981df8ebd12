#include "geo/MapGrid.h"

#include "geo/GridReference.h"

#include <QTest>

#include <cmath>

using namespace atlas;

/// Lines to read positions by.
class TestMapGrid : public QObject {
    Q_OBJECT

    static constexpr GeoBox raqqa{38.4, 35.6, 39.6, 36.3};

    static QStringList labels(const GridLines& grid, bool northward) {
        QStringList found;
        for (const GridLine& line : grid.lines)
            if (line.northward == northward) found << line.label;
        return found;
    }

  private Q_SLOTS:

    void degrees() {
        const GridLines grid = GridLines::of(MapGrid::Degrees, raqqa, 40'000);
        QCOMPARE(labels(grid, true), (QStringList{QStringLiteral("38.5° E"), QStringLiteral("39.0° E"),
                                                  QStringLiteral("39.5° E")}));
        QCOMPARE(labels(grid, false), (QStringList{QStringLiteral("36.0° N")}));
    }

    void minutesAndSeconds() {
        const GridLines grid = GridLines::of(MapGrid::Dms, raqqa, 35'000);
        QCOMPARE(labels(grid, true), (QStringList{QStringLiteral("38°30′ E"), QStringLiteral("39°00′ E"),
                                                  QStringLiteral("39°30′ E")}));
        const GridLines fine = GridLines::of(MapGrid::Dms, {39, 35.95, 39.01, 35.96}, 300);
        QVERIFY(labels(fine, false).contains(QStringLiteral("35°57′10″ N")));
        const GridLines world = GridLines::of(MapGrid::Dms, {-60, -60, 60, 60}, 3'000'000);
        QVERIFY(labels(world, true).contains(QStringLiteral("0°")));
        QVERIFY(labels(world, true).contains(QStringLiteral("30° W")));
    }

    /// Each point of a line has the easting or the northing that its label says, by the other reading of
    /// MGRS.
    void mgrs() {
        const GridLines grid = GridLines::of(MapGrid::Mgrs, raqqa, 8'000);
        QVERIFY(labels(grid, true).contains(QStringLiteral("50")));
        for (const GridLine& line : grid.lines)
            for (const GeoPoint p : line.points) {
                constexpr double meter = 0.00001; // degrees: inside the square that begins here
                const QString text = formatUtm(
                    {p.lon + (line.northward ? 50 * meter : 0), p.lat + (line.northward ? 0 : 50 * meter)},
                    100);
                const QStringList words = text.split(u' ');
                QVERIFY2(words.size() == 3, qPrintable(text));
                const int metres = words[line.northward ? 1 : 2].toInt();
                QVERIFY2(metres % 10'000 <= 100 || metres % 10'000 >= 9'900,
                         qPrintable(text + u' ' + line.label));
            }
        QStringList names;
        for (const GridName& name : grid.names)
            names << name.text;
        QVERIFY2(names.contains(QStringLiteral("37S EV")), qPrintable(names.join(u',')));
    }

    /// On both sides of 42° E, where zone 37 ends, the lines of both end.
    void zonesEndAtTheirEdge() {
        const GridLines grid = GridLines::of(MapGrid::Mgrs, {41.5, 35.6, 42.5, 36.3}, 8'000);
        int west = 0;
        int east = 0;
        for (const GridLine& line : grid.lines) {
            if (line.northward) continue;
            const bool left = line.points.front().lon < 42 - 1e-6;
            (left ? west : east) += 1;
            for (const GeoPoint p : line.points)
                QVERIFY(left ? p.lon <= 42.000001 : p.lon >= 41.999999);
        }
        QVERIFY(west > 3 && east > 3);
    }

    void nothingWhereThereIsNone() {
        QVERIFY(GridLines::of(MapGrid::None, raqqa, 1000).lines.empty());
        QVERIFY(GridLines::of(MapGrid::Mgrs, {-180, -85, 180, 85}, 1000).lines.empty());
        QVERIFY(GridLines::of(MapGrid::Mgrs, {10, 85, 20, 88}, 1000).lines.empty());
    }
};

QTEST_GUILESS_MAIN(TestMapGrid)
#include "tst_MapGrid.moc"
