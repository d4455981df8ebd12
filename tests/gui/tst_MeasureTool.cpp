#include "app/tools/MeasureTool.h"

#include "geo/Geodesic.h"
#include "gui/ActiveWindow.h"
#include "gui/MapDesk.h"
#include "support/EventBuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace atlas;
using test::MapDesk;

namespace {

/// A map with a ruler in hand.
class MeasureDesk : public MapDesk {
  public:
    MeasureDesk() : MapDesk(test::events({QStringLiteral("2016-01-01 Testville airstrike")})) {
        canvas.setTool(&tool);
        if (!test::showActive(canvas) || !ready()) qFatal("no map");
        canvas.setFocus();
    }

    ~MeasureDesk() { canvas.setTool(nullptr); }

    void click(QPoint at) { QTest::mouseClick(&canvas, Qt::LeftButton, {}, at); }

    [[nodiscard]] GeoPoint ground(QPoint at) const { return canvas.viewport().toGeo(at); }

    /// The number at the head of a line such as "123.4 km" or "Area 1,234.5 km²".
    static double number(const QString& line) {
        static const QRegularExpression digits(QStringLiteral("[0-9][0-9,.]*"));
        return QLocale().toDouble(digits.match(line).captured());
    }

    Selection selection_;
    MeasureTool tool{ToolDesk{canvas, selection_, annotations, undo}};
};

} // namespace

class MeasureToolTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLineHasItsLengthAndItsBearing() {
        MeasureDesk desk;
        const std::array<QPoint, 3> corners{QPoint(200, 300), QPoint(500, 300), QPoint(500, 100)};
        for (const QPoint at : corners)
            desk.click(at);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        const std::vector<GeoPoint> line{desk.ground(corners[0]), desk.ground(corners[1]),
                                         desk.ground(corners[2])};
        const QStringList words = desk.tool.words();
        QCOMPARE(words.size(), 3);
        QVERIFY2(qAbs(MeasureDesk::number(words[0]) - lineMetres(line) / 1000) < 0.06, qPrintable(words[0]));
        QVERIFY2(qAbs(MeasureDesk::number(words[1]) - distanceMetres(line[1], line[2]) / 1000) < 0.06,
                 qPrintable(words[1]));
        QCOMPARE(words[2], QStringLiteral("Bearing 0.0°")); // due north
        // It stays on the ground while the map is moved.
        desk.canvas.zoomIn();
        QCOMPARE(desk.tool.words(), words);
        QTest::mouseMove(&desk.canvas, {30, 30});
        QCOMPARE(desk.tool.words(), words);
    }

    void whileItIsDrawnThePointerCounts() {
        MeasureDesk desk;
        desk.click({200, 300});
        QTest::mouseMove(&desk.canvas, {400, 300});
        const double whole = distanceMetres(desk.ground({200, 300}), desk.ground({400, 300})) / 1000;
        QTRY_VERIFY(!desk.tool.words().isEmpty()
                    && qAbs(MeasureDesk::number(desk.tool.words().front()) - whole) < 0.06);
        desk.click({400, 300});
        QTest::keyClick(&desk.canvas, Qt::Key_Backspace);
        QTest::mouseMove(&desk.canvas, {300, 300});
        QTRY_VERIFY(MeasureDesk::number(desk.tool.words().front()) < whole * 0.6);
    }

    void theFirstPointAgainMakesAnArea() {
        MeasureDesk desk;
        const std::array<QPoint, 4> corners{QPoint(200, 100), QPoint(500, 100), QPoint(500, 400),
                                            QPoint(200, 400)};
        std::vector<GeoPoint> ring;
        for (const QPoint at : corners) {
            desk.click(at);
            ring.push_back(desk.ground(at));
        }
        desk.click(corners[0] + QPoint(3, -2));
        const QStringList words = desk.tool.words();
        QCOMPARE(words.size(), 2);
        QVERIFY(words[0].startsWith(QStringLiteral("Area ")) && words[0].endsWith(QStringLiteral("km²")));
        const double expected = areaSquareMetres(ring) / 1e6;
        QVERIFY2(qAbs(MeasureDesk::number(words[0]) - expected) < 0.001 * expected, qPrintable(words[0]));
    }

    void aDragMakesACircle() {
        MeasureDesk desk;
        QTest::mousePress(&desk.canvas, Qt::LeftButton, {}, {300, 300});
        QTest::mouseMove(&desk.canvas, {350, 300});
        QTest::mouseMove(&desk.canvas, {420, 300});
        QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, {420, 300});
        const double radius = distanceMetres(desk.ground({300, 300}), desk.ground({420, 300})) / 1000;
        const QStringList words = desk.tool.words();
        QCOMPARE(words.size(), 2);
        QVERIFY2(qAbs(MeasureDesk::number(words[0]) - radius) < 0.06, qPrintable(words[0]));
        const double area = M_PI * radius * radius;
        QVERIFY2(qAbs(MeasureDesk::number(words[1]) - area) < 0.002 * area, qPrintable(words[1]));
        const QImage drawn = desk.canvas.grab().toImage();
        QColor edge; // its northernmost point, where no handle lies upon it
        for (int y = 172; y < 188; ++y)
            if (const QColor one = drawn.pixelColor(300, y); !edge.isValid() || one.blue() < edge.blue())
                edge = one;
        QVERIFY2(edge.red() > edge.blue() + 60,
                 qPrintable(edge.name())); // the circle goes through where it was let go
        desk.click({100, 100});            // what was measured makes room for the next
        QVERIFY(desk.tool.words().isEmpty()
                || !desk.tool.words().front().startsWith(QStringLiteral("Radius")));
        QVERIFY(desk.tool.cancel());
        QVERIFY(!desk.tool.cancel());
    }
};

QTEST_MAIN(MeasureToolTest)
#include "tst_MeasureTool.moc"
