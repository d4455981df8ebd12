#include "render/FrameComposer.h"
#include "render/events/EventLayout.h"
#include "render/labels/LabelPlacement.h"
#include "render/labels/LeadLine.h"
#include "render/labels/MapNames.h"
#include "support/FrameRequests.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestLabelPlacement : public QObject {
    Q_OBJECT

    static std::vector<LabelWish> manyWishes(int count) {
        QRandomGenerator random(7);
        std::vector<LabelWish> wishes;
        for (int i = 0; i < count; ++i)
            wishes.push_back({{random.bounded(600.0), random.bounded(400.0)},
                              {30 + random.bounded(60.0), 14},
                              5,
                              i % 5 == 0,
                              i % 25 == 0});
        return wishes;
    }

    static std::vector<QPointF> pointsOf(const std::vector<LabelWish>& wishes) {
        std::vector<QPointF> points;
        for (const auto& wish : wishes)
            points.push_back(wish.at);
        return points;
    }

    static std::shared_ptr<AtlasSnapshot> atlasOf(std::vector<Town> towns) {
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->towns = std::move(towns);
        return atlas;
    }

  private Q_SLOTS:

    void noLabelLiesOnAnotherOrOnAGlyph() {
        Occupancy occupied({600, 400});
        std::vector<QRectF> glyphs;
        QRandomGenerator random(3);
        for (int i = 0; i < 80; ++i) {
            glyphs.emplace_back(random.bounded(600.0), random.bounded(400.0), 12, 12);
            occupied.take(glyphs.back());
        }
        const auto wishes = manyWishes(150);
        const auto placed = placeLabels(wishes, pointsOf(wishes), occupied);
        QVERIFY(placed.size() > 20);
        QVERIFY(placed.size() < wishes.size());
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(QRectF(0, 0, 600, 400).contains(placed[i].box));
            for (const QRectF& glyph : glyphs)
                QVERIFY(!placed[i].box.intersects(glyph));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].box.intersects(placed[j].box));
        }
    }

    void theSameWishesGiveTheSameLabels() {
        const auto wishes = manyWishes(100);
        Occupancy first({600, 400});
        Occupancy second({600, 400});
        const auto a = placeLabels(wishes, pointsOf(wishes), first);
        const auto b = placeLabels(wishes, pointsOf(wishes), second);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QCOMPARE(a[i].box, b[i].box);
    }

    void theRightSideComesFirst() {
        Occupancy occupied({300, 200});
        const LabelWish wish{{100, 100}, {50, 12}, 5, false, false};
        const auto placed = placeLabels({&wish, 1}, {}, occupied);
        QCOMPARE(placed.size(), 1u);
        QCOMPARE(placed[0].side, LabelSide::Right);
        QCOMPARE(placed[0].box.left(), 105.0);
        QCOMPARE(placed[0].box.center().y(), 100.0);
    }

    void aLabelStandsNearestToItsOwnPoint() {
        Occupancy occupied({300, 200});
        const LabelWish wish{{100, 100}, {50, 12}, 5, false, false};
        const std::vector<QPointF> points{{100, 100}, {157, 100}};
        const auto placed = placeLabels({&wish, 1}, points, occupied);
        QCOMPARE(placed.size(), 1u);
        const QRectF box = placed[0].box;
        QVERIFY(!box.adjusted(-4, -4, 4, 4).contains(points[1]));
        QVERIFY(box.adjusted(-4, -4, 4, 4).contains(points[0]));
    }

    void anImportantNameIsLedOutOfACrowd() {
        Occupancy occupied({400, 300});
        occupied.take({170, 120, 60, 60});
        LabelWish wish{{200, 150}, {50, 12}, 5, true, false};
        QVERIFY(placeLabels({&wish, 1}, {}, occupied).empty());
        wish.led = true;
        const auto placed = placeLabels({&wish, 1}, {}, occupied);
        QCOMPARE(placed.size(), 1u);
        QVERIFY(placed[0].led);
        QVERIFY(!placed[0].box.intersects(QRectF(170, 120, 60, 60)));
    }

    void noLineLeadsThroughAName() {
        Occupancy occupied({400, 300});
        occupied.take({170, 120, 60, 60});
        const LabelWish wish{{200, 150}, {50, 12}, 5, true, true};
        const QRectF free = placeLabels({&wish, 1}, {}, occupied).front().box;
        Occupancy again({400, 300});
        again.take({170, 120, 60, 60});
        // A name in the way of that line, but not where the text stood.
        const QPointF between = (free.center() + wish.at) / 2;
        const std::vector<QRectF> names{{between.x() - 3, between.y() - 3, 6, 6}};
        const auto placed = placeLabels({&wish, 1}, {}, again, names);
        QCOMPARE(placed.size(), 1u);
        QVERIFY(placed[0].led);
        QVERIFY(placed[0].box != free);
        QVERIFY(!crosses(leadLine(wish.at, placed[0].box), names[0]));
    }

    void aRiversNameStandsAlongIt() {
        std::vector<QPointF> line;
        for (int i = 0; i <= 100; ++i)
            line.emplace_back(50 + 3 * i, 250 - 2 * i);
        const auto found = slotsAlong(line, {80, 14}, {0, 0, 400, 300});
        QVERIFY(!found.empty());
        for (const auto& slot : found) {
            QCOMPARE(slot.degrees, -34); // up to the right
            QVERIFY(slot.unrest < 0.01);
        }
        Occupancy occupied({400, 300});
        QVERIFY(takeSlanted(found.front(), occupied));
        QVERIFY(!takeSlanted(found.front(), occupied));
    }

    void aCrookedRiverIsNotNamed() {
        std::vector<QPointF> line;
        for (int i = 0; i <= 40; ++i)
            line.emplace_back(10 + 8 * i, i % 2 == 0 ? 100 : 160);
        QVERIFY(slotsAlong(line, {80, 14}, {0, 0, 400, 300}).empty());
    }

    void smallTownsAreNamedFromCloseBy() {
        FrameRequest request = requestOf(nullptr, 6.8);
        request.atlas = atlasOf({{QStringLiteral("Ownville"), {}, {}, {}, {39.1, 36}, 0, 1},
                                 {QStringLiteral("Hugeville"), {}, {}, {}, {38.9, 36}, 900'000, 2},
                                 {QStringLiteral("Tinyville"), {}, {}, {}, {39.0, 36.05}, 4000, 2}});
        const auto far = townNames(request);
        QCOMPARE(far.size(), 2u);
        QCOMPARE(far[0].name.text, QStringLiteral("Ownville")); // own places come first
        QVERIFY(far[0].important && !far[1].important);
        request.viewport = Viewport({39, 36}, 11, {400, 300});
        QCOMPARE(townNames(request).size(), 3u);
    }

    void aNameIsInTheMapsLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("below");
        const QString arabic = QStringLiteral("مدينة");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Testville") << arabic;
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("Ville d'essai") << arabic;
        QTest::newRow("Arabic") << QStringLiteral("ar") << arabic << QString();
    }

    void aNameIsInTheMapsLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, below);
        const Town town{QStringLiteral("Testville"),
                        QStringLiteral("مدينة"),
                        QStringLiteral("Ville d'essai"),
                        {},
                        {},
                        0,
                        1};
        const MapName name = mapName(town, language);
        QCOMPARE(name.text, text);
        QCOMPARE(name.arabic, below);
    }

    void namesAreDrawnBesideGlyphsAndNeverOnThem() {
        FrameRequest request = requestOf(events({QStringLiteral("2016-01-01 Testville airstrike 20")}), 9);
        request.atlas = atlasOf({{QStringLiteral("Testville"), {}, {}, {}, {39.0, 36.0}, 300'000, 1}});
        const QPointF middle = request.viewport.toScreen(GeoPoint{39.0, 36.0});
        request.layers = Layers(Layer::Events);
        FrameComposer composer;
        const QImage without = composer.compose(request, {}).image;
        request.layers |= Layer::Labels;
        const QImage with = composer.compose(request, {}).image;
        QVERIFY(with != without);
        const QRect glyph = QRectF(middle - QPointF(9, 9), QSizeF(18, 18)).toRect();
        QCOMPARE(with.copy(glyph), without.copy(glyph));
    }
};

QTEST_MAIN(TestLabelPlacement)
#include "tst_LabelPlacement.moc"
