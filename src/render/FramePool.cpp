#include "render/FramePool.h"

#include <cstring>
#include <mutex>
#include <vector>

namespace atlas {
namespace {

using Memory = std::unique_ptr<uchar[]>; // NOLINT(modernize-avoid-c-arrays): raw bytes of no fixed length

constexpr qsizetype bytesPerPixel = 4;
constexpr std::size_t mostKept = 4; // the stages of a composer and the frame on the screen

} // namespace

struct FramePool::Shelf {
    std::mutex mutex;
    qsizetype bytes = 0;
    std::vector<Memory> free;

    Memory take(qsizetype wanted) {
        const std::lock_guard lock(mutex);
        if (wanted != bytes) free.clear();
        bytes = wanted;
        if (free.empty()) return Memory(new uchar[static_cast<std::size_t>(wanted)]);
        Memory memory = std::move(free.back());
        free.pop_back();
        return memory;
    }

    void give(Memory memory, qsizetype size) {
        const std::lock_guard lock(mutex);
        if (size == bytes && free.size() < mostKept) free.push_back(std::move(memory));
    }
};

namespace {

/// What a picture gives back when the last copy of it goes.
struct Loan {
    std::shared_ptr<void> shelf;
    std::function<void(Memory)> give;
    Memory memory;
};

void giveBack(void* loan) {
    const std::unique_ptr<Loan> ended(static_cast<Loan*>(loan));
    ended->give(std::move(ended->memory));
}

} // namespace

FramePool::FramePool() : shelf_(std::make_shared<Shelf>()) {}

QImage FramePool::take(QSize size) {
    const qsizetype bytes = bytesPerPixel * size.width() * size.height();
    if (bytes <= 0) return {};
    const auto give = [shelf = shelf_.get(), bytes](Memory memory) { shelf->give(std::move(memory), bytes); };
    auto loan = std::make_unique<Loan>(Loan{shelf_, give, shelf_->take(bytes)});
    uchar* pixels = loan->memory.get();
    return {pixels,   size.width(),  size.height(), bytesPerPixel * size.width(), QImage::Format_RGB32,
            giveBack, loan.release()};
}

QImage FramePool::copy(const QImage& image) {
    QImage copy = take(image.size());
    const auto bytes = static_cast<std::size_t>(bytesPerPixel) * static_cast<std::size_t>(image.width());
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(copy.scanLine(y), image.constScanLine(y), bytes);
    return copy;
}

} // namespace atlas
