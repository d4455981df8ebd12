#include "app/tools/ShapeTool.h"

#include "gui/ActiveWindow.h"
#include "gui/MapDesk.h"
#include "support/EventBuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace atlas;
using test::MapDesk;

namespace {

using Ring = std::vector<GeoPoint>;

/// Far enough from each other to be none of them the first one again.
constexpr std::array<QPoint, 4> corners{QPoint(100, 100), QPoint(300, 120), QPoint(280, 300),
                                        QPoint(90, 280)};

/// A map with the shape tool in hand, and what it has drawn.
class ShapeDesk : public MapDesk {
  public:
    ShapeDesk() : MapDesk(test::events({QStringLiteral("2016-01-01 Testville airstrike")})) {
        QObject::connect(&tools, &ToolBox::shapeDrawn, &canvas,
                         [this](const Ring& ring) { drawn.push_back(ring); });
        tools.choose(ToolKind::Shape);
        if (!test::showActive(canvas) || !ready()) qFatal("no map");
        canvas.setFocus();
    }

    void click(QPoint at) { QTest::mouseClick(&canvas, Qt::LeftButton, {}, at); }

    void clickCorners(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            click(corners.at(i));
    }

    /// Where a drawn corner stands on the screen.
    [[nodiscard]] QPoint onScreen(std::size_t corner) const {
        return canvas.viewport().toScreen(drawn.front().at(corner)).toPoint();
    }

    std::vector<Ring> drawn;
};

} // namespace

class ShapeToolTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aShapeIsClosed_data() {
        QTest::addColumn<QString>("by");
        for (const char* by : {"return", "enter", "double click", "first corner", "near the first corner"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }

    void aShapeIsClosed() {
        QFETCH(QString, by);
        ShapeDesk desk;
        desk.clickCorners(4);
        QVERIFY(desk.drawn.empty());
        if (by == u"return") QTest::keyClick(&desk.canvas, Qt::Key_Return);
        if (by == u"enter") QTest::keyClick(&desk.canvas, Qt::Key_Enter);
        if (by == u"double click") QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, corners[3]);
        if (by == u"first corner") desk.click(corners[0]);
        if (by == u"near the first corner") desk.click(corners[0] + QPoint(5, -4));
        QCOMPARE(desk.drawn.size(), std::size_t(1));
        QCOMPARE(desk.drawn.front().size(), std::size_t(4));
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY((desk.onScreen(i) - corners.at(i)).manhattanLength() <= 1);
        QCOMPARE(desk.tools.kind(), ToolKind::Pan); // the work is done
    }

    void twoCornersEncloseNothing() {
        ShapeDesk desk;
        desk.clickCorners(2);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        desk.click(corners[0]); // a third one, not the end: nothing is closed yet
        QVERIFY(desk.drawn.empty());
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QCOMPARE(desk.drawn.front().size(), std::size_t(3));
    }

    void theLastCornerIsTakenBack() {
        ShapeDesk desk;
        desk.clickCorners(4);
        QTest::keyClick(&desk.canvas, Qt::Key_Backspace);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QCOMPARE(desk.drawn.front().size(), std::size_t(3));
    }

    void allCornersAreTakenBack() {
        ShapeDesk desk;
        desk.clickCorners(2);
        for (int i = 0; i < 5; ++i) // more than there are
            QTest::keyClick(&desk.canvas, Qt::Key_Backspace);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        desk.clickCorners(3);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QCOMPARE(desk.drawn.size(), std::size_t(1));
        QCOMPARE(desk.drawn.front().size(), std::size_t(3));
    }

    void escGivesItUp() {
        ShapeDesk desk;
        desk.clickCorners(3);
        QVERIFY(desk.tools.cancel());
        QCOMPARE(desk.tools.kind(), ToolKind::Shape); // the next Esc puts the tool back
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QVERIFY(desk.drawn.empty());
        QVERIFY(desk.tools.cancel());
        QCOMPARE(desk.tools.kind(), ToolKind::Pan);
    }

    void anotherToolForgetsWhatWasBegun() {
        ShapeDesk desk;
        desk.clickCorners(3);
        desk.tools.choose(ToolKind::Pan);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        desk.tools.choose(ToolKind::Shape);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QVERIFY(desk.drawn.empty());
    }

    void cornersStandOnTheGround() {
        ShapeDesk desk;
        const GeoPoint first = desk.canvas.viewport().toGeo(corners[0]);
        desk.clickCorners(2);
        desk.canvas.zoomIn();
        QTRY_VERIFY(desk.canvas.settled());
        desk.click(QPoint(400, 300));
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QVERIFY(std::abs(desk.drawn.front().front().lon - first.lon) < 1e-5);
        QVERIFY(std::abs(desk.drawn.front().front().lat - first.lat) < 1e-5);
    }

    void cornersAreShortToWrite() {
        ShapeDesk desk;
        desk.clickCorners(3);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        for (const GeoPoint& corner : desk.drawn.front()) {
            QCOMPARE(corner.lon, std::round(corner.lon * 1e5) / 1e5);
            QCOMPARE(corner.lat, std::round(corner.lat * 1e5) / 1e5);
        }
    }

    void whatIsInTheMakingIsSeen() {
        ShapeDesk desk;
        const QImage before = desk.canvas.grab().toImage();
        desk.clickCorners(3);
        QTest::mouseMove(&desk.canvas, QPoint(150, 260));
        const QImage during = desk.canvas.grab().toImage();
        QVERIFY(before != during);
        QCOMPARE(during.pixelColor(corners[0]), QColor(Qt::white)); // a corner's knob
        QTest::mouseMove(&desk.canvas, QPoint(50, 500));
        QTRY_VERIFY(desk.canvas.grab().toImage() != during); // it follows the pointer
        QVERIFY(desk.tools.cancel());
        QCOMPARE(desk.canvas.grab().toImage(), before);
    }
};

QTEST_MAIN(ShapeToolTest)
#include "tst_ShapeTool.moc"
