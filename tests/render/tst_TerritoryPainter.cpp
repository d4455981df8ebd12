#include "render/FrameComposer.h"
#include "render/Palette.h"
#include "render/territory/HeldTown.h"
#include "support/FrameRequests.h"

#include <QTest>

using namespace atlas;
using namespace atlas::test;

class TestTerritoryPainter : public QObject {
    Q_OBJECT

    static FrameRequest requestAt(const char* iso, Holder later = Holder::Sdf) {
        FrameRequest request = requestOf(nullptr, 9, {120, 100});
        request.layers = Layer::Territory;
        request.window = TimeWindow::moment(day(iso));
        auto atlas = std::make_shared<AtlasSnapshot>();
        atlas->territory.places = {
            {QStringLiteral("Testville"),
             {39.0, 36.0},
             PlaceZone::Damascus,
             {{day("2014-01-01"), 5, Holder::IslamicState, {}}, {day("2017-10-01"), 5, later, {}}}}};
        request.atlas = atlas;
        return request;
    }

    static QImage drawn(const FrameRequest& request) { return FrameComposer().compose(request, {}).image; }

    static int pixelsOf(const QImage& image, QColor colour) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }

  private Q_SLOTS:

    void aTownHasItsHoldersColour_data() {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<int>("holder");
        QTest::newRow("before the change")
            << QByteArray("2016-01-01") << static_cast<int>(Holder::IslamicState);
        QTest::newRow("after it") << QByteArray("2018-01-01") << static_cast<int>(Holder::Sdf);
    }

    void aTownHasItsHoldersColour() {
        QFETCH(QByteArray, day);
        QFETCH(int, holder);
        const QImage image = drawn(requestAt(day.constData()));
        QVERIFY(pixelsOf(image, holderColor(static_cast<Holder>(holder))) > 60);
    }

    void beforeTheFirstChangeNothingIsSaid() {
        const FrameRequest request = requestAt("2010-01-01");
        QVERIFY(heldTowns(request).empty());
        const QImage image = drawn(request);
        QCOMPARE(pixelsOf(image, QColor::fromRgb(ink::paper)), image.width() * image.height());
    }

    void aboutTheDayOfAChangeTheOutlineIsDashed() {
        QVERIFY(heldTowns(requestAt("2017-10-03")).front().uncertain);
        const QColor ink = QColor::fromRgb(ink::text);
        const int dashed = pixelsOf(drawn(requestAt("2017-10-03")), ink);
        const int solid = pixelsOf(drawn(requestAt("2018-10-03")), ink);
        QVERIFY2(dashed < solid, qPrintable(QStringLiteral("%1 %2").arg(dashed).arg(solid)));
    }

    void contestedIsHatched() {
        const QImage hatched = drawn(requestAt("2018-01-01", Holder::Contested));
        const QImage plain = drawn(requestAt("2018-01-01", Holder::Unknown));
        QVERIFY(pixelsOf(hatched, holderColor(Holder::Contested)) > 20);
        QVERIFY(hatched != plain);
    }

    void theSquareStandsAtTheTown() {
        const FrameRequest request = requestAt("2018-01-01");
        const QPointF at = request.viewport.toScreen(GeoPoint{39.0, 36.0});
        const QImage image = drawn(request);
        QCOMPARE(image.pixelColor((at + QPointF(-4, -4)).toPoint()), holderColor(Holder::Sdf));
        QCOMPARE(image.pixelColor((at + QPointF(12, 0)).toPoint()), QColor::fromRgb(ink::paper));
    }
};

QTEST_MAIN(TestTerritoryPainter)
#include "tst_TerritoryPainter.moc"
