#include "core/Event.h"
#include "core/TerritorySeries.h"
#include "support/EventBuilder.h"

#include <QTest>

using namespace atlas;

Q_DECLARE_METATYPE(std::vector<QString>)

/// Claims side by side: figures, actors, titles.
class TestEvent : public QObject {
    Q_OBJECT

    static Claim claim(int min, std::optional<int> max) {
        Claim c;
        c.casualties.byGroup[0] = Range<int>{min, max};
        return c;
    }

  private Q_SLOTS:

    void rangesAsWritten() {
        QCOMPARE(formatRange(std::nullopt), QStringLiteral("—"));
        QCOMPARE(formatRange(Range<int>{33, std::nullopt}), QStringLiteral("≥ 33"));
        QCOMPARE(formatRange(Range<int>{105, 141}), QStringLiteral("105–141"));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Syria));
        QVERIFY(
            formatRange(Range<int>{5, std::nullopt}).contains(QChar(0x2066))); // never mirrored to "at most"
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(formatRange(Range<int>{4, 4}), QStringLiteral("4"));
    }

    void groupsOfOneClaimAddUp() {
        Casualties c;
        QVERIFY(!c.killed());
        c.byGroup[0] = Range<int>{2, 3};
        c.byGroup[1] = Range<int>{10, std::nullopt};
        QCOMPARE(c.killed()->min, 12);
        QVERIFY(!c.killed()->max); // an open end stays open
        c.total = Range<int>{20, 25};
        QCOMPARE(*c.killed(), (Range<int>{20, 25})); // the source's own total goes before our sum
    }

    void claimsAreNeverAveraged() {
        Event e;
        e.claims = {claim(24, 24), claim(73, 203)};
        QCOMPARE(*e.killedAcrossClaims(), (Range<int>{24, 203}));
        e.claims = {claim(33, std::nullopt)};
        QCOMPARE(*e.killedAcrossClaims(), (Range<int>{33, std::nullopt}));
        e.claims = {Claim{}, claim(14, 14)};
        QCOMPARE(*e.killedAcrossClaims(), (Range<int>{14, 14})); // silence is not zero
    }

    void actorsAreListedOnce() {
        Event e;
        Claim a;
        a.actors = {{QStringLiteral("United States"), ActorGroup::Coalition, ActorRole::Attributed}};
        Claim b = a;
        b.actors.push_back({QStringLiteral("Russia"), ActorGroup::Russia, ActorRole::Attributed});
        e.claims = {a, b};
        QCOMPARE(e.actors().size(), std::size_t{2});
    }

    void everyKindHasAWordAndAName() {
        for (int k = 0; k < eventKindCount; ++k) {
            const auto kind = static_cast<EventKind>(k);
            QCOMPARE(kindFromWord(kindWord(kind)), kind);
            QVERIFY(!kindName(kind).isEmpty());
        }
        QCOMPARE(kindFromWord(QStringLiteral("Air-Strike")), EventKind::Airstrike);
        QCOMPARE(kindFromWord(QStringLiteral("unheard of")), EventKind::Other);
    }

    void titlesSayKindPlaceAndTarget() {
        Event e = test::event(QStringLiteral("2015-11-16 Testville airstrike"));
        QCOMPARE(eventTitle(e), QStringLiteral("Airstrike, Testville"));
        e.claims.front().target = QStringLiteral("bridge");
        QCOMPARE(eventTitle(e), QStringLiteral("Airstrike, Testville: bridge"));
        e.headline = QStringLiteral("The source's\nown title");
        QCOMPARE(eventTitle(e), QStringLiteral("The source's own title"));
    }

    void actorsFallIntoTheirColours_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("group");
        QTest::newRow("coalition") << "US-led Coalition" << int(ActorGroup::Coalition);
        QTest::newRow("a member") << "Netherlands" << int(ActorGroup::Coalition);
        QTest::newRow("ucdp government") << "Government of Syria" << int(ActorGroup::SyrianGovernment);
        QTest::newRow("ucdp IS") << "IS" << int(ActorGroup::IslamicState);
        QTest::newRow("not a prefix") << "Israel" << int(ActorGroup::Other);
        QTest::newRow("nobody") << " " << int(ActorGroup::Unknown);
    }

    void actorsFallIntoTheirColours() {
        QFETCH(QString, name);
        QFETCH(int, group);
        QCOMPARE(int(classifyActor(name)), group);
    }

    void aPlaceIsHeldFromOneChangeToTheNext() {
        const ControlledPlace place{QStringLiteral("Testville"),
                                    {39, 36},
                                    PlaceZone::Damascus,
                                    {{test::day("2014-01-14"), 3, Holder::IslamicState, {}},
                                     {test::day("2017-10-17"), 1, Holder::Sdf, {}}}};
        QVERIFY(!place.at(test::day("2013-01-01")));
        QCOMPARE(place.at(test::day("2014-01-14"))->holder, Holder::IslamicState);
        QCOMPARE(place.at(test::day("2017-10-16"))->holder, Holder::IslamicState);
        QCOMPARE(place.at(test::day("2017-10-17"))->holder, Holder::Sdf);
        QVERIFY(place.uncertainAt(test::day("2014-01-12")));
        QVERIFY(place.uncertainAt(test::day("2014-01-16")));
        QVERIFY(!place.uncertainAt(test::day("2014-01-18")));
        QCOMPARE(holderFromWord(QStringLiteral("SDF")), Holder::Sdf);
        QCOMPARE(holderFromWord(QStringLiteral("somebody")), Holder::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_Event.moc"
