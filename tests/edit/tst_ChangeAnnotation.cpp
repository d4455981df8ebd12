#include "edit/ChangeAnnotation.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;

namespace {

Annotation at(AnnotationId id, double lon) {
    return {id, TextShape{{lon, 36}, QStringLiteral("Testville")}};
}

} // namespace

class ChangeAnnotationTest : public QObject {
    Q_OBJECT

  private:
    AnnotationStore* store_ = nullptr;
    QUndoStack* stack_ = nullptr;

    void change(AnnotationId id, double from, double to, int gesture) {
        stack_->push(
            new ChangeAnnotation(*store_, at(id, from), at(id, to), QStringLiteral("Move text"), gesture));
    }

  private Q_SLOTS:

    void init() {
        store_ = new AnnotationStore(this);
        stack_ = new QUndoStack(this);
        store_->insert(at(1, 38));
        store_->insert(at(2, 38));
    }

    void cleanup() {
        delete stack_;
        delete store_;
    }

    void changesAndChangesBack() {
        change(1, 38, 39, 0);
        QCOMPARE(*store_->find(1), at(1, 39));
        QCOMPARE(stack_->undoText(), QStringLiteral("Move text"));
        stack_->undo();
        QCOMPARE(*store_->find(1), at(1, 38));
        stack_->redo();
        QCOMPARE(*store_->find(1), at(1, 39));
    }

    void oneDragIsOneStep() {
        change(1, 38, 38.1, 7);
        change(1, 38.1, 38.2, 7);
        change(1, 38.2, 38.3, 7);
        QCOMPARE(stack_->count(), 1);
        stack_->undo();
        QCOMPARE(*store_->find(1), at(1, 38));
        stack_->redo();
        QCOMPARE(*store_->find(1), at(1, 38.3));
    }

    void otherThingsAreOtherSteps() {
        change(1, 38, 38.1, 7);
        change(1, 38.1, 38.2, 8); // another drag
        change(2, 38, 38.1, 8);   // another annotation
        change(2, 38.1, 38.2, 0); // no drag
        change(2, 38.2, 38.3, 0);
        QCOMPARE(stack_->count(), 5);
    }

    void aDragBackToWhereItWasLeavesNoStep() {
        change(1, 38, 38.1, 7);
        change(1, 38.1, 38, 7);
        QCOMPARE(stack_->count(), 0);
        QCOMPARE(*store_->find(1), at(1, 38));
    }
};

QTEST_GUILESS_MAIN(ChangeAnnotationTest)
#include "tst_ChangeAnnotation.moc"
