#include "cli/QueryCommand.h"

#include "cli/QtArguments.h"
#include "cli/ViewArguments.h"
#include "filter/FilterArguments.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <limits>
#include <span>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::QueryCommand)
};

/// Events between two looks at the stop token, and what is held of the answer at once.
constexpr std::size_t eventsAtOnce = 1024;

/// "--near 39.01,35.95,25" is a point and a distance too, where it does not name a place.
Outcome readPoints(EventFilter& filter) {
    for (FilterCriterion& criterion : filter.criteria) {
        const auto* within = std::get_if<Within>(&criterion);
        if (!within || within->of != Within::Of::Place || !within->lines.empty()) continue;
        if (!parsePoint(within->name)) continue;
        auto point = parseCriterion(QStringLiteral("within"),
                                    within->name + u',' + QString::number(within->kilometres));
        if (!point) return point.error();
        criterion = std::move(point).value();
    }
    return done();
}

} // namespace

void QueryCommand::declare(CLI::App& app) {
    takeList(app, "FILE", files_, Text::tr("Events or a project; none: the embedded atlas"));
    take(app, "--format", format_, Text::tr("csv, geojson or json"))->required();
    take(app, "-o,--output", out_, Text::tr("The file to write; none: standard output"));
    app.add_flag("--claims", claims_, Text::tr("CSV with a row for each claim").toStdString());
    take(app, "--bbox", bbox_, Text::tr("West,south,east,north in degrees; by the event's point"));
    take(app, "--from", from_, Text::tr("First day, month or year, or an instant: 2017-03-01"));
    take(app, "--to", to_, Text::tr("Last day, month or year, which is included, or an instant"));
    filter_.declare(app);
    app.footer(Text::tr("--near takes longitude,latitude,kilometres too.\n"
                        "Columns of csv: %1\nWith --claims: %2\n"
                        "Times are UTC; an end is not included. Events without a date or a place are given "
                        "unless a time or a place is asked for.")
                   .arg(eventColumns(), claimColumns())
                   .toStdString());
}

Result<QueryFormat> QueryCommand::parseFormat() const {
    if (format_ == u"csv") return claims_ ? QueryFormat::CsvOfClaims : QueryFormat::Csv;
    if (claims_)
        return Error{Text::tr("claims have rows of their own in CSV only"), QStringLiteral("--claims"),
                     Text::tr("say --format csv; the other formats hold the claims in their event")};
    if (format_ == u"geojson") return QueryFormat::GeoJson;
    if (format_ == u"json") return QueryFormat::Json;
    return Error{Text::tr("“%1” is not a format").arg(format_), QStringLiteral("--format"),
                 Text::tr("write csv, geojson or json")};
}

Result<QueryCommand::Asked> QueryCommand::parse() const {
    Asked asked;
    const auto format = parseFormat();
    if (!format) return format.error();
    asked.format = *format;
    if (!bbox_.isNull()) {
        const auto box = parseBox(bbox_);
        if (!box) return box.error();
        asked.box = *box;
    }
    if (!from_.isNull()) {
        const auto from = parseFrom(from_);
        if (!from) return from.error();
        asked.from = *from;
    }
    if (!to_.isNull()) {
        const auto to = parseTo(to_);
        if (!to) return to.error();
        asked.to = *to;
    }
    auto filter = filter_.parse();
    if (!filter) return filter.error();
    asked.filter = std::move(filter).value();
    if (const Outcome read = readPoints(asked.filter); !read) return read.error();
    return asked;
}

std::vector<std::uint32_t> QueryCommand::rows(const EventSnapshot& events, const Asked& asked,
                                              const RowMask* passing) {
    const EventTable& table = events.table;
    const TimePoint everEarliest = fromMillis(std::numeric_limits<std::int64_t>::min());
    const TimeSpan window{asked.from.value_or(everEarliest), asked.to.value_or(TimeSpan::undated().from)};
    const bool timed = asked.from || asked.to;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (passing && !passing->contains(i)) continue;
        const EventRecord record = table[i];
        if (timed && !record.when().touches(window)) continue;
        if (asked.box && !(record.atPoint() && asked.box->contains(toGeo(record.at)))) continue;
        rows.push_back(record.row);
    }
    std::sort(rows.begin(), rows.end()); // as their files have them
    return rows;
}

Outcome QueryCommand::write(const EventSnapshot& events, const std::vector<std::uint32_t>& rows,
                            QueryFormat format, QIODevice& out, const std::stop_token& stop) const {
    const auto writer = QueryWriter::of(format);
    bool good = out.write(writer->begin()) >= 0;
    for (std::size_t first = 0; first < rows.size() && good; first += eventsAtOnce) {
        if (stop.stop_requested()) return Error{Text::tr("interrupted"), out_, {}};
        const auto some = std::span(rows).subspan(first, std::min(eventsAtOnce, rows.size() - first));
        QByteArray bytes;
        events.visitEvents(some, [&](std::uint32_t, const Event& event) { bytes += writer->write(event); });
        good = out.write(bytes) == bytes.size();
    }
    good = good && out.write(writer->end()) >= 0;
    if (good) return done();
    return Error{Text::tr("the answer could not be written (%1)").arg(out.errorString()), out_,
                 Text::tr("make room, or write it somewhere else")};
}

Outcome QueryCommand::answer(const EventSnapshot& events, const Asked& asked,
                             const std::stop_token& stop) const {
    const auto passing = filterEvents(events, asked.filter, stop);
    if (!passing) return Error{Text::tr("interrupted"), out_, {}};
    const auto found = rows(events, asked, *passing ? &(*passing)->rows : nullptr);
    if (out_.isNull()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{Text::tr("standard output is closed"), {}, Text::tr("give a file with -o")};
        const Outcome written = write(events, found, asked.format, out, stop);
        out.close();
        return written;
    }
    QSaveFile out(out_);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Text::tr("the file cannot be written (%1)").arg(out.errorString()), out_,
                     Text::tr("choose another folder")};
    const Outcome written = write(events, found, asked.format, out, stop);
    if (!written || out.commit()) return written;
    return Error{Text::tr("the answer could not be written (%1)").arg(out.errorString()), out_,
                 Text::tr("make room, or write it somewhere else")};
}

ExitStatus QueryCommand::run(std::stop_token stop) const {
    auto asked = parse();
    if (!asked) return console::fail(asked.error(), ExitStatus::WrongUsage);
    const auto input = AtlasInput::open(files_, QStringLiteral("none"), stop);
    if (!input) return console::fail(input.error(), ExitStatus::BadInput);
    const Outcome found = findPlaces(asked.value().filter, *input->gazetteer, input->atlas->map);
    if (!found) return console::fail(found.error(), ExitStatus::WrongUsage);
    const Outcome answered = answer(*input->events, *asked, stop);
    return answered ? ExitStatus::Done : console::fail(answered.error(), ExitStatus::BadInput);
}

} // namespace atlas
