#include "render/furniture/ScaleBar.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ScaleBar)
};

double roundBelow(double metres) {
    const double power = std::pow(10, std::floor(std::log10(metres)));
    const double leading = metres / power;
    return (leading >= 5 ? 5 : leading >= 2 ? 2 : 1) * power;
}

QString labelFor(double metres) {
    const QLocale locale;
    if (metres >= 1000) return Text::tr("%1 km").arg(locale.toString(metres / 1000, 'f', 0));
    return Text::tr("%1 m").arg(locale.toString(metres, 'f', 0));
}

} // namespace

ScaleBar ScaleBar::of(const Viewport& viewport, double mostPixels) {
    const double perPixel = viewport.metresPerPixel(viewport.centre().lat);
    const double metres = roundBelow(perPixel * mostPixels);
    return {metres, metres / perPixel, labelFor(metres)};
}

} // namespace atlas
