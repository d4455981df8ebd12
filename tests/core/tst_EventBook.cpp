#include "core/EventBook.h"

#include "core/EventCodec.h"

#include "support/EventBuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

Event named(const char* line, const char* id) {
    Event event = test::event(QLatin1String(line));
    event.id = QLatin1String(id);
    return event;
}

std::shared_ptr<const Loaded> file(const std::vector<Event>& events) {
    auto loaded = std::make_shared<Loaded>();
    loaded->events = test::collection(events);
    return loaded;
}

QStringList idsInTime(const EventSnapshot& events) {
    QStringList ids;
    for (std::size_t nth = 0; nth < events.table.size(); ++nth)
        ids << events.event(events.table.inTimeOrder(nth)).id;
    return ids;
}

QStringList idsByText(const EventSnapshot& events) {
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < events.table.size(); ++i)
        rows.push_back(events.table.row(i));
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    events.visitTexts(rows, [&](std::uint32_t, QByteArrayView bytes) {
        ids << QString::fromUtf8(EventWords(bytes).first(EventText::Id));
    });
    return ids;
}

} // namespace

class EventBookTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void init() {
        first_ = file(
            {named("2016-01-02 Testville airstrike 1", "a"), named("2016-01-03 Testville airstrike 2", "b")});
        second_ = file({named("2016-01-01 Sampleton shelling 3", "c")});
    }

    void readsThroughToTheFiles() {
        EventBook book;
        book.setLoaded({first_, second_});
        QCOMPARE(book.event({first_->serial, 1})->id, QStringLiteral("b"));
        QCOMPARE(book.event({second_->serial, 0})->id, QStringLiteral("c"));
        QVERIFY(!book.event({second_->serial, 1}));
        QVERIFY(!book.event({99'999, 0}));
    }

    void changesLieUponWhatWasRead() {
        EventBook book;
        book.setLoaded({first_, second_});
        const QSignalSpy changed(&book, &EventBook::changed);
        const EventKey made = book.nextKey();
        book.apply({{{first_->serial, 0}, named("2016-01-05 Testville raid 7", "a2")},
                    {{first_->serial, 1}, std::nullopt},
                    {made, named("2015-12-31 Sampleton missile 9", "new")}});
        QCOMPARE(changed.count(), 1);
        const auto events = EventSnapshot::build(book.loaded(), book.changes());
        QCOMPARE(idsInTime(*events),
                 QStringList({QStringLiteral("new"), QStringLiteral("c"), QStringLiteral("a2")}));
        QCOMPARE(idsByText(*events),
                 QStringList({QStringLiteral("a2"), QStringLiteral("c"), QStringLiteral("new")}));
        // What was read is as it was.
        QCOMPARE(idsInTime(*EventSnapshot::build(book.loaded())),
                 QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void keysOutliveTheTable() {
        EventBook book;
        book.setLoaded({first_, second_});
        const EventKey made = book.nextKey();
        book.apply({{made, named("2015-12-31 Sampleton missile 9", "new")}});
        const auto events = EventSnapshot::build(book.loaded(), book.changes());
        for (std::uint32_t i = 0; i < events->table.size(); ++i) {
            QCOMPARE(events->find(events->key(i)), std::optional(i));
            QCOMPARE(book.event(events->key(i)), std::optional(events->event(i)));
        }
        book.apply({{{first_->serial, 0}, std::nullopt}});
        const auto fewer = EventSnapshot::build(book.loaded(), book.changes());
        QVERIFY(!fewer->find({first_->serial, 0}));
        QCOMPARE(fewer->event(*fewer->find(made)).id, QStringLiteral("new"));
        QVERIFY(book.nextKey() != made);
    }

    void forgetsTheChangesOfFilesThatAreGone() {
        EventBook book;
        book.setLoaded({first_, second_});
        book.apply({{{first_->serial, 0}, std::nullopt}, {{second_->serial, 0}, std::nullopt}});
        book.setLoaded({second_});
        QCOMPARE(book.changes()->all().size(), std::size_t(1));
        QVERIFY(!book.event({second_->serial, 0}));
    }

    void undatedEventsComeLastAndTouchNoWindow() {
        Event undated = named("2016-01-02 Testville airstrike 1", "when?");
        undated.when = TimeSpan::undated();
        const auto events = EventSnapshot::build({file({undated}), first_});
        QCOMPARE(idsInTime(*events).back(), QStringLiteral("when?"));
        QCOMPARE(events->table.dated(), std::size_t(2));
        QVERIFY(events->table.extent().from == test::day("2016-01-02"));
        QVERIFY(events->table.extent().to == test::day("2016-01-04"));
        QCOMPARE(events->index().countIn(events->table.extent()), std::size_t(2));
        QCOMPARE(
            events->index().countIn({fromMillis(-1'000'000'000'000'000), fromMillis(1'000'000'000'000'000)}),
            std::size_t(2));
        QVERIFY(!events->event(events->table.inTimeOrder(2)).when.dated());
    }

    void onlyUndatedEventsHaveNoExtent() {
        Event undated = named("2016-01-02 Testville airstrike 1", "when?");
        undated.when = TimeSpan::undated();
        const auto loaded = file({undated});
        const auto events = EventSnapshot::build({loaded});
        QVERIFY(events->table.extent() == TimeSpan{});
        QVERIFY(loaded->events.extent() == TimeSpan{});
    }

    void copiesAreCounted() {
        auto loaded = std::make_shared<Loaded>();
        loaded->events = test::collection({named("2016-01-02 Testville airstrike 1", "a")});
        loaded->events.addCopy(0);
        loaded->events.addCopy(0);
        QCOMPARE(loaded->events.event(0).identicalRows, 3);
        QCOMPARE(EventSnapshot::build({loaded})->event(0).identicalRows, 3);
    }

    void pairsAreKeptApartWhicheverComesFirst() {
        EventBook book;
        book.keepApart(KeptApart::of(QStringLiteral("b"), QStringLiteral("a")), true);
        QVERIFY(book.keptApart().contains(KeptApart::of(QStringLiteral("a"), QStringLiteral("b"))));
        book.keepApart(KeptApart::of(QStringLiteral("a"), QStringLiteral("b")), false);
        QVERIFY(book.keptApart().empty());
    }

  private:
    std::shared_ptr<const Loaded> first_;
    std::shared_ptr<const Loaded> second_;
};

QTEST_GUILESS_MAIN(EventBookTest)
#include "tst_EventBook.moc"
