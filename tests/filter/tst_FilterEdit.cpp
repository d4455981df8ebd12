#include "filter/FilterEdit.h"

#include <QTest>

using namespace atlas;

namespace {

Within near(Within::Of of, double kilometres) {
    return {of, QStringLiteral("Testville"), kilometres, {{{39, 36}}}};
}

} // namespace

class FilterEditTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void aCriterionKeepsItsPlace() {
        EventFilter filter{{KilledAtLeast{1}, KindIs{{EventKind::Raid}}, KilledAtLeast{5}}};
        hold(filter, KilledAtLeast{2}, true);
        QVERIFY((filter == EventFilter{{KilledAtLeast{2}, KindIs{{EventKind::Raid}}, KilledAtLeast{5}}}));
        QCOMPARE(held<KilledAtLeast>(filter)->killed, 2);
        QVERIFY(!held<TextHas>(filter));
    }

    void aNewOneComesLastAndOneThatAsksNothingGoes() {
        EventFilter filter;
        hold(filter, KilledAtLeast{2}, false);
        QVERIFY(filter.empty());
        hold(filter, KilledAtLeast{2}, true);
        hold(filter, TextHas{QStringLiteral("word")}, true);
        QVERIFY((filter == EventFilter{{KilledAtLeast{2}, TextHas{QStringLiteral("word")}}}));
        hold(filter, KilledAtLeast{}, false);
        QVERIFY((filter == EventFilter{{TextHas{QStringLiteral("word")}}}));
    }

    void placesAndRiversAreApart() {
        EventFilter filter;
        holdWithin(filter, near(Within::Of::Place, 5), true);
        holdWithin(filter, near(Within::Of::River, 7), true);
        holdWithin(filter, near(Within::Of::Place, 6), true);
        QCOMPARE(filter.criteria.size(), std::size_t(2));
        QCOMPARE(heldWithin(filter, Within::Of::Place)->kilometres, 6.0);
        QCOMPARE(heldWithin(filter, Within::Of::River)->kilometres, 7.0);
        holdWithin(filter, near(Within::Of::Place, 6), false);
        QVERIFY(!heldWithin(filter, Within::Of::Place));
        QVERIFY(heldWithin(filter, Within::Of::River));
    }
};

QTEST_GUILESS_MAIN(FilterEditTest)
#include "tst_FilterEdit.moc"
