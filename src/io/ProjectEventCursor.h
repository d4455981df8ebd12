#pragma once

#include "core/DataStore.h"
#include "io/ProjectCursor.h"

#include <QHash>

#include <optional>
#include <vector>

namespace atlas {

/// Reads the events of a project, each with its claims, in one pass over the tables events, claims and
/// claim_actors, which lie in the events' order as we write them. One thread.
class ProjectEventCursor {
  public:
    /// `sorted`: the file's own order is not relied on, which takes longer.
    ProjectEventCursor(ProjectConnection& file, bool sorted);

    /// Rows of events, as the file counts them; it may be wrong.
    [[nodiscard]] qint64 expected() const { return events_.rows(); }

    /// False at the end. What is wrong with the row, or with claims that belong to no event, is added to
    /// `skipped`.
    [[nodiscard]] bool next(std::vector<Skipped>& skipped);

    [[nodiscard]] const Event& event() const noexcept { return event_; }

    /// Whether rows came in another order than ours: then some claims were left out, and the file must be
    /// read sorted.
    [[nodiscard]] bool outOfOrder() const noexcept { return outOfOrder_; }

  private:
    void readActors(ProjectConnection& file);
    void takeEvent(int row, std::vector<Skipped>& skipped);
    void takeClaims(qint64 event, int row, std::vector<Skipped>& skipped);
    [[nodiscard]] Claim takeClaim(int row, std::vector<Skipped>& skipped);
    void takeClaimActors(qint64 claim, Claim& into);
    void nextClaim();
    void nextClaimActor();

    ProjectCursor events_;
    ProjectCursor claims_;
    ProjectCursor claimActors_;
    QHash<qint64, Actor> actors_; ///< by fid; role is left open
    qint64 claimEvent_ = 0;       ///< of the claim at hand; none are left when `moreClaims_` is false
    qint64 claimPosition_ = 0;
    qint64 actorClaim_ = 0;
    bool sorted_ = false;
    bool moreClaims_ = true;
    bool moreActors_ = true;
    bool outOfOrder_ = false;
    int row_ = 0;
    Event event_;
};

} // namespace atlas
