#include "annotate/AnnotationStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

Annotation text(AnnotationId id, const char* words) {
    return {id, TextShape{{39, 36}, QString::fromLatin1(words)}};
}

QString words(const AnnotationStore& store) {
    QStringList all;
    for (const Annotation& annotation : *store.list())
        all << annotation.text();
    return all.join(QLatin1Char(' '));
}

} // namespace

class AnnotationStoreTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void startsEmptyAndNotNull() {
        AnnotationStore store;
        QVERIFY(store.list());
        QVERIFY(store.list()->empty());
        QCOMPARE(store.find(1), nullptr);
    }

    void keepsTheDrawingOrder() {
        AnnotationStore store;
        store.insert(text(1, "a"));
        store.insert(text(2, "c"));
        store.insert(text(3, "b"), 1);
        store.insert(text(4, "z"), 99);
        QCOMPARE(words(store), QStringLiteral("a b c z"));
        QCOMPARE(store.remove(3), 1);
        QCOMPARE(words(store), QStringLiteral("a c z"));
        QVERIFY(store.replace(text(2, "C")));
        QCOMPARE(words(store), QStringLiteral("a C z"));
        QCOMPARE(store.find(2)->text(), QStringLiteral("C"));
    }

    void everyChangeIsSaidOnce() {
        AnnotationStore store;
        QSignalSpy changed(&store, &AnnotationStore::changed);
        store.insert(text(1, "a"));
        QVERIFY(store.replace(text(1, "b")));
        QCOMPARE(store.remove(1), 0);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(store.revision(), 3U);
    }

    void theUnknownChangesNothing() {
        AnnotationStore store;
        store.insert(text(1, "a"));
        QSignalSpy changed(&store, &AnnotationStore::changed);
        QVERIFY(!store.replace(text(7, "b")));
        QCOMPARE(store.remove(7), -1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(store.revision(), 1U);
    }

    void aListHandedOutStaysAsItWas() {
        AnnotationStore store;
        store.insert(text(1, "a"));
        const auto before = store.list();
        QVERIFY(store.replace(text(1, "b")));
        QCOMPARE(store.remove(1), 0);
        QCOMPARE(before->size(), std::size_t(1));
        QCOMPARE(before->front().text(), QStringLiteral("a"));
    }

    void idsAreNeverUsedAgain() {
        AnnotationStore store;
        const AnnotationId first = store.nextId();
        store.insert(text(first, "a"));
        store.insert(text(first + 10, "from a project file"));
        store.remove(first + 10);
        QVERIFY(store.nextId() > first + 10);
    }
};

QTEST_GUILESS_MAIN(AnnotationStoreTest)
#include "tst_AnnotationStore.moc"
