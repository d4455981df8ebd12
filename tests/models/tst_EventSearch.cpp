#include "models/EventSearch.h"

#include "support/EventBuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// What one search brought.
struct Ear {
    explicit Ear(EventSearch& search) {
        QObject::connect(&search, &EventSearch::found, &search,
                         [this](const std::vector<EventSearch::Hit>& some) {
                             hits.insert(hits.end(), some.begin(), some.end());
                         });
        QObject::connect(&search, &EventSearch::finished, &search, [this] { ++finished; });
    }

    std::vector<EventSearch::Hit> hits;
    int finished = 0;
};

std::shared_ptr<const EventSnapshot> manyEvents(int count) {
    std::vector<QString> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(QStringLiteral("2016-03-%1 Town%2 airstrike")
                            .arg(28 - i % 28, 2, 10, QLatin1Char('0'))
                            .arg(i % 100));
    return test::events(lines);
}

} // namespace

class EventSearchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void looksIntoTheseTexts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        for (const char* text : {"REPORT", "Testville", "id-7", "made-up monitor", "depot"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        QTest::newRow("words of a claim") << QStringLiteral("its words") << false;
    }

    void looksIntoTheseTexts() {
        QFETCH(QString, text);
        QFETCH(bool, found);
        Event event;
        event.id = QStringLiteral("id-7");
        event.headline = QStringLiteral("A made-up report");
        event.where.name = QStringLiteral("Testville");
        event.claims.emplace_back();
        event.claims.front().source = QStringLiteral("A made-up monitor");
        event.claims.front().target = QStringLiteral("a depot");
        event.claims.front().words = QStringLiteral("its words");
        const QByteArray bytes = encode(event);
        WordNeedle needle(text);
        QCOMPARE(speakOf(EventWords(bytes), needle), found);
    }

    void findsTheFirstInTime() {
        QLocale::setDefault(QLocale::c());
        const auto events = manyEvents(1000);
        EventSearch search;
        Ear ear(search);
        search.start(events, QStringLiteral("town42"), 3);
        QVERIFY(search.running());
        QTRY_COMPARE(ear.finished, 1);
        QVERIFY(!search.running());
        QCOMPARE(ear.hits.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            const Event event = events->event(ear.hits[i].tableIndex);
            QCOMPARE(event.where.name, QStringLiteral("Town42"));
            QVERIFY(ear.hits[i].line.endsWith(QStringLiteral("Mar 2016 · ") + eventTitle(event)));
            if (i > 0) QVERIFY(events->table.earlier(ear.hits[i - 1].tableIndex, ear.hits[i].tableIndex));
        }
    }

    void theNewestSearchWins() {
        const auto events = manyEvents(20'000);
        EventSearch search;
        Ear ear(search);
        search.start(events, QStringLiteral("nowhere"), 5);
        search.start(events, QStringLiteral("Town7"), 1);
        QTRY_COMPARE(ear.finished, 1);
        QCOMPARE(ear.hits.size(), std::size_t(1));
        QTest::qWait(50);
        QCOMPARE(ear.finished, 1);
    }

    void afterCancelNothingComes() {
        EventSearch search;
        Ear ear(search);
        search.start(manyEvents(5000), QStringLiteral("Town"), 5);
        search.cancel();
        QVERIFY(!search.running());
        QTest::qWait(100);
        QVERIFY(ear.hits.empty());
        QCOMPARE(ear.finished, 0);
    }

    void noEventsNoHits() {
        EventSearch search;
        Ear ear(search);
        search.start(EventSnapshot::build({}), QStringLiteral("Town"), 5);
        QTRY_COMPARE(ear.finished, 1);
        QVERIFY(ear.hits.empty());
    }
};

QTEST_GUILESS_MAIN(EventSearchTest)
#include "tst_EventSearch.moc"
