#include "annotate/Annotation.h"

#include <QTest>

using namespace atlas;

class AnnotationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyShapeHasWords_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("arrow") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("callout") << 2;
    }

    void everyShapeHasWords() {
        QFETCH(int, shape);
        const std::array<Annotation, 3> one{Annotation{1, ArrowShape{{38, 35}, {39, 36}, {}}},
                                            Annotation{1, TextShape{{38, 35}, {}}},
                                            Annotation{1, CalloutShape{{38, 35}, {40, -30}, {}, {}}}};
        Annotation annotation = one.at(static_cast<std::size_t>(shape));
        QCOMPARE(annotation.text(), QString());
        annotation.setText(QStringLiteral("Testville bridge"));
        QCOMPARE(annotation.text(), QStringLiteral("Testville bridge"));
        QVERIFY(annotation != one.at(static_cast<std::size_t>(shape)));
        annotation.setText(QString());
        QVERIFY(annotation == one.at(static_cast<std::size_t>(shape)));
    }
};

QTEST_GUILESS_MAIN(AnnotationTest)
#include "tst_Annotation.moc"
