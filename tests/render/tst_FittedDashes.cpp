#include "render/basemap/FittedDashes.h"

#include <QTest>

using namespace atlas;

namespace {

/// From where to where the path draws along x.
std::vector<std::pair<double, double>> dashesOf(const QPainterPath& path) {
    std::vector<std::pair<double, double>> dashes;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo())
            dashes.emplace_back(e.x, e.x);
        else
            dashes.back().second = e.x;
    }
    for (auto& [from, to] : dashes)
        if (from > to) std::swap(from, to);
    std::sort(dashes.begin(), dashes.end());
    return dashes;
}

} // namespace

class TestFittedDashes : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    /// A line through three tiles, each drawn for itself: where they meet is one dash, and all are about as
    /// long as the pattern says.
    void dashesGoOnFromTileToTile() {
        const PointLine whole{{20, 10}, {300, 10}, {640, 10}};
        QPainterPath path;
        for (int tile = 0; tile < 3; ++tile) {
            const QRectF box(tile * 256, 0, 256, 256);
            for (const PointLine& run : cutTo(whole, box))
                addFittedDashes(path, run, {5, 3}, box);
        }
        std::vector<std::pair<double, double>> joined;
        for (const auto& [from, to] : dashesOf(path)) {
            if (!joined.empty() && from <= joined.back().second)
                joined.back().second = std::max(joined.back().second, to);
            else
                joined.emplace_back(from, to);
        }
        QVERIFY(joined.size() > 70);
        for (std::size_t i = 1; i + 1 < joined.size(); ++i) {
            const double on = joined[i].second - joined[i].first;
            const double off = joined[i + 1].first - joined[i].second;
            QVERIFY2(on > 4.5 && on < 5.5,
                     qPrintable(QStringLiteral("%1 at %2").arg(on).arg(joined[i].first)));
            QVERIFY2(off > 2.6 && off < 3.4,
                     qPrintable(QStringLiteral("%1 after %2").arg(off).arg(joined[i].second)));
        }
        for (const double edge : {256.0, 512.0})
            QVERIFY(std::any_of(joined.begin(), joined.end(), [edge](const auto& dash) {
                return std::abs((dash.first + dash.second) / 2 - edge) < 0.2;
            }));
    }

    void withoutAnEdgeItBeginsWithADash() {
        QPainterPath path;
        addFittedDashes(path, {{10, 5}, {30, 5}}, {4, 2}, QRectF(0, 0, 100, 100));
        const auto dashes = dashesOf(path);
        QCOMPARE(dashes.front(), std::pair(10.0, 14.0));
        QCOMPARE(dashes.size(), std::size_t(4));
    }

    void ashortLineAcrossACornerIsOneDashOrTwo() {
        QPainterPath path;
        addFittedDashes(path, {{0, 5}, {3, 0}}, {40, 10}, QRectF(0, 0, 100, 100));
        QVERIFY(!path.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFittedDashes)
#include "tst_FittedDashes.moc"
