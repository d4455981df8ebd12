#include "render/PointLines.h"

#include <QPoint>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas {
namespace {

/// The share of a segment inside the box, from 0 to 1.
std::optional<std::pair<double, double>> shareInside(QPointF a, QPointF b, const QRectF& box) {
    const QPointF d = b - a;
    double from = 0;
    double to = 1;
    const std::array<std::pair<double, double>, 4> edges{{{-d.x(), a.x() - box.left()},
                                                          {d.x(), box.right() - a.x()},
                                                          {-d.y(), a.y() - box.top()},
                                                          {d.y(), box.bottom() - a.y()}}};
    for (const auto& [towards, room] : edges) {
        if (towards == 0) {
            if (room < 0) return std::nullopt;
            continue;
        }
        if (towards < 0)
            from = std::max(from, room / towards);
        else
            to = std::min(to, room / towards);
    }
    return from < to ? std::optional(std::pair(from, to)) : std::nullopt;
}

/// Which ends of which pieces lie in each square of the plane.
class Ends {
  public:
    Ends(std::span<const PointLine> pieces, double reach) : reach_(reach) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            add(pieces[i].front(), i);
            add(pieces[i].back(), i);
        }
    }

    /// Pieces with an end near `at`; only they are looked at, each as often as it stands there.
    [[nodiscard]] std::vector<std::size_t> near(QPointF at) const {
        std::vector<std::size_t> found;
        const QPoint middle = square(at);
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                if (const auto there = squares_.constFind(middle + QPoint(dx, dy)); there != squares_.cend())
                    found.insert(found.end(), there->begin(), there->end());
        return found;
    }

    [[nodiscard]] bool meet(QPointF a, QPointF b) const { return (a - b).manhattanLength() <= reach_; }

  private:
    [[nodiscard]] QPoint square(QPointF at) const {
        return {static_cast<int>(std::floor(at.x() / reach_)), static_cast<int>(std::floor(at.y() / reach_))};
    }

    void add(QPointF at, std::size_t piece) { squares_[square(at)].push_back(piece); }

    double reach_;
    QHash<QPoint, std::vector<std::size_t>> squares_;
};

/// Puts onto the end of a line what goes on there, piece after piece.
void extend(PointLine& line, std::vector<PointLine>& pieces, std::vector<bool>& used, const Ends& ends) {
    for (bool grown = true; grown;) {
        grown = false;
        for (const std::size_t next : ends.near(line.back())) {
            if (used[next]) continue;
            PointLine& piece = pieces[next];
            if (ends.meet(piece.back(), line.back()) && !ends.meet(piece.front(), line.back()))
                std::reverse(piece.begin(), piece.end());
            if (!ends.meet(piece.front(), line.back())) continue;
            used[next] = grown = true;
            line.insert(line.end(), piece.begin() + 1, piece.end());
            break;
        }
    }
}

} // namespace

std::vector<PointLine> cutTo(std::span<const QPointF> line, const QRectF& box) {
    std::vector<PointLine> parts;
    bool open = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const auto inside = shareInside(line[i], line[i + 1], box);
        if (!inside) {
            open = false;
            continue;
        }
        const QPointF along = line[i + 1] - line[i];
        if (!open || inside->first > 0) parts.push_back({line[i] + along * inside->first});
        parts.back().push_back(line[i] + along * inside->second);
        open = inside->second == 1;
    }
    return parts;
}

std::vector<PointLine> joined(std::vector<PointLine> pieces, double reach) {
    const Ends ends(pieces, reach);
    std::vector<bool> used(pieces.size());
    std::vector<PointLine> lines;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (used[i]) continue;
        used[i] = true;
        PointLine line = pieces[i];
        extend(line, pieces, used, ends);
        std::reverse(line.begin(), line.end());
        extend(line, pieces, used, ends);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace atlas
