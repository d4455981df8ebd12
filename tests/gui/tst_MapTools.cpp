#include "app/tools/AnnotationReshape.h"
#include "app/tools/InlineEditor.h"
#include "gui/MapDesk.h"
#include "support/EventBuilder.h"

#include <QTest>

using namespace atlas;
using test::MapDesk;

class TestMapTools : public QObject {
    Q_OBJECT

    const std::shared_ptr<const EventSnapshot> events_ = test::events(
        {QStringLiteral("2016-01-01 Testville airstrike 3-5"), QStringLiteral("2016-02-01 Testville raid")});

    template <class Shape>
    [[nodiscard]] static const Shape& only(const MapDesk& desk) {
        return std::get<Shape>(desk.annotations.list()->front().shape);
    }

    [[nodiscard]] static InlineEditor* editor(const MapDesk& desk) {
        auto* found = desk.canvas.findChild<InlineEditor*>();
        if (!found) qFatal("no editor is open");
        return found;
    }

    static void drawArrow(MapDesk& desk, QPoint from = {100, 100}, QPoint to = {250, 180}) {
        desk.tools.choose(ToolKind::Arrow);
        desk.drag(from, to);
        QTRY_VERIFY(desk.canvas.settled());
    }

  private Q_SLOTS:

    void anArrowGoesFromPressToReleaseAndCanBeUndone() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        drawArrow(desk);
        QCOMPARE(desk.annotations.list()->size(), std::size_t(1));
        const auto& arrow = only<ArrowShape>(desk);
        QCOMPARE(desk.canvas.viewport().toScreen(arrow.tail).toPoint(), QPoint(100, 100));
        QCOMPARE(desk.canvas.viewport().toScreen(arrow.tip).toPoint(), QPoint(250, 180));
        QCOMPARE(desk.tools.kind(), ToolKind::Pan); // back in hand, the new arrow chosen
        QCOMPARE(desk.selection.annotation(), std::optional(desk.annotations.list()->front().id));
        desk.undo.undo();
        QVERIFY(desk.annotations.list()->empty());
        desk.undo.redo();
        QCOMPARE(desk.annotations.list()->size(), std::size_t(1));
    }

    void aClickIsNoArrowAndEscGivesItUp() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Arrow);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(desk.annotations.list()->empty());
        QTest::mousePress(&desk.canvas, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(&desk.canvas, QPoint(180, 140));
        QVERIFY(desk.tools.cancel());
        QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, {200, 150});
        QVERIFY(desk.annotations.list()->empty());
        QVERIFY(desk.tools.cancel()); // now the tool itself
        QCOMPARE(desk.tools.kind(), ToolKind::Pan);
        QVERIFY(!desk.tools.cancel());
    }

    void aTextIsTypedOnTheMap() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Text);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {300, 400});
        QTest::keyClicks(editor(desk), QStringLiteral("Made-up note"));
        QTest::keyClick(editor(desk), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor(desk), QStringLiteral("in two lines"));
        QTest::keyClick(editor(desk), Qt::Key_Return);
        QCOMPARE(only<TextShape>(desk).text, QStringLiteral("Made-up note\nin two lines"));
        QCOMPARE(desk.canvas.viewport().toScreen(only<TextShape>(desk).at).toPoint(), QPoint(300, 400));
        QTRY_COMPARE(desk.tools.kind(), ToolKind::Pan);
        QTRY_VERIFY(!desk.canvas.findChild<InlineEditor*>());
    }

    void escLeavesNoText() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Text);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {300, 400});
        QTest::keyClicks(editor(desk), QStringLiteral("not this"));
        QTest::keyClick(editor(desk), Qt::Key_Escape);
        QTRY_VERIFY(!desk.canvas.findChild<InlineEditor*>());
        QVERIFY(desk.annotations.list()->empty());
        QCOMPARE(desk.undo.count(), 0);
    }

    void aCalloutOnAnEventIsTiedToIt() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Callout);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.glyph(0));
        const auto& callout = only<CalloutShape>(desk);
        const Event& event = events_->event(0);
        QCOMPARE(callout.eventId, event.id);
        QCOMPARE(callout.target, *event.where.point);
        QVERIFY(callout.text.startsWith(eventTitle(event)));
        QVERIFY(callout.text.contains(formatSpan(event.when, event.where.zone)));
        QVERIFY(callout.text.contains(formatRange(event.killedAcrossClaims())));
    }

    void aCalloutElsewhereIsFree() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Callout);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {120, 480});
        QTest::keyClicks(editor(desk), QStringLiteral("A bridge"));
        QTest::keyClick(editor(desk), Qt::Key_Enter);
        QCOMPARE(only<CalloutShape>(desk).text, QStringLiteral("A bridge"));
        QVERIFY(only<CalloutShape>(desk).eventId.isEmpty());
        QCOMPARE(desk.canvas.viewport().toScreen(only<CalloutShape>(desk).target).toPoint(),
                 QPoint(120, 480));
    }

    void aDragMovesAnArrowInOneStepToUndo() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        drawArrow(desk);
        const AnnotationList drawn = *desk.annotations.list();
        const Viewport view = desk.canvas.viewport();
        desk.drag({175, 140}, {205, 200});      // by its shaft
        QCOMPARE(desk.canvas.viewport(), view); // the map stayed
        QCOMPARE(view.toScreen(only<ArrowShape>(desk).tail).toPoint(), QPoint(130, 160));
        QCOMPARE(view.toScreen(only<ArrowShape>(desk).tip).toPoint(), QPoint(280, 240));
        QCOMPARE(desk.undo.count(), 2);
        desk.undo.undo();
        QCOMPARE(*desk.annotations.list(), drawn);
    }

    void aHandleReshapes() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        drawArrow(desk);
        desk.drag({250, 180}, {300, 120}); // by its tip
        const Viewport& view = desk.canvas.viewport();
        QCOMPARE(view.toScreen(only<ArrowShape>(desk).tail).toPoint(), QPoint(100, 100));
        QCOMPARE(view.toScreen(only<ArrowShape>(desk).tip).toPoint(), QPoint(300, 120));
        QTRY_VERIFY(desk.canvas.settled());
        desk.drag({300, 120}, {310, 130}); // a second drag is a second step
        QCOMPARE(desk.undo.count(), 3);
    }

    void aDoubleClickEditsTheWords() {
        MapDesk desk(events_);
        QVERIFY(desk.ready());
        desk.tools.choose(ToolKind::Text);
        QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, {300, 400});
        QTest::keyClicks(editor(desk), QStringLiteral("Before"));
        QTest::keyClick(editor(desk), Qt::Key_Return);
        QTRY_VERIFY(!desk.canvas.findChild<InlineEditor*>());
        QTRY_VERIFY(desk.canvas.settled());
        const double zoom = desk.canvas.viewport().zoom();
        QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, {315, 415});
        QCOMPARE(desk.canvas.viewport().zoom(), zoom);
        QCOMPARE(editor(desk)->toPlainText(), QStringLiteral("Before"));
        QTest::keyClicks(editor(desk), QStringLiteral("After"));
        QTest::keyClick(editor(desk), Qt::Key_Return);
        QCOMPARE(only<TextShape>(desk).text, QStringLiteral("After"));
        desk.undo.undo();
        QCOMPARE(only<TextShape>(desk).text, QStringLiteral("Before"));
    }

    void aMovedTargetLetsGoOfItsEvent() {
        const Viewport view({39.5, 36}, 8, {800, 600});
        const Annotation tied{1, calloutFor(events_->event(0))};
        const auto body = std::get<CalloutShape>(moved(tied, AnnotationPart::Body, view, {30, 10}).shape);
        QVERIFY(!body.eventId.isEmpty());
        QCOMPARE(body.target, std::get<CalloutShape>(tied.shape).target);
        QCOMPARE(body.offset, std::get<CalloutShape>(tied.shape).offset + QPointF(30, 10));
        const auto target = std::get<CalloutShape>(moved(tied, AnnotationPart::Target, view, {30, 10}).shape);
        QVERIFY(target.eventId.isEmpty());
        const QPointF boxBefore = view.toScreen(std::get<CalloutShape>(tied.shape).target) + calloutOffset;
        QCOMPARE((view.toScreen(target.target) + target.offset).toPoint(), boxBefore.toPoint());
    }
};

QTEST_MAIN(TestMapTools)
#include "tst_MapTools.moc"
