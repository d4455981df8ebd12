#include "app/filter/SpokenFilter.h"

#include "filter/EventSieve.h"
#include "support/EventBuilder.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

namespace {

VectorMap oneRiver() {
    MapFeature river;
    river.name = QStringLiteral("Testwater");
    river.nameFr = QStringLiteral("Eau-d’essai");
    river.parts = {{{38, 36}, {40, 36}}};
    VectorMap map;
    map.layers.push_back({QStringLiteral("rivers"), {river}});
    return map;
}

Within near(Within::Of of, const char* name) {
    return {of, QString::fromLatin1(name), 5, {{{38, 36}, {40, 36}}}};
}

std::shared_ptr<const FilteredRows> rowsOf(const EventFilter& filter) {
    return *filteredRows(*test::events({QStringLiteral("2016-01-01 Testville airstrike 3")}), filter);
}

} // namespace

class SpokenFilterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::French)); }

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void onlyRiversAreRenamed_data() {
        QTest::addColumn<bool>("river");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("a river") << true << QByteArray("Testwater") << QStringLiteral("Eau-d’essai");
        QTest::newRow("a river on no map") << true << QByteArray("Nowater") << QStringLiteral("Nowater");
        QTest::newRow("a place of that name")
            << false << QByteArray("Testwater") << QStringLiteral("Testwater");
    }

    void onlyRiversAreRenamed() {
        QFETCH(bool, river);
        QFETCH(QByteArray, name);
        QFETCH(QString, said);
        const QString words =
            spokenWords(near(river ? Within::Of::River : Within::Of::Place, name.constData()), oneRiver());
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void rowsKeepTheirOrderAndTheirArguments() {
        // The sieve puts them into the order of the options: the river comes last.
        const EventFilter filter{{near(Within::Of::River, "Testwater"), KilledAtLeast{3}}};
        const auto rows = rowsOf(filter);
        const auto said = spoken(rows, filter, oneRiver());
        QVERIFY(said != rows);
        QCOMPARE(said->arguments, rows->arguments);
        QVERIFY(said->rows == rows->rows);
        QCOMPARE(said->words.size(), 2);
        const qsizetype river = rows->arguments.indexOf(QStringLiteral("--within-river=Testwater,5"));
        QVERIFY(said->words.at(river).contains(QStringLiteral("Eau-d’essai")));
        QCOMPARE(said->words.at(1 - river), rows->words.at(1 - river));
    }

    void whatNeedsNoOtherWordsStaysItself() {
        const EventFilter filter{{KilledAtLeast{3}}};
        const auto rows = rowsOf(filter);
        QCOMPARE(spoken(rows, filter, oneRiver()), rows);
        QVERIFY(!spoken(nullptr, filter, oneRiver()));
    }

    /// While a new filter is being worked out the old one's rows are still shown.
    void rowsOfAnotherFilterKeepTheirWords() {
        const auto rows = rowsOf({{near(Within::Of::River, "Testwater")}});
        QCOMPARE(spoken(rows, {{KilledAtLeast{3}}}, oneRiver()), rows);
    }
};

QTEST_MAIN(SpokenFilterTest)
#include "tst_SpokenFilter.moc"
