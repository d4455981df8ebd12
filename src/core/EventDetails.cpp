#include "core/EventDetails.h"

#include "core/EventCodec.h"

#include <QDir>
#include <QStandardPaths>

namespace atlas {
namespace {

constexpr qsizetype mostInMemory = qsizetype{16} << 20; // bytes: about 50,000 events stay off the disk

} // namespace

EventDetails::EventDetails() = default;
EventDetails::~EventDetails() = default;

bool EventDetails::add(const Event& event) {
    if (tail_.size() > mostInMemory && !spill()) return false;
    const QByteArray bytes = encode(event);
    starts_.push_back(end_);
    end_ += static_cast<std::uint64_t>(bytes.size());
    tail_ += bytes;
    return true;
}

bool EventDetails::spill() {
    if (!file_) {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        QDir().mkpath(cache);
        file_ = std::make_unique<QTemporaryFile>(cache + QStringLiteral("/texts-XXXXXX"));
        if (!file_->open()) return false;
    }
    // Reading may have moved the place.
    if (!file_->seek(static_cast<qint64>(onDisk_))) return false;
    if (file_->write(tail_) != tail_.size() || !file_->flush()) return false;
    onDisk_ += static_cast<std::uint64_t>(tail_.size());
    tail_.clear();
    return true;
}

QByteArray EventDetails::bytes(std::uint64_t start, std::uint64_t end) const {
    const auto length = static_cast<qint64>(end - start);
    if (start >= onDisk_) return tail_.mid(static_cast<qsizetype>(start - onDisk_), length);
    const std::lock_guard lock(mutex_); // one place in the file for all threads
    return file_->seek(static_cast<qint64>(start)) ? file_->read(length) : QByteArray();
}

Event EventDetails::event(std::size_t row) const {
    return decodeEvent(bytes(starts_[row], row + 1 < starts_.size() ? starts_[row + 1] : end_));
}

} // namespace atlas
