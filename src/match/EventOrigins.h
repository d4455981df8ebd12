#pragma once

#include "core/DataStore.h"

#include <QByteArray>
#include <QHash>

#include <stop_token>

namespace atlas {

/// Which records of which data sets each event of a snapshot was put together from: one, or several where the
/// user joined events. Read once from the texts of all events: on a worker.
class EventOrigins {
  public:
    struct Origin {
        std::uint32_t dataset = 0; ///< a number for each name; without a name each file is one of its own
        std::uint32_t record = 0;  ///< a hash of its id there
        bool operator==(const Origin&) const = default;
    };

    /// What two events have to do with each other.
    enum class Kinship : std::uint8_t {
        None,       ///< no data set has both
        SameRecord, ///< one record of one data set, read from two files
        Siblings    ///< a data set has both and says that they are two
    };

    /// Half read when stopped.
    EventOrigins(const EventSnapshot& events, const std::stop_token& stop);

    /// A collection is what one file holds of one data set: all of its records are siblings.
    [[nodiscard]] std::uint32_t collectionCount() const noexcept {
        return static_cast<std::uint32_t>(collections_.size());
    }

    /// By table index: the first that an event is from.
    [[nodiscard]] std::uint32_t collection(std::uint32_t event) const noexcept { return collection_[event]; }

    [[nodiscard]] Kinship kinship(std::uint32_t a, std::uint32_t b) const;

    /// Whether an event of several data sets.
    [[nodiscard]] bool joined(std::uint32_t event) const { return further_.contains(event); }

    /// A hash of Event::id.
    [[nodiscard]] std::uint32_t id(std::uint32_t event) const noexcept { return ids_[event]; }

    [[nodiscard]] static std::uint32_t hashOf(QByteArrayView utf8) noexcept;

  private:
    [[nodiscard]] std::uint32_t datasetOf(QByteArrayView name, std::uint32_t file);
    [[nodiscard]] std::uint32_t collectionOf(std::uint32_t dataset, std::uint32_t file);
    void take(std::uint32_t event, QByteArrayView bytes);

    std::vector<Origin> first_; ///< by table index, as all below
    std::vector<std::uint32_t> collection_;
    std::vector<std::uint32_t> ids_;
    std::vector<std::uint32_t> files_;                  ///< EventKey::file
    QHash<std::uint32_t, std::vector<Origin>> further_; ///< all of them, of those that have several
    QHash<QByteArray, std::uint32_t> names_;
    QHash<std::uint32_t, std::uint32_t> unnamed_; ///< by file
    std::uint32_t nextDataset_ = 0;
    QHash<quint64, std::uint32_t> collections_; ///< by data set and file
};

} // namespace atlas
