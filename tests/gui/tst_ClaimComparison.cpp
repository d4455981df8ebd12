#include "app/panels/CasualtyChart.h"
#include "app/panels/ClaimComparison.h"
#include "app/panels/ComparisonWindow.h"
#include "app/panels/FileText.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace atlas;
using namespace atlas::test;

namespace {

const QString arabic = QStringLiteral("قصف مدرسة في بلدة الاختبار");

Claim claimBy(const char* source, int killed) {
    Claim claim;
    claim.source = QString::fromLatin1(source);
    claim.casualties.byGroup[0] = Range<int>{killed, killed};
    claim.target = QStringLiteral("school");
    return claim;
}

/// A made-up event of `count` claims that agree on the target and differ in the figures; the second has
/// another kind, day and place.
Event claimsOf(int count) {
    Event e = event(QStringLiteral("2017-03-17 Testville airstrike"));
    e.claims.clear();
    for (int i = 0; i < count; ++i)
        e.claims.push_back(claimBy("Test Observers", 10 + i));
    if (count < 2) return e;
    e.claims[1].source = QStringLiteral("Ministry of Tests");
    e.claims[1].kind = EventKind::Shelling;
    e.claims[1].when = wholeDay(QDate(2017, 3, 18), PlaceZone::Damascus);
    e.claims[1].where = e.where;
    e.claims[1].where->name = QStringLiteral("Testburg");
    e.claims[1].grade = Grade::Weak;
    return e;
}

const ComparedField* find(const std::vector<ComparedField>& fields, const char* name) {
    for (const ComparedField& field : fields)
        if (field.name == QLatin1String(name)) return &field;
    return nullptr;
}

} // namespace

class TestClaimComparison : public QObject {
    Q_OBJECT

    static QPushButton& changeButton(const ClaimComparison& claims, const char* field) {
        for (auto* button : claims.findChildren<QPushButton*>())
            if (button->accessibleName().contains(QLatin1String(field))) return *button;
        qFatal("no button for %s", field);
    }

    /// The direction in which the first paragraph of a shown text runs.
    static Qt::LayoutDirection shownDirection(const FileText& text) {
        return text.document()->firstBlock().textDirection();
    }

  private Q_SLOTS:

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatDiffersIsMarked_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("differs");
        for (const char* name : {"Kind", "When", "Where", "Civilians killed", "Grade"})
            QTest::newRow(name) << QString::fromLatin1(name) << (qstrcmp(name, "Grade") != 0);
        QTest::newRow("Target") << QStringLiteral("Target") << false;
    }

    void whatDiffersIsMarked() {
        QFETCH(QString, field);
        QFETCH(bool, differs);
        const auto fields = comparedFields(claimsOf(2));
        const ComparedField* row = find(fields, qPrintable(field));
        QVERIFY(row);
        QCOMPARE(row->differs, differs);
        const ClaimComparison claims(claimsOf(2));
        const QString said = differs ? QStringLiteral("≠ %1: claims differ").arg(field) : field;
        int named = 0;
        for (const auto* label : claims.findChildren<QLabel*>())
            named += label->text() == said && label->accessibleName() == said ? 1 : 0;
        QCOMPARE(named, 1); // a sign and words, not a colour alone
    }

    void silenceIsNotAnotherSaying() {
        Event e = claimsOf(2);
        e.claims[1].target.clear();
        QVERIFY(!find(comparedFields(e), "Target")->differs);
        e.claims[0].target.clear();
        QVERIFY(!find(comparedFields(e), "Target"));
    }

    void theEventsOwnValuesAreAJudgement() {
        Event e = claimsOf(2);
        QCOMPARE(basisText(e, Judged::Kind), QStringLiteral("as in: Test Observers"));
        e.basis.when = Basis::judged;
        QCOMPARE(basisText(e, Judged::When), QStringLiteral("own judgement"));
        const ClaimComparison claims(e);
        QStringList said;
        for (const auto* label : claims.findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.contains(QStringLiteral("Taken for the map")));
        QVERIFY(said.contains(QStringLiteral("your judgement")));
        QVERIFY(said.contains(QStringLiteral("own judgement")));
    }

    void restingOnAClaimTakesItsValue_data() {
        QTest::addColumn<int>("value");
        QTest::newRow("kind") << static_cast<int>(Judged::Kind);
        QTest::newRow("when") << static_cast<int>(Judged::When);
        QTest::newRow("where") << static_cast<int>(Judged::Where);
        QTest::newRow("grade") << static_cast<int>(Judged::Grade);
    }

    void restingOnAClaimTakesItsValue() {
        QFETCH(int, value);
        const auto judged = static_cast<Judged>(value);
        const Event before = claimsOf(2);
        const Event after = restingOn(before, judged, 1);
        QCOMPARE(basisOf(after, judged), 1);
        QCOMPARE(after.kind, judged == Judged::Kind ? EventKind::Shelling : before.kind);
        QVERIFY((after.when == *before.claims[1].when) == (judged == Judged::When));
        QVERIFY((after.where == *before.claims[1].where) == (judged == Judged::Where));
        QCOMPARE(after.grade, judged == Judged::Grade ? Grade::Weak : before.grade);
        // The first claim keeps what it said when it left that to the event.
        QCOMPARE(kindOf(after.claims[0], after), EventKind::Airstrike);
        QVERIFY(whenOf(after.claims[0], after) == before.when);
        // And back.
        QVERIFY(restingOn(after, judged, 0).kind == before.kind);
    }

    void theBasisIsChosenFromAMenu() {
        ClaimComparison claims(claimsOf(2));
        claims.resize(303, 600);
        std::optional<Event> changed;
        connect(&claims, &ClaimComparison::changed, this, [&](const Event& after) { changed = after; });
        QVERIFY(showActive(claims));
        const auto actions = changeButton(claims, "Kind").menu()->actions();
        QVERIFY(actions.at(0)->isChecked());
        QCOMPARE(actions.at(1)->text(), QStringLiteral("Ministry of Tests: Shelling"));
        actions.at(1)->trigger();
        QVERIFY(changed);
        QCOMPARE(changed->kind, EventKind::Shelling);
        bool edit = false;
        connect(&claims, &ClaimComparison::editRequested, this, [&] { edit = true; });
        actions.back()->trigger();
        QVERIFY(edit);
    }

    void namesStayWhileColumnsScroll_data() {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void namesStayWhileColumnsScroll() {
        QFETCH(bool, rightToLeft);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        ClaimComparison claims(claimsOf(12));
        claims.resize(303, 600);
        QVERIFY(showActive(claims));
        QVERIFY(claims.horizontalScrollBar()->maximum() > 0);
        const QLabel* name = nullptr;
        for (const auto* label : claims.findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("Kind"))) name = label;
        QVERIFY(name);
        const auto left = [&] { return name->mapTo(&claims, QPoint()).x(); };
        const QWidget* column = claims.findChildren<QLabel*>().front();
        const int nameBefore = left();
        const int columnBefore = column->mapTo(&claims, QPoint()).x();
        QScrollBar& bar = *claims.horizontalScrollBar();
        bar.setValue(bar.value() == bar.maximum() ? bar.minimum() : bar.maximum());
        QVERIFY(column->mapTo(&claims, QPoint()).x() != columnBefore);
        QCOMPARE(left(), nameBefore);
        QCOMPARE(name->width(), claims.viewport()->width());
    }

    void fewClaimsFitThePanel() {
        ClaimComparison claims(claimsOf(2));
        claims.resize(303, 600);
        QVERIFY(showActive(claims));
        QCOMPARE(claims.horizontalScrollBar()->maximum(), 0);
        QVERIFY(claims.widget()->height() <= claims.viewport()->height());
    }

    void wordsKeepTheirDirection_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("windowRightToLeft");
        QTest::addColumn<bool>("rightToLeft");
        const QString english = QStringLiteral("A school was hit");
        for (const bool window : {false, true}) {
            const auto row = [window](const char* name, const QString& words, const char* language,
                                      bool rightToLeft) {
                QTest::addRow("%s, window %s", name, window ? "in Arabic" : "in English")
                    << words << QString::fromLatin1(language) << window << rightToLeft;
            };
            row("Arabic", arabic, "ar", true);
            row("Arabic, language not given", arabic, "", true);
            row("English", english, "en", false);
            row("English, language not given", english, "", false);
            row("Arabic that begins with a Latin name", QStringLiteral("ISIS: ") + arabic, "ar", true);
            row("English said to be Arabic", english, "ar", false);
            row("English that begins with an Arabic name", arabic + u' ' + english, "en", false);
        }
    }

    void wordsKeepTheirDirection() {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(bool, windowRightToLeft);
        QFETCH(bool, rightToLeft);
        QGuiApplication::setLayoutDirection(windowRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        Event e = claimsOf(2);
        e.claims[0].words = words;
        e.claims[0].language = language;
        ClaimComparison claims(e);
        claims.resize(600, 600);
        QVERIFY(showActive(claims));
        const auto* shown = claims.findChild<FileText*>();
        QVERIFY(shown->toPlainText().contains(words));
        QCOMPARE(shownDirection(*shown), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        // The first letter stands on the side where reading begins.
        const QTextBlock block = shown->document()->firstBlock();
        const double x = block.layout()->lineAt(0).cursorToX(0);
        QCOMPARE(x > shown->width() / 2.0, rightToLeft);
    }

    void theChartHasOneAxisForAll() {
        Event e = claimsOf(2);
        e.claims[0].casualties.injuredByGroup[0] = Range<int>{60, 80};
        CasualtyChart chart;
        chart.setClaims(e.claims);
        QCOMPARE(chart.groups().size(), 2U);
        QCOMPARE(chart.groups()[0].name, QStringLiteral("civilians"));
        QCOMPARE(chart.groups()[1].name, QStringLiteral("injured: civilians")); // below the killed
        QCOMPARE(chart.groups()[1].rows.front().figure, (Range<int>{60, 80}));
        QCOMPARE(chart.ticks().front(), 0);
        QVERIFY(chart.ticks().back() <= 80 && chart.ticks().size() <= 5U && chart.ticks().size() >= 3U);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("60–80")));
    }

    void aWindowHoldsManyClaims() {
        ComparisonWindow window(claimsOf(4));
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(showActive(window));
        const auto* claims = window.findChild<ClaimComparison*>();
        QVERIFY(claims && claims->isVisible());
        QVERIFY(window.findChild<CasualtyChart*>()->isVisible());
        QVERIFY(window.height() <= 1000 && window.width() <= 1600);
    }
};

QTEST_MAIN(TestClaimComparison)
#include "tst_ClaimComparison.moc"
