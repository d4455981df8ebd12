#include "app/panels/CasualtyChart.h"
#include "app/panels/ClaimCard.h"
#include "app/panels/ClaimComparison.h"
#include "app/panels/ComparisonWindow.h"
#include "app/panels/EventFacts.h"
#include "app/panels/EventPage.h"
#include "app/panels/EventPanel.h"
#include "app/panels/FileText.h"
#include "app/panels/HolderBar.h"
#include "app/panels/LinkText.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <QToolButton>

#include <array>

using namespace atlas;
using namespace atlas::test;

namespace {

/// Two claims of different figures about one made-up event; the second has no address and no date.
Event twoClaims() {
    Event e = event(QStringLiteral("2017-03-17 Testville airstrike"));
    e.grade = Grade::Confirmed;
    e.where.precision = PlacePrecision::Radius;
    e.where.radiusMetres = 4000;
    e.where.zone = PlaceZone::Baghdad;
    e.when = wholeDay(QDate(2017, 3, 17), PlaceZone::Baghdad);
    Claim first;
    first.source = QStringLiteral("Ministry of Tests");
    first.published = QDate(2017, 5, 25);
    first.language = QStringLiteral("en");
    first.words =
        QStringLiteral("<b>Investigation</b> & summary: <a href='http://nowhere.invalid'>one strike</a>");
    first.link = QStringLiteral("http://nowhere.invalid/claim");
    first.actors = {{QStringLiteral("Test Coalition"), ActorGroup::Coalition, ActorRole::Acknowledged}};
    first.casualties.byGroup[0] = Range<int>{105, 105};
    Claim second;
    second.source = QStringLiteral("Observers of Testville");
    second.words = QStringLiteral("Several families in one house");
    second.actors = {{QStringLiteral("Test Coalition"), ActorGroup::Coalition, ActorRole::Attributed}};
    second.casualties.byGroup[0] = Range<int>{137, 200};
    second.casualties.byGroup[1] = Range<int>{3, std::nullopt};
    e.claims = {first, second};
    return e;
}

std::shared_ptr<const AtlasSnapshot> atlasWithTestville() {
    auto atlas = std::make_shared<AtlasSnapshot>();
    ControlledPlace place;
    place.name = QStringLiteral("Testville");
    place.point = {39.0, 36.0};
    place.zone = PlaceZone::Baghdad;
    place.changes = {
        {startOfLocalDay(QDate(2014, 6, 10), place.zone), 3, Holder::IslamicState, {}},
        {startOfLocalDay(QDate(2017, 7, 10), place.zone), 1, Holder::IraqiGovernment, {}},
    };
    atlas->territory.source = QStringLiteral("made up");
    atlas->territory.places = {place};
    return atlas;
}

} // namespace

class TestEventPanel : public QObject {
    Q_OBJECT

    std::unique_ptr<EventPanel> panel_;
    TimeWindow window_{{day("2017-01-01"), day("2018-01-01")}, WindowMode::Window};

    void show(const Event& shown, int position = 12, int of = 312) {
        panel_->present(snapshot({shown}), atlasWithTestville(), 0, position, of, window_);
    }

    [[nodiscard]] QString fact(const char* name) const {
        const auto* label = panel_->findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QString();
    }

    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (const auto* label : panel_->findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        for (const auto* text : panel_->findChildren<FileText*>())
            if (text->isVisible()) all << text->toPlainText();
        return all;
    }

    [[nodiscard]] bool says(const QString& text) const { return !texts().filter(text).isEmpty(); }

    [[nodiscard]] QPushButton& button(const QString& text) const {
        for (auto* candidate : panel_->findChildren<QPushButton*>())
            if (candidate->text() == text) return *candidate;
        qFatal("no button %s", qPrintable(text));
    }

  private Q_SLOTS:

    void init() {
        panel_ = std::make_unique<EventPanel>();
        panel_->resize(335, 1100);
        QVERIFY(showActive(*panel_));
    }

    /// The window with the claims stays with its event: through changes, and while another is chosen.
    void theComparisonFollowsItsEvent() {
        auto loaded = std::make_shared<Loaded>();
        loaded->events.add(twoClaims());
        loaded->events.add(test::event(QStringLiteral("2017-04-01 Mockham airstrike")));
        const auto first = EventSnapshot::build({loaded});
        const auto key = first->key(*first->find(EventKey{loaded->serial, 0}));
        panel_->present(first, nullptr, first->find(key), 1, 2, window_);
        QTest::mouseClick(&button(QStringLiteral("In a window")), Qt::LeftButton);
        const QPointer<ComparisonWindow> claims = panel_->findChild<ComparisonWindow*>();
        const auto open = [&claims] { return !claims.isNull() && claims->property("visible").toBool(); };
        QVERIFY(open());
        const auto words = [&claims] {
            QStringList all;
            for (const auto* label : claims->findChildren<QLabel*>())
                if (label->isVisible()) all << label->text();
            return all.join(u'\n');
        };
        QVERIFY(words().contains(QStringLiteral("Observers of Testville")));

        panel_->present(first, nullptr, std::nullopt, 0, 2, window_);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(open());

        Event after = twoClaims();
        after.claims[1].source = QStringLiteral("Somebody else");
        EventChanges changes;
        changes.put(key, after);
        const auto second = EventSnapshot::build({loaded}, std::make_shared<const EventChanges>(changes));
        panel_->present(second, nullptr, std::nullopt, 0, 2, window_);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(open());
        QVERIFY2(words().contains(QStringLiteral("Somebody else")), qPrintable(words()));
        QVERIFY(!words().contains(QStringLiteral("Observers of Testville")));

        const QSignalSpy wishes(panel_.get(), &EventPanel::editRequested);
        Q_EMIT claims->editRequested();
        QCOMPARE(wishes.size(), 1);
        QVERIFY(wishes.front().front().value<EventKey>() == key);

        changes.remove(key);
        panel_->present(EventSnapshot::build({loaded}, std::make_shared<const EventChanges>(changes)),
                        nullptr, std::nullopt, 0, 1, window_);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!claims);
    }

    void withoutAnEventItSaysWhatToDo() {
        panel_->present(nullptr, nullptr, std::nullopt, 0, 0, window_);
        QVERIFY(says(QStringLiteral("press N")));
        QVERIFY(!says(QStringLiteral("sample data")));
        auto loaded = std::make_shared<Loaded>();
        loaded->file.sample = true;
        loaded->events.add(twoClaims());
        panel_->present(EventSnapshot::build({loaded}), nullptr, std::nullopt, 0, 1, window_);
        QVERIFY(says(QStringLiteral("sample data")));
    }

    void factsAreThoseOfTheRecord() {
        show(twoClaims());
        QCOMPARE(fact("eventTitle"), QStringLiteral("Airstrike, Testville"));
        QCOMPARE(fact("eventPosition"), QStringLiteral("12 of 312"));
        QVERIFY(fact("factWhen").contains(QStringLiteral("17 Mar 2017")));
        QVERIFY(fact("factWhen").contains(QStringLiteral("Asia/Baghdad (UTC+03:00)")));
        QVERIFY(fact("factWhere").contains(QStringLiteral("Testville, within 4 km")));
        QVERIFY(fact("factWhere").contains(QStringLiteral("36.00 N 39.00 E · 37S")));
        QCOMPARE(fact("factBy"),
                 QStringLiteral("Test Coalition (acknowledged)\nTest Coalition (attributed)"));
        QCOMPARE(fact("factHeldBy"), QStringLiteral("Islamic State, since 10 Jun 2014 ± 3 days (Testville)"));
        QVERIFY(says(QStringLiteral("confirmed")));
    }

    void figuresStandSideBySideAndAreNeverAdded() {
        show(twoClaims());
        const auto& groups = panel_->findChild<CasualtyChart*>()->groups();
        QCOMPARE(groups.size(), 2U);
        QCOMPARE(groups[0].rows.size(), 2U);
        QCOMPARE(groups[0].rows[0].figure, (Range<int>{105, 105}));
        QCOMPARE(groups[0].rows[1].figure, (Range<int>{137, 200}));
        QCOMPARE(groups[1].rows.size(), 1U);
        QCOMPARE(groups[1].rows[0].figure, (Range<int>{3, std::nullopt}));
        QVERIFY(says(QStringLiteral("Killed: civilians 105")));
        QVERIFY(says(QStringLiteral("Killed: civilians 137–200 · combatants ≥ 3")));
        for (const char* sum : {"242", "305", "203"})
            QVERIFY(!says(QLatin1String(sum)));
    }

    void oneSourceIsNotRepeated() {
        Event e = twoClaims();
        e.claims.erase(e.claims.begin());
        show(e);
        const auto& groups = panel_->findChild<CasualtyChart*>()->groups();
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(groups[0].rows[0].label, QStringLiteral("civilians"));
        QCOMPARE(groups[0].rows[1].label, QStringLiteral("combatants"));
    }

    void noFigureIsSaid() {
        Event e = twoClaims();
        e.claims[0].casualties = {};
        show(e);
        QVERIFY(says(QStringLiteral("No figure from: Ministry of Tests")));
        e.claims[1].casualties = {};
        show(e);
        QVERIFY(!panel_->findChild<CasualtyChart*>() || !panel_->findChild<CasualtyChart*>()->isVisible());
        QVERIFY(says(QStringLiteral("No source gives a figure.")));
    }

    void wordsOfAFileArePlainText() {
        show(twoClaims());
        QVERIFY(says(QStringLiteral("<b>Investigation</b> & summary: <a href='http://nowhere.invalid'>")));
        for (const auto* label : panel_->findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText && !label->openExternalLinks(),
                     qPrintable(label->text()));
        for (const auto* text : panel_->findChildren<FileText*>())
            QVERIFY(!text->textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
    }

    void claimWithoutAnAddressShowsNone() {
        show(twoClaims());
        const auto cards = panel_->findChildren<ClaimCard*>();
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[0]->findChildren<FileText*>().size(), 2); // words and address
        QCOMPARE(cards[1]->findChildren<FileText*>().size(), 1); // words
    }

    /// Media too are opened by a click alone, and only those of the web.
    void mediaAreLinksOfTheWebOrWords() {
        Event e = twoClaims();
        e.claims[0].link.clear();
        e.claims[0].media = {QStringLiteral("https://archive.example/1"),
                             QStringLiteral("file:///etc/passwd"), QStringLiteral("javascript:alert(1)"),
                             QStringLiteral("https://archive.example/1")};
        show(e);
        const auto links = panel_->findChildren<ClaimCard*>().front()->findChildren<LinkText*>();
        QCOMPARE(links.size(), 3); // none twice
        QCOMPARE(links[0]->address(), std::optional(QUrl(QStringLiteral("https://archive.example/1"))));
        QVERIFY(!links[1]->address() && !links[2]->address());
        QCOMPARE(links[2]->toPlainText(), QStringLiteral("javascript:alert(1)"));
    }

    /// Arabic reads from the right inside an English panel, and the English claim beside it from the left.
    void wordsReadTheirOwnWay() {
        Event e = twoClaims();
        e.claims[0].words = QStringLiteral("قصفت طائرات حي المشلب");
        e.claims[0].language = QStringLiteral("ar");
        show(e);
        const auto direction = [this](int card) {
            const auto* words = panel_->findChildren<ClaimCard*>()[card]->findChild<FileText*>();
            return words->document()->firstBlock().textDirection() == Qt::RightToLeft;
        };
        QCOMPARE(panel_->layoutDirection(), Qt::LeftToRight);
        QVERIFY(direction(0));
        QVERIFY(!direction(1));
    }

    void hugeCellsAreCut() {
        Event e = twoClaims();
        e.claims[0].words = QString(100'000, u'x');
        show(e);
        const auto* words = panel_->findChildren<ClaimCard*>().front()->findChild<FileText*>();
        QVERIFY(words->toPlainText().size() < 5000);
        QVERIFY(words->toPlainText().contains(QStringLiteral("100,0")));
        QVERIFY(panel_->width() <= 335);
    }

    void whenIsSaidAsItIsMeant_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("bounds");
        QTest::addColumn<QString>("said");
        const QDate d(2016, 7, 18);
        QTest::newRow("a day") << d << d << true << "18 Jul 2016";
        QTest::newRow("bounds") << d << d.addDays(1) << true << "between 18 Jul 2016 and 19 Jul 2016";
        QTest::newRow("duration") << d << d.addDays(1) << false << "from 18 Jul 2016 to 19 Jul 2016";
        QTest::newRow("month") << QDate(2016, 7, 1) << QDate(2016, 7, 31) << true << "some time in Jul 2016";
        QTest::newRow("a day when clocks go back")
            << QDate(2016, 10, 27) << QDate(2016, 10, 28) << true << "between 27 Oct 2016 and 28 Oct 2016";
    }

    void whenIsSaidAsItIsMeant() {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(bool, bounds);
        QFETCH(QString, said);
        Event e = twoClaims();
        e.where.zone = PlaceZone::Damascus;
        e.when = wholeDays(first, last, e.where.zone, bounds ? TimeMeaning::Bounds : TimeMeaning::Duration);
        QCOMPARE(whenText(e), said);
    }

    void whereIsSaidNoCloserThanItIsKnown_data() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("coordinates");
        const auto row = [](const char* name, PlacePrecision p, const char* said, bool coordinates) {
            QTest::newRow(name) << static_cast<int>(p) << QString::fromLatin1(said) << coordinates;
        };
        row("exact", PlacePrecision::Exact, "Testville, Testland", true);
        row("radius", PlacePrecision::Radius, "Testville, Testland, within 25 km", true);
        row("governorate", PlacePrecision::Governorate, "Testville, somewhere in Testland governorate",
            false);
        row("country", PlacePrecision::Country, "Testville, Testland, known no closer than to the country",
            false);
        row("unknown", PlacePrecision::Unknown, "Testville, Testland, place not stated", false);
    }

    void whereIsSaidNoCloserThanItIsKnown() {
        QFETCH(int, precision);
        QFETCH(QString, said);
        QFETCH(bool, coordinates);
        Location where{GeoPoint{39, 36},
                       static_cast<PlacePrecision>(precision),
                       25'000,
                       QStringLiteral("Testville"),
                       {},
                       QStringLiteral("Testland"),
                       PlaceZone::Damascus};
        QCOMPARE(whereText(where), said);
        QCOMPARE(!coordinateText(where).isEmpty(), coordinates);
    }

    void heldByIsTheNearestRecordedPlace() {
        const auto atlas = atlasWithTestville();
        Event e = twoClaims();
        e.where.name = QStringLiteral("Nearby");
        e.where.point = GeoPoint{39.1, 36.0}; // 9 km east
        QCOMPARE(controlledPlaceOf(e.where, atlas->territory).place, &atlas->territory.places.front());
        e.where.point = GeoPoint{39.2, 36.0}; // 18 km
        QCOMPARE(controlledPlaceOf(e.where, atlas->territory).place, nullptr);
        e.where.point = GeoPoint{39.0, 36.0};
        e.where.precision = PlacePrecision::Governorate; // only where a label stands
        QCOMPARE(controlledPlaceOf(e.where, atlas->territory).place, nullptr);
        e.when = wholeDay(QDate(2013, 1, 1), PlaceZone::Baghdad); // before anything is recorded
        QCOMPARE(heldByText(e, {&atlas->territory.places.front(), 0}), QStringLiteral("not recorded"));
        e.when = wholeDay(QDate(2017, 7, 10), PlaceZone::Baghdad);
        QVERIFY(
            heldByText(e, {&atlas->territory.places.front(), 0}).contains(QStringLiteral("changing hands")));
    }

    void comparisonTakesTheCardsPlace() {
        show(twoClaims());
        QVERIFY(!panel_->findChild<ClaimComparison*>());
        button(QStringLiteral("Compare side by side")).click();
        auto* comparison = panel_->findChild<ClaimComparison*>();
        QVERIFY(comparison && comparison->isVisible());
        QVERIFY(!panel_->findChild<ClaimCard*>()->isVisible());
        QVERIFY(says(QStringLiteral("137–200")));
        // As tall as what it holds: the words at its foot are not cut.
        QTRY_VERIFY(comparison->width() > 250
                    && comparison->viewport()->height() >= comparison->widget()->height());
        QVERIFY(says(QStringLiteral("<b>Investigation</b>")));
        button(QStringLiteral("Back to cards")).click();
        QVERIFY(panel_->findChild<ClaimCard*>()->isVisible());
    }

    void buttonsAskForTheEvent() {
        show(twoClaims());
        QSignalSpy callout(panel_.get(), &EventPanel::calloutRequested);
        QSignalSpy zoom(panel_.get(), &EventPanel::zoomRequested);
        QSignalSpy next(panel_.get(), &EventPanel::nextRequested);
        QTest::mouseClick(&button(QStringLiteral("Callout on the map")), Qt::LeftButton);
        QTest::mouseClick(&button(QStringLiteral("Zoom to")), Qt::LeftButton);
        QTest::mouseClick(panel_->findChildren<QToolButton*>().at(1), Qt::LeftButton);
        QCOMPARE(callout.count(), 1);
        QCOMPARE(zoom.count(), 1);
        QCOMPARE(next.count(), 1);
    }

    void wishesNameTheEvent_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("wish");
        QTest::newRow("edit") << QStringLiteral("Edit…") << 0;
        QTest::newRow("add a claim") << QStringLiteral("Add claim…") << 1;
        QTest::newRow("join") << QStringLiteral("Join with…") << 2;
        QTest::newRow("split") << QStringLiteral("Split…") << 3;
        QTest::newRow("delete") << QStringLiteral("Delete") << 4;
        QTest::newRow("part") << QStringLiteral("Part them") << 5;
    }

    void wishesNameTheEvent() {
        QFETCH(QString, label);
        QFETCH(int, wish);
        using Wish = void (EventPanel::*)(EventKey);
        constexpr std::array<Wish, 6> wishes{&EventPanel::editRequested,   &EventPanel::addClaimRequested,
                                             &EventPanel::joinRequested,   &EventPanel::splitRequested,
                                             &EventPanel::deleteRequested, &EventPanel::partRequested};
        auto loaded = std::make_shared<Loaded>();
        loaded->events.add(twoClaims());
        loaded->events.addCopy(0);
        const auto events = EventSnapshot::build({loaded});
        panel_->present(events, atlasWithTestville(), 0, 1, 1, window_);
        std::vector<EventKey> asked;
        for (std::size_t i = 0; i < wishes.size(); ++i)
            connect(panel_.get(), wishes[i], this, [&asked, wish, i](EventKey key) {
                if (static_cast<int>(i) == wish) asked.push_back(key);
            });
        QTest::mouseClick(&button(label), Qt::LeftButton);
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked.front(), events->key(0));
    }

    void wishesNameTheClaim() {
        show(twoClaims());
        std::vector<int> edited;
        std::vector<int> deleted;
        connect(panel_.get(), &EventPanel::editClaimRequested, this,
                [&](EventKey, int position) { edited.push_back(position); });
        connect(panel_.get(), &EventPanel::deleteClaimRequested, this,
                [&](EventKey, int position) { deleted.push_back(position); });
        const auto buttons = panel_->findChildren<ClaimCard*>().at(1)->findChildren<QPushButton*>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(edited, std::vector<int>{1});
        QCOMPARE(deleted, std::vector<int>{1});
    }

    void oneClaimIsNeitherSplitNorDeleted() {
        Event e = twoClaims();
        e.claims.pop_back();
        show(e);
        QVERIFY(!button(QStringLiteral("Split…")).isEnabled());
        QVERIFY(!panel_->findChild<ClaimCard*>()->findChildren<QPushButton*>().at(1)->isEnabled());
    }

    void identicalRowsAreSaid() {
        Event e = twoClaims();
        show(e);
        QVERIFY(!panel_->findChild<QLabel*>(QStringLiteral("identicalRows")));
        e.identicalRows = 3;
        show(e);
        QVERIFY(fact("identicalRows").startsWith(QStringLiteral("3 identical rows in the file")));
    }

    void whatHasNoDateOrPlaceSaysSo() {
        Event e = twoClaims();
        e.when = TimeSpan::undated();
        e.where = Location{};
        show(e);
        QCOMPARE(fact("factWhen"), QStringLiteral("no date is given\nIn the list, and on no time slider."));
        QCOMPARE(fact("factWhere"), QStringLiteral("place not stated\nIn the list, and on no map."));
        QVERIFY(!fact("factHeldBy").contains(QStringLiteral("since")));
    }

    void notesAreSaidToBeTheUsersOwn() {
        Event e = twoClaims();
        e.tags = {QStringLiteral("school"), QStringLiteral("checked")};
        e.notes = QStringLiteral("<i>ask again</i>");
        show(e);
        QVERIFY(says(QStringLiteral("Your own notes")));
        QCOMPARE(fact("eventTags"), QStringLiteral("Tags: school, checked"));
        QVERIFY(says(QStringLiteral("<i>ask again</i>")));
    }

    void joinedClaimsSayWhereTheyAreFrom() {
        Event e = twoClaims();
        e.claims[1].dataset = QStringLiteral("Testville list");
        e.claims[1].record = QStringLiteral("T-7");
        e.claims[1].kind = EventKind::Shelling;
        show(e);
        QVERIFY(says(QStringLiteral("Data: Testville list · T-7")));
        QVERIFY(says(QStringLiteral("Kind: Shelling")));
    }

    void sideBySideIsKeptFromEventToEvent() {
        show(twoClaims());
        button(QStringLiteral("Compare side by side")).click();
        show(twoClaims());
        QVERIFY(panel_->findChild<EventPage*>()->sideBySide());
    }

    void anEventOnNoMapCannotBeZoomedTo() {
        Event e = twoClaims();
        e.where = Location{};
        show(e);
        QVERIFY(!button(QStringLiteral("Zoom to")).isEnabled());
        QVERIFY(fact("factWhere").startsWith(QStringLiteral("place not stated")));
        QCOMPARE(fact("factHeldBy"), QStringLiteral("not recorded"));
    }

    void positionAloneDoesNotBuildThePageAnew() {
        const auto events = snapshot({twoClaims()});
        const auto atlas = atlasWithTestville();
        panel_->present(events, atlas, 0, 1, 5, window_);
        const QWidget* page = panel_->findChild<QScrollArea*>()->widget();
        panel_->present(events, atlas, 0, 2, 4, window_);
        QCOMPARE(panel_->findChild<QScrollArea*>()->widget(), page);
        QCOMPARE(fact("eventPosition"), QStringLiteral("2 of 4"));
        panel_->present(events, atlas, 0, 0, 3, window_);
        QVERIFY(fact("eventPosition").contains(QStringLiteral("outside")));
    }
};

QTEST_MAIN(TestEventPanel)
#include "tst_EventPanel.moc"
