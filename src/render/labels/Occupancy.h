#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace atlas {

/// Which parts of the screen are taken: by glyphs, by marks, by labels placed before. In cells of a few
/// pixels, so that ten thousand glyphs are entered and asked about in no time; a touched cell counts as
/// taken.
class Occupancy {
  public:
    explicit Occupancy(QSizeF screen); ///< logical pixels

    void take(QRectF box);
    /// True when the box lies wholly on the screen and touches nothing taken.
    [[nodiscard]] bool isFree(QRectF box) const;

  private:
    static constexpr double cell = 4; ///< logical pixels: finer than the least gap between two labels

    struct Cells {
        int left, top, right, bottom; ///< inclusive
    };

    [[nodiscard]] Cells cells(QRectF box) const;

    QRectF screen_;
    int columns_;
    int rows_;
    std::vector<char> taken_;
};

} // namespace atlas
