#include "models/EventListModel.h"

#include "support/EventBuilder.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using test::day;

namespace {

TimeWindow window(const char* from, const char* to) {
    return {{day(from), day(to)}, WindowMode::Window};
}

std::shared_ptr<const EventSnapshot> threeEvents() {
    return test::snapshot({test::event(QStringLiteral("2016-03-05 Testville airstrike 33-40"), {39, 36}),
                           test::event(QStringLiteral("2016-04-05 Sampleton shelling 3"), {40, 36}),
                           test::event(QStringLiteral("2016-05-05 Mockham airstrike"), {41, 36})});
}

QStringList places(const EventListModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.data(model.index(row), EventListModel::PlaceRole).toString();
    return all;
}

} // namespace

class EventListModelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void emptyWithoutEvents() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setWindow(window("2016-01-01", "2017-01-01"));
        model.setBox(GeoBox{38, 35, 42, 37});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.indexOf(0), QModelIndex());
        QVERIFY(!model.tableIndex(QModelIndex()));
    }

    void listsTheWindow() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Testville Sampleton Mockham"));
        model.setWindow(window("2016-04-01", "2016-05-01"));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Sampleton"));
        QCOMPARE(model.inWindow(), 1);
        model.setEvents(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.inWindow(), 0);
    }

    void listsTheView() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        model.setBox(GeoBox{39.5, 35, 41.5, 37});
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Sampleton Mockham"));
        QCOMPARE(model.inWindow(), 3);
        model.setBox(GeoBox());
        QCOMPARE(model.rowCount(), 0);
        model.setBox(std::nullopt);
        QCOMPARE(model.rowCount(), 3);
    }

    void whatIsOnNoMapIsInNoView() {
        Event nowhere = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
        nowhere.where.precision = PlacePrecision::Country;
        EventListModel model;
        model.setEvents(test::snapshot({nowhere}));
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QCOMPARE(model.rowCount(), 1);
        model.setBox(GeoBox{-180, -85, 180, 85});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.inWindow(), 1);
    }

    void rolesSayWhatTheEventSays() {
        QLocale::setDefault(QLocale::c());
        EventListModel model;
        const auto snapshot = threeEvents();
        model.setEvents(snapshot);
        model.setWindow(window("2016-01-01", "2017-01-01"));
        const QModelIndex first = model.index(0);
        const Event& event = snapshot->event(0);
        QCOMPARE(first.data(Qt::DisplayRole).toString(), eventTitle(event));
        QCOMPARE(first.data(EventListModel::TitleRole).toString(), eventTitle(event));
        QCOMPARE(first.data(EventListModel::WhenRole).toString(), QStringLiteral("5 Mar 2016"));
        QCOMPARE(first.data(EventListModel::KilledRole).toString(), QStringLiteral("33–40"));
        QCOMPARE(first.data(EventListModel::KindRole).toInt(), static_cast<int>(EventKind::Airstrike));
        QCOMPARE(first.data(EventListModel::ActorRole).toInt(), static_cast<int>(snapshot->table[0].actor));
        QCOMPARE(first.data(EventListModel::SecondActorRole).toInt(),
                 static_cast<int>(snapshot->table[0].second));
        QCOMPARE(first.data(EventListModel::TableIndexRole).toUInt(), 0U);
        QVERIFY(!first.data(Qt::DecorationRole).isValid());
        QVERIFY(!model.data(model.index(7), Qt::DisplayRole).isValid());
    }

    void aRowIsReadAloudWhole() {
        QLocale::setDefault(QLocale::c());
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const char* part : {"5 Mar 2016", "Testville", "33–40"})
            QVERIFY2(spoken.contains(QString::fromUtf8(part)), qPrintable(spoken));
        const QString unknown = model.index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!unknown.contains(QStringLiteral("killed")), qPrintable(unknown));
    }

    void selectionIsRestoredByTableIndex() {
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        const auto selected = model.tableIndex(model.index(1));
        QVERIFY(selected);
        model.setWindow(window("2016-04-01", "2017-01-01"));
        const QModelIndex again = model.indexOf(*selected);
        QCOMPARE(again.row(), 0);
        QCOMPARE(again.data(EventListModel::PlaceRole).toString(), QStringLiteral("Sampleton"));
        model.setWindow(window("2016-05-01", "2017-01-01"));
        QVERIFY(!model.indexOf(*selected).isValid());
    }

    void theSameRowsResetNothing() {
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWindow(window("2016-01-02", "2017-01-01"));
        model.setBox(GeoBox{30, 30, 50, 40});
        QCOMPARE(reset.size(), 0);
        model.setWindow(window("2016-05-01", "2017-01-01"));
        QCOMPARE(reset.size(), 1);
    }

    void followsTheHandOverManyEvents() {
        std::vector<Event> many;
        for (int i = 0; i < 20000; ++i) {
            Event event =
                test::event(QStringLiteral("2016-01-01 Testville airstrike 3"), {38 + i * 1e-4, 36});
            event.when = wholeDay(QDate(2016, 1, 1).addDays(i / 14), PlaceZone::Damascus);
            many.push_back(std::move(event));
        }
        EventListModel model;
        model.setEvents(test::snapshot(std::move(many)));
        model.setBox(GeoBox{38, 35, 39, 37});
        int step = 0;
        QBENCHMARK {
            const QDate day = QDate(2016, 1, 1).addDays(step++ % 1000);
            model.setWindow({wholeDays(day, day.addDays(365), PlaceZone::Damascus, TimeMeaning::Bounds),
                             WindowMode::Window});
        }
        QVERIFY(model.rowCount() > 0);
    }
};

QTEST_GUILESS_MAIN(EventListModelTest)
#include "tst_EventListModel.moc"
