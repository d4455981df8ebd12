#include "edit/DeleteAnnotation.h"

#include "edit/AddAnnotation.h"
#include "edit/ChangeAnnotation.h"

#include <QTest>
#include <QUndoStack>

#include <random>

using namespace atlas;

namespace {

Annotation text(AnnotationId id) {
    return {id, TextShape{{39, 36}, QString::number(id)}};
}

/// One command, as a user at random might give it.
class RandomHand {
  public:
    RandomHand(AnnotationStore& store, QUndoStack& stack, unsigned seed)
        : store_(store), stack_(stack), dice_(seed) {}

    void act() {
        const int choice = below(10);
        const auto list = store_.list();
        if (list->empty() || choice < 4) {
            stack_.push(new AddAnnotation(store_, text(store_.nextId())));
            return;
        }
        const Annotation one = (*list)[static_cast<std::size_t>(below(static_cast<int>(list->size())))];
        if (choice < 6) {
            stack_.push(new DeleteAnnotation(store_, one.id));
            return;
        }
        Annotation other = one;
        other.setText(QString::number(below(1000)));
        stack_.push(new ChangeAnnotation(store_, one, other, QStringLiteral("Reword"), below(3)));
    }

  private:
    int below(int n) { return static_cast<int>(dice_() % static_cast<unsigned>(n)); }

    AnnotationStore& store_;
    QUndoStack& stack_;
    std::mt19937 dice_;
};

} // namespace

class DeleteAnnotationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void putsItBackAtItsPlace() {
        AnnotationStore store;
        for (const AnnotationId id : {1, 2, 3})
            store.insert(text(id));
        const AnnotationList before = *store.list();
        QUndoStack stack;
        stack.push(new DeleteAnnotation(store, 2));
        QCOMPARE(*store.list(), (AnnotationList{text(1), text(3)}));
        stack.undo();
        QCOMPARE(*store.list(), before);
    }

    void theUnknownLeavesNoStep() {
        AnnotationStore store;
        QUndoStack stack;
        stack.push(new DeleteAnnotation(store, 99));
        QCOMPARE(stack.count(), 0);
    }

    void anythingDoneIsUndoneAndRedone_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anythingDoneIsUndoneAndRedone() {
        QFETCH(unsigned, seed);
        AnnotationStore store;
        store.insert(text(store.nextId()));
        store.insert(text(store.nextId()));
        const AnnotationList first = *store.list();
        QUndoStack stack;
        RandomHand hand(store, stack, seed);
        for (int i = 0; i < 200; ++i)
            hand.act();
        const AnnotationList last = *store.list();
        QVERIFY(last != first);
        stack.setIndex(0);
        QCOMPARE(*store.list(), first);
        stack.setIndex(stack.count());
        QCOMPARE(*store.list(), last);
    }
};

QTEST_GUILESS_MAIN(DeleteAnnotationTest)
#include "tst_DeleteAnnotation.moc"
