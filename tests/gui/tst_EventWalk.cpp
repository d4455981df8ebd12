#include "app/EventWalk.h"
#include "support/EventBuilder.h"

#include <QTest>

using namespace atlas;

class TestEventWalk : public QObject {
    Q_OBJECT

    const std::shared_ptr<const EventSnapshot> events_ = test::events(
        {QStringLiteral("2015-03-01 Testville airstrike"), QStringLiteral("2015-01-01 Testville raid"),
         QStringLiteral("2015-02-01 Testville missile")});

    [[nodiscard]] EventWalk walk(const char* from, const char* to) const {
        return {events_, nullptr, {{test::day(from), test::day(to)}, WindowMode::Window}};
    }

    /// The table index of the nth event in time.
    [[nodiscard]] std::uint32_t nth(std::size_t n) const { return events_->table.inTimeOrder(n); }

  private Q_SLOTS:

    void walksInTimeOrderAndRoundAgain() {
        const EventWalk all = walk("2015-01-01", "2016-01-01");
        QCOMPARE(all.count(), 3);
        auto at = all.next(std::nullopt);
        QStringList days;
        for (int i = 0; i < 4; ++i, at = all.next(at))
            days << toIso(events_->event(*at).when.from).left(10);
        // Days begin at 22:00 UTC of the day before in Damascus.
        QCOMPARE(days.join(QLatin1Char(' ')), QStringLiteral("2014-12-31 2015-01-31 2015-02-28 2014-12-31"));
    }

    void previousUndoesNext() {
        const EventWalk all = walk("2015-01-01", "2016-01-01");
        QCOMPARE(all.previous(all.next(nth(1))), std::optional(nth(1)));
        QCOMPARE(all.previous(std::nullopt), std::optional(nth(2)));
        QCOMPARE(all.previous(nth(0)), std::optional(nth(2)));
    }

    void anEventOutsideTheWindowHasNoPositionButNeighbours() {
        const EventWalk winter = walk("2015-01-01", "2015-02-15");
        QCOMPARE(winter.count(), 2);
        QCOMPARE(winter.position(nth(1)), 2);
        QCOMPARE(winter.position(nth(2)), 0);
        QCOMPARE(winter.next(nth(2)), std::optional(nth(0)));
        QCOMPARE(winter.previous(nth(2)), std::optional(nth(1)));
    }

    void anEmptyWindowLeadsNowhere() {
        const EventWalk none = walk("2019-01-01", "2019-02-01");
        QCOMPARE(none.count(), 0);
        QVERIFY(!none.next(nth(0)));
        QVERIFY(!none.previous(std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestEventWalk)
#include "tst_EventWalk.moc"
