#include "filter/RowsPassing.h"

#include "gazetteer/Gazetteer.h"
#include "geo/Geodesic.h"
#include "support/EventBuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::FilterCriterion)

namespace {

// More than two blocks, and a last leaf that is not full.
constexpr int eventCount = 17'001;
const GeoPoint centre{39.0, 36.0};

struct Dice {
    QRandomGenerator random{20161};

    int below(int n) { return static_cast<int>(random.bounded(n)); }

    double within(double from, double to) { return from + (to - from) * random.generateDouble(); }
};

QString pick(Dice& dice, const QStringList& words) {
    return words[dice.below(static_cast<int>(words.size()))];
}

Event randomEvent(Dice& dice, int number) {
    Event e = test::event(
        QStringLiteral("2016-03-%1 Testville airstrike").arg(1 + dice.below(28), 2, 10, QChar(u'0')));
    e.id = QStringLiteral("made-up-%1").arg(number);
    e.kind = static_cast<EventKind>(dice.below(eventKindCount));
    e.grade = static_cast<Grade>(dice.below(gradeCount));
    e.where.point = GeoPoint{dice.within(36, 43), dice.within(33, 38)};
    if (dice.below(10) == 0) e.where.point = centre; // a town that everything is said of
    e.where.precision = static_cast<PlacePrecision>(dice.below(5));
    if (e.where.precision == PlacePrecision::Radius) e.where.radiusMetres = 5000;
    if (e.where.precision >= PlacePrecision::Country) e.where.point.reset();
    if (dice.below(100) == 0) e.where.point = GeoPoint{std::numeric_limits<double>::quiet_NaN(), 36};
    Claim& claim = e.claims.front();
    claim.actors = {{QStringLiteral("Somebody"), static_cast<ActorGroup>(dice.below(actorGroupCount)),
                     ActorRole::Attributed}};
    claim.source =
        pick(dice, {QStringLiteral("Mock Watch"), QStringLiteral("Réseau d'essai"), QStringLiteral("مرصد")});
    claim.target = pick(dice, {QStringLiteral("A schoól"), QStringLiteral("a bridge"), QString()});
    claim.words = pick(dice, {QStringLiteral("seen from ar-Raqqah"), QStringLiteral("nothing is known"),
                              QStringLiteral("Straße İ 5\u212a"), QStringLiteral("el ad ½ 🛩 東京"),
                              QStringLiteral("في اللاذقيّة")});
    if (dice.below(3) == 0) // the other side of a clash
        claim.actors.push_back({QStringLiteral("Somebody else"),
                                static_cast<ActorGroup>(dice.below(actorGroupCount)), ActorRole::Party});
    if (dice.below(20) == 0) claim.actors.clear();
    if (dice.below(2) == 0) {
        Claim second = claim;
        second.source = QStringLiteral("Second Test Source");
        for (Actor& actor : second.actors)
            actor.group = static_cast<ActorGroup>(dice.below(actorGroupCount));
        second.casualties.byGroup[0] = Range<int>{dice.below(50), 60};
        e.claims.push_back(second);
    }
    return e;
}

std::shared_ptr<const EventSnapshot> randomEvents() {
    Dice dice;
    std::vector<Event> events;
    for (int i = 0; i < eventCount; ++i)
        events.push_back(randomEvent(dice, i));
    return test::snapshot(std::move(events));
}

bool folded(const QString& text, const QString& wanted) {
    return Gazetteer::fold(text).contains(Gazetteer::fold(wanted));
}

/// What is asked, answered from the event's own words and never from the table's columns.
struct BruteForce {
    const Event& e;

    [[nodiscard]] bool atPoint() const {
        return e.where.precision <= PlacePrecision::Radius && e.where.point && e.where.point->valid();
    }

    bool operator()(const KindIs& c) const { return c.kinds.contains(e.kind); }

    bool operator()(const GradeIs& c) const { return c.grades.contains(e.grade); }

    bool operator()(const ActorIs& c) const {
        for (const Actor& actor : e.actors())
            if (c.groups.contains(actor.group)) return true;
        return e.actors().empty() && c.groups.contains(ActorGroup::Unknown);
    }

    bool operator()(const KilledAtLeast& c) const {
        const auto killed = e.killedAcrossClaims();
        return (killed ? killed->min : 0) >= c.killed;
    }

    bool operator()(const PrecisionAtLeast& c) const {
        const bool lost = e.where.mappable() && !e.where.point->valid();
        return (lost ? PlacePrecision::Unknown : e.where.precision) <= c.precision;
    }

    bool operator()(const TargetHas& c) const {
        return std::any_of(e.claims.begin(), e.claims.end(),
                           [&](const Claim& claim) { return folded(claim.target, c.text); });
    }

    bool operator()(const SourceHas& c) const {
        return std::any_of(e.claims.begin(), e.claims.end(),
                           [&](const Claim& claim) { return folded(claim.source, c.text); });
    }

    bool operator()(const TextHas& c) const {
        if (folded(e.id, c.text) || folded(e.where.name, c.text)) return true;
        return std::any_of(e.claims.begin(), e.claims.end(), [&](const Claim& claim) {
            return folded(claim.words, c.text) || folded(claim.target, c.text) || folded(claim.source, c.text)
                   || std::any_of(claim.actors.begin(), claim.actors.end(),
                                  [&](const Actor& actor) { return folded(actor.name, c.text); });
        });
    }

    /// Straight lines on the Mercator map; a latitude is stretched as the map stretches it.
    bool operator()(const InsideShape& c) const {
        if (!atPoint() || c.ring.size() < 3) return false;
        const auto height = [](double lat) { return std::asinh(std::tan(lat * M_PI / 180)); };
        const double x = e.where.point->lon;
        const double y = height(e.where.point->lat);
        bool inside = false;
        for (std::size_t i = 0; i < c.ring.size(); ++i) {
            const GeoPoint a = c.ring[i];
            const GeoPoint b = c.ring[(i + 1) % c.ring.size()];
            if ((height(a.lat) > y) == (height(b.lat) > y)) continue;
            const double at = a.lon + (b.lon - a.lon) * (y - height(a.lat)) / (height(b.lat) - height(a.lat));
            if (x < at) inside = !inside;
        }
        return inside;
    }

    bool operator()(const Within& c) const {
        if (!atPoint()) return false;
        for (const auto& line : c.lines)
            for (std::size_t i = 0; i + 1 < std::max<std::size_t>(line.size(), 2); ++i) {
                const GeoPoint a = line[i];
                const GeoPoint b = line[std::min(i + 1, line.size() - 1)];
                const int steps = line.size() == 1 ? 1 : 400;
                for (int s = 0; s <= steps; ++s) {
                    const double t = s / double(steps);
                    const GeoPoint on{a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)};
                    if (distanceMetres(*e.where.point, on) <= c.kilometres * 1000) return true;
                }
            }
        return false;
    }
};

} // namespace

class RowsPassingTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const EventSnapshot> events_ = randomEvents();

  private Q_SLOTS:

    void asTheEventsThemselves_data() {
        QTest::addColumn<FilterCriterion>("criterion");
        const auto row = [](const char* name, const FilterCriterion& c) { QTest::newRow(name) << c; };
        row("one kind", KindIs{{EventKind::Airstrike}});
        row("first and last kind", KindIs{{EventKind::Airstrike, EventKind::Other}});
        row("no kind", KindIs{});
        row("actors", ActorIs{{ActorGroup::Russia, ActorGroup::Unknown}});
        row("grades", GradeIs{{Grade::Confirmed, Grade::Ungraded}});
        row("killed by nobody", KilledAtLeast{0});
        row("killed one", KilledAtLeast{1});
        row("killed as many as any", KilledAtLeast{49});
        row("killed more than any", KilledAtLeast{50});
        row("exact", PrecisionAtLeast{PlacePrecision::Exact});
        row("radius", PrecisionAtLeast{PlacePrecision::Radius});
        row("governorate", PrecisionAtLeast{PlacePrecision::Governorate});
        row("country", PrecisionAtLeast{PlacePrecision::Country});
        row("target with accent", TargetHas{QStringLiteral("SCHOOL")});
        row("source, second claim's", SourceHas{QStringLiteral("second test")});
        row("source with accent", SourceHas{QStringLiteral("reseau")});
        row("source in Arabic", SourceHas{QStringLiteral("مرصد")});
        row("source that is none", SourceHas{QStringLiteral("Nobody")});
        row("text in another spelling", TextHas{QStringLiteral("Raqa")});
        for (const char* text : {"strasse", "STRASE", "i5k", "k", "elad", "12", "🛩", "東京", "لاذقيه",
                                 "اللاذقية", "somebody else", "bridgeschool", "knownseen", "qza"})
            row(text, TextHas{QString::fromUtf8(text)});
        row("text in an id", TextHas{QStringLiteral("made-up-1234")});
        row("triangle", InsideShape{{{37.0, 34.0}, {42.0, 34.5}, {39.5, 37.5}}});
        row("bow tie", InsideShape{{{37.0, 34.0}, {42.0, 37.0}, {42.0, 34.0}, {37.0, 37.0}}});
        row("everything", InsideShape{{{30.0, 30.0}, {50.0, 30.0}, {50.0, 40.0}, {30.0, 40.0}}});
        row("elsewhere", InsideShape{{{-30.0, 30.0}, {-20.0, 30.0}, {-20.0, 40.0}}});
        row("two corners", InsideShape{{{37.0, 34.0}, {42.0, 34.0}}});
        row("around a town", Within{Within::Of::Place, {}, 40, {{centre}}});
        row("around much", Within{Within::Of::Place, {}, 250, {{centre}}});
        row("around nothing", Within{Within::Of::Place, {}, 40, {}});
        row("the town itself", Within{Within::Of::Place, {}, 0.001, {{centre}}});
        row("a river", Within{Within::Of::River,
                              {},
                              30,
                              {{{37.0, 37.0}, {38.5, 35.5}, {41.0, 34.5}}, {{42, 37.5}, {42.5, 36}}}});
    }

    void asTheEventsThemselves() {
        QFETCH(FilterCriterion, criterion);
        const auto rows = rowsPassing(*events_, criterion);
        QVERIFY(rows);
        QCOMPARE(rows->rows(), events_->table.size());
        std::size_t expected = 0;
        for (std::size_t i = 0; i < events_->table.size(); ++i) {
            const Event event = events_->event(i);
            const bool passes = std::visit(BruteForce{event}, criterion);
            expected += passes ? 1 : 0;
            if (rows->contains(i) != passes)
                QFAIL(qPrintable(QStringLiteral("%1 at %2 %3: %4")
                                     .arg(event.id)
                                     .arg(event.where.point.value_or(GeoPoint()).lon, 0, 'g', 17)
                                     .arg(event.where.point.value_or(GeoPoint()).lat, 0, 'g', 17)
                                     .arg(passes)));
        }
        QCOMPARE(rows->count(), expected);
    }

    /// "Government of … – IS": either side is found, whichever the map's colours show.
    void eitherSideOfAClashIsFound() {
        Event clash = test::event(QStringLiteral("2016-03-05 Testville airstrike"));
        clash.claims.front().actors = {
            {QStringLiteral("Government"), ActorGroup::SyrianGovernment, ActorRole::Party},
            {QStringLiteral("IS"), ActorGroup::IslamicState, ActorRole::Party},
            {QStringLiteral("SDF"), ActorGroup::Sdf, ActorRole::Party}};
        const auto one = test::snapshot({clash});
        for (const ActorGroup side :
             {ActorGroup::SyrianGovernment, ActorGroup::IslamicState, ActorGroup::Sdf})
            QCOMPARE(rowsPassing(*one, ActorIs{{side}})->count(), std::size_t(1));
        QCOMPARE(rowsPassing(*one, ActorIs{{ActorGroup::Russia, ActorGroup::Unknown}})->count(),
                 std::size_t(0));
        QCOMPARE(one->table.second(0), ActorGroup::SyrianGovernment); // and the colours are as they were
    }

    void theRimBelongsToTheCircle() {
        const double metres = 30'000;
        std::vector<Event> made;
        for (int azimuth = 0; azimuth < 360; azimuth += 7)
            for (const double off : {-1.0, -0.02, 0.02, 1.0})
                made.push_back(test::event(QStringLiteral("2016-03-05 Testville airstrike"),
                                           pointAt(centre, azimuth, metres + off)));
        const auto around = test::snapshot(made);
        const auto rows = rowsPassing(*around, Within{Within::Of::Place, {}, metres / 1000, {{centre}}});
        for (std::size_t i = 0; i < around->table.size(); ++i) {
            const double metresAway = distanceMetres(centre, *around->event(i).where.point);
            QCOMPARE(rows->contains(i), metresAway <= metres);
        }
    }

    /// A governorate's label point says nothing of where in it the event was.
    void whatIsKnownToAGovernorateIsNowhere_data() {
        QTest::addColumn<FilterCriterion>("criterion");
        QTest::newRow("shape") << FilterCriterion(
            InsideShape{{{30.0, 30.0}, {50.0, 30.0}, {50.0, 40.0}, {30.0, 40.0}}});
        QTest::newRow("place") << FilterCriterion(Within{Within::Of::Place, {}, 500, {{centre}}});
    }

    void whatIsKnownToAGovernorateIsNowhere() {
        QFETCH(FilterCriterion, criterion);
        Event area = test::event(QStringLiteral("2016-03-05 Testville airstrike"), centre);
        area.where.precision = PlacePrecision::Governorate;
        const Event point = test::event(QStringLiteral("2016-03-06 Testville airstrike"), centre);
        const auto two = test::snapshot({area, point});
        const auto rows = rowsPassing(*two, criterion);
        QCOMPARE(rows->count(), std::size_t(1));
        QVERIFY(rows->contains(two->table.precision(0) == PlacePrecision::Exact ? 0 : 1));
    }

    void withoutEventsNonePasses() {
        const EventSnapshot none;
        for (const FilterCriterion& c :
             {FilterCriterion(KindIs{}), FilterCriterion(TextHas{QStringLiteral("a")}),
              FilterCriterion(InsideShape{{{0, 0}, {1, 0}, {1, 1}}})})
            QCOMPARE(rowsPassing(none, c)->count(), std::size_t(0));
    }

    void theAntimeridianBreaksNothing() {
        const auto far =
            test::snapshot({test::event(QStringLiteral("2016-03-05 Farville airstrike"), {179.999, 0}),
                            test::event(QStringLiteral("2016-03-05 Farville airstrike"), {-180, 89})});
        QCOMPARE(rowsPassing(*far, InsideShape{{{170, -10}, {-170, -10}, {-170, 10}, {170, 10}}})->rows(),
                 std::size_t(2));
        QVERIFY(rowsPassing(*far, Within{Within::Of::Place, {}, 1000, {{{180, 0}}}})->contains(0)
                || rowsPassing(*far, Within{Within::Of::Place, {}, 1000, {{{180, 0}}}})->contains(1));
        QVERIFY(rowsPassing(*far, Within{Within::Of::Place, {}, 1000, {{{0, 90}}}}));
    }

    void stopsWhenToldTo() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!rowsPassing(*events_, KindIs{{EventKind::Airstrike}}, stop.get_token()));
        std::stop_source later;
        const auto rows =
            rowsPassing(*events_, TextHas{QStringLiteral("raqqa")}, later.get_token(), [&](double share) {
                if (share > 0.2) later.request_stop();
            });
        QVERIFY(!rows);
    }

    void readingTellsHowFarItHasCome() {
        std::mutex mutex;
        double most = 0;
        QVERIFY(rowsPassing(*events_, TextHas{QStringLiteral("raqqa")}, {}, [&](double share) {
            const std::lock_guard lock(mutex);
            most = std::max(most, share);
        }));
        QCOMPARE(most, 1.0);
    }
};

QTEST_GUILESS_MAIN(RowsPassingTest)
#include "tst_RowsPassing.moc"
