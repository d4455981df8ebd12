#include "filter/FilterWords.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::FilterCriterion)

class FilterWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aLineSaysWhatIsAsked_data() {
        QTest::addColumn<FilterCriterion>("criterion");
        QTest::addColumn<QString>("line");
        const auto row = [](const FilterCriterion& c, const char* line) {
            QTest::newRow(line) << c << QString::fromUtf8(line);
        };
        row(KindIs{{EventKind::Airstrike, EventKind::Shelling}}, "Kind: Airstrike, Shelling");
        row(ActorIs{{ActorGroup::Russia, ActorGroup::Turkey}}, "Actor: Russia, Turkey");
        row(GradeIs{{Grade::Confirmed}}, "Grade: confirmed");
        row(KilledAtLeast{1200}, "Killed: 1,200 or more");
        row(PrecisionAtLeast{PlacePrecision::Radius}, "Place known to: the town or district");
        row(TargetHas{QStringLiteral("a  school\n")}, "Target: “a school”");
        row(SourceHas{QStringLiteral("<b>Mock</b>")}, "Source: “<b>Mock</b>”");
        row(TextHas{QStringLiteral("%1")}, "Text: “%1”");
        row(InsideShape{{{39, 36}, {40, 36}, {40, 37}}}, "Inside the drawn shape");
        row(Within{Within::Of::Place, QStringLiteral("Testville %2"), 2.5, {{{39, 36}}}},
            "Within 2.5 km of Testville %2");
        row(Within{Within::Of::Place, {}, 25, {{{39, 36}}}}, "Within 25 km of 36.000 N 39.000 E");
        row(Within{Within::Of::River, QStringLiteral("Mock River"), 5, {}}, "Within 5 km of the Mock River");
    }

    void aLineSaysWhatIsAsked() {
        QFETCH(FilterCriterion, criterion);
        QFETCH(QString, line);
        QCOMPARE(filterWords(criterion), line);
    }

    void everyPrecisionHasItsName() {
        QStringList names;
        for (int i = 0; i <= static_cast<int>(PlacePrecision::Unknown); ++i)
            names << precisionName(static_cast<PlacePrecision>(i));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(FilterWordsTest)
#include "tst_FilterWords.moc"
