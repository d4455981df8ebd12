#include "render/basemap/FittedDashes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {
namespace {

double lengthOf(const PointLine& line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    return length;
}

bool onEdge(QPointF p, const QRectF& tile) {
    constexpr double near = 1e-3; // pixels: what cutting leaves of rounding
    return std::abs(p.x() - tile.left()) < near || std::abs(p.x() - tile.right()) < near
           || std::abs(p.y() - tile.top()) < near || std::abs(p.y() - tile.bottom()) < near;
}

/// A little beyond the edge, where the neighbour's dash begins: the flat end of a line that crosses aslant
/// would leave a corner of the edge bare.
QPointF beyond(QPointF end, QPointF before, double by) {
    const double length = std::hypot(end.x() - before.x(), end.y() - before.y());
    return length > 0 ? end + (end - before) * (by / length) : end;
}

/// Walks along a line, drawing while the pattern is on.
class DashWalk {
  public:
    /// `phase`: where in the pattern the line begins, pixels.
    DashWalk(QPainterPath& path, QList<double> pattern, double phase)
        : path_(path), pattern_(std::move(pattern)) {
        left_ = pattern_[0];
        while (phase >= left_) {
            phase -= left_;
            turn();
        }
        left_ -= phase;
    }

    void along(const PointLine& line) {
        if (on()) path_.moveTo(line.front());
        for (std::size_t i = 1; i < line.size(); ++i)
            follow(line[i - 1], line[i]);
    }

  private:
    [[nodiscard]] bool on() const { return index_ % 2 == 0; }

    void turn() {
        index_ = (index_ + 1) % (pattern_.size() % 2 == 0 ? pattern_.size() : 2 * pattern_.size());
        left_ = pattern_[index_ % pattern_.size()];
    }

    void follow(QPointF from, QPointF to) {
        double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        while (length > left_) {
            from += (to - from) * (left_ / length);
            length -= left_;
            if (on()) path_.lineTo(from);
            turn();
            if (on()) path_.moveTo(from);
        }
        left_ -= length;
        if (on()) path_.lineTo(to);
    }

    QPainterPath& path_;
    QList<double> pattern_;
    qsizetype index_ = 0;
    double left_ = 0; ///< of the current dash or gap
};

} // namespace

void addFittedDashes(QPainterPath& path, PointLine run, const QList<double>& pattern, const QRectF& tile) {
    if (!onEdge(run.front(), tile) && onEdge(run.back(), tile)) std::reverse(run.begin(), run.end());
    const bool begins = onEdge(run.front(), tile);
    const bool ends = onEdge(run.back(), tile);
    double period = std::accumulate(pattern.begin(), pattern.end(), 0.0);
    if (pattern.size() % 2 != 0) period *= 2;
    const double length = lengthOf(run);
    const double fit = begins && ends ? length / (period * std::max(1.0, std::round(length / period))) : 1;
    QList<double> fitted;
    for (const double part : pattern)
        fitted << part * fit;
    const double half = fitted[0] / 2;
    const double over = std::min(half, 1.5); // pixels
    if (begins) run.front() = beyond(run[0], run[1], over);
    if (ends) run.back() = beyond(run.back(), run[run.size() - 2], over);
    DashWalk(path, std::move(fitted), begins ? half - over : 0).along(run);
}

} // namespace atlas
