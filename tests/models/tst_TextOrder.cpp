#include "models/TextOrder.h"

#include "support/EventBuilder.h"

#include <QCollator>
#include <QTest>

using namespace atlas;

namespace {

std::shared_ptr<const EventSnapshot> titled(const QStringList& titles) {
    std::vector<Event> events;
    for (const QString& title : titles) {
        Event event = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
        event.headline = title;
        event.where.name = title;
        events.push_back(std::move(event));
    }
    return test::snapshot(std::move(events));
}

} // namespace

class TextOrderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void ranksAsAReaderWould_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("order"); // -1: first before second; 0: equal
        QTest::newRow("letters") << QStringLiteral("Anytown") << QStringLiteral("Testville") << -1;
        QTest::newRow("numbers") << QStringLiteral("Report 9") << QStringLiteral("Report 10") << -1;
        QTest::newRow("capitals") << QStringLiteral("hospital") << QStringLiteral("Hospital") << 0;
        QTest::newRow("the same") << QStringLiteral("Testville") << QStringLiteral("Testville") << 0;
        QTest::newRow("Arabic") << QStringLiteral("البلدة") << QStringLiteral("تستفيل") << -1;
        QTest::newRow("far into a long one") << QString(200, u'a') + u'b' << QString(200, u'a') + u'c' << 0;
    }

    void ranksAsAReaderWould() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, order);
        const auto events = titled({second, first});
        for (const SortColumn column : {SortColumn::Title, SortColumn::Place}) {
            const auto texts = TextOrder::of(*events, column, {});
            QVERIFY(texts);
            QCOMPARE(texts->rank(1) < texts->rank(0), order < 0);
            QCOMPARE(texts->rank(1) == texts->rank(0), order == 0);
        }
    }

    /// Many more than one thread takes at a time, against a comparison of the texts themselves.
    void manyAreInTheOrderOfTheAlphabet() {
        QStringList titles;
        for (int i = 0; i < 5000; ++i)
            titles << QStringLiteral("%1 %2").arg(QChar(u'a' + i % 26)).arg(i * 7919 % 1000);
        const auto events = titled(titles);
        const auto texts = TextOrder::of(*events, SortColumn::Title, {});
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        for (int i = 0; i < 20'000; ++i) {
            const qsizetype a = i * 31 % 5000;
            const qsizetype b = i * 17 % 5000;
            const int order = collator.compare(titles[a], titles[b]);
            const auto rankA = texts->rank(static_cast<std::size_t>(a));
            const auto rankB = texts->rank(static_cast<std::size_t>(b));
            QCOMPARE(order < 0, rankA < rankB);
            QCOMPARE(order == 0, rankA == rankB);
        }
    }

    /// Where there is no title, one is made of kind, place and the first claim's target.
    void titlesThatAreMadeAreSorted() {
        std::vector<Event> events;
        for (const char* target : {"school", "", "bridge"}) {
            Event event = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
            event.claims.front().target = QString::fromUtf8(target);
            event.claims.push_back(event.claims.front());
            event.claims.back().target = QStringLiteral("another");
            event.headline.clear();
            events.push_back(event);
        }
        events.push_back(events.front());
        events.back().kind = EventKind::Shelling;
        const auto snapshot = test::snapshot(events);
        const auto texts = TextOrder::of(*snapshot, SortColumn::Title, {});
        QCollator collator{QLocale()};
        for (std::size_t a = 0; a < events.size(); ++a)
            for (std::size_t b = 0; b < events.size(); ++b)
                QCOMPARE(texts->rank(a) < texts->rank(b),
                         collator.compare(eventTitle(events[a]), eventTitle(events[b])) < 0);
    }

    void anEventWithoutAPlaceHasNoRank() {
        const auto events = titled({QString(), QStringLiteral("Testville")});
        const auto texts = TextOrder::of(*events, SortColumn::Place, {});
        QCOMPARE(texts->rank(0), TextOrder::none);
        QCOMPARE(texts->rank(1), 0U);
    }

    void stopsAndTellsHowFarItCame() {
        const auto events = titled(QStringList(5000, QStringLiteral("Testville")));
        std::stop_source stop;
        double told = 0;
        const auto texts = TextOrder::of(*events, SortColumn::Place, stop.get_token(), [&](double part) {
            told = part;
            if (part > 0.3) stop.request_stop();
        });
        QVERIFY(!texts);
        QVERIFY(told > 0.3 && told < 0.9);
    }
};

QTEST_GUILESS_MAIN(TextOrderTest)
#include "tst_TextOrder.moc"
