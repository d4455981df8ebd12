#include "models/SkippedModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace atlas;

namespace {

std::shared_ptr<const Loaded> file(const char* path, std::vector<Skipped> skipped) {
    auto loaded = std::make_shared<Loaded>();
    loaded->file.path = QString::fromLatin1(path);
    loaded->skipped = std::move(skipped);
    return loaded;
}

Skipped skipped(int row) {
    return {row, QStringLiteral("latitude"), QStringLiteral("<b>95</b>"),
            QStringLiteral("latitude beyond 90")};
}

} // namespace

class SkippedModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void listsEveryFileRowByRow() {
        SkippedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setLoaded(
            {file("/some/where/one.csv", {skipped(4), skipped(17)}), file("two.csv", {skipped(1)})});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(1, SkippedModel::FileColumn).data().toString(), QStringLiteral("one.csv"));
        QCOMPARE(model.index(1, SkippedModel::RowColumn).data().toString(), QStringLiteral("17"));
        QCOMPARE(model.index(2, SkippedModel::FileColumn).data().toString(), QStringLiteral("two.csv"));
        QCOMPARE(model.index(2, SkippedModel::ColumnColumn).data().toString(), QStringLiteral("latitude"));
        QCOMPARE(model.index(2, SkippedModel::ReasonColumn).data().toString(),
                 QStringLiteral("latitude beyond 90"));
        model.setLoaded({});
        QCOMPARE(model.rowCount(), 0);
    }

    void textOfAFileStaysText() {
        SkippedModel model;
        model.setLoaded({file("one.csv", {skipped(4)})});
        QCOMPARE(model.index(0, SkippedModel::ValueColumn).data().toString(), QStringLiteral("<b>95</b>"));
        QVERIFY(!model.index(0, SkippedModel::ValueColumn).data(Qt::ToolTipRole).isValid());
    }

    void everyColumnHasAHeader() {
        SkippedModel model;
        for (int column = 0; column < SkippedModel::columns; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void csvIsRfc4180AndTellsCellsAsTheyStood() {
        auto file = std::make_shared<Loaded>();
        file->file.path = QStringLiteral("/home/somebody/made-up.csv");
        file->skipped.push_back(
            {1234, QStringLiteral("lat, deg"), QStringLiteral("=1+1"), QStringLiteral("says \"no\"")});
        SkippedModel model;
        model.setLoaded({file});
        QCOMPARE(model.csv(), QByteArray("file,row,column,value,reason\r\n"
                                         "made-up.csv,1234,\"lat, deg\",=1+1,\"says \"\"no\"\"\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(SkippedModelTest)
#include "tst_SkippedModel.moc"
