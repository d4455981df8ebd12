#include "io/PackedPoints.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace atlas {
namespace {

/// In the order of SQLite's cells.
struct Box {
    float west = std::numeric_limits<float>::max();
    float east = std::numeric_limits<float>::lowest();
    float south = std::numeric_limits<float>::max();
    float north = std::numeric_limits<float>::lowest();

    void extend(const Box& other) {
        west = std::min(west, other.west);
        east = std::max(east, other.east);
        south = std::min(south, other.south);
        north = std::max(north, other.north);
    }
};

struct Cell {
    std::int64_t id = 0; ///< a row's, in a leaf; else a node's
    Box box;
};

using Group = std::span<const Cell>;

float below(double value) {
    const auto near = static_cast<float>(value);
    return near <= value ? near : std::nextafter(near, std::numeric_limits<float>::lowest());
}

float above(double value) {
    const auto near = static_cast<float>(value);
    return near >= value ? near : std::nextafter(near, std::numeric_limits<float>::max());
}

/// As many groups of at most `most` as are needed, of nearly one size.
std::vector<Group> evenly(Group cells, std::size_t most) {
    const std::size_t groups = std::max<std::size_t>(1, (cells.size() + most - 1) / most);
    std::vector<Group> parts;
    for (std::size_t i = 0; i < groups; ++i) {
        const std::size_t first = cells.size() * i / groups;
        parts.push_back(cells.subspan(first, cells.size() * (i + 1) / groups - first));
    }
    return parts;
}

/// By slices of longitude, and by latitude within one.
std::vector<Cell> tiled(std::vector<PackedPoints::Point> points, std::size_t cellsInNode) {
    const auto leaves = static_cast<double>(points.size()) / static_cast<double>(cellsInNode);
    const auto slices = static_cast<std::size_t>(std::max(1.0, std::ceil(std::sqrt(leaves))));
    std::sort(points.begin(), points.end(), [](const auto& a, const auto& b) {
        return std::pair(a.at.lon, a.row) < std::pair(b.at.lon, b.row);
    });
    for (std::size_t i = 0; i < slices; ++i) {
        const auto at = [&](std::size_t slice) {
            return points.begin() + static_cast<std::ptrdiff_t>(points.size() * slice / slices);
        };
        std::sort(at(i), at(i + 1), [](const auto& a, const auto& b) {
            return std::pair(a.at.lat, a.row) < std::pair(b.at.lat, b.row);
        });
    }
    std::vector<Cell> cells;
    cells.reserve(points.size());
    for (const auto& [row, at] : points)
        cells.push_back({row, {below(at.lon), above(at.lon), below(at.lat), above(at.lat)}});
    return cells;
}

template <class Number>
void put(QByteArray& bytes, Number number) {
    const Number swapped = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

QByteArray written(Group cells, int depth, int nodeBytes) {
    QByteArray bytes;
    bytes.reserve(nodeBytes);
    put(bytes, static_cast<std::uint16_t>(depth)); // read of the root alone
    put(bytes, static_cast<std::uint16_t>(cells.size()));
    for (const Cell& cell : cells) {
        put(bytes, cell.id);
        for (const float number : {cell.box.west, cell.box.east, cell.box.south, cell.box.north})
            put(bytes, number);
    }
    bytes.append(nodeBytes - bytes.size(), '\0');
    return bytes;
}

Box around(Group cells) {
    Box box;
    for (const Cell& cell : cells)
        box.extend(cell.box);
    return box;
}

} // namespace

std::vector<PackedPoints::Node> PackedPoints::pack(std::vector<Point> points, int nodeBytes) {
    const auto most = static_cast<std::size_t>((nodeBytes - headBytes) / cellBytes);
    std::vector<Node> nodes(1); // the root's place, filled last
    std::vector<Cell> level = tiled(std::move(points), most);
    std::vector<std::size_t> below; // where the nodes stand that the level's cells are; none of leaves
    for (int depth = 0;; ++depth) {
        const auto groups = evenly(level, most);
        const bool root = groups.size() == 1;
        std::vector<Cell> above;
        std::vector<std::size_t> places;
        for (const Group& group : groups) {
            const std::size_t place = root ? 0 : nodes.size();
            if (!root) nodes.emplace_back();
            Node& node = nodes[place];
            node.number = static_cast<std::int64_t>(place) + rootNumber;
            node.leaf = depth == 0;
            node.bytes = written(group, root ? depth : 0, nodeBytes);
            const auto first = static_cast<std::size_t>(group.data() - level.data());
            for (std::size_t i = 0; i < group.size(); ++i) {
                if (node.leaf)
                    node.rows.push_back(group[i].id);
                else
                    nodes[below[first + i]].parent = node.number;
            }
            above.push_back({node.number, around(group)});
            places.push_back(place);
        }
        if (root) return nodes;
        level = std::move(above);
        below = std::move(places);
    }
}

} // namespace atlas
