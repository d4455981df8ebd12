#pragma once

#include "core/Event.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>
#include <mutex>
#include <vector>

namespace atlas {

/// Events with all their texts by row, read back one by one for a click or a row on the screen. A few lie in
/// memory; millions go to a nameless file in the cache folder, which is gone when this is.
///
/// Filled by one thread; afterwards any thread may read.
class EventDetails {
  public:
    EventDetails();
    ~EventDetails();

    /// Becomes row size() - 1. Once false (the disk is full) nothing is taken any more.
    [[nodiscard]] bool add(const Event& event);

    [[nodiscard]] std::size_t size() const noexcept { return starts_.size(); }

    /// The event of a row; an empty one where the disk does not give it back. 5 to 30 µs.
    [[nodiscard]] Event event(std::size_t row) const;

  private:
    [[nodiscard]] bool spill();
    [[nodiscard]] QByteArray bytes(std::uint64_t start, std::uint64_t end) const;

    std::vector<std::uint64_t> starts_; ///< of each row in the file followed by `tail_`
    std::uint64_t end_ = 0;
    std::uint64_t onDisk_ = 0;
    QByteArray tail_; ///< what is not on disk
    mutable std::mutex mutex_;
    std::unique_ptr<QTemporaryFile> file_;
};

} // namespace atlas
