#include "app/DataLoader.h"

#include "core/BidiText.h"
#include "io/AtlasReader.h"
#include "io/EventReader.h"
#include "io/FileProbe.h"
#include "io/GdalTileSource.h"

#include <QFileInfo>

namespace atlas {

namespace {

bool isSample(const std::shared_ptr<const Loaded>& loaded) {
    return loaded->file.embedded();
}

/// `added` in place of the sample and of an older reading of the same file. The same file read again in the
/// same way stays as it was, with what the user changed in it.
bool merge(DataLoader::LoadedList& list, std::shared_ptr<const Loaded> added) {
    const auto same = [&](const auto& old) {
        return old->file.path == added->file.path && old->file.sha256 == added->file.sha256
               && old->file.mapping == added->file.mapping && old->file.schema == added->file.schema
               && old->events.size() == added->events.size();
    };
    if (std::any_of(list.begin(), list.end(), same)) return false;
    std::erase_if(list, [&](const auto& old) { return isSample(old) || old->file.path == added->file.path; });
    list.push_back(std::move(added));
    return true;
}

} // namespace

DataLoader::DataLoader(QObject* parent) : QObject(parent), names_(namesPromise_.get_future().share()) {}

DataLoader::~DataLoader() {
    cancel();
    reader_.request_stop();
    base_.request_stop();
}

void DataLoader::start(const QString& folder, const QStringList& files) {
    folder_ = folder;
    enqueue({[this, folder](const std::stop_token&) { readNames(folder); }});
    open(files);
    enqueue({[this, folder](const std::stop_token& stop) { readSample(folder, stop); }});
    reader_ = std::jthread([this](const std::stop_token& stop) { workThrough(stop); });
    base_ = std::jthread([this, folder](const std::stop_token& stop) { readBase(folder, stop); });
}

ReadOptions DataLoader::usual() {
    ReadOptions options;
    options.useKept = true;
    return options;
}

void DataLoader::open(const QStringList& files, const ReadOptions& options) {
    if (files.isEmpty()) return;
    enqueue({[=, this](const std::stop_token& stop) { readFiles(files, options, stop); }, true});
}

void DataLoader::openCopy(const QString& copy, const QString& path) {
    enqueue({[=, this](const std::stop_token& stop) {
                 if (readProject(copy, path, stop)) publish();
             },
             true});
}

void DataLoader::cancel() {
    const std::lock_guard lock(mutex_);
    const auto dropped = std::erase_if(jobs_, [](const Job& job) { return job.users; });
    current_.request_stop();
    for (std::size_t i = 0; i < dropped; ++i)
        post([this] { finishJob(); });
}

void DataLoader::enqueue(Job job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
    if (++waiting_ == 1) Q_EMIT busyChanged(true);
}

void DataLoader::finishJob() {
    if (--waiting_ == 0) Q_EMIT busyChanged(false);
}

std::optional<std::pair<DataLoader::Job, std::stop_token>> DataLoader::takeJob(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    if (!wake_.wait(lock, stop, [this] { return !jobs_.empty(); })) return std::nullopt;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    current_ = std::stop_source();
    const std::stop_token token = job.users ? current_.get_token() : stop;
    return std::pair(std::move(job), token);
}

void DataLoader::workThrough(const std::stop_token& stop) {
    while (const auto next = takeJob(stop)) {
        next->first.work(next->second);
        post([this] { finishJob(); });
    }
}

void DataLoader::post(std::function<void()> work) {
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void DataLoader::readNames(const QString& folder) {
    GazetteerResult names = readGazetteer(folder);
    if (names) {
        post([this, gazetteer = names.value()] { Q_EMIT gazetteerReady(gazetteer); });
    } else {
        post([this, line = names.error().line()] { Q_EMIT failed(line); });
        names = GazetteerResult(std::make_shared<const Gazetteer>(std::vector<GazetteerPlace>{}));
    }
    namesPromise_.set_value(std::move(names));
}

void DataLoader::readBase(const QString& folder, const std::stop_token& stop) {
    using namespace std::chrono_literals;
    while (names_.wait_for(20ms) != std::future_status::ready) {
        if (stop.stop_requested()) return;
    }
    const auto fail = [this](const Error& error) {
        post([this, line = error.line()] { Q_EMIT failed(line); });
    };
    auto atlas = readAtlas(folder, *names_.get().value());
    if (!atlas) return fail(atlas.error());
    post([this, snapshot = atlas.value()] { Q_EMIT atlasReady(snapshot); });
    auto basemap = embeddedBasemap(std::move(atlas).value(), folder, {});
    if (!basemap) return fail(basemap.error());
    post([this, map = std::move(basemap).value()] {
        if (!ownTiles_) Q_EMIT tilesReady(map);
    });
}

void DataLoader::readSample(const QString& folder, const std::stop_token& stop) {
    if (!loaded_.empty()) return; // the user's own events are there
    const EventReader reader(*names_.get().value());
    auto sample = reader.read(folder + QStringLiteral("/events.csv"), {}, stop);
    if (!sample) {
        post([this, line = sample.error().line()] { Q_EMIT failed(line); });
        return;
    }
    auto marked = std::make_shared<Loaded>(*sample.value());
    marked->file.sample = true;
    loaded_.push_back(std::move(marked));
    publish();
}

void DataLoader::readFiles(const QStringList& files, const ReadOptions& options,
                           const std::stop_token& stop) {
    bool changed = false;
    for (const QString& path : files) {
        if (stop.stop_requested()) return;
        changed = readFile(path, options, stop) || changed;
    }
    if (changed) publish();
}

bool DataLoader::readFile(const QString& path, const ReadOptions& options, const std::stop_token& stop) {
    const auto kind = probeFile(path);
    if (!kind) {
        post([this, line = kind.error().line()] { Q_EMIT failed(line); });
        return false;
    }
    if (kind.value() == FileKind::Project) return readProject(path, path, stop);
    if (kind.value() == FileKind::Table) return readEvents(path, options, stop);
    openTiles(path);
    return false;
}

std::function<void(double)> DataLoader::teller(const QString& path) {
    const QString name = leftToRight(QFileInfo(path).fileName());
    return [this, name](double share) { post([=, this] { Q_EMIT progressed(name, share); }); };
}

bool DataLoader::readEvents(const QString& path, const ReadOptions& options, const std::stop_token& stop) {
    const auto tell = teller(path);
    tell(0);
    auto read = EventReader(*names_.get().value()).read(path, options, tell, stop);
    if (read) return merge(loaded_, std::move(read).value());
    post([this, path, line = read.error().line(), stopped = stop.stop_requested()] {
        if (stopped)
            Q_EMIT failed(line);
        else
            Q_EMIT tableFailed(path, line);
    });
    return false;
}

bool DataLoader::readProject(const QString& file, const QString& path, const std::stop_token& stop) {
    const auto tell = teller(path);
    tell(0);
    auto read = ProjectFile::read(file, tell, stop);
    if (!read) {
        post([this, line = read.error().line()] { Q_EMIT failed(line); });
        return false;
    }
    loaded_ = {read->loaded};
    post([=, this, contents = read.value()] { Q_EMIT projectReady(contents, path, file != path); });
    return true;
}

void DataLoader::openTiles(const QString& path) {
    auto basemap = openBasemap(path, folder_, {});
    if (!basemap) {
        post([this, line = basemap.error().line()] { Q_EMIT failed(line); });
        return;
    }
    post([this, opened = basemap.value()] {
        ownTiles_ = true;
        Q_EMIT tilesReady(opened);
    });
}

void DataLoader::publish() {
    post([this, loaded = loaded_, events = EventSnapshot::build(loaded_)] {
        Q_EMIT eventsReady(loaded, events);
    });
}

} // namespace atlas
