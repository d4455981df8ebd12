#include "render/FrameComposer.h"
#include "render/furniture/FurnitureLayout.h"
#include "support/FrameRequests.h"
#include "support/PlainTiles.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

namespace {

/// Plain tiles that are accurate up to a zoom only.
class RoughTiles : public PlainTiles {
  public:
    RoughTiles() : PlainTiles(0xfff2efe9), info_(PlainTiles::info()) {
        info_.accurateToZoom = 8;
        info_.accuracyNote = QStringLiteral("made-up rivers lie about a mile off");
    }

    [[nodiscard]] const TileSourceInfo& info() const noexcept override { return info_; }

  private:
    TileSourceInfo info_;
};

} // namespace

class TestFurniturePainter : public QObject {
    Q_OBJECT

    static FrameRequest requestAt(double zoom) {
        FrameRequest request =
            requestOf(events({QStringLiteral("2016-01-01 Testville raid 9")}), zoom, {600, 400});
        request.layers = allLayers;
        request.tiles = std::make_shared<RoughTiles>();
        return request;
    }

    static FurnitureLayout layoutOf(const FrameRequest& request) {
        TextMeasures measures;
        return FurnitureLayout::build(request, legendContent(request), measures);
    }

  private Q_SLOTS:

    void theAccuracyIsSaidBeyondItsZoomOnly() {
        QVERIFY(layoutOf(requestAt(8)).accuracy.text.isEmpty());
        const FurnitureLayout close = layoutOf(requestAt(8.1));
        QCOMPARE(close.accuracy.text, QStringLiteral("made-up rivers lie about a mile off"));
        QVERIFY(close.accuracy.box.bottom() <= close.attribution.box.top());
        FrameRequest without = requestAt(9);
        without.layers.setFlag(Layer::Basemap, false);
        QVERIFY(accuracyLine(without).isEmpty());
    }

    void attributionNamesWhatIsDrawn() {
        FrameRequest request = requestAt(8);
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->basemapAttribution = QStringLiteral("Made-up\nnames");
        request.atlas = atlas;
        auto loaded = std::make_shared<Loaded>();
        loaded->file.attribution = QStringLiteral("Made-up events");
        loaded->events.add(test::event(QStringLiteral("2016-01-01 Testville raid")));
        request.events = EventSnapshot::build({loaded});
        QCOMPARE(attributionLine(request),
                 QStringLiteral("Made-up tiles · Made-up names · Events: Made-up events"));
        request.layers = Layers(Layer::Basemap) | Layer::Furniture;
        QCOMPARE(attributionLine(request), QStringLiteral("Made-up tiles"));
        // What two maps share is named once.
        atlas->basemapAttribution = QStringLiteral("Made-up tiles · Made-up names");
        request.layers.setFlag(Layer::Labels);
        QCOMPARE(attributionLine(request), QStringLiteral("Made-up tiles · Made-up names"));
    }

    void onlyTheWantedPartsAreDrawn_data() {
        QTest::addColumn<int>("part");
        QTest::newRow("scale bar") << static_cast<int>(Furniture::ScaleBar);
        QTest::newRow("attribution") << static_cast<int>(Furniture::Attribution);
        QTest::newRow("legend") << static_cast<int>(Furniture::Legend);
        QTest::newRow("north arrow") << static_cast<int>(Furniture::NorthArrow);
        QTest::newRow("accuracy") << static_cast<int>(Furniture::AccuracyNote);
    }

    void onlyTheWantedPartsAreDrawn() {
        QFETCH(int, part);
        FrameRequest request = requestAt(9);
        request.furniture = {};
        const QImage bare = FrameComposer().compose(request, {}).image;
        QVERIFY(layoutOf(request).boxes().empty());
        request.furniture = FurnitureParts(QFlag(part));
        const auto boxes = layoutOf(request).boxes();
        QCOMPARE(boxes.size(), 1u);
        const QImage drawn = FrameComposer().compose(request, {}).image;
        int outside = 0;
        int inside = 0;
        for (int y = 0; y < bare.height(); ++y)
            for (int x = 0; x < bare.width(); ++x)
                if (drawn.pixel(x, y) != bare.pixel(x, y))
                    ++(boxes[0].adjusted(-1, -1, 1, 1).contains(QPointF(x, y)) ? inside : outside);
        QVERIFY(inside > 100);
        QCOMPARE(outside, 0);
    }
};

QTEST_MAIN(TestFurniturePainter)
#include "tst_FurniturePainter.moc"
