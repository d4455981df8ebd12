#pragma once

#include "core/DataStore.h"
#include "export/Basemap.h"
#include "gazetteer/Gazetteer.h"
#include "io/ProjectFile.h"
#include "io/ReadOptions.h"

#include <QObject>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace atlas {

/// Reads the embedded atlas and the user's files on workers of its own and brings back finished snapshots.
///
/// Files open one after the other. The first file of events that the user opens takes the place of the
/// embedded sample, which must never stand beside real data; further ones are added to it. A project takes
/// the place of all that was open. A file that fails changes nothing. GUI thread; every signal arrives there.
class DataLoader : public QObject {
    Q_OBJECT
  public:
    using LoadedList = std::vector<std::shared_ptr<const Loaded>>;

    explicit DataLoader(QObject* parent = nullptr);
    ~DataLoader() override; ///< stops what is being read and waits for the workers

    /// Starts with the embedded atlas of `folder`, and with `files` in place of its sample. Once.
    void start(const QString& folder, const QStringList& files);
    /// Opens event files, projects and base maps, recognised by their content; `options` are for events.
    void open(const QStringList& files, const ReadOptions& options = usual());
    /// Opens `copy` as the unsaved state of the project at `path`, which may be empty.
    void openCopy(const QString& copy, const QString& path);
    /// Gives up the user's files: the one being read and those that wait. The embedded atlas still comes.
    void cancel();

    [[nodiscard]] bool busy() const noexcept { return waiting_ > 0; }

  Q_SIGNALS:
    void gazetteerReady(std::shared_ptr<const atlas::Gazetteer> gazetteer);
    void atlasReady(std::shared_ptr<const atlas::AtlasSnapshot> atlas);
    void eventsReady(const atlas::DataLoader::LoadedList& loaded,
                     std::shared_ptr<const atlas::EventSnapshot> events);
    /// Followed by eventsReady() with its events alone. `recovered`: they come from a copy that was put by.
    void projectReady(const atlas::ProjectContents& contents, const QString& path, bool recovered);
    void tilesReady(const atlas::Basemap& basemap);
    /// One line: the file, what is wrong, what to do. Nothing has changed.
    void failed(const QString& line);
    /// The same of a table, whose columns the user may know better than the guess.
    void tableFailed(const QString& path, const QString& line);
    /// 0…1 of the file being read.
    void progressed(const QString& fileName, double share);
    void busyChanged(bool busy);

  private:
    struct Job {
        std::function<void(const std::stop_token&)> work;
        bool users = false; ///< asked for by the user, who may give it up
    };

    using GazetteerResult = Result<std::shared_ptr<const Gazetteer>>;

    void enqueue(Job job);
    void workThrough(const std::stop_token& stop);
    [[nodiscard]] std::optional<std::pair<Job, std::stop_token>> takeJob(const std::stop_token& stop);
    void finishJob();

    void readNames(const QString& folder);
    void readBase(const QString& folder, const std::stop_token& stop);
    void readSample(const QString& folder, const std::stop_token& stop);
    /// A mapping that was kept for a table of this shape is taken: next month's file opens at once.
    [[nodiscard]] static ReadOptions usual();

    void readFiles(const QStringList& files, const ReadOptions& options, const std::stop_token& stop);
    /// Whether it changed what is loaded.
    bool readFile(const QString& path, const ReadOptions& options, const std::stop_token& stop);
    bool readEvents(const QString& path, const ReadOptions& options, const std::stop_token& stop);
    bool readProject(const QString& file, const QString& path, const std::stop_token& stop);
    [[nodiscard]] std::function<void(double)> teller(const QString& path);
    void openTiles(const QString& path);
    void publish();

    /// Runs `work` on the GUI thread, unless the loader is gone by then.
    void post(std::function<void()> work);

    std::promise<GazetteerResult> namesPromise_;
    std::shared_future<GazetteerResult> names_; ///< after its promise
    QString folder_;                            ///< of the embedded atlas
    LoadedList loaded_;                         ///< touched by the reading worker alone
    int waiting_ = 0;                           ///< jobs not finished; GUI thread
    bool ownTiles_ = false; ///< the user opened a base map: the embedded one comes too late. GUI thread

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Job> jobs_;     ///< guarded by mutex_
    std::stop_source current_; ///< guarded by mutex_: stops the user's job at work
    std::jthread reader_;      ///< events and the user's files, one after the other
    std::jthread base_;        ///< the embedded base map and what lies around the events, once
};

} // namespace atlas
