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
    claim.row = 12;
    event.claims = {claim, Claim{}};
    return event;
}

void compare(const Claim& a, const Claim& b) {
    QCOMPARE(a.source, b.source);
    QCOMPARE(a.published, b.published);
    QCOMPARE(a.words, b.words);
    QCOMPARE(a.language, b.language);
    QCOMPARE(a.link, b.link);
    QVERIFY(a.actors == b.actors);
    QCOMPARE(a.target, b.target);
    for (std::size_t group = 0; group < a.casualties.byGroup.size(); ++group)
        QVERIFY(a.casualties.byGroup[group] == b.casualties.byGroup[group]);
    QVERIFY(a.casualties.total == b.casualties.total);
    QVERIFY(a.casualties.best == b.casualties.best);
    QCOMPARE(a.row, b.row);
}

void compare(const Event& a, const Event& b) {
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.kind, b.kind);
    QVERIFY(a.when == b.when);
    QVERIFY(a.where.point == b.where.point);
    QCOMPARE(a.where.precision, b.where.precision);
    QCOMPARE(a.where.radiusMetres, b.where.radiusMetres);
    QCOMPARE(a.where.name, b.where.name);
    QCOMPARE(a.where.district, b.where.district);
    QCOMPARE(a.where.governorate, b.where.governorate);
    QCOMPARE(a.where.zone, b.where.zone);
    QCOMPARE(a.headline, b.headline);
    QCOMPARE(a.grade, b.grade);
    QCOMPARE(a.dataset, b.dataset);
    QCOMPARE(a.claims.size(), b.claims.size());
    for (std::size_t i = 0; i < a.claims.size(); ++i)
        compare(a.claims[i], b.claims[i]);
}

} // namespace

class EventCodecTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void bringsEveryFieldBack() { compare(decodeEvent(encode(fullEvent())), fullEvent()); }

    void bringsAbsenceBack() { compare(decodeEvent(encode(Event{})), Event{}); }

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
            {EventText::Source, {}},
            {EventText::Words, {}},
            {EventText::Language, {}},
            {EventText::Link, {}},
            {EventText::Target, {}},
            {EventText::Dataset, event.dataset}};
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
            compare(decodeEvent(whole.left(length)), Event{});
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
