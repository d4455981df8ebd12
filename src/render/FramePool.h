#pragma once

#include <QImage>

#include <memory>

namespace atlas {

/// Pictures of the map whose memory is used again: a fresh one of this size costs as much in page faults as
/// drawing it. Any thread may let a picture go, also after the pool.
class FramePool {
  public:
    FramePool();

    /// Opaque, of undefined content.
    [[nodiscard]] QImage take(QSize size);
    /// A copy of a picture of the same format.
    [[nodiscard]] QImage copy(const QImage& image);

  private:
    struct Shelf;
    std::shared_ptr<Shelf> shelf_;
};

} // namespace atlas
