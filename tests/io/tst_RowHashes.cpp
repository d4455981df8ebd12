#include "io/RowHashes.h"

#include <QByteArray>
#include <QTest>

using namespace atlas;

/// Which rows have been met before.
class TestRowHashes : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void nothingIsKnownAtFirst() { QVERIFY(!RowHashes().find(RowHash::of("a"))); }

    void rowsDifferInAnyByte() {
        const RowHash row = RowHash::of("35.5,38.5,Testville");
        QVERIFY(RowHash::of("35.5,38.5,Testville") == row);
        QVERIFY(!(RowHash::of("35.5,38.5,Testvilla") == row));
        QVERIFY(!(RowHash::of("35.5,38.5,Testville ") == row));
        QVERIFY(!(RowHash::of({}) == row));
    }

    /// More than the first table holds, so that it grows several times and probing meets full slots.
    void eachIsFoundAgainHoweverMany() {
        constexpr std::uint32_t many = 50'000;
        RowHashes rows;
        const auto hash = [](std::uint32_t nth) { return RowHash::of(QByteArray::number(nth)); };
        for (std::uint32_t i = 0; i < many; ++i) {
            QVERIFY(!rows.find(hash(i)));
            rows.insert(hash(i), 2 * i);
        }
        for (std::uint32_t i = 0; i < many; ++i)
            QCOMPARE(rows.find(hash(i)).value_or(1), 2 * i);
        QVERIFY(!rows.find(hash(many)));
    }

    /// The first half alone chooses the slot: two hashes that share it are two rows nonetheless.
    void hashesWithOneSlotAreTwo() {
        RowHashes rows;
        rows.insert({7, 1}, 10);
        rows.insert({7, 2}, 20);
        rows.insert({7 + 1024, 1}, 30);
        QCOMPARE(rows.find({7, 1}).value_or(0), 10U);
        QCOMPARE(rows.find({7, 2}).value_or(0), 20U);
        QCOMPARE(rows.find({7 + 1024, 1}).value_or(0), 30U);
        QVERIFY(!rows.find({7, 3}));
    }
};

QTEST_GUILESS_MAIN(TestRowHashes)
#include "tst_RowHashes.moc"
