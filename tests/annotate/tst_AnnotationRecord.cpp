#include "annotate/AnnotationRecord.h"

#include <QTest>

using namespace atlas;

class AnnotationRecordTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void everyShapeComesBack_data() {
        QTest::addColumn<int>("shape");
        QTest::newRow("arrow") << 0;
        QTest::newRow("text") << 1;
        QTest::newRow("callout") << 2;
    }

    void everyShapeComesBack() {
        QFETCH(int, shape);
        const QString words = QStringLiteral("Testville bridge");
        const std::array<Annotation, 3> all{
            Annotation{4, ArrowShape{{38, 35}, {39, 36}, words}}, Annotation{5, TextShape{{38, 35}, words}},
            Annotation{6, CalloutShape{{38, 35}, {40, -30}, words, QStringLiteral("e1")}}};
        const Annotation& annotation = all.at(static_cast<std::size_t>(shape));
        const auto back = annotationFrom(annotationRecord(annotation));
        QVERIFY(back);
        QVERIFY(*back == annotation);
    }

    void whatCannotBeDrawnIsLeftOut_data() {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("points");
        QTest::newRow("unknown") << QStringLiteral("spiral") << 3;
        QTest::newRow("half an arrow") << QStringLiteral("arrow") << 1;
        QTest::newRow("words nowhere") << QStringLiteral("text") << 0;
    }

    void whatCannotBeDrawnIsLeftOut() {
        QFETCH(QString, shape);
        QFETCH(int, points);
        ProjectAnnotation record;
        record.shape = shape;
        record.points.resize(static_cast<std::size_t>(points), {38, 35});
        QVERIFY(!annotationFrom(record));
    }
};

QTEST_GUILESS_MAIN(AnnotationRecordTest)
#include "tst_AnnotationRecord.moc"
