#include "filter/EventSieve.h"

#include "support/EventBuilder.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

const FilterCriterion airstrikes = KindIs{{EventKind::Airstrike}};
const FilterCriterion deadly = KilledAtLeast{10};
const FilterCriterion spoken = TextHas{QStringLiteral("mockham")};

std::shared_ptr<const EventSnapshot> sixEvents() {
    return test::events(
        {QStringLiteral("2016-03-01 Testville airstrike 33"),
         QStringLiteral("2016-03-02 Testville shelling 33"), QStringLiteral("2016-03-03 Mockham airstrike 3"),
         QStringLiteral("2016-03-04 Mockham airstrike 33"), QStringLiteral("2016-03-05 Mockham raid"),
         QStringLiteral("2016-03-06 Farville raid")});
}

/// Long to read through.
std::shared_ptr<const EventSnapshot> manyEvents() {
    const Event made = test::event(QStringLiteral("2016-03-01 Mockham airstrike 33"));
    return test::snapshot(std::vector<Event>(60'000, made));
}

} // namespace

class EventSieveTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void withoutAFilterAllPass() {
        EventSieve sieve;
        sieve.setEvents(sixEvents());
        QVERIFY(!sieve.rows());
        QVERIFY(!sieve.busy());
    }

    void criteriaAreCombined() {
        EventSieve sieve;
        const auto events = sixEvents();
        sieve.setEvents(events);
        sieve.setFilter({{airstrikes, deadly, spoken}});
        QVERIFY(sieve.busy());
        QTRY_VERIFY(!sieve.busy());
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(1));
        QCOMPARE(sieve.rowsOf(airstrikes)->count(), std::size_t(3));
        QCOMPARE(sieve.rowsOf(deadly)->count(), std::size_t(3));
        QCOMPARE(sieve.rowsOf(spoken)->count(), std::size_t(3));
        sieve.setFilter({{airstrikes, spoken}});
        QVERIFY(!sieve.busy()); // both were known
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(2));
        sieve.setFilter({});
        QVERIFY(!sieve.rows());
        QVERIFY(*filteredRows(*events, {{airstrikes, deadly, spoken}}));
        QCOMPARE((*filteredRows(*events, {{airstrikes, deadly, spoken}}))->rows.count(), std::size_t(1));
    }

    void itReadsTheSameInAnyOrder() {
        const auto events = sixEvents();
        const auto one = *filteredRows(*events, {{spoken, deadly, airstrikes}});
        const auto other = *filteredRows(*events, {{airstrikes, spoken, deadly}});
        QCOMPARE(one->arguments,
                 (QStringList{QStringLiteral("--kind=airstrike"), QStringLiteral("--killed-min=10"),
                              QStringLiteral("--text=mockham")}));
        QCOMPARE(one->arguments, other->arguments);
        QCOMPARE(one->words.size(), 3);
        QCOMPARE(one->words, other->words);
        QVERIFY(one->rows == other->rows);
    }

    void theNewestFilterWins() {
        EventSieve sieve;
        sieve.setEvents(manyEvents());
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i)
            sieve.setFilter({{TextHas{QStringLiteral("word %1").arg(i)}}});
        const FilterCriterion last = TextHas{QStringLiteral("mockham")};
        sieve.setFilter({{last}});
        QTRY_VERIFY_WITH_TIMEOUT(!sieve.busy(), 60'000);
        QCOMPARE(sieve.rows()->arguments, QStringList{QStringLiteral("--text=mockham")});
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(60'000));
    }

    void columnsDoNotWaitForTexts() {
        EventSieve sieve;
        sieve.setEvents(manyEvents());
        sieve.setFilter({{spoken}});
        sieve.setFilter({{spoken, airstrikes}});
        // Looked at without a pause: a fast machine reads all texts in less than QTRY_VERIFY waits.
        const QDeadlineTimer late(10'000);
        while (!sieve.rowsOf(airstrikes) && !sieve.rowsOf(spoken) && !late.hasExpired())
            QCoreApplication::processEvents();
        QVERIFY(sieve.rowsOf(airstrikes));
        QVERIFY(!sieve.rowsOf(spoken));
        QVERIFY(sieve.busy());
        sieve.setFilter({{airstrikes}});
        QVERIFY(!sieve.busy());
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(60'000));
    }

    void aSearchThatIsStillWantedGoesOn() {
        EventSieve sieve;
        sieve.setEvents(manyEvents());
        QSignalSpy progress(&sieve, &EventSieve::progressed);
        sieve.setFilter({{spoken}});
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() > 5, 20'000);
        sieve.setFilter({{spoken, deadly}});
        QTRY_VERIFY_WITH_TIMEOUT(!sieve.busy(), 60'000);
        double last = 0;
        for (const auto& each : progress) {
            QVERIFY(each.front().toDouble() > last - 0.1); // it never began anew
            last = each.front().toDouble();
        }
    }

    void otherEventsHaveOtherRowsAtOnce() {
        EventSieve sieve;
        sieve.setEvents(sixEvents());
        sieve.setFilter({{airstrikes}});
        QTRY_VERIFY(!sieve.busy());
        const auto two = test::events({QStringLiteral("2016-03-01 Testville airstrike 33"),
                                       QStringLiteral("2016-03-02 Testville raid")});
        sieve.setEvents(two);
        QCOMPARE(sieve.rows()->rows.rows(), std::size_t(2));
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(0)); // not known yet: none
        QTRY_VERIFY(!sieve.busy());
        QCOMPARE(sieve.rows()->rows.count(), std::size_t(1));
    }

    void changesAreSaid() {
        EventSieve sieve;
        sieve.setEvents(sixEvents());
        QSignalSpy changed(&sieve, &EventSieve::changed);
        sieve.setFilter({{airstrikes}});
        QTRY_VERIFY(!sieve.busy());
        const auto said = changed.size();
        QVERIFY(said >= 2); // asked, and answered
        sieve.setFilter({{airstrikes}});
        QCOMPARE(changed.size(), said);
    }

    void itEndsInTheMiddleOfWork() {
        auto sieve = std::make_unique<EventSieve>();
        sieve->setEvents(manyEvents());
        sieve->setFilter({{spoken, TargetHas{QStringLiteral("school")}, airstrikes}});
        QElapsedTimer clock;
        clock.start();
        sieve.reset();
        QVERIFY(clock.elapsed() < 1000);
        QCoreApplication::processEvents(); // nothing arrives any more
    }
};

QTEST_GUILESS_MAIN(EventSieveTest)
#include "tst_EventSieve.moc"
