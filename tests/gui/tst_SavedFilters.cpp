#include "app/filter/SavedFilters.h"

#include <QSettings>
#include <QTest>

using namespace atlas;

namespace {

const QString settingsKey = QStringLiteral("filters/saved");

/// One of every kind of criterion.
EventFilter everything() {
    return {{KindIs{{EventKind::Airstrike, EventKind::Shelling}}, ActorIs{{ActorGroup::Russia}},
             TargetHas{QStringLiteral("a made-up depot")}, GradeIs{{Grade::Fair}},
             SourceHas{QString::fromUtf8("مرصد = , \"x\"")}, KilledAtLeast{3},
             PrecisionAtLeast{PlacePrecision::Radius}, TextHas{QStringLiteral("school, bridge")},
             InsideShape{{{38.5, 35.25}, {40, 35.25}, {39.12345, 37}}},
             Within{Within::Of::Place, QStringLiteral("Testville"), 12.5, {{{39, 36}}}},
             Within{Within::Of::River, QStringLiteral("Testwater"), 5, {}}}};
}

} // namespace

class SavedFiltersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-saved-test"));
    }

    void init() { QSettings().clear(); }

    void cleanupTestCase() { QSettings().clear(); }

    void noneIsThereAtFirst() {
        QVERIFY(SavedFilters::names().isEmpty());
        const auto missing = SavedFilters::load(QStringLiteral("Mine"));
        QVERIFY(!missing);
        QVERIFY(missing.error().line().contains(QStringLiteral("Mine")));
    }

    void everyCriterionComesBack_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(everything().criteria.size()); ++i)
            QTest::addRow("criterion %d", i) << i;
    }

    void everyCriterionComesBack() {
        QFETCH(int, which);
        const EventFilter filter{{everything().criteria.at(static_cast<std::size_t>(which))}};
        SavedFilters::save(QStringLiteral("Mine"), filter);
        const auto loaded = SavedFilters::load(QStringLiteral("Mine"));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().line()));
        QVERIFY(*loaded == filter);
    }

    void theyKeepTheirOrder() {
        SavedFilters::save(QStringLiteral("Mine"), everything());
        QVERIFY(*SavedFilters::load(QStringLiteral("Mine")) == everything());
    }

    void anyNameWillDo_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("a slash") << QStringLiteral("a/b");
        QTest::newRow("quotes") << QString::fromUtf8("a \"b\" “c” \\");
        QTest::newRow("Arabic") << QString::fromUtf8("ضربات");
        QTest::newRow("a dot first") << QStringLiteral(".hidden");
        QTest::newRow("long") << QString(500, u'x');
    }

    void anyNameWillDo() {
        QFETCH(QString, name);
        SavedFilters::save(name, everything());
        QCOMPARE(SavedFilters::names(), QStringList{name});
        QVERIFY(*SavedFilters::load(name) == everything());
        SavedFilters::remove(name);
        QVERIFY(SavedFilters::names().isEmpty());
        QVERIFY(!SavedFilters::load(name));
    }

    void namesStandInTheOrderOfTheAlphabet() {
        for (const char* name : {"middle", "Alpha", "zulu", "beta"})
            SavedFilters::save(QString::fromLatin1(name), {});
        QCOMPARE(SavedFilters::names().join(u' '), QStringLiteral("Alpha beta middle zulu"));
    }

    void theSameNameIsReplacedAndOthersStay() {
        SavedFilters::save(QStringLiteral("Mine"), {{KilledAtLeast{3}}});
        SavedFilters::save(QStringLiteral("Other"), {{KilledAtLeast{4}}});
        SavedFilters::save(QStringLiteral("Mine"), {{KilledAtLeast{5}}});
        QCOMPARE(SavedFilters::names().size(), 2);
        QVERIFY(*SavedFilters::load(QStringLiteral("Mine")) == (EventFilter{{KilledAtLeast{5}}}));
        SavedFilters::remove(QStringLiteral("Mine"));
        QVERIFY(*SavedFilters::load(QStringLiteral("Other")) == (EventFilter{{KilledAtLeast{4}}}));
        SavedFilters::remove(QStringLiteral("Mine")); // gone already
        QCOMPARE(SavedFilters::names(), QStringList{QStringLiteral("Other")});
    }

    /// Settings are a file that anyone may edit, and a later version may write more into it.
    void damagedSettingsAreNoTrap_data() {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("named");
        const auto json = [](const char* text) { return QString::fromLatin1(text).replace(u'`', u'"'); };
        QTest::newRow("no JSON") << json("no { json") << false;
        QTest::newRow("a list") << json("[1, 2]") << false;
        QTest::newRow("a number for a filter") << json("{`Mine`: 3}") << true;
        QTest::newRow("of a later version") << json("{`Mine`: {`version`: 99, `criteria`: []}}") << true;
        QTest::newRow("a criterion of no kind")
            << json("{`Mine`: {`version`: 1, `criteria`: [`--colour=red`]}}") << true;
        QTest::newRow("a value that is none")
            << json("{`Mine`: {`version`: 1, `criteria`: [`--killed-min=many`]}}") << true;
    }

    void damagedSettingsAreNoTrap() {
        QFETCH(QString, kept);
        QFETCH(bool, named);
        QSettings().setValue(settingsKey, kept);
        QCOMPARE(SavedFilters::names().size(), named ? 1 : 0);
        const auto loaded = SavedFilters::load(QStringLiteral("Mine"));
        QVERIFY(!loaded);
        QVERIFY(loaded.error().line().contains(QStringLiteral("Mine")));
        SavedFilters::save(QStringLiteral("Mine"), everything()); // mends it
        QVERIFY(*SavedFilters::load(QStringLiteral("Mine")) == everything());
    }
};

QTEST_MAIN(SavedFiltersTest)
#include "tst_SavedFilters.moc"
