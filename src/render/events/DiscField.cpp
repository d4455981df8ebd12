#include "render/events/DiscField.h"

#include "render/PremultipliedBlend.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace atlas {
namespace {

constexpr std::uint8_t insideAlpha = 30; // a light tint: the map stays readable through it
constexpr double rimAlpha = 175;
constexpr double rimWidth = 1.1; // logical pixels
constexpr double dashPeriod = 7; // logical pixels of dash and gap together
constexpr double dashShare = 0.58;

/// How much of a pixel at a distance along the rim lies on a dash.
double dashCover(double along, double period) {
    const double at = std::fmod(along, period);
    const double dash = period * dashShare;
    return std::clamp(std::min(at, dash - at) + 0.5, 0.0, 1.0);
}

void tintRow(std::span<std::uint8_t> alphas, QRgb* pixels, const std::array<QRgb, 256>& tints) {
    // Eight pixels at a time: most are outside or inside all together.
    constexpr std::size_t block = sizeof(std::uint64_t);
    constexpr std::uint64_t allInside = 0x0101010101010101ULL * insideAlpha;
    const QRgb inside = tints[insideAlpha];
    for (std::size_t x = 0; x < alphas.size(); x += block) {
        const std::size_t count = std::min(block, alphas.size() - x);
        std::uint64_t eight = 0;
        std::memcpy(&eight, alphas.data() + x, count);
        if (eight == 0) continue;
        QRgb* to = pixels + x;
        if (eight == allInside)
            for (std::size_t i = 0; i < block; ++i)
                to[i] = over(to[i], inside);
        else
            for (std::size_t i = 0; i < count; ++i)
                to[i] = over(to[i], tints[alphas[x + i]]);
        std::memset(alphas.data() + x, 0, count);
    }
}

} // namespace

DiscStencil DiscStencil::of(double radius, double pixelRatio) {
    const double half = rimWidth * pixelRatio / 2;
    const double around = 2 * std::numbers::pi * radius;
    const double period =
        around / std::max(6.0, std::round(around / (dashPeriod * pixelRatio))); // closes without seam
    DiscStencil stencil;
    stencil.radius = static_cast<int>(std::ceil(radius + half)) + 1;
    for (int y = -stencil.radius; y < stencil.radius; ++y) {
        const double dy = y + 0.5;
        const double inner = radius - half;
        const double inside = inner * inner - dy * dy;
        stencil.halfWidths.push_back(inside > 0 ? static_cast<int>(std::lround(std::sqrt(inside))) : -1);
        // Only the pixels near the circle: a row's first and last stretch.
        const double outer = (radius + half + 1) * (radius + half + 1) - dy * dy;
        if (outer <= 0) continue;
        const double nearest = std::max(0.0, (inner - 1) * (inner - 1) - dy * dy);
        const int last = static_cast<int>(std::ceil(std::sqrt(outer)));
        const int first = static_cast<int>(std::sqrt(nearest));
        for (int x = -last; x < last; ++x) {
            if (x >= -first + 1 && x < first - 1) x = first - 1;
            const double dx = x + 0.5;
            const double cover = std::clamp(half + 0.5 - std::abs(std::hypot(dx, dy) - radius), 0.0, 1.0);
            const double along = (std::atan2(dy, dx) + std::numbers::pi) * radius;
            const auto alpha = static_cast<std::uint8_t>(rimAlpha * cover * dashCover(along, period));
            if (alpha > 0) stencil.rim.push_back({x, y, alpha});
        }
    }
    return stencil;
}

void DiscField::begin(QSize size) {
    if (image_.size() != size) {
        image_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image_.fill(Qt::transparent);
        touched_ = {}; // of the one before
        alpha_.assign(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()), 0);
    }
    // Only what the last map left: to clear all would take longer than to draw a few discs.
    for (int y = touched_.top(); y <= touched_.bottom(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image_.scanLine(y));
        std::fill(line + touched_.left(), line + touched_.right() + 1, 0U);
    }
    touched_ = {};
}

void DiscField::add(std::span<const PlacedDisc> discs, QRgb colour, double pixelRatio) {
    const auto centre = [pixelRatio](const PlacedDisc& disc) {
        return QPoint(static_cast<int>(std::lround(disc.x * pixelRatio)),
                      static_cast<int>(std::lround(disc.y * pixelRatio)));
    };
    // Discs of about one size erase each other's rim where they overlap; much smaller ones come after them.
    constexpr double aboutOneSize = 0.8;
    for (std::size_t first = 0; first < discs.size();) {
        std::size_t end = first;
        while (end < discs.size() && discs[end].radius >= discs[first].radius * aboutOneSize)
            ++end;
        const auto group = discs.subspan(first, end - first);
        for (const PlacedDisc& d : group)
            stampRim(centre(d), stencil(d.radius * pixelRatio, pixelRatio));
        for (const PlacedDisc& d : group)
            stampInside(centre(d), stencil(d.radius * pixelRatio, pixelRatio));
        first = end;
    }
    tint(colour);
}

const DiscStencil& DiscField::stencil(double radius, double pixelRatio) {
    const auto quarterPixels = static_cast<qint64>(std::lround(4 * radius));
    const qint64 key = quarterPixels << 16 | static_cast<qint64>(std::lround(256 * pixelRatio));
    auto found = stencils_.find(key);
    if (found != stencils_.end()) return *found;
    if (stencils_.size() >= mostStencils) stencils_.clear();
    return *stencils_.insert(key, DiscStencil::of(static_cast<double>(quarterPixels) / 4, pixelRatio));
}

void DiscField::stampRim(QPoint centre, const DiscStencil& stencil) {
    const QRect all = image_.rect();
    const QRect box(centre.x() - stencil.radius, centre.y() - stencil.radius, 2 * stencil.radius,
                    2 * stencil.radius);
    ofColour_ |= box & all;
    const bool whole = all.contains(box);
    for (const auto& pixel : stencil.rim) {
        const QPoint at(centre.x() + pixel.x, centre.y() + pixel.y);
        if (!whole && !all.contains(at)) continue;
        auto& alpha = alpha_[static_cast<std::size_t>(at.y()) * static_cast<std::size_t>(all.width())
                             + static_cast<std::size_t>(at.x())];
        alpha = std::max(alpha, pixel.alpha);
    }
}

void DiscField::stampInside(QPoint centre, const DiscStencil& stencil) {
    const int width = image_.width();
    for (int row = 0; row < static_cast<int>(stencil.halfWidths.size()); ++row) {
        const int half = stencil.halfWidths[static_cast<std::size_t>(row)];
        const int y = centre.y() - stencil.radius + row;
        if (half < 0 || y < 0 || y >= image_.height()) continue;
        const auto begin = alpha_.begin() + static_cast<std::ptrdiff_t>(y) * width;
        std::fill(begin + std::clamp(centre.x() - half, 0, width),
                  begin + std::clamp(centre.x() + half, 0, width), insideAlpha);
    }
}

/// Blends the colour by the alpha of each pixel, and leaves the field clean for the next colour.
void DiscField::tint(QRgb colour) {
    std::array<QRgb, 256> tints{};
    for (std::size_t a = 0; a < tints.size(); ++a)
        tints[a] = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), static_cast<int>(a)));
    for (int y = ofColour_.top(); y <= ofColour_.bottom(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(image_.scanLine(y)) + ofColour_.left();
        auto* alphas = alpha_.data() + static_cast<std::ptrdiff_t>(y) * image_.width() + ofColour_.left();
        tintRow({alphas, static_cast<std::size_t>(ofColour_.width())}, pixels, tints);
    }
    touched_ |= ofColour_;
    ofColour_ = {};
}

} // namespace atlas
