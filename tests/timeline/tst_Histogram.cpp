#include "support/EventBuilder.h"
#include "timeline/Histogram.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace atlas;
using test::day;

namespace {

constexpr PlaceZone zone = PlaceZone::Damascus;

TimeSpan days(const char* from, const char* to, TimeMeaning meaning = TimeMeaning::Bounds) {
    return {day(from), day(to), meaning};
}

HistogramRequest request(std::shared_ptr<const EventSnapshot> events, const TimeSpan& span,
                         BinUnit unit = BinUnit::Month) {
    HistogramRequest request;
    request.events = std::move(events);
    request.span = span;
    request.unit = unit;
    request.zone = zone;
    return request;
}

Histogram build(const TimeSpan& when, const TimeSpan& span, BinUnit unit = BinUnit::Month) {
    Event event = test::event(QStringLiteral("2016-01-01 Testville airstrike"));
    event.when = when;
    return Histogram::build(request(test::snapshot({event}), span, unit));
}

Event strike(const QString& line, ActorGroup group) {
    Event event = test::event(line);
    event.claims.front().actors = {Actor{actorGroupName(group), group, ActorRole::Attributed}};
    return event;
}

float sum(const std::array<float, mostColours>& groups) {
    float all = 0;
    for (const float one : groups)
        all += one;
    return all;
}

/// "2016-03-01", with the hour where it is not midnight.
QString label(TimePoint t) {
    const QDate date = localDay(t, zone);
    const auto hours = (t - startOfLocalDay(date, zone)) / std::chrono::hours(1);
    const QString text = date.toString(Qt::ISODate);
    return hours == 0 ? text : text + QStringLiteral("T%1").arg(hours);
}

/// "bin sharp imprecise" of the bins that count something.
QString counted(const Histogram& histogram) {
    QStringList lines;
    for (const Histogram::Bin& bin : histogram.bins) {
        if (bin.total() <= 0) continue;
        lines << QStringLiteral("%1 %2 %3")
                     .arg(label(bin.span.from))
                     .arg(static_cast<double>(sum(bin.sharp)), 0, 'f', 2)
                     .arg(static_cast<double>(sum(bin.imprecise)), 0, 'f', 2);
    }
    return lines.join(QStringLiteral("; "));
}

/// Half a million events over five years: hours, days, days over a midnight of another zone, months, sieges.
std::vector<EventRecord> manyRecords() {
    std::mt19937 random(7);
    const auto upTo = [&](std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random);
    };
    constexpr std::int64_t hour = 3'600'000;
    constexpr std::array<std::int64_t, 6> lengths{hour,           24 * hour,      25 * hour,
                                                  30 * 24 * hour, 61 * 24 * hour, 400 * 24 * hour};
    std::vector<EventRecord> records(500'000);
    for (EventRecord& record : records) {
        record.begin = toMillis(day("2014-06-01")) + upTo(5 * 365) * 24 * hour + upTo(23) * hour;
        record.end = record.begin + lengths[static_cast<std::size_t>(upTo(5))];
        record.meaning = upTo(3) == 0 ? TimeMeaning::Duration : TimeMeaning::Bounds;
        record.precision = PlacePrecision::Unknown;
        record.row = static_cast<std::uint32_t>(&record - records.data());
    }
    return records;
}

using Counts = std::pair<std::int64_t, double>;

void addTo(std::vector<Counts>& counts, const Histogram& histogram, const TimeSpan& when,
           std::chrono::milliseconds slack) {
    const auto bins = std::span(histogram.bins);
    const auto first = static_cast<std::size_t>(histogram.binAt(std::max(when.from, bins.front().span.from)));
    const bool within = when.from >= bins[first].span.from && when.to <= bins[first].span.to;
    const bool spread = when.length() > bins[first].span.length() + slack;
    for (std::size_t i = first; i < bins.size() && bins[i].span.from < when.to; ++i) {
        const auto part = std::min(when.to, bins[i].span.to) - std::max(when.from, bins[i].span.from);
        if (within)
            counts[i].first += 1;
        else if (when.meaning == TimeMeaning::Duration)
            counts[i].first += part > std::min(slack, when.length() / 2) ? 1 : 0;
        else if (spread)
            counts[i].second +=
                static_cast<double>(part.count()) / static_cast<double>(when.length().count());
        else
            counts[i].first += bins[i].span.contains(when.from + when.length() / 2) ? 1 : 0;
    }
}

std::vector<Counts> countOneByOne(const EventTable& table, const Histogram& histogram) {
    const bool clocks = histogram.of.unit < BinUnit::Day;
    std::vector<Counts> counts(histogram.bins.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        if (const TimeSpan when = table[i].when(); when.touches(histogram.span()))
            addTo(counts, histogram, when, clocks ? std::chrono::hours(0) : std::chrono::hours(1));
    return counts;
}

} // namespace

class HistogramTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void nothingToCountHasNoBins() {
        QVERIFY(Histogram::build(request(nullptr, days("2016-01-01", "2017-01-01"))).bins.empty());
        QVERIFY(Histogram::build(request(test::snapshot({}), {})).bins.empty());
        const Histogram empty =
            Histogram::build(request(test::snapshot({}), days("2016-01-01", "2017-01-01")));
        QCOMPARE(empty.bins.size(), 12U);
        QCOMPARE(empty.highestIn(empty.span()), 0.0F);
    }

    void datesAreCountedAsTheyAreMeant_data() {
        QTest::addColumn<TimeSpan>("when");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a day") << days("2016-03-05", "2016-03-06") << QStringLiteral("2016-03-01 1.00 0.00");
        QTest::newRow("a whole bin is known to the bin")
            << days("2016-03-01", "2016-04-01") << QStringLiteral("2016-03-01 1.00 0.00");
        QTest::newRow("some days over a border lie where most of them do")
            << days("2016-03-30", "2016-04-05") << QStringLiteral("2016-04-01 1.00 0.00");
        QTest::newRow("longer bounds are spread")
            << days("2016-04-01", "2016-06-01")
            << QStringLiteral("2016-04-01 0.00 0.49; 2016-05-01 0.00 0.51");
        QTest::newRow("a duration counts wherever it went on")
            << days("2016-03-30", "2016-05-02", TimeMeaning::Duration)
            << QStringLiteral("2016-03-01 1.00 0.00; 2016-04-01 1.00 0.00; 2016-05-01 1.00 0.00");
        QTest::newRow("only the part within the extent")
            << days("2015-11-01", "2016-03-01")
            << QStringLiteral("2016-01-01 0.00 0.26; 2016-02-01 0.00 0.24");
        QTest::newRow("before the extent") << days("2015-11-01", "2015-11-02") << QString();
        QTest::newRow("after the extent") << days("2019-11-01", "2019-11-02") << QString();
    }

    void datesAreCountedAsTheyAreMeant() {
        QFETCH(TimeSpan, when);
        const Histogram histogram = build(when, days("2016-01-01", "2018-01-01"));
        QTEST(counted(histogram), "expected");
    }

    void finerBinsTellMore_data() {
        QTest::addColumn<TimeSpan>("when");
        QTest::addColumn<BinUnit>("unit");
        QTest::addColumn<QString>("expected");
        const TimeSpan oneDay = days("2016-03-05", "2016-03-06");
        const auto hours = [](int from, int to, TimeMeaning meaning) {
            return TimeSpan{day("2016-03-05") + std::chrono::hours(from),
                            day("2016-03-05") + std::chrono::hours(to), meaning};
        };
        QTest::newRow("a day in its week") << oneDay << BinUnit::Week << "2016-02-29 1.00 0.00";
        QTest::newRow("a day in its day") << oneDay << BinUnit::Day << "2016-03-05 1.00 0.00";
        QTest::newRow("a day is spread over its quarters")
            << oneDay << BinUnit::QuarterDay
            << "2016-03-05 0.00 0.25; 2016-03-05T6 0.00 0.25; 2016-03-05T12 0.00 0.25; 2016-03-05T18 0.00 "
               "0.25";
        QTest::newRow("an hour in its hour")
            << hours(7, 8, TimeMeaning::Bounds) << BinUnit::Hour << "2016-03-05T7 1.00 0.00";
        QTest::newRow("two hours are not one") << hours(7, 9, TimeMeaning::Bounds) << BinUnit::Hour
                                               << "2016-03-05T7 0.00 0.50; 2016-03-05T8 0.00 0.50";
        QTest::newRow("two hours of fighting are counted in both")
            << hours(7, 9, TimeMeaning::Duration) << BinUnit::Hour
            << "2016-03-05T7 1.00 0.00; 2016-03-05T8 1.00 0.00";
        QTest::newRow("a month is known to its year")
            << days("2016-03-01", "2016-04-01") << BinUnit::Year << "2016-01-01 1.00 0.00";
    }

    void finerBinsTellMore() {
        QFETCH(TimeSpan, when);
        QFETCH(BinUnit, unit);
        const Histogram histogram = build(when, days("2016-02-01", "2016-05-01"), unit);
        QTEST(counted(histogram), "expected");
    }

    void aDayOfBaghdadIsOneDayOfDamascus() {
        for (const TimeMeaning meaning : {TimeMeaning::Bounds, TimeMeaning::Duration}) {
            TimeSpan when = wholeDay(QDate(2016, 1, 15), PlaceZone::Baghdad);
            when.meaning = meaning;
            QCOMPARE(counted(build(when, days("2016-01-01", "2016-02-01"), BinUnit::Day)),
                     QStringLiteral("2016-01-15 1.00 0.00"));
        }
    }

    void coloursAreKeptApart() {
        const QString line = QStringLiteral("2016-03-05 Testville airstrike");
        const auto events =
            test::snapshot({strike(line, ActorGroup::Russia), strike(line, ActorGroup::Russia),
                            strike(QStringLiteral("2016-03-07 Testville shelling"), ActorGroup::Sdf)});
        HistogramRequest asked = request(events, days("2016-01-01", "2018-01-01"));
        const Histogram byActor = Histogram::build(asked);
        const auto at = static_cast<std::size_t>(byActor.binAt(day("2016-03-06")));
        const auto of = [](const Histogram& h, std::size_t bin, int colour) {
            return h.bins.at(bin).sharp[static_cast<std::size_t>(colour)];
        };
        QCOMPARE(of(byActor, at, static_cast<int>(ActorGroup::Russia)), 2.0F);
        QCOMPARE(of(byActor, at, static_cast<int>(ActorGroup::Sdf)), 1.0F);
        QCOMPARE(byActor.colourName(static_cast<int>(ActorGroup::Sdf)), actorGroupName(ActorGroup::Sdf));
        asked.colouring = std::make_shared<EventColouring>(*events, ColourBy::Kind);
        const Histogram byKind = Histogram::build(asked);
        QCOMPARE(of(byKind, at, colourOfKind(EventKind::Airstrike)), 2.0F);
        QCOMPARE(of(byKind, at, colourOfKind(EventKind::Shelling)), 1.0F);
        QCOMPARE(byKind.colourName(colourOfKind(EventKind::Airstrike)),
                 asked.colouring->name(colourOfKind(EventKind::Airstrike)));
    }

    void onlyWhatPassesIsCounted() {
        const auto events = test::events({QStringLiteral("2016-03-05 Testville airstrike"),
                                          QStringLiteral("2016-04-05 Testville airstrike"),
                                          QStringLiteral("2016-05-05 Testville airstrike")});
        auto filter = std::make_shared<FilteredRows>();
        filter->rows = RowMask(3, false);
        filter->rows.setWord(0, std::uint64_t{1} << events->table.inTimeOrder(1));
        HistogramRequest asked = request(events, days("2016-01-01", "2018-01-01"));
        asked.filter = filter;
        QCOMPARE(counted(Histogram::build(asked)), QStringLiteral("2016-04-01 1.00 0.00"));
    }

    void theHighestIsOfWhatIsSeen() {
        const QString march = QStringLiteral("2016-03-05 Testville airstrike");
        const auto events = test::events({march, march, QStringLiteral("2016-05-05 Testville airstrike")});
        const Histogram histogram = Histogram::build(request(events, days("2016-01-01", "2018-01-01")));
        QCOMPARE(histogram.highestIn(histogram.span()), 2.0F);
        QCOMPARE(histogram.highestIn(days("2016-04-10", "2016-07-01")), 1.0F);
        QCOMPARE(histogram.highestIn(days("2016-06-01", "2016-07-01")), 0.0F);
    }

    /// Many events of all lengths, by two threads and block headers, against adding each to each bin.
    void manyAreCountedAsOneByOne_data() {
        QTest::addColumn<BinUnit>("unit");
        QTest::addColumn<TimeSpan>("span");
        QTest::newRow("months of all") << BinUnit::Month << days("2014-01-01", "2020-01-01");
        QTest::newRow("weeks within") << BinUnit::Week << days("2015-05-20", "2017-02-03");
        QTest::newRow("days within") << BinUnit::Day << days("2016-03-10", "2016-06-20");
        QTest::newRow("hours within") << BinUnit::Hour << days("2016-03-20", "2016-04-02");
    }

    void manyAreCountedAsOneByOne() {
        QFETCH(BinUnit, unit);
        QFETCH(TimeSpan, span);
        const auto events = std::make_shared<EventSnapshot>();
        events->table = EventTable(manyRecords());
        const Histogram histogram = Histogram::build(request(events, span, unit));
        const auto expected = countOneByOne(events->table, histogram);
        for (std::size_t bin = 0; bin < expected.size(); ++bin) {
            const auto& [sharp, imprecise] = expected[bin];
            QCOMPARE(sum(histogram.bins[bin].sharp), static_cast<float>(sharp));
            const double off = static_cast<double>(sum(histogram.bins[bin].imprecise)) - imprecise;
            QVERIFY2(std::abs(off) < 1e-4 * (1 + imprecise), qPrintable(QString::number(off)));
        }
    }

    void stoppedHalfWayThereAreNoBins() {
        std::stop_source stop;
        stop.request_stop();
        const auto events = test::events({QStringLiteral("2016-03-05 Testville airstrike")});
        const Histogram histogram =
            Histogram::build(request(events, days("2016-01-01", "2018-01-01")), stop.get_token());
        QVERIFY(histogram.bins.empty());
    }

    void spreadingLosesNothing() {
        const Histogram histogram = build(days("2016-01-17", "2017-05-03"), days("2016-01-01", "2018-01-01"));
        float all = 0;
        for (const auto& bin : histogram.bins)
            all += bin.total();
        QVERIFY(std::abs(all - 1.0F) < 1e-4F);
    }

    void binsAreFoundByTime() {
        const Histogram histogram = build(days("2016-03-05", "2016-03-06"), days("2016-01-10", "2018-01-01"));
        QCOMPARE(histogram.binAt(day("2016-01-01")), 0);
        QCOMPARE(histogram.binAt(day("2016-01-31")), 0);
        QCOMPARE(histogram.binAt(day("2016-02-01")), 1);
        QCOMPARE(histogram.binAt(day("2017-12-31")), 23);
        QCOMPARE(histogram.binAt(day("2018-01-01")), -1);
        QCOMPARE(histogram.binAt(day("2015-12-31")), -1);
        QCOMPARE(Histogram().binAt(day("2016-01-01")), -1);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "tst_Histogram.moc"
