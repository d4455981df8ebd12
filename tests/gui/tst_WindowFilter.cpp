#include "app/filter/WindowFilter.h"

#include "app/filter/FilterBar.h"
#include "app/filter/FilterOutline.h"
#include "gui/MapDesk.h"
#include "support/EventBuilder.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using test::day;
using test::MapDesk;

namespace {

std::shared_ptr<const EventSnapshot> someEvents() {
    return test::events({QStringLiteral("2016-01-01 Testville airstrike 3"),
                         QStringLiteral("2016-02-01 Testville shelling 30"),
                         QStringLiteral("2016-03-01 Testville airstrike 33")});
}

/// A map with one river, made up, in three languages.
std::shared_ptr<const AtlasSnapshot> atlasWithRiver() {
    auto atlas = std::make_shared<AtlasSnapshot>();
    MapFeature river;
    river.name = QStringLiteral("Testwater");
    river.nameFr = QStringLiteral("Eau-d’essai");
    river.nameAr = QString::fromUtf8("نهر تجريبي");
    river.parts = {{{38, 36}, {40, 36}}};
    atlas->map.layers.push_back({QStringLiteral("rivers"), {river}});
    return atlas;
}

EventFilter nearTestwater() {
    return {{KilledAtLeast{1},
             Within{Within::Of::River, QStringLiteral("Testwater"), 5, {{{38, 36}, {40, 36}}}}}};
}

/// The filter of a map with its bar, as the window has them.
class FilterDesk : public MapDesk {
  public:
    FilterDesk() : MapDesk(someEvents()) {
        filter.setWindow({{day("2016-01-01"), day("2017-01-01")}, WindowMode::Window});
        filter.setEvents(someEvents());
        bar.resize(1600, 60); // chips say all their words
        filter.attach(bar, button);
        QObject::connect(&filter, &WindowFilter::rowsChanged, &canvas, [this] { ++changes; });
    }

    void ask(const EventFilter& asked) {
        filter.setFilter(asked);
        if (!QTest::qWaitFor([this] { return !filter.busy(); })) qFatal("the filter never ends");
    }

    [[nodiscard]] QString total() const {
        return bar.findChild<QLabel*>(QStringLiteral("filterTotal"))->text();
    }

    /// The words and the count of a chip.
    [[nodiscard]] QString chip(int which) const {
        QStringList texts;
        for (const auto* each : bar.findChildren<QPushButton*>())
            if (each->parentWidget()->property("chip").toBool()) texts << each->text();
        return texts.value(which);
    }

    FilterBar bar;
    QPushButton button;
    WindowFilter filter{canvas, tools};
    int changes = 0;
};

} // namespace

class WindowFilterTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void withoutAFilterAllPass() {
        const FilterDesk desk;
        QVERIFY(!desk.filter.rows());
        QVERIFY(!desk.filter.busy());
        QVERIFY(!desk.filter.waiting());
        QVERIFY(desk.bar.isHidden());
    }

    void rowsAreThoseOfTheFilter() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}}});
        QCOMPARE(desk.filter.rows()->rows.count(), std::size_t(2));
        QCOMPARE(desk.changes, 1);
        QCOMPARE(desk.total(), QStringLiteral("2 of 3 events"));
        QCOMPARE(desk.chip(0), QStringLiteral("Kind: Airstrike · 2"));
        desk.ask({});
        QVERIFY(!desk.filter.rows());
        QVERIFY(desk.bar.isHidden());
        QCOMPARE(desk.changes, 2);
    }

    void theOldRowsStayUntilTheNewOnesAreThere() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}}});
        const auto before = desk.filter.rows();
        desk.filter.setFilter({{KilledAtLeast{31}}});
        QVERIFY(desk.filter.busy());
        QVERIFY(!desk.filter.waiting()); // there is something to see
        QCOMPARE(desk.filter.rows(), before);
        QCOMPARE(desk.total(), QStringLiteral("Filtering…"));
        QTRY_VERIFY(!desk.filter.busy());
        QCOMPARE(desk.filter.rows()->rows.count(), std::size_t(1));
    }

    void newEventsWaitForTheFilterAndThatIsSaid() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}}});
        const int before = desk.changes;
        desk.filter.setEvents(test::events({QStringLiteral("2016-01-01 Testville airstrike")}));
        QCOMPARE(desk.changes, before); // who hands the events on hands on these rows with them
        QVERIFY(desk.filter.waiting());
        QCOMPARE(desk.filter.rows()->rows.rows(), std::size_t(1));
        QCOMPARE(desk.filter.rows()->rows.count(), std::size_t(0));
        QCOMPARE(desk.total(), QStringLiteral("Filtering…"));
        QTRY_VERIFY(!desk.filter.waiting());
        QCOMPARE(desk.filter.rows()->rows.count(), std::size_t(1));
        QCOMPARE(desk.total(), QStringLiteral("1 of 1 events"));
        QCOMPARE(desk.changes, before + 1);
    }

    void withoutAFilterNewEventsWaitForNothing() {
        FilterDesk desk;
        desk.filter.setEvents(test::events({QStringLiteral("2016-01-01 Testville airstrike")}));
        QVERIFY(!desk.filter.waiting());
        QVERIFY(!desk.filter.rows());
    }

    void aFilterTakenAwayEndsTheWaiting() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}}});
        desk.filter.setEvents(someEvents());
        QVERIFY(desk.filter.waiting());
        desk.filter.setFilter({});
        QVERIFY(!desk.filter.waiting());
        QVERIFY(!desk.filter.rows());
    }

    void countsFollowTheWindow() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}}});
        desk.filter.setWindow({{day("2016-02-01"), day("2017-01-01")}, WindowMode::Window});
        QCOMPARE(desk.total(), QStringLiteral("1 of 2 events"));
        QCOMPARE(desk.chip(0), QStringLiteral("Kind: Airstrike · 1"));
    }

    void aDrawnShapeTakesThePlaceOfTheLast() {
        FilterDesk desk;
        const std::vector<GeoPoint> first{{38, 35}, {40, 35}, {39, 37}};
        const std::vector<GeoPoint> second{{10, 35}, {11, 35}, {10, 36}};
        Q_EMIT desk.tools.shapeDrawn(first);
        QTRY_VERIFY(!desk.filter.busy());
        QCOMPARE(desk.filter.rings(), (std::vector<std::vector<GeoPoint>>{first}));
        QVERIFY(desk.filter.rows()->rows.count() > 0);
        Q_EMIT desk.tools.shapeDrawn(second);
        QTRY_VERIFY(!desk.filter.busy());
        QCOMPARE(desk.filter.filter().criteria.size(), std::size_t(1));
        QCOMPARE(desk.filter.rings(), (std::vector<std::vector<GeoPoint>>{second}));
        QCOMPARE(desk.filter.rows()->rows.count(), std::size_t(0));
        QCOMPARE(desk.canvas.findChild<FilterOutline*>()->rings(), desk.filter.rings());
    }

    void ringsAreThoseOfTheRows() {
        FilterDesk desk;
        const std::vector<GeoPoint> ring{{38, 35}, {40, 35}, {39, 37}};
        desk.filter.setFilter({{InsideShape{ring}}});
        QVERIFY(desk.filter.rings().empty()); // of rows that are not there yet
        QTRY_COMPARE(desk.filter.rings().size(), std::size_t(1));
        desk.ask({});
        QVERIFY(desk.filter.rings().empty());
    }

    void chipsAreTakenAwayAndCleared() {
        FilterDesk desk;
        desk.ask({{KindIs{{EventKind::Airstrike}}, KilledAtLeast{10}}});
        Q_EMIT desk.bar.removed(0);
        QTRY_VERIFY(!desk.filter.busy());
        QVERIFY(desk.filter.filter() == (EventFilter{{KilledAtLeast{10}}}));
        Q_EMIT desk.bar.cleared();
        QVERIFY(desk.filter.filter().empty());
    }

    void riversAreCalledInTheUsersLanguage_data() {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << QLocale(QLocale::English) << QStringLiteral("Testwater");
        QTest::newRow("fr") << QLocale(QLocale::French) << QStringLiteral("Eau-d’essai");
        QTest::newRow("ar") << QLocale(QLocale::Arabic) << QString::fromUtf8("نهر تجريبي");
    }

    void riversAreCalledInTheUsersLanguage() {
        QFETCH(QLocale, language);
        QFETCH(QString, name);
        QLocale::setDefault(language);
        FilterDesk desk;
        desk.filter.setAtlas(atlasWithRiver());
        desk.ask(nearTestwater());
        QVERIFY2(desk.chip(1).contains(name), qPrintable(desk.chip(1)));
        QVERIFY(desk.filter.rows()->words.join(u' ').contains(name)); // what a page says
        // The command line has one language for all.
        QVERIFY(desk.filter.rows()->arguments.contains(QStringLiteral("--within-river=Testwater,5")));
    }

    void theWordsFollowTheLanguage() {
        FilterDesk desk;
        desk.filter.setAtlas(atlasWithRiver());
        desk.ask(nearTestwater());
        QVERIFY(desk.filter.rows()->words.join(u' ').contains(QStringLiteral("Testwater")));
        QLocale::setDefault(QLocale(QLocale::French));
        FilterBar bar;
        QPushButton button;
        desk.filter.attach(bar, button); // the window is built anew
        QVERIFY(desk.filter.rows()->words.join(u' ').contains(QStringLiteral("Eau-d’essai")));
        QCOMPARE(desk.filter.rows()->arguments.size(), 2);
    }
};

QTEST_MAIN(WindowFilterTest)
#include "tst_WindowFilter.moc"
