#pragma once

#include "core/Event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QTemporaryFile>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace atlas {

/// Events with all their texts by row, read back one by one for a click or a row on the screen. A few lie in
/// memory; millions go to a nameless file in the cache folder, which is gone when this is.
///
/// Filled by one thread; afterwards any thread may read.
class EventDetails {
  public:
    /// Gets a row and its event as encode() wrote it, which holds until it returns.
    using Visit = std::function<void(std::uint32_t row, QByteArrayView bytes)>;

    EventDetails();
    ~EventDetails();

    /// Those of a part of a file, soon to be append()ed to the whole: none goes to the disk.
    [[nodiscard]] static std::shared_ptr<EventDetails> ofPart();

    /// Becomes row size() - 1. Once false (the disk is full) nothing is taken any more.
    [[nodiscard]] bool add(const Event& event);

    /// Rows [first, end) of a part become the next rows here, as add() would have them.
    [[nodiscard]] bool append(const EventDetails& part, std::size_t first, std::size_t end);

    [[nodiscard]] std::size_t size() const noexcept { return starts_.size(); }

    /// The event of a row; an empty one where the disk does not give it back. 5 to 30 µs.
    [[nodiscard]] Event event(std::size_t row) const;

    /// Visits rows, which ascend, in their order. Those that lie next to each other are read in one go: some
    /// tenths of a µs for each. No bytes where the disk does not give them back.
    void visit(std::span<const std::uint32_t> rows, const Visit& visit) const;

  private:
    /// Where an event lies.
    struct Extent {
        std::uint64_t start = 0;
        std::uint64_t end = 0;
    };

    [[nodiscard]] bool spill();
    [[nodiscard]] bool write(const char* bytes, std::size_t length);
    [[nodiscard]] Extent extentOf(std::size_t row) const noexcept;
    [[nodiscard]] QByteArrayView bytes(Extent extent, QByteArray& buffer) const;

    std::vector<std::uint64_t> starts_; ///< of each row in the file followed by `tail_`
    std::uint64_t end_ = 0;
    std::uint64_t onDisk_ = 0;
    std::size_t mostInMemory_;
    std::string tail_; ///< what is not on disk
    std::unique_ptr<QTemporaryFile> file_;
};

} // namespace atlas
