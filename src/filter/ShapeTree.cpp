#include "filter/ShapeTree.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace atlas {
namespace {

// Some 500 squares across the shape: a rim of less than a hundredth of it, found in some ten milliseconds.
constexpr int mostCuts = 10;
constexpr std::uint64_t worldEdge = std::numeric_limits<std::uint32_t>::max();

bool holds(const WorldBox& outer, const WorldBox& inner) noexcept {
    return outer.contains(inner.topLeft) && outer.contains(inner.bottomRight);
}

} // namespace

ShapeTree::Square ShapeTree::Square::quarter(std::size_t which) const noexcept {
    return {x | std::uint64_t{which & 1U} << (bits - 1), y | std::uint64_t{which >> 1U} << (bits - 1),
            bits - 1};
}

ShapeTree::ShapeTree(const MapShape& shape) {
    const WorldBox box = shape.box();
    if (box.empty()) return;
    origin_ = box.topLeft;
    const std::uint32_t side = std::max(box.bottomRight.x - box.topLeft.x, box.bottomRight.y - box.topLeft.y);
    whole_.bits = static_cast<int>(std::bit_width(side));
    what_ = cut(shape, whole_, mostCuts);
}

WorldBox ShapeTree::boxOf(Square square) const noexcept {
    const std::uint64_t last = (std::uint64_t{1} << square.bits) - 1;
    const auto at = [](std::uint64_t v) { return static_cast<std::uint32_t>(std::min(v, worldEdge)); };
    return {{at(origin_.x + square.x), at(origin_.y + square.y)},
            {at(origin_.x + square.x + last), at(origin_.y + square.y + last)}};
}

ShapeTree::Quarter ShapeTree::cut(const MapShape& shape, Square square, int cutsLeft) {
    if (origin_.x + square.x > worldEdge || origin_.y + square.y > worldEdge) return outside;
    const WorldBox box = boxOf(square);
    const Cover cover = shape.cover(box);
    if (cover != Cover::Some) return cover == Cover::All ? inside : outside;
    auto part = shape.partFor(box);
    if (cutsLeft == 0 || square.bits == 0) {
        atRim_.push_back(std::move(part));
        return rim(atRim_.size() - 1);
    }
    const std::size_t node = nodes_.size();
    nodes_.emplace_back();
    for (std::size_t which = 0; which < 4; ++which) {
        const Quarter quarter = cut(*part, square.quarter(which), cutsLeft - 1);
        nodes_[node][which] = quarter; // cutting may have moved the nodes
    }
    return static_cast<Quarter>(node);
}

bool ShapeTree::contains(WorldPoint p) const {
    if (what_ == outside || p.x < origin_.x || p.y < origin_.y) return false;
    const std::uint32_t x = p.x - origin_.x;
    const std::uint32_t y = p.y - origin_.y;
    int bit = whole_.bits;
    if (static_cast<int>(std::bit_width(x | y)) > bit) return false;
    Quarter what = what_;
    while (what >= 0) {
        --bit;
        what = nodes_[static_cast<std::size_t>(what)][(x >> bit & 1U) | (y >> bit & 1U) << 1U];
    }
    return what < inside ? atRim_[static_cast<std::size_t>(rim(0) - what)]->contains(p) : what == inside;
}

Cover ShapeTree::cover(const WorldBox& box) const {
    if (box.empty() || what_ == outside) return Cover::None;
    const WorldBox whole = boxOf(whole_);
    if (!box.touches(whole)) return Cover::None;
    const Cover covered = cover(what_, whole_, box);
    return covered == Cover::All && !holds(whole, box) ? Cover::Some : covered;
}

Cover ShapeTree::cover(Quarter what, Square square, const WorldBox& box) const {
    if (what < 0) return what == outside ? Cover::None : what == inside ? Cover::All : Cover::Some;
    bool all = true;
    bool none = true;
    for (std::size_t which = 0; which < 4 && (all || none); ++which) {
        const Square quarter = square.quarter(which);
        const Quarter is = nodes_[static_cast<std::size_t>(what)][which];
        if (!boxOf(quarter).touches(box)) continue;
        const Cover covered = cover(is, quarter, box);
        all = all && covered == Cover::All;
        none = none && covered == Cover::None;
    }
    return all ? Cover::All : none ? Cover::None : Cover::Some;
}

} // namespace atlas
