#include "app/EventChoice.h"
#include "gui/MapDesk.h"
#include "render/HitTester.h"
#include "render/Palette.h"
#include "support/EventBuilder.h"
#include "support/StubTiles.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace atlas;
using test::MapDesk;

namespace {

bool near(QPointF a, QPointF b, double pixels = 1) {
    return std::abs(a.x() - b.x()) <= pixels && std::abs(a.y() - b.y()) <= pixels;
}

void turnWheel(QWidget& widget, QPointF at, QPoint angle) {
    QWheelEvent event(at, widget.mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// So many events of one day at one and the same point.
std::shared_ptr<const EventSnapshot> crowd(int count) {
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        events.push_back(test::event(QDate(2016, 5, 1).addDays(i).toString(Qt::ISODate)
                                         + QStringLiteral(" Testville airstrike"),
                                     {39.5, 36.0}));
        events.back().headline = QStringLiteral("Made-up event %1 & <b>more</b>").arg(i + 1);
    }
    return test::snapshot(std::move(events));
}

} // namespace

class TestMapCanvas : public QObject {
    Q_OBJECT

    const std::shared_ptr<const EventSnapshot> events_ = test::events(
        {QStringLiteral("2016-01-01 Testville airstrike 3"), QStringLiteral("2016-02-01 Testville raid"),
         QStringLiteral("2016-03-01 Testville missile")});

  private Q_SLOTS:

    void aDragTakesTheGroundWithIt() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const GeoPoint held = desk.canvas.viewport().toGeo({300, 200});
        desk.drag({300, 200}, {420, 350});
        QVERIFY(near(desk.canvas.viewport().toScreen(held), {420, 350}));
        QCOMPARE(desk.canvas.viewport().zoom(), 8.0);
    }

    void aTremblingClickDoesNotPan() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const Viewport before = desk.canvas.viewport();
        const QPoint at = desk.glyph(1);
        QTest::mousePress(&desk.canvas, Qt::LeftButton, {}, at);
        QTest::mouseMove(&desk.canvas, at + QPoint(2, 1));
        QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, at + QPoint(2, 1));
        QCOMPARE(desk.canvas.viewport(), before);
        QCOMPARE(desk.selection.event(), std::optional<std::uint32_t>(1));
    }

    void theWheelKeepsThePointUnderThePointer_data() {
        QTest::addColumn<QPoint>("angle");
        QTest::addColumn<bool>("in");
        QTest::newRow("a notch in") << QPoint(0, 120) << true;
        QTest::newRow("a notch out") << QPoint(0, -120) << false;
        QTest::newRow("a touch pad's breath") << QPoint(0, 8) << true;
        QTest::newRow("three notches at once") << QPoint(0, 360) << true;
    }

    void theWheelKeepsThePointUnderThePointer() {
        QFETCH(QPoint, angle);
        QFETCH(bool, in);
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const QPointF pointer(610, 140);
        const GeoPoint ground = desk.canvas.viewport().toGeo(pointer);
        turnWheel(desk.canvas, pointer, angle);
        QVERIFY(near(desk.canvas.viewport().toScreen(ground), pointer));
        QCOMPARE(desk.canvas.viewport().zoom() > 8, in);
        // A breath is a small step, a notch less than doubling.
        QVERIFY(std::abs(desk.canvas.viewport().zoom() - 8) <= std::abs(angle.y()) / 120.0 * 0.5);
    }

    void aDoubleClickZoomsInAtThePointer() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const GeoPoint ground = desk.canvas.viewport().toGeo({200, 450});
        QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, {200, 450});
        QCOMPARE(desk.canvas.viewport().zoom(), 9.0);
        QVERIFY(near(desk.canvas.viewport().toScreen(ground), {200, 450}));
    }

    void shiftDragZoomsToTheBox() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const GeoPoint middle = desk.canvas.viewport().toGeo({300, 250});
        desk.drag({200, 175}, {400, 325}, Qt::ShiftModifier);
        QVERIFY(near(desk.canvas.viewport().toScreen(middle), {400, 300}));
        QVERIFY(qAbs(desk.canvas.viewport().zoom() - 10)
                < 1e-6); // a quarter of the width fills it: two levels
    }

    void keysPanAndTheSlotsZoom() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const GeoPoint centre = desk.canvas.viewport().centre();
        QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QVERIFY(desk.canvas.viewport().centre().lon > centre.lon);
        QTest::keyClick(&desk.canvas, Qt::Key_Up);
        QVERIFY(desk.canvas.viewport().centre().lat > centre.lat);
        QTest::keyClick(&desk.canvas, Qt::Key_Left);
        QTest::keyClick(&desk.canvas, Qt::Key_Down);
        QVERIFY(near(desk.canvas.viewport().toScreen(centre), {400, 300}));
        desk.canvas.zoomIn();
        QVERIFY(desk.canvas.viewport().zoom() > 8);
        desk.canvas.zoomOut();
        QCOMPARE(desk.canvas.viewport().zoom(), 8.0);
    }

    void aClickChoosesTheEventUnderThePointer() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.glyph(0));
        QCOMPARE(desk.selection.event(), std::optional<std::uint32_t>(0));
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {20, 20});
        QVERIFY(!desk.selection.event());
    }

    void severalUnderOnePointAreChosenFromAList() {
        MapDesk desk(crowd(3));
        QVERIFY(desk.ready());
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.glyph(0));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* choice = qobject_cast<EventChoice*>(QApplication::activePopupWidget());
        QVERIFY(choice);
        QCOMPARE(choice->actions().size(), 3);
        QVERIFY(choice->actions().at(1)->text().contains(
            QStringLiteral("<b>more</b>"))); // as it stands, no mark-up
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Return);
        QCOMPARE(desk.selection.event(), std::optional<std::uint32_t>(1));
    }

    void aCrowdOnOnePointIsListedWhole() {
        MapDesk desk(crowd(259));
        QVERIFY(desk.ready());
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.glyph(0));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* choice = qobject_cast<EventChoice*>(QApplication::activePopupWidget());
        QVERIFY(choice);
        QCOMPARE(choice->actions().size(), 259); // no closer look parts them
        choice->actions().constLast()->trigger();
        choice->close();
        QCOMPARE(desk.canvas.viewport().zoom(), 8.0);
        QCOMPARE(desk.selection.event(), std::optional(desk.events().table.inTimeOrder(258)));
    }

    void aCrowdThatCanBePartedIsLookedAtCloser() {
        std::vector<Event> made;
        for (int i = 0; i < 40; ++i)
            made.push_back(
                test::event(QStringLiteral("2016-01-01 Testville raid"), {39.5 + i * 0.0005, 36.0}));
        MapDesk desk(test::snapshot(made));
        QVERIFY(desk.ready());
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.glyph(20));
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(desk.canvas.viewport().zoom() > 10);
        QVERIFY(!desk.selection.event());
        QTRY_VERIFY(desk.canvas.settled());
    }

    void aRestingPointerTellsHowManyACrowdIs() {
        MapDesk desk(crowd(259));
        QVERIFY(desk.ready());
        QTest::mouseMove(&desk.canvas, desk.glyph(0) + QPoint(90, 90));
        QTest::mouseMove(&desk.canvas, desk.glyph(0));
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("259")));
        QToolTip::hideText();
    }

    void aRestingPointerNamesTheEventInPlainText() {
        MapDesk desk(crowd(2));
        QVERIFY(desk.ready());
        QTest::mouseMove(&desk.canvas, desk.glyph(0) + QPoint(60, 60));
        QTest::mouseMove(&desk.canvas, desk.glyph(0));
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;more")));
        QCOMPARE(desk.canvas.cursor().shape(), Qt::PointingHandCursor);
        QToolTip::hideText();
    }

    void untilANewFrameArrivesTheOldOneIsShownInItsPlace() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const QImage before = desk.canvas.grab().toImage();
        desk.canvas.setViewport(desk.canvas.viewport().panned({50, 30}));
        const QImage moved =
            desk.canvas.grab().toImage(); // no turn of the event loop: no new frame can be here
        QVERIFY(!desk.canvas.settled());
        const QPoint glyph = desk.glyph(0);
        QCOMPARE(moved.pixelColor(glyph), before.pixelColor(glyph - QPoint(50, 30)));
        QVERIFY(moved.pixelColor(glyph) != QColor::fromRgb(ink::land));
        QTRY_VERIFY(desk.canvas.settled());
    }

    void manyChangesOfOneTurnAreOneFrame() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        QSignalSpy frames(&desk.canvas, &MapCanvas::frameShown);
        const quint64 before = desk.canvas.generation();
        for (int i = 0; i < 50; ++i) {
            desk.canvas.setViewport(desk.canvas.viewport().panned({1, 0}));
            desk.show();
        }
        QTRY_VERIFY(desk.canvas.settled());
        QCOMPARE(desk.canvas.generation(), before + 1);
        QCOMPARE(frames.count(), 1);
    }

    void tilesThatArriveAreDrawn() {
        MapDesk desk(events_);
        const auto tiles = std::make_shared<test::StubTiles>(QColor(10, 120, 60));
        desk.tiles = tiles;
        desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.canvas));
        QTRY_VERIFY(tiles->asked() > 0);
        QTRY_VERIFY(!desk.canvas.frame().image.isNull());
        QVERIFY(!desk.canvas.settled());
        tiles->arrive();
        QTRY_VERIFY(desk.canvas.settled());
        QCOMPARE(desk.canvas.frame().image.pixelColor(20, 20), QColor(10, 120, 60));
    }

    void brokenTilesAreCountedAndEndTheWaiting() {
        MapDesk desk(events_);
        const auto tiles = std::make_shared<test::StubTiles>(QColor(), TileState::Broken);
        desk.tiles = tiles;
        desk.show();
        tiles->arrive();
        QTRY_VERIFY(desk.canvas.settled());
        QVERIFY(desk.canvas.frame().brokenTiles > 0);
        QCOMPARE(desk.canvas.frame().image.pixelColor(20, 20), QColor::fromRgb(ink::broken));
    }

    void tilesMayArriveAfterTheCanvasIsGone() {
        const auto tiles = std::make_shared<test::StubTiles>(QColor(10, 120, 60));
        {
            MapDesk desk(events_);
            desk.tiles = tiles;
            desk.show();
            QVERIFY(QTest::qWaitForWindowExposed(&desk.canvas));
            QTRY_VERIFY(tiles->asked() > 0);
        }
        tiles->arrive(); // rings a bell that nobody hears
        QCoreApplication::processEvents();
    }

    void aFittedBoxStaysFittedUntilTheUserLooksElsewhere() {
        MapDesk desk(events_);
        const GeoBox box{38, 35, 41, 37};
        desk.canvas.fit(box);
        desk.canvas.resize(500, 500);
        QVERIFY(desk.ready());
        QTRY_COMPARE(desk.canvas.viewport().size(), QSizeF(500, 500));
        QVERIFY(desk.canvas.rect().contains(desk.canvas.viewport().toScreen(GeoPoint{38, 35}).toPoint()));
        QVERIFY(desk.canvas.rect().contains(desk.canvas.viewport().toScreen(GeoPoint{41, 37}).toPoint()));
        desk.canvas.zoomIn();
        const GeoPoint centre = desk.canvas.viewport().centre();
        const double zoom = desk.canvas.viewport().zoom();
        desk.canvas.resize(640, 480);
        QTRY_COMPARE(desk.canvas.viewport().size(), QSizeF(640, 480));
        QCOMPARE(desk.canvas.viewport().zoom(), zoom);
        QCOMPARE(desk.canvas.viewport().centre(), centre);
    }

    void bringsIntoViewOnlyWhatIsNotThere() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        const Viewport before = desk.canvas.viewport();
        desk.canvas.bringIntoView(before.toGeo({500, 300}));
        QCOMPARE(desk.canvas.viewport(), before);
        const GeoPoint edge = before.toGeo({790, 590});
        desk.canvas.bringIntoView(edge);
        const QPointF now = desk.canvas.viewport().toScreen(edge);
        QVERIFY(QRectF(100, 75, 600, 450).contains(now)); // inside, and not further than needed
        QVERIFY(now.x() > 600 && now.y() > 450);
        const GeoPoint far{60, 10};
        desk.canvas.bringIntoView(far);
        QVERIFY(near(desk.canvas.viewport().toScreen(far), {400, 300}));
        QCOMPARE(desk.canvas.viewport().zoom(), before.zoom());
    }

    void saysTheGroundUnderThePointer() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        QSignalSpy moved(&desk.canvas, &MapCanvas::pointerMoved);
        QTest::mouseMove(&desk.canvas, QPoint(100, 90));
        QTest::mouseMove(&desk.canvas, QPoint(123, 77));
        QTRY_VERIFY(!moved.isEmpty());
        QTRY_COMPARE(moved.last().at(0).value<GeoPoint>(), desk.canvas.viewport().toGeo({123, 77}));
    }
};

QTEST_MAIN(TestMapCanvas)
#include "tst_MapCanvas.moc"
