#include "core/EventCodec.h"

#include <QTest>

using namespace atlas;

namespace {

/// Every field with a value of its own.
Event fullEvent() {
    Event event;
    event.id = QStringLiteral("made-up-7");
    event.kind = EventKind::DroneStrike;
    event.when = {fromMillis(-5), fromMillis(1'489'698'000'001), TimeMeaning::Duration};
    event.where.point = GeoPoint{38.123456789, -35.5};
    event.where.precision = PlacePrecision::Radius;
    event.where.radiusMetres = 2500.25;
    event.where.name = QStringLiteral("تستفيل");
    event.where.district = QStringLiteral("Sampleton");
    event.where.governorate = QStringLiteral("Farshire");
    event.where.zone = PlaceZone::Baghdad;
    event.headline = QStringLiteral("ضربة جوية 🛩 on Testville");
    event.grade = Grade::Contested;
    event.dataset = QStringLiteral("made up");
    Claim claim;
    claim.source = QStringLiteral("A monitor");
    claim.published = QDate(2017, 3, 18);
    claim.words = QStringLiteral("“Two lines\nof words”");
    claim.language = QStringLiteral("ar");
    claim.link = QStringLiteral("https://example.org/1");
    claim.actors = {{QStringLiteral("Russia"), ActorGroup::Russia, ActorRole::Denied},
                    {QStringLiteral("IS"), ActorGroup::IslamicState, ActorRole::Party}};
    claim.target = QStringLiteral("a depot");
    claim.casualties.byGroup[0] = Range<int>{3, 5};
    claim.casualties.byGroup[2] = Range<int>{33, std::nullopt};
    claim.casualties.total = Range<int>{36, 99};
    claim.casualties.best = 40;
    claim.casualties.injuredByGroup[1] = Range<int>{7, 8};
    claim.casualties.injuredTotal = Range<int>{9, std::nullopt};
    claim.kind = EventKind::Missile;
    claim.when = TimeSpan{fromMillis(3), fromMillis(4), TimeMeaning::Duration};
    claim.where = event.where;
    claim.where->name = QStringLiteral("Elsewhere");
    claim.where->district.clear();
    claim.grade = Grade::Weak;
    claim.media = {QStringLiteral("https://example.org/a.jpg"), QStringLiteral("https://example.org/b")};
    claim.dataset = QStringLiteral("another");
    claim.record = QStringLiteral("made-up-8");
    claim.row = 12;
    event.tags = {QStringLiteral("bridge"), QStringLiteral("جسر")};
    event.notes = QStringLiteral("to be looked at again");
    event.basis = {1, Basis::judged, 0, 1};
    event.identicalRows = 3;
    event.claims = {claim, Claim{}};
    return event;
}

} // namespace

class EventCodecTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void bringsEveryFieldBack() { QVERIFY(decodeEvent(encode(fullEvent())) == fullEvent()); }

    void bringsAbsenceBack() { QVERIFY(decodeEvent(encode(Event{})) == Event{}); }

    void writesTheSameTwice() { QCOMPARE(encode(fullEvent()), encode(fullEvent())); }

    void wordsAreReadWhereTheyLie() {
        const QByteArray bytes = encode(fullEvent());
        const EventWords words(bytes);
        QCOMPARE(words.kind, EventKind::DroneStrike);
        const Event event = fullEvent();
        const Claim& claim = event.claims.front();
        const std::vector<std::pair<EventText, QString>> expected{
            {EventText::Id, event.id},
            {EventText::Place, event.where.name},
            {EventText::District, event.where.district},
            {EventText::Governorate, event.where.governorate},
            {EventText::Headline, event.headline},
            {EventText::Source, claim.source},
            {EventText::Words, claim.words},
            {EventText::Language, claim.language},
            {EventText::Link, claim.link},
            {EventText::Actor, QStringLiteral("Russia")},
            {EventText::Actor, QStringLiteral("IS")},
            {EventText::Target, claim.target},
            {EventText::Place, QStringLiteral("Elsewhere")},
            {EventText::District, {}},
            {EventText::Governorate, event.where.governorate},
            {EventText::Media, claim.media[0]},
            {EventText::Media, claim.media[1]},
            {EventText::Dataset, claim.dataset},
            {EventText::Id, claim.record},
            {EventText::Source, {}},
            {EventText::Words, {}},
            {EventText::Language, {}},
            {EventText::Link, {}},
            {EventText::Target, {}},
            {EventText::Dataset, {}},
            {EventText::Id, {}},
            {EventText::Dataset, event.dataset},
            {EventText::Tag, event.tags[0]},
            {EventText::Tag, event.tags[1]},
            {EventText::Notes, event.notes}};
        QCOMPARE(words.texts.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(words.texts[i].what, expected[i].first);
            QCOMPARE(QString::fromUtf8(words.texts[i].utf8), expected[i].second);
        }
        QCOMPARE(words.first(EventText::Actor), QByteArrayView("Russia"));
        QVERIFY(EventWords(encode(Event{})).first(EventText::Actor).isEmpty());
    }

    void cutOffBytesHaveNoWords() {
        const QByteArray whole = encode(fullEvent());
        EventWords words(whole);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            words.read(QByteArrayView(whole).first(length));
            QVERIFY(words.texts.empty());
        }
    }

    void cutOffBytesAreNoEvent() {
        const QByteArray whole = encode(fullEvent());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(decodeEvent(whole.left(length)) == Event{});
    }

    void foreignBytesDoNoHarm() {
        // Counts as large as four bytes can say, at every place where one may stand.
        const QByteArray whole = encode(fullEvent());
        for (qsizetype at = 0; at + 4 <= whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged.replace(at, 4, QByteArray(4, '\x7f'));
            (void)decodeEvent(damaged);
            (void)EventWords(damaged);
        }
    }
};

QTEST_GUILESS_MAIN(EventCodecTest)
#include "tst_EventCodec.moc"
