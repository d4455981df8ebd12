#pragma once

#include "core/Place.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// The nodes of an R-tree over points that are all known beforehand, packed full. SQLite's own table, filled
/// row by row, took more than half of the time in which a project is saved.
///
/// Slices of the plane are cut by longitude, each into nodes by latitude (Leutenegger, Lopez and Edgington,
/// "STR: A Simple and Efficient Algorithm for R-Tree Packing", 1997). Nodes have the bytes of SQLite's shadow
/// tables (sqlite.org/rtree.html; the layout stands at the head of ext/rtree/rtree.c): depth of the tree and
/// number of cells in two bytes each, then a cell of eight bytes of id and four numbers of four bytes, all
/// big-endian. Numbers are rounded outwards, so that a box always holds its point.
class PackedPoints {
  public:
    struct Point {
        std::int64_t row = 0;
        GeoPoint at;
    };

    struct Node {
        std::int64_t number = rootNumber;
        std::int64_t parent = 0; ///< 0 for the root
        bool leaf = true;
        QByteArray bytes;
        std::vector<std::int64_t> rows; ///< of a leaf
    };

    static constexpr std::int64_t rootNumber = 1;
    static constexpr int headBytes = 4;
    static constexpr int cellBytes = 24;

    /// `nodeBytes`: of every node, at least two cells'; what is left over is zero. The root comes first.
    [[nodiscard]] static std::vector<Node> pack(std::vector<Point> points, int nodeBytes);
};

} // namespace atlas
