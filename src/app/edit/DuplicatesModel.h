#pragma once

#include "match/LikelyDuplicates.h"

#include <QAbstractListModel>
#include <QCache>

namespace atlas {

/// The pairs of events that may be one, the likeliest first. Their texts are read for the rows on the screen
/// only. GUI thread.
class DuplicatesModel : public QAbstractListModel {
    Q_OBJECT
  public:
    /// Beside the display text, which is both titles and the reasons, a line each.
    enum Role { ReasonsRole = Qt::UserRole + 1 };

    /// What is said of one pair.
    struct Proposal {
        QString title; ///< of each event, with when and from whom
        QString otherTitle;
        QStringList reasons;
    };

    explicit DuplicatesModel(QObject* parent = nullptr);

    void setPairs(std::shared_ptr<const EventSnapshot> events, std::vector<LikelyPair> pairs);
    /// The user has decided about it.
    void remove(int row);

    [[nodiscard]] const EventSnapshot& events() const noexcept { return *events_; }

    [[nodiscard]] const LikelyPair& pair(int row) const { return pairs_[static_cast<std::size_t>(row)]; }

    /// Read from where the texts lie, and kept for a while.
    [[nodiscard]] const Proposal& proposal(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::shared_ptr<const EventSnapshot> events_; ///< never null
    std::vector<LikelyPair> pairs_;
    mutable QCache<quint64, Proposal> read_; ///< by both table indices
};

} // namespace atlas
