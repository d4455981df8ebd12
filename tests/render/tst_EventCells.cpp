#include "render/events/DensityBins.h"
#include "render/events/EventCells.h"
#include "render/events/EventLayouter.h"
#include "support/FrameRequests.h"
#include "support/MadeEvents.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace atlas;

namespace {

constexpr std::size_t many = 60'000; // eight blocks: enough for several threads to share

std::shared_ptr<const EventSnapshot> madeSnapshot() {
    std::mt19937_64 random(11);
    std::vector<EventRecord> records;
    for (std::uint32_t i = 0; i < many; ++i) {
        EventRecord record = test::madeRecord(random);
        record.row = i;
        // A tenth each of places that are discs, governorates and nowhere.
        const std::uint64_t place = random() % 10;
        if (place == 0) record.precision = PlacePrecision::Radius;
        if (place == 1) {
            record.precision = PlacePrecision::Governorate;
            record.at = {1000U * static_cast<std::uint32_t>(random() % 5), 77};
        }
        if (place == 2) record.precision = PlacePrecision::Country;
        // One in a hundred is known to a year only.
        if (random() % 100 == 0) record.end = record.begin + 365LL * 86'400'000;
        records.push_back(record);
    }
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

std::shared_ptr<const FilteredRows> everyThird(const EventTable& table) {
    auto filter = std::make_shared<FilteredRows>();
    filter->rows = RowMask(table.size(), false);
    for (std::size_t leaf = 0; leaf < filter->rows.wordCount(); ++leaf)
        filter->rows.setWord(leaf, 0x9249249249249249ULL);
    return filter;
}

} // namespace

/// Counts that follow the window against counts made anew, and those against a plain scan.
class TestEventCells : public QObject {
    Q_OBJECT

    std::shared_ptr<const EventSnapshot> events_ = madeSnapshot();
    std::shared_ptr<const EventColouring> byKind_ =
        std::make_shared<EventColouring>(*events_, ColourBy::Kind);

    [[nodiscard]] TallyTask task(double zoom, bool filtered) const {
        const Viewport viewport({40.0, 35.5}, zoom, {800, 500});
        return {events_,
                filtered ? everyThird(events_->table) : nullptr,
                byKind_,
                {viewport, QRectF(0, 0, 800, 500), 64}};
    }

    [[nodiscard]] TimeSpan span(double from, double to) const {
        const TimeSpan all = events_->table.extent();
        const auto at = [&](double part) {
            return all.from + std::chrono::duration_cast<std::chrono::milliseconds>(all.length() * part);
        };
        return {at(from), at(to)};
    }

    /// Row by row.
    [[nodiscard]] std::map<std::size_t, EventCell> scan(const TallyTask& task, const TimeSpan& span) const {
        const std::uint32_t inside = (std::uint32_t{1} << task.grid.shift()) - 1;
        std::map<std::size_t, EventCell> cells;
        for (std::uint32_t i = 0; i < many; ++i) {
            const EventRecord r = events_->table[i];
            if (!task.index().holds(span, i) || !r.atPoint() || !task.grid.box().contains(r.at)) continue;
            EventCell& cell = cells[task.grid.at(r.at.x, r.at.y)];
            ++cell.events;
            cell.sumX += r.at.x & inside;
            cell.sumY += r.at.y & inside;
            cell.inDiscs += r.precision == PlacePrecision::Radius ? 1 : 0;
            ++cell.byColour[(*task.colouring)[i]];
        }
        return cells;
    }

  private Q_SLOTS:

    void cellsCountWhatLiesInThem_data() {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("filtered");
        for (const double zoom : {5.0, 7.3, 9.0, 13.0})
            for (const bool filtered : {false, true})
                QTest::addRow("zoom %g%s", zoom, filtered ? ", filtered" : "") << zoom << filtered;
    }

    void cellsCountWhatLiesInThem() {
        QFETCH(double, zoom);
        QFETCH(bool, filtered);
        Workers workers(3);
        WindowTally<CellCounts> tally;
        const TallyTask t = task(zoom, filtered);
        const TimeSpan window = span(0.2, 0.7);
        const CellCounts& counts = tally.of(t, window, workers);
        const auto expected = scan(t, window);
        for (std::size_t i = 0; i < t.grid.count(); ++i) {
            const auto found = expected.find(i);
            QVERIFY(counts.cells()[i] == (found == expected.end() ? EventCell{} : found->second));
        }
        // Governorates and places unknown are counted wherever the map looks.
        std::uint32_t offMap = 0;
        std::uint32_t inAreas = 0;
        for (std::uint32_t i = 0; i < many; ++i) {
            if (!t.index().holds(window, i)) continue;
            if (events_->table.precision(i) == PlacePrecision::Governorate) ++inAreas;
            if (events_->table.precision(i) > PlacePrecision::Governorate) ++offMap;
        }
        QCOMPARE(counts.offMap(), offMap);
        QCOMPARE(counts.areas().size(), std::size_t{5});
        QCOMPARE(std::accumulate(counts.areas().begin(), counts.areas().end(), 0U), inAreas);
    }

    void followingGivesWhatCountingAnewGives_data() {
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("filtered");
        for (const int threads : {1, 2, 4})
            for (const bool filtered : {false, true})
                QTest::addRow("%d threads%s", threads, filtered ? ", filtered" : "") << threads << filtered;
    }

    void followingGivesWhatCountingAnewGives() {
        QFETCH(int, threads);
        QFETCH(bool, filtered);
        Workers workers(threads);
        Workers alone(1);
        WindowTally<CellCounts> following;
        WindowTally<DensityBins> followingBins;
        TallyTask t = task(7, filtered);
        Viewport look({40.0, 35.5}, 7, {800, 500});
        std::mt19937_64 random(5);
        double from = 0.1;
        double to = 0.6;
        for (int step = 0; step < 120; ++step) {
            // Small steps of either handle, now and then a leap, a window of nothing, or all.
            const auto part = [&random] { return static_cast<double>(random() % 1000) / 1000; };
            from = std::clamp(from + (part() - 0.5) * 0.05, 0.0, 1.0);
            to = std::clamp(to + (part() - 0.5) * 0.05, from, 1.0);
            if (step % 25 == 24) {
                from = part();
                to = from + (1 - from) * part();
            }
            if (step % 40 == 39) to = from;
            const TimeSpan window = span(from, to);
            // The map moves too: a little, or far, or to another zoom.
            if (step % 3 == 0) look = look.panned({part() * 120 - 60, part() * 120 - 60});
            if (step % 30 == 29) look = look.panned({500, 200});
            if (step % 45 == 44) look = look.zoomedAt({300, 200}, step % 2 == 0 ? 0.6 : -0.6);
            t.grid = {look, QRectF(0, 0, 800, 500), 64};
            WindowTally<CellCounts> anew;
            QVERIFY(following.of(t, window, workers) == anew.of(t, window, alone));
            WindowTally<DensityBins> binsAnew;
            QCOMPARE(followingBins.of(t, window, workers).events(), binsAnew.of(t, window, alone).events());
        }
    }

    void theChosenCellsGiveTheirEvents() {
        Workers workers(3);
        const TallyTask t = task(8, true);
        const TimeSpan window = span(0.1, 0.9);
        std::vector<bool> chosen(t.grid.count());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            chosen[i] = i % 7 == 3;
        auto found = eventsInCells(t, window, chosen, workers);
        std::sort(found.begin(), found.end());
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < many; ++i) {
            const EventRecord r = events_->table[i];
            if (t.index().holds(window, i) && r.atPoint() && t.grid.box().contains(r.at)
                && chosen[t.grid.at(r.at.x, r.at.y)])
                expected.push_back(i);
        }
        QVERIFY(!expected.empty());
        QCOMPARE(found, expected);
    }

    void aPanMovesNoCell() {
        const Viewport here({40.0, 35.5}, 7.4, {800, 500});
        const Viewport there = here.panned({-37, 21});
        const CellGrid a(here, QRectF(0, 0, 800, 500), 64);
        const CellGrid b(there, QRectF(0, 0, 800, 500), 64);
        QCOMPARE(a.shift(), b.shift());
        const WorldPoint middle = toWorld(GeoPoint{40.0, 35.5});
        QCOMPARE(a.box(a.at(middle.x, middle.y)), b.box(b.at(middle.x, middle.y)));
    }

    void cellsAreAboutAsWideAsWanted() {
        for (double zoom = 3; zoom < 19; zoom += 0.37) {
            const Viewport viewport({40.0, 35.5}, zoom, {800, 500});
            const CellGrid grid(viewport, QRectF(0, 0, 800, 500), 64);
            const double edge = std::ldexp(viewport.worldSize(), static_cast<int>(grid.shift()) - 32);
            QVERIFY2(edge > 45 && edge < 91, qPrintable(QString::number(edge)));
            QVERIFY(grid.columns() * edge >= 800 && (grid.columns() - 2) * edge < 800);
        }
    }

    /// The circles of a map and its glyphs are all its events, whatever the way there.
    void nothingIsLostBetweenCirclesAndGlyphs() {
        FrameRequest request = test::requestOf(events_, 6, {1200, 900});
        request.window.span = span(0, 1);
        Workers workers(2);
        EventLayouter layouter(workers);
        const EventLayout layout = layouter.layOut(request);
        QVERIFY(!layout.clusters.empty() && !layout.glyphs.empty());
        std::size_t shown = layout.glyphs.size();
        for (const PlacedCluster& cluster : layout.clusters) {
            const ClusterExtent extent = extentOf(request, cluster);
            QCOMPARE(extent.events.size(), std::size_t{cluster.events});
            QVERIFY(!extent.onePoint);
            QCOMPARE(std::accumulate(cluster.byColour.begin(), cluster.byColour.end(), 0U), cluster.events);
            shown += cluster.events;
        }
        std::size_t atPoints = 0;
        for (std::size_t i = 0; i < many; ++i)
            if (events_->table.precision(i) <= PlacePrecision::Radius) ++atPoints;
        QVERIFY2(shown == atPoints, qPrintable(QStringLiteral("%1 of %2").arg(shown).arg(atPoints)));
    }
};

QTEST_GUILESS_MAIN(TestEventCells)
#include "tst_EventCells.moc"
