#pragma once

#include "core/Event.h"
#include "io/ProjectRow.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace atlas {

/// Writes events into the tables events, claims, claim_actors and actors of a project. One thread.
class ProjectEventRows {
  public:
    explicit ProjectEventRows(ProjectConnection& file);

    /// False once something could not be written.
    [[nodiscard]] bool add(const Event& event);
    /// After the last event. False where anything could not be written.
    [[nodiscard]] bool finish();

  private:
    void addClaim(const Claim& claim, qint64 eventFid, int position);
    [[nodiscard]] qint64 actorFid(const Actor& actor);

    ProjectRow events_;
    ProjectRow claims_;
    ProjectRow claimActors_;
    ProjectRow actors_;
    QHash<std::pair<QString, int>, qint64> actorFids_; ///< by name and group
};

/// A list of texts as a file holds it: a JSON array, empty where there are none.
[[nodiscard]] QString writtenList(const QStringList& texts);
[[nodiscard]] QStringList readList(const QString& written);

} // namespace atlas
