#include "app/edit/ClaimEditor.h"
#include "app/edit/EventEditor.h"
#include "app/edit/SplitDialog.h"
#include "gui/FormFields.h"
#include "support/EventBuilder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

using namespace atlas;
using test::field;
using test::type;

namespace {

void choose(const QWidget& dialog, const char* name, const QString& text) {
    auto& box = dynamic_cast<QComboBox&>(field(dialog, QLatin1String(name)));
    const int at = box.findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    box.setCurrentIndex(at);
}

void click(const QWidget& dialog, const char* name) {
    auto& box = dynamic_cast<QCheckBox&>(field(dialog, QLatin1String(name)));
    const bool before = box.isChecked();
    QTest::mouseClick(&box, Qt::LeftButton, {}, {8, box.height() / 2});
    QVERIFY(box.isChecked() != before);
}

bool mayBeAccepted(const QDialog& dialog) {
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
}

Event made() {
    Event event = test::event(QStringLiteral("2016-03-05..07 Testville airstrike 3-9"), {39.25, 36.5});
    event.claims.front().source = QStringLiteral("A witness");
    return event;
}

} // namespace

/// The dialogs in which events and claims are edited, by key strokes.
class TestEditors : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingTouchedIsNothingChanged() {
        const Event before = made();
        const EventEditor events(before, GeoPoint{1, 2});
        QVERIFY(events.event() == before);
        const ClaimEditor claims(before.claims.front(), before, {});
        QVERIFY(claims.claim() == before.claims.front());
    }

    void aClockIsNotLostToDays() {
        Event before = made();
        before.when = {fromMillis(1'457'000'000'000), fromMillis(1'457'000'060'000)};
        const EventEditor editor(before, {});
        QVERIFY(editor.event().when == before.when);
    }

    void datesAsTyped_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("end");
        const auto row = [](const char* name, const char* from, const char* to, bool good, const char* first,
                            const char* end) { QTest::newRow(name) << from << to << good << first << end; };
        row("a day", "2017-03-17", "", true, "2017-03-17", "2017-03-18");
        row("days", "2017-03-17", "2017-03-19", true, "2017-03-17", "2017-03-20");
        row("a month", "2017-03", "", true, "2017-03-01", "2017-04-01");
        row("months", "2017-03", "2017-04", true, "2017-03-01", "2017-05-01");
        row("no date", "", "", true, "", "");
        row("backwards", "2017-03-17", "2017-03-15", false, "", "");
        row("words", "some day", "", false, "", "");
        row("half", "2017-03-17", "soon", false, "", "");
    }

    void datesAsTyped() {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const bool, good);
        QFETCH(const QString, first);
        QFETCH(const QString, end);
        EventEditor editor(made(), {});
        type(editor, "From", from);
        type(editor, "To, included", to);
        QCOMPARE(mayBeAccepted(editor), good);
        if (!good) return;
        const Event event = editor.event();
        QCOMPARE(event.when.dated(), !first.isEmpty());
        QCOMPARE(event.basis.when, Basis::judged);
        if (first.isEmpty()) return;
        QVERIFY(event.when.from == test::day(qPrintable(first)));
        QVERIFY(event.when.to == test::day(qPrintable(end)));
    }

    void positionsAsTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("point");
        QTest::newRow("degrees") << "35.95, 39.01" << true << true;
        QTest::newRow("minutes") << "35°57'00\"N 39°00'36\"E" << true << true;
        QTest::newRow("nothing") << "" << true << false;
        QTest::newRow("words") << "over there" << false << false;
        QTest::newRow("beyond") << "95, 39" << false << false;
    }

    void positionsAsTyped() {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QFETCH(const bool, point);
        EventEditor editor(made(), {});
        type(editor, "Position", text);
        QCOMPARE(mayBeAccepted(editor), good);
        if (!good) return;
        const Location where = editor.event().where;
        QCOMPARE(where.point.has_value(), point);
        QCOMPARE(where.mappable(), point);
        if (!point) return;
        QVERIFY(qAbs(where.point->lat - 35.95) < 1e-6);
        QVERIFY(qAbs(where.point->lon - 39.01) < 1e-6);
    }

    void aSquareIsNoPoint() {
        EventEditor editor(made(), {});
        choose(editor, "How closely it is known", QStringLiteral("exactly there"));
        type(editor, "Position", QStringLiteral("37S FV 81 79"));
        const Location where = editor.event().where;
        QCOMPARE(where.precision, PlacePrecision::Radius);
        QVERIFY(where.radiusMetres > 500 && where.radiusMetres < 1000); // half the diagonal of a kilometre
    }

    void aDistanceIsAskedFor() {
        EventEditor editor(made(), {});
        choose(editor, "How closely it is known", QStringLiteral("within a distance of it"));
        type(editor, "Distance, km", {});
        QVERIFY(!mayBeAccepted(editor));
        type(editor, "Distance, km", QStringLiteral("2.5"));
        QVERIFY(mayBeAccepted(editor));
        QCOMPARE(editor.event().where.radiusMetres, 2500.0);
    }

    /// What the editor itself writes in the user's figures it must understand.
    void aDistanceInAnyFigures_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("European") << "2.5";
        QTest::newRow("comma") << "2,5";
        QTest::newRow("Arabic") << QString::fromUtf8("٢٫٥");
    }

    void aDistanceInAnyFigures() {
        QFETCH(const QString, typed);
        EventEditor editor(made(), {});
        choose(editor, "How closely it is known", QStringLiteral("within a distance of it"));
        dynamic_cast<QLineEdit&>(field(editor, QStringLiteral("Distance, km"))).setText(typed);
        QVERIFY(mayBeAccepted(editor));
        QCOMPARE(editor.event().where.radiusMetres, 2500.0);
    }

    void whatIsWrittenCanBeReadBack_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Syria);
    }

    void whatIsWrittenCanBeReadBack() {
        QFETCH(const QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        Event event = made();
        event.where.precision = PlacePrecision::Radius;
        event.where.radiusMetres = 1'234'500;
        const EventEditor editor(event, {});
        const bool fine = mayBeAccepted(editor);
        const bool same = editor.event() == event;
        QLocale::setDefault(before);
        QVERIFY(fine && same);
    }

    void theMiddleOfTheMapIsTaken() {
        EventEditor editor(made(), GeoPoint{40.5, 35.25});
        auto* take = editor.findChild<QPushButton*>(QStringLiteral("takeCentre"));
        take->click();
        QCOMPARE(editor.event().where.point->lon, 40.5);
        QCOMPARE(editor.event().where.point->lat, 35.25);
    }

    void ownJudgementIsSaid() {
        EventEditor editor(made(), {});
        choose(editor, "Kind", kindName(EventKind::Shelling));
        choose(editor, "Grade", gradeName(Grade::Fair));
        type(editor, "Tags", QStringLiteral("bridge, river ; bridge"));
        type(editor, "Title", QStringLiteral("A bridge"));
        const Event event = editor.event();
        QCOMPARE(event.kind, EventKind::Shelling);
        QCOMPARE(event.basis, (Basis{Basis::judged, 0, 0, Basis::judged}));
        QCOMPARE(event.tags, QStringList({QStringLiteral("bridge"), QStringLiteral("river")}));
        QCOMPARE(event.headline, QStringLiteral("A bridge"));
    }

    void figuresAsTyped_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::newRow("one") << "33" << true << 33 << 33;
        QTest::newRow("range") << "33-40" << true << 33 << 40;
        QTest::newRow("dash") << QString::fromUtf8("33–40") << true << 33 << 40;
        QTest::newRow("at least") << "33+" << true << 33 << -1;
        QTest::newRow("at least, sign") << QString::fromUtf8("≥ 33") << true << 33 << -1;
        QTest::newRow("Arabic digits") << QString::fromUtf8("٣٣-٤٠") << true << 33 << 40;
        QTest::newRow("none") << "" << true << -1 << -1;
        QTest::newRow("backwards") << "40-33" << false << 0 << 0;
        QTest::newRow("words") << "dozens" << false << 0 << 0;
        QTest::newRow("negative") << "-3" << false << 0 << 0;
    }

    void figuresAsTyped() {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QFETCH(const int, min);
        QFETCH(const int, max);
        const auto typed = typedFigure(text);
        QCOMPARE(typed.has_value(), good);
        if (!good) return;
        QCOMPARE(typed->range ? typed->range->min : -1, min);
        QCOMPARE(typed->range ? typed->range->max.value_or(-1) : -1, max);
    }

    void aClaimNeedsItsSource() {
        ClaimEditor editor({}, made(), {});
        QVERIFY(!mayBeAccepted(editor));
        type(editor, "Who says it", QStringLiteral("A monitor"));
        QVERIFY(mayBeAccepted(editor));
        type(editor, "Said on", QStringLiteral("2017-03"));
        QVERIFY(!mayBeAccepted(editor)); // a claim is made on a day
        type(editor, "Said on", QStringLiteral("2017-03-18"));
        type(editor, "civilians", QStringLiteral("3-5"));
        const Claim claim = editor.claim();
        QCOMPARE(claim.source, QStringLiteral("A monitor"));
        QCOMPARE(*claim.published, QDate(2017, 3, 18));
        QCOMPARE(claim.casualties.byGroup[0]->highest(), 5);
        QVERIFY(!claim.casualties.byGroup[1]);
    }

    /// By default a claim says what the event has; what it says otherwise is its own and not the event's.
    void aClaimHasItsOwnTimeAndPlace() {
        const Event event = made();
        ClaimEditor editor(event.claims.front(), event, GeoPoint{40.5, 35.25});
        const auto& from = dynamic_cast<QLineEdit&>(field(editor, QStringLiteral("From")));
        const auto& position = dynamic_cast<QLineEdit&>(field(editor, QStringLiteral("Position")));
        QVERIFY(!from.isEnabled() && !position.isEnabled());
        QVERIFY(!editor.claim().when && !editor.claim().where && !editor.claim().kind);

        click(editor, "Time");
        click(editor, "Place of the claim");
        QVERIFY(from.isEnabled() && position.isEnabled());
        QCOMPARE(from.text(), QStringLiteral("2016-03-05")); // from there it is changed
        type(editor, "From", QStringLiteral("2016-03-06"));
        type(editor, "To, included", QString());
        type(editor, "Position", QStringLiteral("35.95, 39.01"));
        choose(editor, "Kind", kindName(EventKind::Shelling));
        choose(editor, "Grade", gradeName(Grade::Weak));
        type(editor, "Collection", QStringLiteral("A made-up collection"));
        type(editor, "Its number there", QStringLiteral("T-7"));
        const Claim claim = editor.claim();
        QVERIFY(claim.when->from == test::day("2016-03-06") && claim.when->to == test::day("2016-03-07"));
        QVERIFY(qAbs(claim.where->point->lon - 39.01) < 1e-6);
        QCOMPARE(*claim.kind, EventKind::Shelling);
        QCOMPARE(*claim.grade, Grade::Weak);
        QCOMPARE(claim.dataset, QStringLiteral("A made-up collection"));
        QCOMPARE(claim.record, QStringLiteral("T-7"));

        const ClaimEditor again(claim, event, {});
        QVERIFY(again.claim() == claim);
        click(editor, "Time");
        click(editor, "Place of the claim");
        QVERIFY(!editor.claim().when && !editor.claim().where);
    }

    /// Arabic words in an English window, also before anyone says which language they are in.
    void wordsAreWrittenTheirOwnWay() {
        ClaimEditor editor(made().claims.front(), made(), {});
        auto& words = dynamic_cast<QPlainTextEdit&>(field(editor, QStringLiteral("In its words")));
        const auto option = [&] { return words.document()->defaultTextOption(); };
        QCOMPARE(option().textDirection(), Qt::LeftToRight);
        words.setPlainText(QStringLiteral("قصفت طائرات"));
        QCOMPARE(option().textDirection(), Qt::RightToLeft);
        QVERIFY(option().alignment() & Qt::AlignRight);
        words.setPlainText(QStringLiteral("36 قتيلا, said A witness"));
        choose(editor, "Language of the words", QStringLiteral("en"));
        QCOMPARE(option().textDirection(), Qt::LeftToRight);
    }

    void whatIsNotAskedIsNoFault() {
        ClaimEditor editor(made().claims.front(), made(), {});
        click(editor, "Time");
        type(editor, "From", QStringLiteral("some day"));
        QVERIFY(!mayBeAccepted(editor));
        click(editor, "Time");
        QVERIFY(mayBeAccepted(editor));
        click(editor, "Place of the claim");
        type(editor, "Position", QStringLiteral("over there"));
        QVERIFY(!mayBeAccepted(editor));
        click(editor, "Place of the claim");
        QVERIFY(mayBeAccepted(editor));
    }

    /// A claim must not be changed by who only scrolls past it.
    void theWheelChangesNoChoice() {
        ClaimEditor editor(made().claims.front(), made(), {});
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        auto& kind = dynamic_cast<QComboBox&>(field(editor, QStringLiteral("Kind")));
        auto* form = editor.findChild<QScrollArea*>();
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        QVERIFY(!kind.hasFocus());
        const int before = form->verticalScrollBar()->value();
        const QPointF at = kind.rect().center();
        QWheelEvent wheel(at, kind.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only a user's goes on to the page below
        QCoreApplication::instance()->notify(&kind, &wheel);
        QCOMPARE(kind.currentText(), QStringLiteral("as the event"));
        QVERIFY(form->verticalScrollBar()->value() < before);
    }

    void actorsHaveRoles() {
        ClaimEditor editor({}, made(), {});
        auto* table = editor.findChild<QTableWidget*>();
        auto* add = editor.findChild<QPushButton*>(QStringLiteral("addActor"));
        add->click();
        add->click();
        table->item(0, 0)->setText(QStringLiteral("Russia"));
        auto* role = qobject_cast<QComboBox*>(table->cellWidget(0, 1));
        role->setCurrentIndex(role->findData(static_cast<int>(ActorRole::Denied)));
        const auto actors = editor.claim().actors; // the second has no name
        QCOMPARE(actors.size(), std::size_t(1));
        QCOMPARE(actors[0], (Actor{QStringLiteral("Russia"), ActorGroup::Russia, ActorRole::Denied}));
    }

    void aSplitLeavesOneOnEachSide() {
        Event event = made();
        event.claims.push_back(event.claims.front());
        event.claims.push_back(event.claims.front());
        const SplitDialog dialog(event);
        auto* list = dialog.findChild<QListWidget*>();
        QVERIFY(!mayBeAccepted(dialog));
        list->item(1)->setCheckState(Qt::Checked);
        QVERIFY(mayBeAccepted(dialog));
        QCOMPARE(dialog.leaving(), std::vector<int>{1});
        for (int row = 0; row < 3; ++row)
            list->item(row)->setCheckState(Qt::Checked);
        QVERIFY(!mayBeAccepted(dialog));
    }
};

QTEST_MAIN(TestEditors)
#include "tst_Editors.moc"
