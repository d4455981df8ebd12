#include "cli/ImportCommand.h"

#include "cli/AtlasInput.h"
#include "cli/QtArguments.h"
#include "io/FileProbe.h"
#include "io/ProjectFile.h"
#include "io/ProjectLock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ImportCommand)
};

/// "ged.csv: 16,566 rows, 16,566 events, 0 skipped".
QString lineOf(const Loaded& loaded) {
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    //: %1 a file's name, %2 to %4 numbers
    return Text::tr("%1: %2 rows, %3 events, %4 skipped")
        .arg(QFileInfo(loaded.file.path).fileName(), number(static_cast<std::size_t>(loaded.rows)),
             number(loaded.events.size()), number(loaded.skipped.size()));
}

} // namespace

void ImportCommand::declare(CLI::App& app) {
    takeList(app, "FILE", files_, Text::tr("Events: CSV, UCDP GED, GeoJSON, KML, XLSX …"))->required();
    take(app, "-o,--output", out_, Text::tr("The project to write; its name ends in .gpkg"))->required();
    take(app, "--title", title_, Text::tr("The project's title"));
    map_.declare(app);
    app.add_flag("--force", force_,
                 Text::tr("Replace a project of that name with all that is in it").toStdString());
}

Outcome ImportCommand::checkUsage() const {
    if (QFileInfo(out_).suffix().compare(u"gpkg", Qt::CaseInsensitive) == 0) return done();
    return Error{Text::tr("a project is a GeoPackage"), out_, Text::tr("choose a name that ends in .gpkg")};
}

Outcome ImportCommand::checkTarget() const {
    if (QFileInfo::exists(out_) && !force_)
        return Error{Text::tr("there is such a file already"), out_,
                     Text::tr("choose another name, or say --force to replace it")};
    return done();
}

Result<ImportCommand::LoadedList> ImportCommand::readFiles(const ReadOptions& options,
                                                           const std::stop_token& stop) const {
    LoadedList all;
    for (const QString& path : files_) {
        const auto kind = probeFile(path);
        if (!kind) return kind.error();
        if (*kind == FileKind::Project)
            return Error{Text::tr("this is a project already"), path, Text::tr("open it in the window")};
        auto loaded = readEvents(path, options, stop);
        if (!loaded) return loaded.error();
        console::printLine(lineOf(**loaded));
        all.push_back(std::move(loaded).value());
    }
    return all;
}

Outcome ImportCommand::write(const LoadedList& loaded, const std::stop_token& stop) const {
    ProjectLock lock(out_);
    if (lock.hold() == ProjectLock::State::Elsewhere)
        return Error{lock.why(), out_, Text::tr("close it there first")};
    ProjectParts parts;
    parts.title = title_;
    for (const auto& file : loaded)
        parts.files.push_back(file->file);
    const QString what = Text::tr("Writing %1").arg(QFileInfo(out_).fileName());
    const Outcome written = ProjectFile::write(
        out_, *EventSnapshot::build(loaded), parts,
        [&what](double share) { console::showProgress(what, share); }, stop);
    console::clearProgress();
    return written;
}

ExitStatus ImportCommand::run(std::stop_token stop) const {
    const auto options = map_.parse();
    if (!options) return console::fail(options.error(), ExitStatus::WrongUsage);
    if (const Outcome usage = checkUsage(); !usage)
        return console::fail(usage.error(), ExitStatus::WrongUsage);
    if (const Outcome free = checkTarget(); !free) return console::fail(free.error(), ExitStatus::BadInput);
    const auto loaded = readFiles(*options, stop);
    if (!loaded) return console::fail(loaded.error(), ExitStatus::BadInput);
    const Outcome written = write(*loaded, stop);
    return written ? ExitStatus::Done : console::fail(written.error(), ExitStatus::BadInput);
}

} // namespace atlas
