#include "support/ProjectFiller.h"

#include <array>

namespace atlas::test {
namespace {

using Random = std::mt19937_64;

int below(int end, Random& random) {
    return static_cast<int>(random() % static_cast<std::uint64_t>(end));
}

bool half(Random& random) {
    return random() % 2 == 0;
}

template <class E>
E any(int count, Random& random) {
    return static_cast<E>(below(count, random));
}

QString anyText(Random& random) {
    static const std::array texts{QString(),
                                  QStringLiteral("Testville"),
                                  QStringLiteral("قرية الاختبار"),
                                  QStringLiteral("two lines\nand a \"quotation\", with commas; it's"),
                                  QStringLiteral("  blanks at both ends  "),
                                  QStringLiteral("\U0001F30D Mockhām"),
                                  QStringLiteral("'); DROP TABLE events; --")};
    const QString text = texts.at(static_cast<std::size_t>(below(static_cast<int>(texts.size()), random)));
    return text.isEmpty() ? text : text + QString::number(below(40, random));
}

QStringList anyList(Random& random) {
    QStringList list;
    for (int left = below(4, random); left > 0; --left)
        list << anyText(random) + u'.';
    return list;
}

TimeSpan anySpan(Random& random) {
    TimeSpan span = TimeSpan::undated();
    span.meaning = any<TimeMeaning>(2, random);
    if (below(5, random) == 0) return span;
    constexpr std::int64_t yearsOfMs = 100LL * 365 * 86'400'000;
    span.from = fromMillis(static_cast<std::int64_t>(random() % (2 * yearsOfMs)) - yearsOfMs);
    span.to = span.from + std::chrono::milliseconds(random() % 100'000'000'000ULL);
    return span;
}

Location anyPlace(Random& random) {
    Location where;
    where.precision = any<PlacePrecision>(5, random);
    if (below(5, random) != 0)
        where.point = GeoPoint{static_cast<double>(random() % 3'600'000'000ULL) / 1e7 - 180,
                               static_cast<double>(random() % 1'800'000'000ULL) / 1e7 - 90};
    where.radiusMetres = where.precision == PlacePrecision::Radius ? below(50'000, random) + 0.25 : 0;
    where.name = anyText(random);
    where.district = anyText(random);
    where.governorate = anyText(random);
    where.zone = any<PlaceZone>(3, random);
    return where;
}

std::optional<Range<int>> anyRange(Random& random) {
    if (half(random)) return std::nullopt;
    const int least = below(300, random);
    return Range<int>{least, half(random) ? std::optional(least + below(9, random)) : std::nullopt};
}

Casualties anyFigures(Random& random) {
    Casualties casualties;
    for (auto& group : casualties.byGroup)
        group = anyRange(random);
    casualties.total = anyRange(random);
    if (half(random)) casualties.best = below(400, random);
    for (auto& group : casualties.injuredByGroup)
        group = anyRange(random);
    casualties.injuredTotal = anyRange(random);
    return casualties;
}

Claim anyClaim(Random& random) {
    Claim claim;
    claim.source = anyText(random);
    if (half(random)) claim.published = QDate(2014, 1, 1).addDays(below(3000, random));
    claim.words = anyText(random);
    claim.language = half(random) ? QStringLiteral("ar") : QString();
    claim.link = anyText(random);
    for (int left = below(4, random); left > 0; --left)
        claim.actors.push_back(
            {anyText(random), any<ActorGroup>(actorGroupCount, random), any<ActorRole>(4, random)});
    claim.target = anyText(random);
    claim.casualties = anyFigures(random);
    if (half(random)) claim.kind = any<EventKind>(eventKindCount, random);
    if (half(random)) claim.when = anySpan(random);
    if (half(random)) claim.where = anyPlace(random);
    if (half(random)) claim.grade = any<Grade>(gradeCount, random);
    claim.media = anyList(random);
    claim.dataset = anyText(random);
    claim.record = anyText(random);
    claim.row = below(3, random);
    return claim;
}

} // namespace

Event anyEvent(std::mt19937_64& random) {
    Event event;
    event.id = QStringLiteral("made up ") + QString::number(random());
    event.kind = any<EventKind>(eventKindCount, random);
    event.when = anySpan(random);
    event.where = anyPlace(random);
    event.headline = anyText(random);
    event.grade = any<Grade>(gradeCount, random);
    for (int left = 1 + below(4, random); left > 0; --left)
        event.claims.push_back(anyClaim(random));
    event.dataset = anyText(random);
    event.tags = anyList(random);
    event.notes = anyText(random);
    const auto basis = [&] { return below(static_cast<int>(event.claims.size()) + 1, random) - 1; };
    event.basis = {basis(), basis(), basis(), basis()};
    event.identicalRows = 1 + below(3, random);
    return event;
}

std::vector<Event> anyEvents(int count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::vector<Event> events;
    for (int i = 0; i < count; ++i)
        events.push_back(anyEvent(random));
    return events;
}

ProjectParts everyPart() {
    ProjectParts parts;
    parts.title = QStringLiteral("Testville, a study");
    const TimePoint from = fromMillis(1'400'000'000'123);
    const TimePoint to = from + std::chrono::days(90);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'500'000'000'456, Qt::UTC);
    DataFile file;
    file.path = QStringLiteral("made-up.csv");
    file.schema = QStringLiteral("table");
    file.attribution = QStringLiteral("Test source 1.0");
    file.bytes = 5'000'000'000;
    file.sha256 = QByteArray(64, 'a');
    file.covered = {from, to};
    file.imported = at;
    file.mapping = QByteArrayLiteral("[\"day\",\"date\"]");
    parts.files = {file};
    parts.sources = {
        {QStringLiteral("مصدر"), QStringLiteral("https://example.org"), QStringLiteral("a note")}};
    TerritorySeries series;
    series.source = QStringLiteral("made up for a test");
    series.places = {{QStringLiteral("Testville"),
                      {39, 36},
                      PlaceZone::Damascus,
                      {{from, 3, Holder::Sdf, QStringLiteral("taken")}, {to, 1, Holder::Contested, {}}}},
                     {QStringLiteral("Mockham"), {40, 35.5}, PlaceZone::Baghdad, {}}};
    parts.territory = std::make_shared<const TerritorySeries>(series);
    parts.annotations = {
        {7, QStringLiteral("arrow"), {{38, 35}, {39, 36}}, 0, 0, QStringLiteral("from here"), {}},
        {8, QStringLiteral("callout"), {{38, 35}}, 40, -30.5, QStringLiteral("here"), QStringLiteral("e1")}};
    parts.views = {{QStringLiteral("North"), {39.25, 36.5}, 8.75, from, to, WindowMode::SinceStart, "{}"}};
    parts.notes = {{at, QStringLiteral("Join 2 events"), {QStringLiteral("e1"), QStringLiteral("e2")}}};
    parts.keptApart = {KeptApart::of(QStringLiteral("e3"), QStringLiteral("e4"))};
    return parts;
}

} // namespace atlas::test
