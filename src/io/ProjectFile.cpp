#include "io/ProjectFile.h"

#include "io/FileSaving.h"
#include "io/GdalCall.h"
#include "io/ProjectConnection.h"
#include "io/ProjectDatabase.h"
#include "io/ProjectEventCursor.h"
#include "io/ProjectEventRows.h"
#include "io/ProjectIndexes.h"
#include "io/ProjectMigration.h"
#include "io/ProjectPartRows.h"
#include "io/ProjectProbe.h"
#include "io/Sha256.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <future>
#include <new>
#include <numeric>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectFile)
};

/// Rows between two looks at the stop token, and as many as one thread hands to another: some milliseconds.
constexpr std::size_t rowsBetweenLooks = 1024;

Error cancelled(const QString& path) {
    return {Text::tr("it was cancelled"), path, {}};
}

/// What its own files have to be credited with stands under every map made of it.
QString attributionOf(const std::vector<DataFile>& files) {
    QStringList all;
    for (const DataFile& file : files)
        if (!file.attribution.isEmpty() && !all.contains(file.attribution)) all << file.attribution;
    return all.join(QStringLiteral("; "));
}

TimeSpan coveredBy(const std::vector<DataFile>& files) {
    TimeSpan covered;
    for (const DataFile& file : files) {
        if (file.covered.from == file.covered.to) continue;
        if (covered.from == covered.to) covered = file.covered;
        covered.from = std::min(covered.from, file.covered.from);
        covered.to = std::max(covered.to, file.covered.to);
    }
    return covered;
}

std::vector<Event> nextEvents(ProjectEventCursor& cursor, std::vector<Skipped>& skipped) {
    std::vector<Event> events;
    events.reserve(rowsBetweenLooks);
    while (events.size() < rowsBetweenLooks && cursor.next(skipped))
        events.push_back(cursor.event());
    return events;
}

/// False when rows came in another order than ours; an Error when it could not be read to its end.
Result<bool> readEvents(ProjectConnection& file, bool sorted, const QString& path, Loaded& loaded,
                        const ProjectFile::Progress& progress, const std::stop_token& stop) {
    ProjectEventCursor cursor(file, sorted);
    const auto expected = std::max<double>(1, static_cast<double>(cursor.expected()));
    auto some = nextEvents(cursor, loaded.skipped);
    while (!some.empty() && !cursor.outOfOrder() && !loaded.events.full()) {
        if (stop.stop_requested()) return cancelled(path);
        // One thread puts texts away while this one reads on.
        auto taken = std::async(std::launch::async, [&loaded, events = std::move(some)] {
            for (const Event& event : events)
                loaded.events.add(event);
            return static_cast<int>(events.size());
        });
        some = nextEvents(cursor, loaded.skipped);
        loaded.rows += taken.get();
        if (progress) progress(std::min(1.0, loaded.rows / expected));
    }
    if (loaded.events.full())
        return Error{Text::tr("the disk is full: the texts of its events cannot be kept"), path,
                     Text::tr("make room in the cache folder")};
    return !cursor.outOfOrder();
}

Outcome readAllEvents(ProjectConnection& file, const QString& path, Loaded& loaded,
                      const ProjectFile::Progress& progress, const std::stop_token& stop) {
    auto inOrder = readEvents(file, false, path, loaded, progress, stop);
    if (inOrder && !*inOrder) {
        loaded.events = {};
        loaded.skipped.clear();
        loaded.rows = 0;
        inOrder = readEvents(file, true, path, loaded, progress, stop);
    }
    return inOrder ? done() : Outcome(inOrder.error());
}

void describe(const QString& path, ProjectContents& contents, Loaded& loaded) {
    const auto& files = contents.parts.files;
    loaded.file.path = path;
    loaded.file.schema = ProjectFile::schema();
    loaded.file.bytes = QFileInfo(path).size();
    loaded.file.attribution = attributionOf(files);
    loaded.file.covered = coveredBy(files);
    loaded.file.sample = std::any_of(files.begin(), files.end(), [](const DataFile& f) { return f.sample; });
}

void judgeWritable(const QString& path, ProjectContents& contents) {
    const QFileInfo file(path);
    if (contents.version > ProjectFile::version)
        contents.whyReadOnly =
            Text::tr("A newer version of the program wrote this project. What this version "
                     "does not know of would be lost if it were saved.");
    else if (!contents.loaded->skipped.empty())
        contents.whyReadOnly =
            Text::tr("Some of the project's rows could not be understood, and would be lost "
                     "if it were saved. Save it under another name to go on without them.");
    else if (!file.isWritable())
        contents.whyReadOnly = Text::tr("The project's file is write-protected.");
    else if (!QFileInfo(file.canonicalPath()).isWritable())
        contents.whyReadOnly = Text::tr("The project's folder may not be written.");
    contents.readOnly = !contents.whyReadOnly.isEmpty();
}

/// `path` is the project's, `file` what is read: itself, or a copy that was brought up to date.
Result<ProjectContents> readFile(const QString& path, const QString& file, const ProjectMarks& marks,
                                 const ProjectFile::Progress& progress, const std::stop_token& stop) {
    auto hash = std::async(std::launch::async, &Sha256::ofFile, path);
    const GdalCall gdal;
    const Error damaged{Text::tr("the project is damaged"), path, Text::tr("copy or download it again")};
    const auto connection = ProjectConnection::open(file, marks.busy);
    if (!connection) return damaged;
    ProjectContents contents;
    contents.version = marks.version();
    auto loaded = std::make_shared<Loaded>();
    contents.parts = readParts(*connection, marks.values);
    const Outcome read = readAllEvents(*connection, path, *loaded, progress, stop);
    if (!read) return read.error();
    if (connection->failed())
        return Error{Text::tr("the project is damaged (%1)").arg(connection->message()), path,
                     damaged.remedy};
    describe(path, contents, *loaded);
    loaded->file.sha256 = hash.get();
    contents.loaded = std::move(loaded);
    judgeWritable(path, contents);
    return contents;
}

/// By the row they were read in, so that a file keeps its order.
std::vector<std::uint32_t> rowsOf(const EventTable& table) {
    std::vector<std::uint32_t> rows(table.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = table.row(i);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Event> eventsOf(const EventSnapshot& snapshot, std::span<const std::uint32_t> rows) {
    std::vector<Event> events;
    events.reserve(rows.size());
    snapshot.visitEvents(rows, [&](std::uint32_t, Event event) { events.push_back(std::move(event)); });
    return events;
}

Outcome writeEvents(ProjectConnection& file, const EventSnapshot& events, const QString& path,
                    const ProjectFile::Progress& progress, const std::stop_token& stop) {
    const auto rows = rowsOf(events.table);
    // One thread brings the next events while this one writes.
    const auto bring = [&](std::size_t first) {
        const auto some = std::span(rows).subspan(first, std::min(rowsBetweenLooks, rows.size() - first));
        return std::async(std::launch::async, [&events, some] { return eventsOf(events, some); });
    };
    ProjectEventRows writer(file);
    bool good = true;
    auto brought = bring(0);
    for (std::size_t first = 0; first < rows.size() && good; first += rowsBetweenLooks) {
        if (stop.stop_requested()) return cancelled(path);
        const std::vector<Event> some = brought.get();
        brought = bring(std::min(first + rowsBetweenLooks, rows.size()));
        good = std::all_of(some.begin(), some.end(), [&](const Event& event) { return writer.add(event); });
        if (progress) progress(static_cast<double>(first) / static_cast<double>(rows.size()));
    }
    [[maybe_unused]] const bool finished = writer.finish(); // what failed is remembered by the connection
    return done();
}

Error notSaved(const FileSaving& saving, const QString& reason) {
    return {Text::tr("it could not be saved (%1); what was saved before is still there").arg(reason),
            saving.target(), Text::tr("make room, or save it somewhere else")};
}

Outcome fillDraft(ProjectConnection& file, const FileSaving& saving, const EventSnapshot& events,
                  const ProjectParts& parts, const ProjectFile::Progress& progress,
                  const std::stop_token& stop) {
    ProjectIndexes indexes(file);
    const Outcome written = writeEvents(file, events, saving.target(), progress, stop);
    if (!written) return written;
    if (!file.failed() && writeParts(file, parts) && indexes.finish() && file.commit()) return done();
    return notSaved(saving, file.message());
}

Outcome writeDraft(const FileSaving& saving, const EventSnapshot& events, const ProjectParts& parts,
                   const ProjectFile::Progress& progress, const std::stop_token& stop) {
    const GdalCall gdal;
    const bool made =
        ProjectDatabase::create(saving.draft(), project::allTables(), &project::events) && !gdal.failed();
    if (!made) return notSaved(saving, gdal.message());
    const auto file = ProjectConnection::openDraft(saving.draft());
    if (!file) return notSaved(saving, {});
    return fillDraft(*file, saving, events, parts, progress, stop);
}

Outcome save(const QString& path, const EventSnapshot& events, const ProjectParts& parts,
             const ProjectFile::Progress& progress, const std::stop_token& stop) {
    const auto saving = FileSaving::begin(path);
    if (!saving) return saving.error();
    const Outcome drafted = writeDraft(**saving, events, parts, progress, stop);
    if (!drafted) return drafted;
    if (QFileInfo::exists((*saving)->target())) {
        const auto old = probeProject((*saving)->target());
        if (old && old->version() < ProjectFile::version)
            if (const Outcome kept = (*saving)->keepOld(old->version()); !kept) return kept;
    }
    if (stop.stop_requested()) return cancelled(path);
    const Outcome committed = (*saving)->commit();
    if (committed && progress) progress(1);
    return committed;
}

Error outOfMemory(const QString& path) {
    return {Text::tr("there is not enough memory for it"), path, Text::tr("close other programs")};
}

} // namespace

QString ProjectFile::schema() {
    return QStringLiteral("strike-atlas");
}

Result<ProjectContents> ProjectFile::read(const QString& path, const Progress& progress,
                                          const std::stop_token& stop) {
    try {
        const auto marks = probeProject(path);
        if (!marks) return marks.error();
        if (marks->version() >= version) return readFile(path, path, *marks, progress, stop);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("project.gpkg"));
        if (const Outcome migrated = migrateProject(path, marks->version(), copy); !migrated)
            return migrated.error();
        return readFile(path, copy, *marks, progress, stop);
    } catch (const std::bad_alloc&) {
        return outOfMemory(path);
    }
}

Outcome ProjectFile::write(const QString& path, const EventSnapshot& events, const ProjectParts& parts,
                           const Progress& progress, const std::stop_token& stop) {
    try {
        return save(path, events, parts, progress, stop);
    } catch (const std::bad_alloc&) {
        return outOfMemory(path);
    }
}

} // namespace atlas
