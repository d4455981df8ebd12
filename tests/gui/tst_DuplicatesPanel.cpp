#include "app/edit/DuplicatesModel.h"
#include "app/edit/DuplicatesPanel.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace atlas;
using namespace atlas::test;

namespace {

Event record(const char* dataset, const QString& id, const QString& line) {
    Event e = event(line);
    e.dataset = QString::fromLatin1(dataset);
    e.id = id;
    return e;
}

/// Made-up strikes that two made-up lists have, each on a day of its own.
std::shared_ptr<const EventSnapshot> twoLists(int pairs) {
    std::vector<Event> all;
    for (int i = 0; i < pairs; ++i) {
        const QString line =
            QStringLiteral("2017-03-%1 Testville airstrike 33").arg(3 * i + 1, 2, 10, QChar(u'0'));
        all.push_back(record("Alpha list", QStringLiteral("a%1").arg(i), line));
        all.push_back(record("Beta list", QStringLiteral("b%1").arg(i), line));
    }
    return snapshot(all);
}

} // namespace

class TestDuplicatesPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<DuplicatesPanel> panel_;
    std::vector<std::pair<EventKey, EventKey>> joined_;
    std::vector<KeptApart> apart_;

    [[nodiscard]] QListView& list() const { return *panel_->findChild<QListView*>(); }

    [[nodiscard]] QString hint() const {
        return panel_->findChild<QLabel*>(QStringLiteral("duplicatesHint"))->text();
    }

    [[nodiscard]] QPushButton& button(const char* text) const {
        for (auto* candidate : panel_->findChildren<QPushButton*>())
            if (candidate->text() == QLatin1String(text)) return *candidate;
        qFatal("no button %s", text);
    }

    void show(const std::shared_ptr<const EventSnapshot>& events, const std::set<KeptApart>& apart = {}) {
        panel_->present(events, apart);
        QTRY_VERIFY(!panel_->searching());
    }

  private Q_SLOTS:

    void init() {
        joined_.clear();
        apart_.clear();
        panel_ = std::make_unique<DuplicatesPanel>();
        connect(panel_.get(), &DuplicatesPanel::joinRequested, this,
                [this](EventKey kept, EventKey other) { joined_.emplace_back(kept, other); });
        connect(panel_.get(), &DuplicatesPanel::keepApartRequested, this,
                [this](const QString& a, const QString& b) { apart_.push_back(KeptApart::of(a, b)); });
        panel_->resize(335, 700);
        QVERIFY(showActive(*panel_));
        list().setFocus();
    }

    void modelIsSound() {
        DuplicatesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto events = twoLists(2);
        model.setPairs(events, findLikelyDuplicates(*events, {})->pairs);
        QCOMPARE(model.rowCount(), 2);
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void aProposalSaysTitlesSourcesAndReasons() {
        show(twoLists(1));
        const QStringList said = list().model()->index(0, 0).data().toString().split(u'\n');
        QCOMPARE(said.value(0), QStringLiteral("Airstrike, Testville"));
        QCOMPARE(said.value(1), QStringLiteral("1 Mar 2017 · Test source · Alpha list"));
        QCOMPARE(said.value(3), QStringLiteral("1 Mar 2017 · Test source · Beta list"));
        QVERIFY(said.contains(QStringLiteral("both on 1 Mar 2017")));
        QVERIFY(said.contains(QStringLiteral("same kind: Airstrike")));
    }

    void nothingFoundIsSaid() {
        show(snapshot(
            {record("Alpha list", QStringLiteral("a"), QStringLiteral("2017-03-17 Testville airstrike"))}));
        QVERIFY(hint().contains(QStringLiteral("No events of different data sets")));
        QVERIFY(!button("Join").isEnabled());
    }

    void nothingIsJoinedByItself() {
        show(twoLists(3));
        QCOMPARE(panel_->model().rowCount(), 3);
        QVERIFY(joined_.empty() && apart_.empty());
        QVERIFY(hint().contains(QStringLiteral("Nothing is joined by itself")));
    }

    void buttonsSayWhatWasDecided() {
        const auto events = twoLists(3);
        show(events);
        const LikelyPair first = panel_->model().pair(0);
        QTest::mouseClick(&button("Join"), Qt::LeftButton);
        QCOMPARE(joined_.size(), 1U);
        QCOMPARE(joined_.front(), (std::pair{events->key(first.a), events->key(first.b)}));
        const LikelyPair second = panel_->model().pair(0);
        QTest::mouseClick(&button("Keep apart"), Qt::LeftButton);
        QCOMPARE(apart_.front(), KeptApart::of(events->event(second.a).id, events->event(second.b).id));
        QCOMPARE(panel_->model().rowCount(), 1);
    }

    void keysDoTheSame() {
        show(twoLists(4));
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentIndex().row(), 1);
        QTest::keyClick(&list(), Qt::Key_J);
        QCOMPARE(joined_.size(), 1U);
        QCOMPARE(list().currentIndex().row(), 1); // the next one stands there
        QTest::keyClick(&list(), Qt::Key_K);
        QCOMPARE(apart_.size(), 1U);
        QTest::keyClick(&list(), Qt::Key_K);
        QTest::keyClick(&list(), Qt::Key_K);
        QTest::keyClick(&list(), Qt::Key_K); // none is left
        QCOMPARE(apart_.size(), 3U);
        QCOMPARE(panel_->model().rowCount(), 0);
    }

    void enterShowsBoth() {
        show(twoLists(1));
        std::vector<std::uint32_t> shown;
        connect(panel_.get(), &DuplicatesPanel::showRequested, this, [&](std::uint32_t a, std::uint32_t b) {
            shown = {a, b};
        });
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(shown.size(), 2U);
        QVERIFY(shown[0] != shown[1]);
    }

    void escapeCloses() {
        bool closed = false;
        connect(panel_.get(), &DuplicatesPanel::closed, this, [&] { closed = true; });
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(closed);
    }

    void whatIsKeptApartIsNotProposed() {
        const auto events = twoLists(2);
        show(events, {KeptApart::of(QStringLiteral("a0"), QStringLiteral("b0"))});
        QCOMPARE(panel_->model().rowCount(), 1);
    }

    /// While it is not seen nothing is looked for.
    void aHiddenPanelWaits() {
        panel_->hide();
        panel_->present(twoLists(1), {});
        QVERIFY(!panel_->searching());
        panel_->show();
        QTRY_COMPARE(panel_->model().rowCount(), 1);
    }
};

QTEST_MAIN(TestDuplicatesPanel)
#include "tst_DuplicatesPanel.moc"
