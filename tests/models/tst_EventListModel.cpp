#include "models/EventListModel.h"

#include "support/EventBuilder.h"
#include "support/MadeEvents.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
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

/// Waits for the model's last answer.
[[nodiscard]] bool settled(const EventListModel& model) {
    return QTest::qWaitFor([&] { return !model.updating(); }, 60'000);
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
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.indexOf(0), QModelIndex());
        QVERIFY(!model.tableIndex(QModelIndex()));
    }

    void listsTheWindow() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QVERIFY(settled(model));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Testville Sampleton Mockham"));
        model.setWindow(window("2016-04-01", "2016-05-01"));
        QVERIFY(settled(model));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Sampleton"));
        QCOMPARE(model.inWindow(), 1);
        model.setEvents(nullptr);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.inWindow(), 0);
    }

    void listsTheView() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        model.setBox(GeoBox{39.5, 35, 41.5, 37});
        QVERIFY(settled(model));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Sampleton Mockham"));
        QCOMPARE(model.inWindow(), 3);
        model.setBox(GeoBox());
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
        model.setBox(std::nullopt);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 3);
    }

    void whatIsOnNoMapIsInNoView() {
        Event nowhere = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
        nowhere.where.precision = PlacePrecision::Country;
        EventListModel model;
        model.setEvents(test::snapshot({nowhere}));
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 1);
        model.setBox(GeoBox{-180, -85, 180, 85});
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.inWindow(), 1);
    }

    void rolesSayWhatTheEventSays() {
        QLocale::setDefault(QLocale::c());
        EventListModel model;
        const auto snapshot = threeEvents();
        model.setEvents(snapshot);
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QVERIFY(settled(model));
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
        QVERIFY(settled(model));
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
        QVERIFY(settled(model));
        const auto selected = model.tableIndex(model.index(1));
        QVERIFY(selected);
        model.setWindow(window("2016-04-01", "2017-01-01"));
        QVERIFY(settled(model));
        const QModelIndex again = model.indexOf(*selected);
        QCOMPARE(again.row(), 0);
        QCOMPARE(again.data(EventListModel::PlaceRole).toString(), QStringLiteral("Sampleton"));
        model.setWindow(window("2016-05-01", "2017-01-01"));
        QVERIFY(settled(model));
        QVERIFY(!model.indexOf(*selected).isValid());
    }

    void theSameRowsResetNothing() {
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QVERIFY(settled(model));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWindow(window("2016-01-02", "2017-01-01"));
        model.setBox(GeoBox{30, 30, 50, 40});
        QVERIFY(settled(model));
        QCOMPARE(reset.size(), 0);
        model.setWindow(window("2016-05-01", "2017-01-01"));
        QVERIFY(settled(model));
        QCOMPARE(reset.size(), 1);
    }

    void theFilterIsObeyedAndForgottenWithItsEvents() {
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto events = threeEvents();
        model.setEvents(events);
        model.setWindow(window("2016-01-01", "2017-01-01"));
        auto filter = std::make_shared<FilteredRows>();
        filter->rows = RowMask(3, false);
        filter->rows.setWord(0, std::uint64_t{1} << events->table.inTimeOrder(1));
        model.setFilter(filter);
        QVERIFY(settled(model));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Sampleton"));
        QCOMPARE(model.inWindow(), 1);
        model.setEvents(threeEvents());
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 3);
    }

    void scopesFromTheViewToAll() {
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-03-01", "2016-04-30"));
        model.setBox(GeoBox{39.5, 35, 41.5, 37});
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 1);
        model.setScope(ListScope::Window);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 2);
        model.setScope(ListScope::All);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.inWindow(), 2);
    }

    void sortsByColumns_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("places");
        const auto row = [](const char* name, SortColumn column, bool descending, const char* places) {
            QTest::newRow(name) << static_cast<int>(column) << descending << QString::fromLatin1(places);
        };
        row("time", SortColumn::Time, true, "Mockham Sampleton Testville");
        row("killed", SortColumn::Killed, true, "Testville Sampleton Mockham");
        row("kind, equal ones in time", SortColumn::Kind, true, "Sampleton Testville Mockham");
        row("place", SortColumn::Place, false, "Mockham Sampleton Testville");
        row("title", SortColumn::Title, true, "Sampleton Testville Mockham");
    }

    void sortsByColumns() {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(QString, places);
        EventListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        model.setSort({static_cast<SortColumn>(column), descending});
        QVERIFY(settled(model));
        QCOMPARE(::places(model).join(QLatin1Char(' ')), places);
        for (int line = 0; line < model.rowCount(); ++line)
            QCOMPARE(model.indexOf(*model.tableIndex(model.index(line))).row(), line);
        // The sort outlives the events.
        model.setEvents(threeEvents());
        QVERIFY(settled(model));
        QCOMPARE(::places(model).join(QLatin1Char(' ')), places);
    }

    void untilTheTextsAreReadTheOrderBeforeStays() {
        EventListModel model;
        model.setEvents(threeEvents());
        model.setWindow(window("2016-01-01", "2017-01-01"));
        QVERIFY(settled(model));
        QSignalSpy sorting(&model, &EventListModel::sortingChanged);
        model.setSort({SortColumn::Place, false});
        QVERIFY(model.sorting());
        QCOMPARE(sorting.size(), 1);
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Testville Sampleton Mockham"));
        model.setSort({SortColumn::Killed, false}); // needs no texts: the reading of them is given up
        QVERIFY(!model.sorting());
        QVERIFY(settled(model));
        QCOMPARE(places(model).join(QLatin1Char(' ')), QStringLiteral("Mockham Sampleton Testville"));
    }

    void aMillionRowsNeverHoldTheHandUp() {
        Loaded loaded;
        std::mt19937_64 random(3);
        for (int i = 0; i < 1'000'000; ++i)
            loaded.events.add(test::madeEvent(random));
        const auto events = EventSnapshot::build({std::make_shared<const Loaded>(std::move(loaded))});
        // The smallest of three, for other programs hold it up too.
        qint64 longest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i)
            longest = std::min(longest, longestPause(events));
        QVERIFY2(longest < 50, qPrintable(QStringLiteral("%1 ms").arg(longest)));
    }

  private:
    /// Moves windows and views over the events, sorts them by every column, and tells how long the event loop
    /// was held up at most, in milliseconds.
    static qint64 longestPause(const std::shared_ptr<const EventSnapshot>& events) {
        EventListModel model;
        qint64 longest = 0;
        QElapsedTimer clock;
        const auto timed = [&](const auto& work) {
            clock.start();
            work();
            longest = std::max(longest, clock.elapsed());
        };
        const auto listen = [&] {
            QElapsedTimer since;
            since.start();
            while (model.updating() || since.elapsed() < 5)
                timed([] { QCoreApplication::processEvents(); });
        };
        timed([&] { model.setEvents(events); });
        const TimeSpan all = events->table.extent();
        for (int step = 0; step < 40; ++step) {
            const auto shift = all.length() * step / 80;
            timed([&] { model.setWindow({{all.from + shift, all.to - shift}, WindowMode::Window}); });
            timed([&] { model.setBox(GeoBox{36.0 + 0.1 * step, 33, 44, 37.5}); });
            if (step % 5 == 0) listen();
        }
        model.setScope(ListScope::All);
        for (const SortColumn column : {SortColumn::Killed, SortColumn::Actor, SortColumn::Time}) {
            timed([&] { model.setSort({column, true}); });
            listen();
        }
        if (model.rowCount() != 1'000'000) return std::numeric_limits<qint64>::max();
        timed([&] {
            for (int line = 0; line < 20; ++line)
                (void)model.index(50'000 * line).data(EventListModel::TitleRole);
        });
        return longest;
    }
};

QTEST_GUILESS_MAIN(EventListModelTest)
#include "tst_EventListModel.moc"
