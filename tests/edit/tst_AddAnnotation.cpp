#include "edit/AddAnnotation.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;

class AddAnnotationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void addsAndTakesBack() {
        AnnotationStore store;
        QUndoStack stack;
        const Annotation arrow{store.nextId(), ArrowShape{{38, 35}, {39, 36}, {}}};
        stack.push(new AddAnnotation(store, arrow));
        QCOMPARE(*store.list(), AnnotationList{arrow});
        QVERIFY(!stack.undoText().isEmpty());
        stack.undo();
        QVERIFY(store.list()->empty());
        stack.redo();
        QCOMPARE(*store.list(), AnnotationList{arrow});
    }
};

QTEST_GUILESS_MAIN(AddAnnotationTest)
#include "tst_AddAnnotation.moc"
