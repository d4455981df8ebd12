#pragma once

#include "core/DataStore.h"
#include "core/EventCodec.h"
#include "core/LatestTask.h"
#include "models/WordNeedle.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas {

/// Looks for words in the texts of all events, on a worker; the newest search wins. GUI thread.
class EventSearch : public QObject {
    Q_OBJECT
  public:
    struct Hit {
        std::uint32_t tableIndex = 0;
        QString line; ///< "17 Mar 2017 · Airstrike, Testville": plain text
    };

    explicit EventSearch(QObject* parent = nullptr);

    /// Gives up the search that runs and looks for `text`, in any case, in the title, the place, the id, the
    /// sources and the targets of events, in time order, until `most` were found.
    void start(const std::shared_ptr<const EventSnapshot>& events, const QString& text, int most);
    void cancel();

    [[nodiscard]] bool running() const noexcept { return running_; }

  Q_SIGNALS:
    /// Some more of them, soon after they were found.
    void found(const std::vector<atlas::EventSearch::Hit>& hits);
    /// All events were looked at, or as many found as asked for. Not after cancel().
    void finished();

  private:
    void search(const EventSnapshot& events, const QString& text, int most, quint64 number,
                const std::stop_token& stop);
    void bring(quint64 number, const std::vector<Hit>& hits, bool last);

    quint64 number_ = 0; ///< of the newest search
    bool running_ = false;
    LatestTask worker_; ///< last: it ends first
};

/// Whether a title, place, id, source or target of an event holds the text, in any case.
[[nodiscard]] bool speakOf(const EventWords& words, WordNeedle& needle);

} // namespace atlas
