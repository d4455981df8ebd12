#include "app/filter/FilterBar.h"

#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "app/TopBar.h"
#include "app/filter/CheckList.h"
#include "app/filter/FilterOutline.h"
#include "app/filter/FilterPanel.h"
#include "app/filter/PlaceEdit.h"
#include "app/filter/SavedFilters.h"
#include "app/panels/EventListPanel.h"
#include "io/AtlasReader.h"
#include "support/TestFiles.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace atlas;

namespace {

/// Made up; the last one is known to a governorate only.
QByteArray fourEvents() {
    return "date,latitude,longitude,title,kind,actor,killed\n"
           "2016-01-01,36.0,39.0,First in Testville,airstrike,Russia,3\n"
           "2016-02-01,36.1,39.4,Second in Testville,shelling,Turkey,30\n"
           "2016-03-01,33.0,44.0,Third in Farville,airstrike,Turkey,33\n"
           "2016-04-01,35.9,38.9,Fourth in Mockham,airstrike,Russia,1\n";
}

} // namespace

class FilterBarTest : public QObject {
    Q_OBJECT

    QString folder_;
    test::TestFiles files_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;

    [[nodiscard]] FilterBar& bar() const { return window_->frame().filter(); }

    [[nodiscard]] FilterPanel& panel() const { return *window_->findChild<FilterPanel*>(); }

    [[nodiscard]] QString total() const {
        return bar().findChild<QLabel*>(QStringLiteral("filterTotal"))->text();
    }

    /// The visible chips' words and counts, in their order.
    [[nodiscard]] QList<QPushButton*> chips() const {
        QList<QPushButton*> visible;
        for (auto* button : bar().findChildren<QPushButton*>())
            if (button->isVisible() && button->parentWidget()->property("chip").toBool()) visible << button;
        return visible;
    }

    void openPanel() {
        QTest::mouseClick(&window_->frame().bar().filter(), Qt::LeftButton);
        QTRY_VERIFY(panel().isVisible());
    }

    template <class Field>
    [[nodiscard]] Field& named(const char* accessible) const {
        for (auto* field : panel().findChildren<Field*>())
            if (field->accessibleName() == QLatin1String(accessible)) return *field;
        qFatal("no such field: %s", accessible);
    }

    /// On the words of a line, not on its box.
    void tick(const char* list, int line) {
        auto& names = named<CheckList>(list);
        names.scrollToItem(names.item(line));
        const QRect at = names.visualItemRect(names.item(line));
        QTest::mouseClick(names.viewport(), Qt::LeftButton, {}, QPoint(at.left() + 60, at.center().y()));
    }

    void settle() { QTRY_VERIFY(!window_->filter().busy() && window_->canvas().settled()); }

    [[nodiscard]] QPoint onScreen(GeoPoint at) const {
        return window_->canvas().viewport().toScreen(at).toPoint();
    }

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-filter-test"));
        applyTheme(*qApp);
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
    }

    void init() {
        QSettings().clear();
        language_ = std::make_unique<Language>(folder_ + QStringLiteral("/translations"));
        language_->speak(QStringLiteral("en"));
        window_ = std::make_unique<MainWindow>(
            *language_, folder_, QStringList{files_.write(QStringLiteral("four.csv"), fourEvents())});
        window_->resize(1440, 900);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->reading() && window_->canvas().settled(), 20'000);
        QCOMPARE(window_->store().events()->table.size(), std::size_t(4));
    }

    void cleanup() {
        window_.reset();
        language_.reset();
    }

    void withoutAFilterTheBarTakesNoRoom() {
        QVERIFY(!bar().isVisible());
        QVERIFY(window_->frame().bar().filter().isVisible());
        QVERIFY(!window_->canvas().request().filter);
    }

    void aTickIsAtWorkAtOnceAndEverywhere() {
        openPanel();
        tick("Kind", static_cast<int>(EventKind::Airstrike));
        settle();
        QCOMPARE(total(), QStringLiteral("3 of 4 events"));
        QCOMPARE(chips().size(), 1);
        QCOMPARE(chips().front()->text(), QStringLiteral("Kind: Airstrike · 3"));
        QCOMPARE(window_->canvas().request().filter->rows.count(), std::size_t(3));
        tick("Actor", static_cast<int>(ActorGroup::Russia));
        settle();
        QCOMPARE(total(), QStringLiteral("2 of 4 events"));
        QCOMPARE(chips().size(), 2);
        QCOMPARE(chips().back()->text(), QStringLiteral("Actor: Russia · 2"));
        tick("Kind", static_cast<int>(EventKind::Airstrike));
        settle();
        QCOMPARE(chips().size(), 1);
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel().isVisible());
    }

    void aChipIsTakenAwayByItsCrossAndAllByClear() {
        window_->filter().setFilter({{KindIs{{EventKind::Airstrike}}, KilledAtLeast{10}}});
        settle();
        QCOMPARE(total(), QStringLiteral("1 of 4 events"));
        auto* cross = chips().front()->parentWidget()->findChild<QToolButton*>();
        QVERIFY(!cross->accessibleName().isEmpty());
        QTest::mouseClick(cross, Qt::LeftButton);
        settle();
        QCOMPARE(chips().size(), 1);
        QCOMPARE(total(), QStringLiteral("2 of 4 events"));
        QTest::mouseClick(bar().findChild<QPushButton*>(QStringLiteral("clearFilter")), Qt::LeftButton);
        settle();
        QVERIFY(!bar().isVisible());
        QVERIFY(!window_->canvas().request().filter);
    }

    void chipsCountTheEventsOfTheWindow() {
        window_->filter().setFilter({{KindIs{{EventKind::Airstrike}}}});
        settle();
        const TimePoint begin = window_->timeline().extent().from;
        window_->timeline().setHandles(begin, begin + std::chrono::hours(24 * 40));
        QCOMPARE(chips().front()->text(), QStringLiteral("Kind: Airstrike · 1"));
        QCOMPARE(total(), QStringLiteral("1 of 2 events"));
    }

    void aChipOpensItsField() {
        window_->filter().setFilter({{TextHas{QStringLiteral("mockham")}, KilledAtLeast{1}}});
        settle();
        QCOMPARE(total(), QStringLiteral("1 of 4 events"));
        QTest::mouseClick(chips().front(), Qt::LeftButton);
        QTRY_VERIFY(panel().isVisible());
        auto& text = named<QLineEdit>("Text");
        QCOMPARE(text.text(), QStringLiteral("mockham"));
        QTRY_VERIFY(text.hasFocus());
        text.selectAll();
        QTest::keyClicks(&text, QStringLiteral("testville"));
        QCOMPARE(text.text(), QStringLiteral("testville"));
        // A search reads texts: on a busy machine, and under a sanitizer, it takes its time.
        QTRY_COMPARE_WITH_TIMEOUT(chips().front()->text(), QStringLiteral("Text: “testville” · 2"), 20'000);
        text.clear();
        QTRY_COMPARE(chips().size(), 1);
    }

    void aPlaceIsTypedInAnySpelling() {
        openPanel();
        auto& place = *panel().findChild<PlaceEdit*>();
        place.setFocus();
        QTest::keyClicks(&place, QStringLiteral("raqa"));
        QTest::keyClick(&place, Qt::Key_Return);
        QTRY_COMPARE(chips().size(), 1);
        settle();
        QVERIFY(chips().front()->text().startsWith(QStringLiteral("Within 25 km of ")));
        QCOMPARE(total(), QStringLiteral("2 of 4 events"));
        named<QDoubleSpinBox>("Kilometres around the place").setValue(60);
        QTRY_COMPARE(total(), QStringLiteral("3 of 4 events"));
    }

    void aRiverIsChosen() {
        openPanel();
        auto& river = named<QComboBox>("Near a river");
        QTRY_VERIFY(river.findText(QStringLiteral("Euphrates")) > 0); // read after the events
        river.setCurrentText(QStringLiteral("Euphrates"));
        QTRY_COMPARE(chips().size(), 1);
        settle();
        QCOMPARE(chips().front()->text().section(u'·', 0, 0).trimmed(),
                 QStringLiteral("Within 5 km of the Euphrates"));
    }

    void aShapeIsDrawnOnTheMap() {
        openPanel();
        QTest::mouseClick(panel().findChild<QPushButton*>(QStringLiteral("drawShape")), Qt::LeftButton);
        QTRY_VERIFY(!panel().isVisible());
        MapCanvas& canvas = window_->canvas();
        for (const GeoPoint corner : {GeoPoint{38.5, 35.5}, GeoPoint{40, 35.5}, GeoPoint{40, 36.5}})
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, onScreen(corner));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, onScreen({38.5, 36.5}));
        QTest::keyClick(&canvas, Qt::Key_Return);
        settle();
        QCOMPARE(chips().size(), 1);
        QCOMPARE(total(), QStringLiteral("3 of 4 events"));
        const auto& ring = std::get<InsideShape>(window_->filter().filter().criteria.front()).ring;
        QCOMPARE(ring.size(), std::size_t(4));
        QVERIFY(window_->canvas().findChild<FilterOutline*>()->isVisible());
        QCOMPARE(window_->canvas().findChild<FilterOutline*>()->rings().front(), ring);
        QVERIFY(std::abs(ring[0].lon - 38.5) < 0.1 && std::abs(ring[0].lat - 35.5) < 0.1);
    }

    void aDoubleClickClosesAShapeAndEscGivesItUp() {
        QTest::mouseClick(&window_->frame().bar().filter(), Qt::LeftButton);
        QTest::mouseClick(panel().findChild<QPushButton*>(QStringLiteral("drawShape")), Qt::LeftButton);
        MapCanvas& canvas = window_->canvas();
        canvas.setFocus();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, onScreen({38.5, 35.5}));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, onScreen({40, 35.5}));
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QVERIFY(window_->filter().filter().empty());
        for (const GeoPoint corner : {GeoPoint{38.5, 35.5}, GeoPoint{40, 35.5}, GeoPoint{39.3, 37}})
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, onScreen(corner));
        QTest::mouseDClick(&canvas, Qt::LeftButton, {}, onScreen({39.3, 37}));
        QVERIFY(!window_->filter().filter().empty());
    }

    void filtersAreSavedByName() {
        const EventFilter filter{
            {KindIs{{EventKind::Shelling}}, Within{Within::Of::River, QStringLiteral("Euphrates"), 5, {}}}};
        SavedFilters::save(QStringLiteral("a/b “c”"), filter);
        SavedFilters::save(QStringLiteral("Another"), {});
        QCOMPARE(SavedFilters::names(), (QStringList{QStringLiteral("a/b “c”"), QStringLiteral("Another")}));
        QVERIFY(*SavedFilters::load(QStringLiteral("a/b “c”")) == filter);
        SavedFilters::remove(QStringLiteral("Another"));
        QVERIFY(!SavedFilters::load(QStringLiteral("Another")));
        QSettings().setValue(QStringLiteral("filters/saved"), QStringLiteral("no { json"));
        QVERIFY(SavedFilters::names().isEmpty());
    }

    void aSavedFilterIsChosenFromTheMenu() {
        SavedFilters::save(QStringLiteral("Mine"), {{KindIs{{EventKind::Shelling}}}});
        openPanel();
        auto* menu = panel().findChild<QToolButton*>(QStringLiteral("savedFilters"))->menu();
        menu->popup(panel().mapToGlobal(QPoint(10, 10)));
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Mine"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
        settle();
        QCOMPARE(chips().size(), 1);
        QCOMPARE(total(), QStringLiteral("1 of 4 events"));
    }

    void theFilterOutlivesTheLanguage() {
        window_->filter().setFilter({{KindIs{{EventKind::Airstrike}}}});
        settle();
        window_->chooseLanguage(QStringLiteral("ar"));
        settle();
        QVERIFY(bar().isVisible());
        QCOMPARE(chips().size(), 1);
        QCOMPARE(window_->canvas().request().filter->rows.count(), std::size_t(3));
        QVERIFY(chips().front()->parentWidget()->x() > bar().width() / 2); // written from the right
    }

    void newEventsAreFilteredToo() {
        window_->filter().setFilter({{KindIs{{EventKind::Shelling}}}});
        settle();
        window_->openFiles({files_.write(QStringLiteral("more.csv"), fourEvents())});
        QTRY_COMPARE(window_->store().events()->table.size(), std::size_t(8));
        settle();
        QTRY_COMPARE(total(), QStringLiteral("2 of 8 events"));
        QCOMPARE(window_->canvas().request().filter->rows.rows(), std::size_t(8));
    }

    void eventsThatWaitForTheFilterAreNoEmptyMap() {
        window_->filter().setFilter({{KindIs{{EventKind::Shelling}}}});
        settle();
        const auto* note = window_->canvas().findChild<QLabel*>(QStringLiteral("waitingNote"));
        QVERIFY(!note->isVisible());
        QString said; // at the very moment when the new events are there
        bool noted = false;
        bool listed = true;
        connect(&window_->store(), &DataStore::eventsChanged, this, [&] {
            said = total();
            noted = note->isVisible();
            listed = window_->frame().list().findChild<QListView*>()->isVisible();
        });
        window_->openFiles({files_.write(QStringLiteral("more.csv"), fourEvents())});
        QTRY_COMPARE(window_->store().events()->table.size(), std::size_t(8));
        QVERIFY(noted);
        QVERIFY(!listed);
        QCOMPARE(said, QStringLiteral("Filtering…"));
        settle();
        QTRY_VERIFY(!note->isVisible());
    }

    void everythingHasANameForScreenReaders() {
        window_->filter().setFilter({{KindIs{{EventKind::Shelling}}}});
        openPanel();
        for (const auto* field : panel().findChildren<QWidget*>())
            if (field->focusPolicy() != Qt::NoFocus && field->isVisible()
                && field->parentWidget() == &panel()) {
                const auto* button = qobject_cast<const QAbstractButton*>(field);
                QVERIFY2(!field->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         field->metaObject()->className());
            }
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_FilterBar.moc"
