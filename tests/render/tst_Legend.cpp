#include "render/furniture/FurnitureLayout.h"
#include "render/furniture/Legend.h"
#include "support/FrameRequests.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestLegend : public QObject {
    Q_OBJECT

    static Event by(ActorGroup group, const QString& line, GeoPoint at = {39.0, 36.0}) {
        Event e = test::event(line, at);
        e.claims[0].actors[0].group = group;
        return e;
    }

    static std::shared_ptr<AtlasSnapshot> heldBy(Holder holder, GeoPoint at = {39.0, 36.0}) {
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->territory.places = {
            {QStringLiteral("Testville"), at, PlaceZone::Damascus, {{day("2015-01-01"), 3, holder, {}}}}};
        return atlas;
    }

    static QStringList textsOf(const LegendContent& content) {
        QStringList texts;
        for (const LegendRow& row : legendRows(content))
            texts << row.text;
        return texts;
    }

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void onlyWhatIsInViewIsSaid() {
        const auto line = QStringLiteral("2016-01-01 Testville raid");
        const auto request =
            requestOf(snapshot({by(ActorGroup::Turkey, line), by(ActorGroup::Coalition, line),
                                by(ActorGroup::Russia, line, {10.0, 50.0})}));
        const LegendContent content = legendContent(request);
        QCOMPARE(content.colours, (std::vector<std::uint8_t>{static_cast<std::uint8_t>(ActorGroup::Coalition),
                                                             static_cast<std::uint8_t>(ActorGroup::Turkey)}));
        QCOMPARE(content.kinds, std::vector{EventKind::Raid});
        QVERIFY(!content.radius && !content.governorate && !content.severalActors && !content.killed);
        QCOMPARE(content.offMap, 0);
        QVERIFY(content.holders.empty());
    }

    void uncertaintyIsSaid() {
        const auto line = QStringLiteral("2016-01-01 Testville raid");
        Event district = test::event(line);
        district.where.precision = PlacePrecision::Radius;
        district.where.radiusMetres = 20'000;
        Event governorate = test::event(line);
        governorate.where.precision = PlacePrecision::Governorate;
        Event nowhere = test::event(line);
        nowhere.where.precision = PlacePrecision::Country;
        const LegendContent content = legendContent(requestOf(snapshot({district, governorate, nowhere})));
        QVERIFY(content.radius);
        QVERIFY(content.governorate);
        QCOMPARE(content.offMap, 1);
        const QStringList texts = textsOf(content);
        QVERIFY(texts.contains(QStringLiteral("place known to a district only")));
        QVERIFY(texts.contains(QStringLiteral("on no map, place unknown: 1")));
    }

    void severalActorsAndTheKilledAreSaid() {
        Event e = test::event(QStringLiteral("2016-01-01 Testville raid 20-90"));
        e.claims.push_back(e.claims[0]);
        e.claims[1].actors = {{QStringLiteral("Turkey"), ActorGroup::Turkey, ActorRole::Attributed}};
        const LegendContent content = legendContent(requestOf(snapshot({e})));
        QVERIFY(content.severalActors);
        QVERIFY(content.killed);
        QVERIFY(content.killedRange);
        QCOMPARE(content.colours.size(), 2u);
        QVERIFY(textsOf(content).contains(QStringLiteral("two colours: claims name different actors")));
    }

    void holdersAreThoseOfTheLastInstant() {
        auto request = requestOf(snapshot({}));
        request.atlas = heldBy(Holder::Sdf);
        request.window.span = {day("2014-01-01"), day("2016-03-02")};
        const LegendContent content = legendContent(request);
        QCOMPARE(content.holders, std::vector{Holder::Sdf});
        QVERIFY(!content.uncertainHolder);
        QVERIFY(textsOf(content).contains(QStringLiteral("Held on 1 Mar 2016")));
        request.window.span.to = day("2015-01-03");
        QVERIFY(legendContent(request).uncertainHolder);
        request.window.span.to = day("2014-06-01"); // nothing is said before the first change
        QVERIFY(legendContent(request).holders.empty());
    }

    void layersThatAreNotDrawnAreNotSaid() {
        auto request = requestOf(events({QStringLiteral("2016-01-01 Testville raid 9")}));
        request.atlas = heldBy(Holder::Sdf);
        request.layers.setFlag(Layer::Events, false);
        request.layers.setFlag(Layer::Territory, false);
        QVERIFY(legendRows(legendContent(request)).empty());
    }

    void theFurnitureStandsApart() {
        auto request = requestOf(events({QStringLiteral("2016-01-01 Testville raid 9")}), 9, {900, 600});
        request.layers = allLayers;
        request.atlas = heldBy(Holder::Sdf);
        const_cast<AtlasSnapshot&>(*request.atlas).basemapAttribution = QStringLiteral("Made-up sources");
        request.furniture |= Furniture::NorthArrow;
        TextMeasures measures;
        const auto boxes = FurnitureLayout::build(request, legendContent(request), measures).boxes();
        QCOMPARE(boxes.size(), 4u); // legend, scale bar, attribution, north arrow
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(QRectF(0, 0, 900, 600).contains(boxes[i]));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
        }
    }

    void rowsOfTheLegendDoNotOverlap() {
        LegendContent content;
        for (int i = 0; i < actorGroupCount; ++i)
            content.colours.push_back(static_cast<std::uint8_t>(i));
        for (int i = 0; i < eventKindCount; ++i)
            content.kinds.push_back(static_cast<EventKind>(i));
        for (int i = 0; i < holderCount; ++i)
            content.holders.push_back(static_cast<Holder>(i));
        content.radius = content.governorate = content.severalActors = content.killed = true;
        content.offMap = 12'345;
        auto request = requestOf(snapshot({}), 9, {900, 300}); // too low for one column
        request.layers = allLayers;
        TextMeasures measures;
        const FurnitureLayout layout = FurnitureLayout::build(request, content, measures);
        QCOMPARE(layout.rows.size(), legendRows(content).size());
        for (std::size_t i = 0; i < layout.rows.size(); ++i) {
            QVERIFY(layout.legend.contains(layout.rows[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!layout.rows[i].box.intersects(layout.rows[j].box));
        }
        QVERIFY(!layout.legend.intersects(layout.scaleBar));
    }

    void theScaleBarIsRoundAndRight_data() {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {4.0, 6.8, 9.3, 13.0, 18.0})
            QTest::addRow("zoom %.1f", zoom) << zoom;
    }

    void theScaleBarIsRoundAndRight() {
        QFETCH(double, zoom);
        const Viewport viewport({39.0, 36.0}, zoom, {800, 600});
        const ScaleBar bar = ScaleBar::of(viewport, 130);
        QVERIFY(bar.pixels <= 130 && bar.pixels > 130 / 2.6);
        QVERIFY(std::abs(bar.pixels * viewport.metresPerPixel(36.0) - bar.metres) < 0.01 * bar.metres);
        const QString digits = QString::number(bar.metres, 'f', 0);
        QVERIFY(QStringLiteral("125").contains(digits[0]));
        QCOMPARE(digits.count(QLatin1Char('0')), digits.size() - 1);
        QVERIFY(bar.label.endsWith(bar.metres >= 1000 ? QStringLiteral(" km") : QStringLiteral(" m")));
    }
};

QTEST_MAIN(TestLegend)
#include "tst_Legend.moc"
