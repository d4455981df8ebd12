// How long one criterion of the filter takes, and what else must look at the texts of all events.
//
//   filter [--events N] [--rounds N] [--texts N] [--case NAME] [--json]
//
// N events of columns alone (1,000,000 unless said) for the criteria that the columns answer; of --texts
// (1,000,000 unless said, 0: none) made-up events with a few sentences each for those that read. One JSON
// line a case: {"case","events","rows","p50_ms","p99_ms","cpu_ms"}; `rows` is how many pass, `cpu_ms` the
// median time of all cores together. Text cases also say "bytes", what is put away of each event.
#include "filter/FilterArguments.h"
#include "filter/RowsPassing.h"
#include "geo/Geodesic.h"
#include "io/AtlasReader.h"
#include "models/TextOrder.h"
#include "support/MadeEvents.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace atlas;

namespace {

constexpr GeoPoint raqqa{39.01, 35.95};

struct Bench {
    std::size_t events = 1'000'000;
    std::size_t texts = 1'000'000;
    int rounds = 100;
    QString only; ///< cases whose name begins so
};

/// Of all threads of the process, milliseconds.
double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// `work` gives what is printed as "rows".
void measure(const Bench& bench, const char* name, std::size_t events, int rounds,
             const std::function<std::size_t()>& work) {
    if (!QString::fromUtf8(name).startsWith(bench.only)) return;
    std::vector<double> times;
    std::vector<double> processor;
    std::size_t rows = work(); // once for nothing: caches and page tables
    for (int round = 0; round < rounds; ++round) {
        const double begun = processorTime();
        QElapsedTimer clock;
        clock.start();
        rows = work();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        processor.push_back(processorTime() - begun);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    const auto at = [&](double share) { return static_cast<std::size_t>(share * (rounds - 1)); };
    std::printf(R"({"case":"%s","events":%zu,"rows":%zu,"p50_ms":%.2f,"p99_ms":%.2f,"cpu_ms":%.2f})"
                "\n",
                name, events, rows, times[at(0.5)], times[at(0.99)], processor[at(0.5)]);
    std::fflush(stdout);
}

std::shared_ptr<const EventSnapshot> madeColumns(std::size_t count) {
    std::mt19937_64 random(7);
    std::vector<EventRecord> records(count);
    for (std::size_t i = 0; i < count; ++i) {
        records[i] = test::madeRecord(random);
        records[i].row = static_cast<std::uint32_t>(i);
        records[i].grade = static_cast<Grade>(random() % gradeCount);
        records[i].precision = random() % 10 == 0 ? PlacePrecision::Radius : PlacePrecision::Exact;
        records[i].source = static_cast<std::uint16_t>(random() % 50);
    }
    auto snapshot = std::make_shared<EventSnapshot>();
    for (int i = 0; i < 50; ++i)
        snapshot->sources.push_back(QStringLiteral("Made-up source %1").arg(i));
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

/// A ring as a hand draws it: some hundred corners around Raqqa.
std::vector<GeoPoint> drawnRing() {
    std::vector<GeoPoint> ring;
    for (int corner = 0; corner < 120; ++corner)
        ring.push_back(pointAt(raqqa, corner * 3.0, 60'000 + 15'000 * (corner % 7)));
    return ring;
}

std::vector<std::vector<GeoPoint>> euphrates() {
    const auto folder = findAtlasFolder(QStringLiteral(ATLAS_SHARE_DIR "/../.."));
    if (!folder.ok()) qFatal("%s", qPrintable(folder.error().line()));
    const auto gazetteer = readGazetteer(*folder);
    if (!gazetteer.ok()) qFatal("%s", qPrintable(gazetteer.error().line()));
    const auto atlasRead = readAtlas(*folder, **gazetteer);
    if (!atlasRead.ok()) qFatal("%s", qPrintable(atlasRead.error().line()));
    return riverCourse((*atlasRead)->map, QStringLiteral("Euphrates"));
}

struct ColumnCase {
    const char* name;
    FilterCriterion criterion;
};

std::vector<ColumnCase> columnCases() {
    const GeoBox all{30, 25, 50, 45};
    return {
        {"kind", KindIs{{EventKind::Airstrike, EventKind::Missile}}},
        {"actor", ActorIs{{ActorGroup::Russia, ActorGroup::SyrianGovernment}}},
        {"grade", GradeIs{{Grade::Confirmed, Grade::Fair}}},
        {"killed", KilledAtLeast{5}},
        {"precision", PrecisionAtLeast{PlacePrecision::Exact}},
        {"source", SourceHas{QStringLiteral("source 7")}},
        {"drawn shape", InsideShape{drawnRing()}},
        {"all of the map",
         InsideShape{
             {{all.west, all.south}, {all.east, all.south}, {all.east, all.north}, {all.west, all.north}}}},
        {"5 km of a place", Within{Within::Of::Place, {}, 5, {{raqqa}}}},
        {"25 km of a place", Within{Within::Of::Place, {}, 25, {{raqqa}}}},
        {"250 km of a place", Within{Within::Of::Place, {}, 250, {{raqqa}}}},
        {"1 km of a river", Within{Within::Of::River, QStringLiteral("Euphrates"), 1, euphrates()}},
        {"25 km of a river", Within{Within::Of::River, QStringLiteral("Euphrates"), 25, euphrates()}}};
}

void measureColumns(const Bench& bench) {
    const auto events = madeColumns(bench.events);
    for (const ColumnCase& each : columnCases())
        measure(bench, each.name, bench.events, bench.rounds,
                [&] { return rowsPassing(*events, each.criterion)->count(); });
}

/// Words enough that a million events do not repeat each other; a tenth in Arabic, a tenth with accents.
QString madeSentence(std::mt19937_64& random, int words) {
    static const QStringList plain = QStringLiteral("the village of reported shells near a bridge market "
                                                    "residents said Testville and clashes continue in "
                                                    "district around hospital school road wounded killed")
                                         .split(u' ');
    static const QStringList accents =
        QStringLiteral("Kobanê près de l’hôpital frappé Testville").split(u' ');
    static const QStringList arabic = QStringLiteral("تستفيل قرية غارة الجسر مدرسة شمال").split(u' ');
    const auto kind = random() % 10;
    const QStringList& list = kind == 0 ? arabic : kind == 1 ? accents : plain;
    QStringList sentence;
    for (int i = 0; i < words; ++i)
        sentence << list[static_cast<qsizetype>(random() % static_cast<std::size_t>(list.size()))];
    sentence << QString::number(random() % 1'000'000);
    return sentence.join(u' ');
}

std::shared_ptr<const EventSnapshot> madeTexts(std::size_t count) {
    Loaded loaded;
    std::mt19937_64 random(7);
    for (std::size_t i = 0; i < count; ++i) {
        Event event = test::madeEvent(random);
        event.headline = madeSentence(random, 8);
        event.where.name = QStringLiteral("Testville %1").arg(random() % 3000);
        event.where.district = QStringLiteral("Sampleton district");
        event.where.governorate = QStringLiteral("Farshire Governorate");
        event.claims.front().words = madeSentence(random, 25);
        event.claims.front().target = madeSentence(random, 2);
        loaded.events.add(event);
    }
    return EventSnapshot::build({std::make_shared<const Loaded>(std::move(loaded))});
}

void measureTexts(const Bench& bench) {
    if (bench.texts == 0) return;
    const auto events = madeTexts(bench.texts);
    const int rounds = std::max(bench.rounds / 20, 3);
    const auto filter = [&](const char* name, const FilterCriterion& criterion) {
        measure(bench, name, bench.texts, rounds, [&] { return rowsPassing(*events, criterion)->count(); });
    };
    filter("text, rare", TextHas{QStringLiteral("999999")});
    filter("text, often", TextHas{QStringLiteral("testville")});
    filter("text, nowhere", TextHas{QStringLiteral("ziggurat")});
    filter("text, with an accent", TextHas{QStringLiteral("Kobanê")});
    filter("text, Arabic", TextHas{QStringLiteral("تستفيل")});
    filter("target", TargetHas{QStringLiteral("bridge")});
    for (const SortColumn column : {SortColumn::Title, SortColumn::Place})
        measure(bench, column == SortColumn::Title ? "sort, all titles differ" : "sort, 3000 places",
                bench.texts, rounds, [&] { return TextOrder::of(*events, column, {}) ? bench.texts : 0; });
}

Bench benchAsked(const QCoreApplication& application) {
    QCommandLineParser parser;
    const auto option = [&](const char* name) {
        parser.addOption({QLatin1String(name), {}, QStringLiteral("value")});
    };
    for (const char* name : {"events", "texts", "rounds", "case"})
        option(name);
    parser.addOption({QStringLiteral("json"), {}});
    parser.process(application);
    const auto number = [&](const char* name, std::size_t otherwise) {
        const QString value = parser.value(QLatin1String(name));
        return value.isEmpty() ? otherwise : static_cast<std::size_t>(value.toULongLong());
    };
    Bench bench;
    bench.events = number("events", bench.events);
    bench.texts = number("texts", bench.texts);
    bench.rounds = std::max(1, static_cast<int>(number("rounds", static_cast<std::size_t>(bench.rounds))));
    bench.only = parser.value(QStringLiteral("case"));
    return bench;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Bench bench = benchAsked(application);
    if (bench.events > 0) measureColumns(bench);
    measureTexts(bench);
    return 0;
}
