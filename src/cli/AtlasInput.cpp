#include "cli/AtlasInput.h"

#include "cli/Console.h"
#include "io/AtlasReader.h"
#include "io/EventReader.h"
#include "io/FileProbe.h"
#include "io/ProjectFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AtlasInput)
};

using LoadedList = std::vector<std::shared_ptr<const Loaded>>;

Result<QString> atlasFolder() {
    return findAtlasFolder(QCoreApplication::applicationDirPath());
}

Result<std::shared_ptr<const Loaded>> readEvents(const QString& path, const Gazetteer& gazetteer,
                                                 const ReadOptions& options, const std::stop_token& stop) {
    const auto kind = probeFile(path);
    if (!kind) return kind.error();
    const QString what = Text::tr("Reading %1").arg(QFileInfo(path).fileName());
    const auto progress = [&what](double share) { console::showProgress(what, share); };
    if (*kind == FileKind::Project) {
        auto project = ProjectFile::read(path, progress, stop);
        console::clearProgress();
        if (!project) return project.error();
        return std::move(project.value().loaded);
    }
    auto loaded = EventReader(gazetteer).read(path, options, progress, stop);
    console::clearProgress();
    return loaded;
}

Result<LoadedList> readTables(const QStringList& paths, const Gazetteer& gazetteer,
                              const std::stop_token& stop) {
    LoadedList list;
    for (const QString& path : paths) {
        auto loaded = readEvents(path, gazetteer, {}, stop);
        if (!loaded) return loaded.error();
        list.push_back(std::move(loaded).value());
    }
    return list;
}

struct SortedFiles {
    QStringList tables;
    QString tiles; ///< null: none
};

Result<SortedFiles> sortFiles(const QStringList& files) {
    SortedFiles sorted;
    for (const QString& path : files) {
        const auto kind = probeFile(path);
        if (!kind) return kind.error();
        if (*kind != FileKind::Tiles) {
            sorted.tables << path;
            continue;
        }
        if (!sorted.tiles.isNull())
            return Error{Text::tr("a second base map"), path, Text::tr("give one of them")};
        sorted.tiles = path;
    }
    return sorted;
}

/// The base map as it was named; without tiles for none.
Result<Basemap> basemapOf(const AtlasInput& input, const QString& folder) {
    if (input.basemap == u"none") return Basemap{};
    if (input.basemap == u"embedded") return embeddedBasemap(input.atlas, folder, {});
    const auto kind = probeFile(input.basemap);
    if (!kind) return kind.error();
    if (*kind != FileKind::Tiles)
        return Error{Text::tr("this is not a base map"), input.basemap, Text::tr("give an MBTiles file")};
    return openBasemap(input.basemap, folder, {});
}

} // namespace

Result<std::shared_ptr<const Loaded>> readEvents(const QString& path, std::stop_token stop) {
    return readEvents(path, ReadOptions(), std::move(stop));
}

Result<std::shared_ptr<const Loaded>> readEvents(const QString& path, const ReadOptions& options,
                                                 std::stop_token stop) {
    const auto folder = atlasFolder();
    if (!folder) return folder.error();
    const auto gazetteer = readGazetteer(*folder);
    if (!gazetteer) return gazetteer.error();
    return readEvents(path, **gazetteer, options, stop);
}

Result<AtlasInput> AtlasInput::open(const QStringList& files, const QString& basemap, std::stop_token stop) {
    auto sorted = sortFiles(files);
    if (!sorted) return sorted.error();
    const auto folder = atlasFolder();
    if (!folder) return folder.error();
    const auto gazetteer = readGazetteer(*folder);
    if (!gazetteer) return gazetteer.error();
    auto atlas = readAtlas(*folder, **gazetteer);
    if (!atlas) return atlas.error();
    AtlasInput input{
        std::move(atlas).value(), nullptr, *gazetteer, {}, sorted->tiles.isNull() ? basemap : sorted->tiles};
    auto map = basemapOf(input, *folder);
    if (!map) return map.error();
    input.map = std::move(map).value();
    if (sorted->tables.isEmpty())
        sorted.value().tables << QDir(*folder).filePath(QStringLiteral("events.csv"));
    const auto loaded = readTables(sorted->tables, **gazetteer, stop);
    if (!loaded) return loaded.error();
    input.events = EventSnapshot::build(*loaded);
    return input;
}

} // namespace atlas
