#include "cli/BasemapCommand.h"

#include "cli/QtArguments.h"
#include "io/OpenMapTiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <mutex>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BasemapCommand)
};

} // namespace

std::optional<TileZooms> parseZooms(const QString& text) {
    if (text.isEmpty()) return TileZooms{};
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:-(\\d{1,2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first > last || last > openMapTilesMaxZoom) return std::nullopt;
    return TileZooms{first, last};
}

void BasemapCommand::declare(CLI::App& app) {
    take(app, "FILE", extract_, Text::tr("An extract of OpenStreetMap: .osm.pbf"))->required();
    take(app, "-o,--output", out_, Text::tr("The tiles to write; the name ends in .mbtiles"))->required();
    take(app, "--zoom", zoom_, Text::tr("First and last zoom, 0-14 where not given"));
    app.add_flag("--force", force_, Text::tr("Replace a file of that name").toStdString());
}

Outcome BasemapCommand::checkUsage() const {
    if (!parseZooms(zoom_))
        return Error{Text::tr("these are no zooms"), zoom_, Text::tr("write them as 6-14, at most 14")};
    if (QFileInfo(out_).suffix().compare(u"mbtiles", Qt::CaseInsensitive) != 0)
        return Error{Text::tr("a map of tiles is an MBTiles file"), out_,
                     Text::tr("choose a name that ends in .mbtiles")};
    return done();
}

Outcome BasemapCommand::checkTarget() const {
    if (!QFileInfo::exists(extract_))
        return Error{Text::tr("there is no such file"), extract_, Text::tr("check the name")};
    if (QFileInfo::exists(out_) && !force_)
        return Error{Text::tr("there is such a file already"), out_,
                     Text::tr("choose another name, or say --force to replace it")};
    return done();
}

ExitStatus BasemapCommand::run(std::stop_token stop) const {
    if (const Outcome usage = checkUsage(); !usage)
        return console::fail(usage.error(), ExitStatus::WrongUsage);
    if (const Outcome free = checkTarget(); !free) return console::fail(free.error(), ExitStatus::BadInput);
    const QString what = Text::tr("Making %1").arg(QFileInfo(out_).fileName());
    std::mutex line; // tiles are cut on a thread of GDAL's
    const auto show = [&](double share) {
        const std::lock_guard lock(line);
        console::showProgress(what, share);
    };
    const Outcome written = BasemapWriter::write(extract_, out_, *parseZooms(zoom_), show, stop);
    console::clearProgress();
    return written ? ExitStatus::Done : console::fail(written.error(), ExitStatus::BadInput);
}

} // namespace atlas
