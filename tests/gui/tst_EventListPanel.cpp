#include "app/panels/EventListPanel.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace atlas;
using namespace atlas::test;

class TestEventListPanel : public QObject {
    Q_OBJECT

    std::shared_ptr<const EventSnapshot> events_;
    std::unique_ptr<EventListModel> model_;
    std::unique_ptr<EventListPanel> panel_;

    [[nodiscard]] QListView& list() const { return *panel_->findChild<QListView*>(); }

    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = panel_->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] static TimeWindow window(const char* from, const char* to) {
        return {{day(from), day(to)}, WindowMode::Window};
    }

    /// Waits for the model's answer.
    void settle() const { QTRY_VERIFY(!model_->updating()); }

    /// The table index of the nth event in time.
    [[nodiscard]] std::uint32_t nth(std::size_t n) const { return events_->table.inTimeOrder(n); }

    /// Chooses an item of one of the panel's boxes by keyboard.
    void choose(const char* box, int item) const {
        auto* choice = panel_->findChild<QComboBox*>(QLatin1String(box));
        choice->setFocus();
        for (int i = choice->currentIndex(); i < item; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        for (int i = choice->currentIndex(); i > item; --i)
            QTest::keyClick(choice, Qt::Key_Up);
        settle();
    }

    [[nodiscard]] std::uint32_t listed(int line) const { return *model_->tableIndex(model_->index(line)); }

    static std::uint32_t chosen(const QSignalSpy& spy) { return spy.last().at(0).value<std::uint32_t>(); }

  private Q_SLOTS:

    // "C" sorts by code points, which no user's language does.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init() {
        std::vector<QString> lines;
        for (int i = 1; i <= 28; ++i)
            lines.push_back(
                QStringLiteral("2017-02-%1 Testville%2 airstrike %2").arg(i, 2, 10, QLatin1Char('0')).arg(i));
        model_ = std::make_unique<EventListModel>();
        panel_ = std::make_unique<EventListPanel>(*model_);
        events_ = events(lines);
        model_->setEvents(events_);
        model_->setWindow(window("2017-02-01", "2017-03-01"));
        settle();
        panel_->resize(280, 500);
        QVERIFY(showActive(*panel_));
    }

    void cleanup() {
        panel_.reset();
        model_.reset();
    }

    void clickChoosesARow() {
        QSignalSpy spy(panel_.get(), &EventListPanel::eventChosen);
        const QRect row = list().visualRect(model_->index(2));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(chosen(spy), nth(2));
    }

    void arrowKeysWalk() {
        QSignalSpy spy(panel_.get(), &EventListPanel::eventChosen);
        panel_->select(nth(4));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(chosen(spy), nth(5));
        QTest::keyClick(&list(), Qt::Key_Up);
        QTest::keyClick(&list(), Qt::Key_Up);
        QCOMPARE(chosen(spy), nth(3));
        QTest::keyClick(&list(), Qt::Key_End);
        QCOMPARE(chosen(spy), nth(27));
        QVERIFY(list().viewport()->rect().intersects(list().visualRect(list().currentIndex())));
    }

    void selectSaysNothing() {
        QSignalSpy spy(panel_.get(), &EventListPanel::eventChosen);
        panel_->select(nth(20));
        QCOMPARE(list().currentIndex().row(), 20);
        QVERIFY(list().viewport()->rect().intersects(list().visualRect(list().currentIndex())));
        panel_->select(std::nullopt);
        QVERIFY(!list().currentIndex().isValid());
        QVERIFY(!list().selectionModel()->hasSelection());
        QVERIFY(spy.isEmpty());
    }

    void selectionOutlivesAReset() {
        QSignalSpy spy(panel_.get(), &EventListPanel::eventChosen);
        panel_->select(nth(10));
        model_->setWindow(window("2017-02-09", "2017-03-01"));
        settle();
        QCOMPARE(list().currentIndex().row(), 2);
        QVERIFY(list().selectionModel()->isSelected(list().currentIndex()));
        model_->setWindow(window("2017-02-20", "2017-03-01"));
        settle();
        QVERIFY(!list().currentIndex().isValid());
        model_->setWindow(window("2017-02-01", "2017-03-01"));
        settle();
        QCOMPARE(list().currentIndex().row(), 10);
        QVERIFY(spy.isEmpty());
    }

    void rowsAreOfOneHeightAndDrawTheirText() {
        QVERIFY(list().uniformItemSizes());
        QCOMPARE(list().visualRect(model_->index(0)).height(), list().visualRect(model_->index(5)).height());
        // The figure at the right is in the accent: some pixel of the row must be red.
        const QImage image = list().viewport()->grab(list().visualRect(model_->index(0))).toImage();
        int red = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = image.width() / 2; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                red += c.red() > 130 && c.green() < 80 && c.blue() < 80 ? 1 : 0;
            }
        QVERIFY(red > 0);
    }

    void countsAndSkipped() {
        panel_->setCounts(312, 9084, 0);
        QVERIFY(says(QStringLiteral("312 in window · 9,084 in project")));
        panel_->setCounts(312, 9084, 12);
        QVERIFY(says(QStringLiteral("312 in window · 9,084 in project, 12 without a date")));
        auto* skipped = panel_->findChild<QPushButton*>();
        QVERIFY(!skipped->isVisible());
        panel_->setSkipped(3);
        QVERIFY(skipped->isVisible());
        QCOMPARE(skipped->text(), QStringLiteral("3 rows skipped"));
        QSignalSpy spy(panel_.get(), &EventListPanel::skippedRequested);
        QTest::mouseClick(skipped, Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
    }

    void theUserSortsEitherWay() {
        panel_->select(nth(3));
        choose("listSort", 1); // killed: the most first
        QCOMPARE(listed(0), nth(27));
        QCOMPARE(list().currentIndex().row(), 24); // the chosen event is still marked
        QCOMPARE(list().indexAt({5, 5}).row(), 0); // and the list shows what was asked for
        auto* direction = panel_->findChild<QToolButton*>(QStringLiteral("listDirection"));
        const QString descending = direction->accessibleName();
        QTest::mouseClick(direction, Qt::LeftButton);
        settle();
        QCOMPARE(listed(0), nth(0));
        QVERIFY(direction->accessibleName() != descending);
        choose("listSort", 5); // by place, its numbers as numbers
        QCOMPARE(listed(9), nth(9));
        QVERIFY(!model_->sort().descending);
    }

    void theUserChoosesWhichAreListed() {
        model_->setWindow(window("2017-02-09", "2017-03-01"));
        model_->setBox(GeoBox{0, 0, 1, 1});
        settle();
        QCOMPARE(model_->rowCount(), 0);
        choose("listScope", 1);
        QCOMPARE(model_->rowCount(), 20);
        choose("listScope", 2);
        QCOMPARE(model_->rowCount(), 28);
        // A panel in another language shows the same choice.
        const EventListPanel again(*model_);
        QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("listScope"))->currentIndex(), 2);
    }

    void sortingByTextsIsSaid() {
        auto* sort = panel_->findChild<QComboBox*>(QStringLiteral("listSort"));
        sort->setFocus();
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(sort, Qt::Key_Down);
        QVERIFY(model_->sorting());
        QVERIFY(says(QStringLiteral("Sorting")));
        settle();
        QVERIFY(!says(QStringLiteral("Sorting")));
    }

    void emptinessSaysWhatToDo() {
        const TimeWindow nothing = window("2018-01-01", "2018-02-01");
        panel_->setWindow(nothing);
        panel_->setCounts(0, 28, 0);
        model_->setWindow(nothing);
        settle();
        QVERIFY(!list().isVisible());
        for (const auto* label : panel_->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("No events")))
                QVERIFY(label->width() > 200 && label->y() > 20);
        QVERIFY(says(QStringLiteral("No events in Jan 2018.")));
        model_->setWindow(window("2017-02-01", "2017-03-01"));
        settle();
        QVERIFY(list().isVisible());
        model_->setBox(GeoBox{0, 0, 1, 1});
        settle();
        panel_->setCounts(28, 28, 0);
        QVERIFY(says(QStringLiteral("Nothing in view.")));
    }

    void emptinessNamesTheFilter() {
        auto filter = std::make_shared<FilteredRows>();
        filter->rows = RowMask(28, false);
        panel_->setWindow(window("2017-02-01", "2017-03-01"));
        model_->setFilter(filter);
        panel_->setCounts(0, 28, 0);
        settle();
        QVERIFY(says(QStringLiteral("No event in Feb 2017 passes the filter.")));
        choose("listScope", 2);
        QVERIFY(says(QStringLiteral("No event passes the filter.")));
    }

    void eventsThatWaitForTheFilterAreNotMissing() {
        auto nothing = std::make_shared<FilteredRows>();
        nothing->rows = RowMask(28, false);
        model_->setFilter(nothing);
        panel_->setCounts(0, 28, 0);
        panel_->setWaiting(true);
        settle();
        QVERIFY(!list().isVisible());
        QVERIFY(says(QStringLiteral("Filtering…")));
        QVERIFY(!says(QStringLiteral("No event")));
        panel_->setWaiting(false);
        QVERIFY(!says(QStringLiteral("Filtering…")));
        QVERIFY(says(QStringLiteral("No event")));
    }
};

QTEST_MAIN(TestEventListPanel)
#include "tst_EventListPanel.moc"
