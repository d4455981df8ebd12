#pragma once

#include "core/EventDetails.h"
#include "core/EventRecord.h"

#include <QHash>

#include <span>
#include <vector>

namespace atlas {

/// The events of one file as they come in: records for the map, texts put away. One thread.
class EventCollection {
  public:
    /// Ids of sources beyond this many share the last, which is called "other sources".
    static constexpr std::uint16_t mostSources = 65535;

    EventCollection() = default;
    /// Of a part of a file, read by itself to be append()ed to the whole.
    [[nodiscard]] static EventCollection ofPart();

    /// Nothing more is taken once full().
    void add(const Event& event);

    /// The events of a part without copies, as if each had been add()ed here, but for those in the rows
    /// `leftOut`, which ascend.
    void append(const EventCollection& part, std::span<const std::uint32_t> leftOut = {});

    /// One more row of the file says exactly what row `row` of the collection says: counted there as
    /// Event::identicalRows, and not taken again.
    void addCopy(std::size_t row) { ++copies_[static_cast<std::uint32_t>(row)]; }

    /// Copies by row, of those rows that have any: 2 where three rows of the file are one event.
    [[nodiscard]] const QHash<std::uint32_t, int>& copies() const noexcept { return copies_; }

    /// True when the texts could no longer be put away: the disk is full.
    [[nodiscard]] bool full() const noexcept { return full_; }

    [[nodiscard]] std::size_t size() const noexcept { return records_.size(); }

    [[nodiscard]] bool empty() const noexcept { return records_.empty(); }

    /// In the order of add(); EventRecord::row counts from 0, EventRecord::source leads into sources().
    [[nodiscard]] std::span<const EventRecord> records() const noexcept { return records_; }

    [[nodiscard]] const std::vector<QString>& sources() const noexcept { return sources_; }

    /// From the first begin to the last end of those with a date; from == to when there are none.
    [[nodiscard]] TimeSpan extent() const noexcept;

    [[nodiscard]] Event event(std::size_t row) const;

    [[nodiscard]] std::shared_ptr<const EventDetails> details() const noexcept { return details_; }

  private:
    [[nodiscard]] std::uint16_t sourceId(const QString& name);
    void appendRows(const EventCollection& part, std::size_t first, std::size_t end,
                    std::span<const std::uint16_t> sourceIds);

    bool full_ = false;
    std::vector<EventRecord> records_;
    std::vector<QString> sources_;
    QHash<QString, std::uint16_t> sourceIds_;
    QHash<std::uint32_t, int> copies_;
    std::shared_ptr<EventDetails> details_ = std::make_shared<EventDetails>();
};

} // namespace atlas
