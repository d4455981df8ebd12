#include "core/EventDetails.h"

#include "core/EventCodec.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace atlas;

namespace {

/// An event that its row gives away.
Event eventOfRow(std::size_t row, qsizetype words = 0) {
    Event event;
    event.id = QString::number(row);
    event.headline = QStringLiteral("حدث %1").arg(row);
    event.claims.emplace_back();
    event.claims.front().words = QString(words, u'w');
    return event;
}

void fill(EventDetails& details, std::size_t rows, qsizetype words) {
    for (std::size_t row = 0; row < rows; ++row)
        QVERIFY(details.add(eventOfRow(row, words)));
    QCOMPARE(details.size(), rows);
}

bool comesBack(const EventDetails& details, std::size_t row, qsizetype words) {
    const Event event = details.event(row);
    return event.id == QString::number(row) && event.headline == QStringLiteral("حدث %1").arg(row)
           && event.claims.size() == 1 && event.claims.front().words.size() == words;
}

constexpr std::size_t spilledRows = 3000; // of 10,000 bytes: twice what stays in memory
constexpr qsizetype spilledWords = 10'000;

} // namespace

class EventDetailsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aFewStayInMemory() {
        EventDetails details;
        fill(details, 100, 10);
        for (std::size_t row = 0; row < 100; ++row)
            QVERIFY(comesBack(details, row, 10));
    }

    void manyComeBackFromTheDisk() {
        EventDetails details;
        fill(details, spilledRows, spilledWords);
        for (const std::size_t row : {std::size_t(0), spilledRows / 2, spilledRows - 1, std::size_t(1)})
            QVERIFY(comesBack(details, row, spilledWords));
        for (std::size_t row = 0; row < spilledRows; ++row)
            QVERIFY2(comesBack(details, row, spilledWords), qPrintable(QString::number(row)));
    }

    void manyAreVisitedInOneGo_data() {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("words");
        QTest::newRow("all, small") << 1 << 10;
        QTest::newRow("all") << 1 << int(spilledWords);
        QTest::newRow("every third") << 3 << int(spilledWords);
        QTest::newRow("few, small") << 40 << 10;
        QTest::newRow("larger than what is read at once") << 7 << 100'000;
    }

    void manyAreVisitedInOneGo() {
        QFETCH(int, step);
        QFETCH(int, words);
        EventDetails details;
        const auto rows = words < spilledWords ? std::size_t(20'000) : spilledRows;
        fill(details, words > spilledWords ? 300 : rows, words);
        std::vector<std::uint32_t> asked;
        for (std::size_t row = 0; row < details.size(); row += static_cast<std::size_t>(step))
            asked.push_back(static_cast<std::uint32_t>(row));
        std::vector<std::uint32_t> visited;
        int faults = 0;
        details.visit(asked, [&](std::uint32_t row, QByteArrayView bytes) {
            visited.push_back(row);
            const Event event = decodeEvent(bytes);
            if (event.id != QString::number(row) || event.claims.front().words.size() != words) ++faults;
        });
        QCOMPARE(visited, asked);
        QCOMPARE(faults, 0);
    }

    void readByManyThreads() {
        EventDetails details;
        fill(details, spilledRows, spilledWords);
        std::atomic<int> faults = 0;
        {
            std::vector<std::jthread> threads;
            for (std::size_t first = 0; first < 4; ++first)
                threads.emplace_back([&, first] {
                    for (std::size_t row = first; row < spilledRows; row += 4)
                        if (!comesBack(details, row, spilledWords)) ++faults;
                });
        }
        QCOMPARE(faults.load(), 0);
    }
};

QTEST_GUILESS_MAIN(EventDetailsTest)
#include "tst_EventDetails.moc"
