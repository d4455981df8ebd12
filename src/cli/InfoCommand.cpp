#include "cli/InfoCommand.h"

#include "cli/AtlasInput.h"
#include "cli/InfoReport.h"
#include "cli/QtArguments.h"
#include "io/FileProbe.h"
#include "io/GdalTileSource.h"
#include "io/VectorTileFile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::InfoCommand)
};

} // namespace

void InfoCommand::declare(CLI::App& app) {
    take(app, "FILE", file_, Text::tr("Events (CSV, UCDP GED) or a base map (MBTiles)"))->required();
    mapFlags_.declare(app);
    app.add_flag("--json", json_, Text::tr("As one JSON object, with every skipped row").toStdString());
}

template <class... Subject>
void InfoCommand::report(const Subject&... subject) const {
    if (json_) {
        console::print(QJsonDocument(reportJson(subject...)).toJson(QJsonDocument::Indented));
        return;
    }
    for (const QString& line : reportLines(subject...))
        console::printLine(line);
}

Outcome InfoCommand::reportEvents(std::stop_token stop) const {
    const auto options = mapFlags_.parse();
    if (!options) return options.error();
    const auto loaded = readEvents(file_, *options, std::move(stop));
    if (!loaded) return loaded.error();
    report(**loaded);
    return done();
}

Outcome InfoCommand::reportTiles() const {
    if (holdsVectorTiles(file_)) {
        const auto vectors = openVectorTiles(file_);
        if (!vectors) return vectors.error();
        report(file_, (*vectors)->info());
        return done();
    }
    const auto tiles = openGdalTiles(file_);
    if (!tiles) return tiles.error();
    report(file_, (*tiles)->info());
    return done();
}

ExitStatus InfoCommand::run(std::stop_token stop) const {
    const auto kind = probeFile(file_);
    const Outcome told = !kind                      ? Outcome(kind.error())
                         : *kind == FileKind::Tiles ? reportTiles()
                                                    : reportEvents(stop);
    if (told) return ExitStatus::Done;
    console::printError(told.error());
    return ExitStatus::BadInput;
}

} // namespace atlas
