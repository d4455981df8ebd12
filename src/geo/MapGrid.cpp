#include "geo/MapGrid.h"

#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>

namespace atlas {
namespace {

constexpr double metresPerDegree = 111'320; ///< of latitude, near enough to choose a step by
constexpr double minute = 1.0 / 60;
constexpr double second = minute / 60;
constexpr std::array decimalSteps{30.0, 20.0, 10.0, 5.0,  2.0,   1.0,   0.5,  0.2,
                                  0.1,  0.05, 0.02, 0.01, 0.005, 0.002, 0.001};
constexpr std::array sixtiethSteps{30.0,        20.0,        10.0,        5.0,        2.0,        1.0,
                                   30 * minute, 20 * minute, 10 * minute, 5 * minute, 2 * minute, minute,
                                   30 * second, 20 * second, 10 * second, 5 * second, 2 * second, second};
constexpr int pieces = 24; ///< of a line of UTM, which bends on a map

/// The finest of these steps, coarsest first, that is not below the least.
template <std::size_t count>
double stepFor(const std::array<double, count>& steps, double least) {
    double step = steps[0];
    for (const double one : steps)
        if (one >= least) step = one;
    return step;
}

QString decimalText(double degrees, double step) {
    const int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
    return QLocale::c().toString(std::abs(degrees), 'f', decimals) + u'°';
}

QString sixtiethText(double degrees, double step) {
    const auto seconds = std::llround(std::abs(degrees) * 3600);
    QString text = QStringLiteral("%1°").arg(seconds / 3600);
    if (step < 1) text += QStringLiteral("%1′").arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    if (step < minute) text += QStringLiteral("%1″").arg(seconds % 60, 2, 10, QChar(u'0'));
    return text;
}

QString signed_(const QString& text, double degrees, QChar plus, QChar minus) {
    return std::abs(degrees) < second / 2 ? text : text + u' ' + (degrees < 0 ? minus : plus);
}

GridLines graticule(bool sixtieths, const GeoBox& box, double metres) {
    const double middle = (box.south + box.north) / 2 * std::numbers::pi / 180;
    const double least = metres / metresPerDegree;
    const auto step = [sixtieths](double wanted) {
        return sixtieths ? stepFor(sixtiethSteps, wanted) : stepFor(decimalSteps, wanted);
    };
    const auto text = [sixtieths](double degrees, double by) {
        return sixtieths ? sixtiethText(degrees, by) : decimalText(degrees, by);
    };
    GridLines grid;
    const double east = step(least / std::max(0.01, std::cos(middle)));
    for (long i = std::lround(std::ceil(box.west / east)); static_cast<double>(i) * east <= box.east; ++i) {
        const double lon = static_cast<double>(i) * east;
        grid.lines.push_back(
            {{{lon, box.south}, {lon, box.north}}, signed_(text(lon, east), lon, u'E', u'W'), true});
    }
    const double north = step(least);
    for (long i = std::lround(std::ceil(box.south / north)); static_cast<double>(i) * north <= box.north;
         ++i) {
        const double lat = static_cast<double>(i) * north;
        grid.lines.push_back(
            {{{box.west, lat}, {box.east, lat}}, signed_(text(lat, north), lat, u'N', u'S'), false});
    }
    return grid;
}

/// The grid of one zone on one side of the equator.
class ZoneGrid {
  public:
    ZoneGrid(int zone, bool north, const GeoBox& part, double step, GridLines& grid)
        : zone_(zone), north_(north), part_(part), step_(step), grid_(grid) {
        measure();
    }

    void add() {
        if (west_ >= east_) return;
        for (long i = std::lround(std::ceil(west_ / step_)); static_cast<double>(i) * step_ <= east_; ++i) {
            const double x = static_cast<double>(i) * step_;
            addLine([this, x](double share) { return geo(x, std::lerp(bottom_, top_, share)); }, x, true);
        }
        for (long i = std::lround(std::ceil(bottom_ / step_)); static_cast<double>(i) * step_ <= top_; ++i) {
            const double y = static_cast<double>(i) * step_;
            addLine([this, y](double share) { return geo(std::lerp(west_, east_, share), y); }, y, false);
        }
        addNames();
    }

  private:
    /// The eastings and northings of the part's rim.
    void measure() {
        constexpr int points = 8;
        for (int i = 0; i <= points; ++i)
            for (const GeoPoint p :
                 {GeoPoint{std::lerp(part_.west, part_.east, i / double{points}), part_.south},
                  GeoPoint{std::lerp(part_.west, part_.east, i / double{points}), part_.north},
                  GeoPoint{part_.west, std::lerp(part_.south, part_.north, i / double{points})},
                  GeoPoint{part_.east, std::lerp(part_.south, part_.north, i / double{points})}}) {
                int zone = 0;
                bool north = true;
                double x = 0;
                double y = 0;
                GeographicLib::UTMUPS::Forward(p.lat, p.lon, zone, north, x, y, zone_);
                if (north != north_) y += north_ ? -equatorShift : equatorShift; // on the equator itself
                west_ = std::min(west_, x);
                east_ = std::max(east_, x);
                bottom_ = std::min(bottom_, y);
                top_ = std::max(top_, y);
            }
    }

    [[nodiscard]] std::optional<GeoPoint> geo(double x, double y) const {
        GeoPoint p;
        try {
            GeographicLib::UTMUPS::Reverse(zone_, north_, x, y, p.lat, p.lon);
        } catch (const std::exception&) {
            return std::nullopt; // far outside the zone
        }
        constexpr double slack = 1e-9; // degrees: the zone's own edge belongs to it
        const bool inside = p.lon >= part_.west - slack && p.lon <= part_.east + slack;
        return inside ? std::optional(p) : std::nullopt;
    }

    /// The kilometres within the square of 100, or hectometres where lines are as near.
    [[nodiscard]] QString label(double metres) const {
        constexpr double square = 100'000;
        constexpr double kilometre = 1000;
        if (step_ >= square) return {}; // the squares have names
        const double within = metres - std::floor(metres / square) * square;
        const bool fine = step_ < kilometre;
        return QStringLiteral("%1").arg(std::llround(within / (fine ? kilometre / 10 : kilometre)),
                                        fine ? 3 : 2, 10, QChar(u'0'));
    }

    /// `at`: the place of a share of the line from its beginning; nothing outside the zone.
    template <class At>
    void addLine(const At& at, double metres, bool northward) {
        GridLine line{{}, label(metres), northward};
        std::optional<GeoPoint> before;
        for (int i = 0; i <= pieces; ++i) {
            const double share = i / double{pieces};
            const auto p = at(share);
            if (i > 0 && before.has_value() != p.has_value())
                line.points.push_back(edgeOf(at, share - 1 / double{pieces}, share, before.has_value()));
            if (p) line.points.push_back(*p);
            before = p;
        }
        if (line.points.size() > 1) grid_.lines.push_back(std::move(line));
    }

    /// Where a line leaves the zone, or comes into it, between two shares.
    template <class At>
    static GeoPoint edgeOf(const At& at, double from, double to, bool leaves) {
        GeoPoint edge = *at(leaves ? from : to);
        constexpr int halvings = 24; // to the width of a hand
        for (int i = 0; i < halvings; ++i) {
            const double middle = (from + to) / 2;
            const auto p = at(middle);
            if (p) edge = *p;
            (p.has_value() == leaves ? from : to) = middle;
        }
        return edge;
    }

    /// Each square of 100 km in the middle of what is seen of it.
    void addNames() {
        constexpr double square = 100'000;
        const auto first = [](double from) { return std::lround(std::floor(from / square)); };
        for (long column = first(west_); static_cast<double>(column) * square < east_; ++column)
            for (long row = first(bottom_); static_cast<double>(row) * square < top_; ++row) {
                const double x = static_cast<double>(column) * square;
                const double y = static_cast<double>(row) * square;
                const double middleX = (std::max(x, west_) + std::min(x + square, east_)) / 2;
                const double middleY = (std::max(y, bottom_) + std::min(y + square, top_)) / 2;
                const auto p = geo(middleX, middleY);
                if (!p || !part_.contains(*p)) continue;
                std::string text;
                GeographicLib::MGRS::Forward(zone_, north_, middleX, middleY, p->lat, 0, text);
                const QString name = QString::fromStdString(text);
                grid_.names.push_back({*p, name.chopped(2) + u' ' + name.right(2)});
            }
    }

    static constexpr double equatorShift = 10'000'000; ///< between the northings of both hemispheres

    int zone_;
    bool north_;
    GeoBox part_;
    double step_;
    GridLines& grid_;
    double west_ = HUGE_VAL;
    double east_ = -HUGE_VAL;
    double bottom_ = HUGE_VAL;
    double top_ = -HUGE_VAL;
};

GridLines militaryGrid(const GeoBox& box, double metres) {
    GridLines grid;
    double step = 100'000;
    while (step > 100 && step / 10 >= metres)
        step /= 10;
    constexpr double widest = 60; // degrees: beyond it squares are smaller than their names
    if (metres > 2 * step || box.east - box.west > widest) return grid;
    constexpr double southmost = -80;
    constexpr double northmost = 84;
    const auto zoneOf = [](double lon) {
        return std::clamp(static_cast<int>(std::floor((lon + 180) / 6)) + 1, 1, 60);
    };
    for (int zone = zoneOf(box.west); zone <= zoneOf(box.east); ++zone)
        for (const bool north : {false, true}) {
            const double west = -180 + (zone - 1) * 6.0;
            const GeoBox part{std::max(box.west, west), std::max(box.south, north ? 0.0 : southmost),
                              std::min(box.east, west + 6), std::min(box.north, north ? northmost : 0.0)};
            if (part.west < part.east && part.south < part.north)
                ZoneGrid(zone, north, part, step, grid).add();
        }
    return grid;
}

} // namespace

GridLines GridLines::of(MapGrid grid, const GeoBox& box, double metres) {
    switch (grid) {
    case MapGrid::Degrees:
        return graticule(false, box, metres);
    case MapGrid::Dms:
        return graticule(true, box, metres);
    case MapGrid::Mgrs:
        try {
            return militaryGrid(box, metres);
        } catch (const std::exception&) {
            return {}; // a box that UTM does not reach
        }
    case MapGrid::None:
        break;
    }
    return {};
}

} // namespace atlas
