#include "edit/AddClaim.h"
#include "edit/ChangeClaim.h"
#include "edit/ChangeEvent.h"
#include "edit/CreateEvent.h"
#include "edit/DeleteClaim.h"
#include "edit/DeleteEvent.h"
#include "edit/JoinEvents.h"
#include "edit/KeepApart.h"
#include "edit/PartRows.h"
#include "edit/SplitEvent.h"

#include "support/EventBuilder.h"

#include <QTest>
#include <QUndoStack>

using namespace atlas;

namespace {

Event from(const char* line, const char* dataset, const char* id) {
    Event event = test::event(QLatin1String(line));
    event.dataset = QLatin1String(dataset);
    event.id = QLatin1String(id);
    event.claims.front().source = event.dataset;
    return event;
}

Claim claimOf(const char* source) {
    Claim claim;
    claim.source = QLatin1String(source);
    return claim;
}

} // namespace

/// Every command over a book of three events: what it makes of them, and that undo and redo lead back and
/// forth.
class EventCommandTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void init() {
        auto loaded = std::make_shared<Loaded>();
        Event twice = from("2016-01-09 Testville raid 5", "Third", "c");
        twice.identicalRows = 3;
        loaded->events =
            test::collection({from("2016-01-02 Testville airstrike 10", "First", "a"),
                              from("2016-01-03 Sampleton shelling 12-14", "Second", "b"), twice});
        book_ = std::make_unique<EventBook>();
        book_->setLoaded({loaded});
        file_ = loaded->serial;
        undo_ = std::make_unique<QUndoStack>();
        before_ = all();
    }

    void cleanup() {
        undo_.reset();
        book_.reset();
    }

    void create() {
        Event event = from("2017-05-06 Testville missile 3", "Own", "");
        pushAndLeadBack(new CreateEvent(*book_, event));
        QCOMPARE(all().size(), std::size_t(4));
        QVERIFY(!all().back().id.isEmpty());
        event.claims.clear();
        refuses(new CreateEvent(*book_, event));
    }

    void changeLeavesTheClaimsTheirOwnWords() {
        Event event = *book_->event(key(0));
        const TimeSpan said = event.when;
        event.when = wholeDay(QDate(2016, 1, 5), PlaceZone::Damascus);
        event.kind = EventKind::DroneStrike;
        event.grade = Grade::Fair;
        event.basis = {Basis::judged, Basis::judged, 0, Basis::judged};
        pushAndLeadBack(new ChangeEvent(*book_, key(0), event));
        const Event changed = *book_->event(key(0));
        QVERIFY(changed.when == event.when);
        QVERIFY(whenOf(changed.claims[0], changed) == said);
        QCOMPARE(kindOf(changed.claims[0], changed), EventKind::Airstrike);
        QCOMPARE(gradeOf(changed.claims[0], changed), Grade::Ungraded);
        refuses(new ChangeEvent(*book_, key(0), changed));
        refuses(new ChangeEvent(*book_, {file_, 77}, changed));
    }

    void tagsAndNotesTouchNoClaim() {
        Event event = *book_->event(key(0));
        event.tags << QStringLiteral("bridge");
        pushAndLeadBack(new ChangeEvent(*book_, key(0), event));
        QVERIFY(!book_->event(key(0))->claims[0].when);
    }

    void remove() {
        pushAndLeadBack(new DeleteEvent(*book_, key(1)));
        QVERIFY(!book_->event(key(1)));
        refuses(new DeleteEvent(*book_, key(1)));
    }

    void joinKeepsWhatEachClaimSaid() {
        pushAndLeadBack(new JoinEvents(*book_, {key(0), key(1)}));
        const Event whole = *book_->event(key(0));
        QVERIFY(!book_->event(key(1)));
        QCOMPARE(whole.id, QStringLiteral("a"));
        QCOMPARE(whole.claims.size(), std::size_t(2));
        const Claim& other = whole.claims[1];
        QCOMPARE(kindOf(other, whole), EventKind::Shelling);
        QCOMPARE(whereOf(other, whole).name, QStringLiteral("Sampleton"));
        QVERIFY(whenOf(other, whole).from == test::day("2016-01-03"));
        QCOMPARE(other.dataset, QStringLiteral("Second"));
        QCOMPARE(other.record, QStringLiteral("b"));
        QVERIFY(whole.when.from == test::day("2016-01-02")); // the first one's, not a mean
        QCOMPARE(whole.killedAcrossClaims()->min, 10);
        QCOMPARE(whole.killedAcrossClaims()->highest(), 14);
    }

    void joinNeedsTwo() {
        refuses(new JoinEvents(*book_, {key(0)}));
        refuses(new JoinEvents(*book_, {key(0), key(0)}));
        refuses(new JoinEvents(*book_, {key(0), {file_, 77}}));
    }

    void splitIsTheJoinTakenBack() {
        undo_->push(new JoinEvents(*book_, {key(0), key(1)}));
        before_ = all();
        pushAndLeadBack(new SplitEvent(*book_, key(0), {1}));
        const Event part = all().back();
        QCOMPARE(part.id, QStringLiteral("b"));
        QCOMPARE(part.dataset, QStringLiteral("Second"));
        QCOMPARE(part.kind, EventKind::Shelling);
        QCOMPARE(part.where.name, QStringLiteral("Sampleton"));
        QVERIFY(part.when.from == test::day("2016-01-03"));
        QCOMPARE(book_->event(key(0))->claims.size(), std::size_t(1));
    }

    void splitTakesTheBasisAlong() {
        undo_->push(new JoinEvents(*book_, {key(0), key(1)}));
        undo_->push(new SplitEvent(*book_, key(0), {0})); // what the event's values rested on
        const Event rest = *book_->event(key(0));
        QCOMPARE(rest.kind, EventKind::Shelling);
        QCOMPARE(rest.where.name, QStringLiteral("Sampleton"));
        QCOMPARE(rest.basis, Basis{});
    }

    void splitLeavesAClaimOnEachSide() {
        undo_->push(new JoinEvents(*book_, {key(0), key(1)}));
        before_ = all();
        refuses(new SplitEvent(*book_, key(0), {}));
        refuses(new SplitEvent(*book_, key(0), {0, 1}));
        refuses(new SplitEvent(*book_, key(0), {7}));
    }

    void addChangeAndDeleteClaims() {
        pushAndLeadBack(new AddClaim(*book_, key(0), claimOf("A witness")));
        QCOMPARE(book_->event(key(0))->claims.back().source, QStringLiteral("A witness"));
        before_ = all();
        Claim other = claimOf("Another witness");
        other.kind = EventKind::Missile;
        pushAndLeadBack(new ChangeClaim(*book_, key(0), 0, other));
        QCOMPARE(book_->event(key(0))->kind, EventKind::Missile); // the event's kind rests on this claim
        before_ = all();
        pushAndLeadBack(new DeleteClaim(*book_, key(0), 0));
        QCOMPARE(book_->event(key(0))->claims.size(), std::size_t(1));
        QCOMPARE(book_->event(key(0))->kind, EventKind::Airstrike);
        before_ = all();
        refuses(new DeleteClaim(*book_, key(0), 0)); // an event that nobody claims is none
        refuses(new ChangeClaim(*book_, key(0), 5, other));
    }

    void identicalRowsBecomeEvents() {
        pushAndLeadBack(new PartRows(*book_, key(2)));
        QCOMPARE(all().size(), std::size_t(5));
        QCOMPARE(book_->event(key(2))->identicalRows, 1);
        QCOMPARE(all().back().id, QStringLiteral("c (3)"));
        refuses(new PartRows(*book_, key(0)));
    }

    void keepApart() {
        undo_->push(new KeepApart(*book_, QStringLiteral("b"), QStringLiteral("a")));
        QCOMPARE(book_->keptApart().size(), std::size_t(1));
        undo_->undo();
        QVERIFY(book_->keptApart().empty());
        QCOMPARE(book_->notes().size(), std::size_t(2));
    }

    void everyChangeIsNotedWithItsDate() {
        const QDateTime start = QDateTime::currentDateTimeUtc();
        undo_->push(new JoinEvents(*book_, {key(0), key(1)}));
        undo_->undo();
        const auto& notes = book_->notes();
        QCOMPARE(notes.size(), std::size_t(2));
        QCOMPARE(notes[0].what, QStringLiteral("Join events"));
        QCOMPARE(notes[0].events, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(notes[1].what, QStringLiteral("Undone: Join events"));
        QVERIFY(notes[0].at >= start && notes[1].at >= notes[0].at);
    }

  private:
    [[nodiscard]] EventKey key(std::uint32_t row) const { return {file_, row}; }

    /// All events in the order of their rows.
    [[nodiscard]] std::vector<Event> all() const {
        const auto events = EventSnapshot::build(book_->loaded(), book_->changes());
        std::map<std::uint32_t, Event> byRow;
        for (std::size_t i = 0; i < events->table.size(); ++i)
            byRow[events->table.row(i)] = events->event(i);
        std::vector<Event> list;
        for (auto& [row, event] : byRow)
            list.push_back(std::move(event));
        return list;
    }

    void pushAndLeadBack(QUndoCommand* command) {
        undo_->push(command);
        const auto after = all();
        QVERIFY(after != before_);
        undo_->undo();
        QVERIFY(all() == before_);
        undo_->redo();
        QVERIFY(all() == after);
    }

    void refuses(QUndoCommand* command) {
        const int steps = undo_->count();
        const auto now = all();
        undo_->push(command);
        QCOMPARE(undo_->count(), steps);
        QVERIFY(all() == now);
    }

    std::unique_ptr<EventBook> book_;
    std::unique_ptr<QUndoStack> undo_;
    std::uint32_t file_ = 0;
    std::vector<Event> before_;
};

QTEST_GUILESS_MAIN(EventCommandTest)
#include "tst_EventCommand.moc"
