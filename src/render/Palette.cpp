#include "render/Palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {
namespace {

// Indexed by ActorGroup. The opposition's brown is the hue that stays farthest (ΔE ≥ 25) from all the others
// under normal, protan and deutan vision; the light green of its territory would fade on the pale land.
constexpr std::array<QRgb, actorGroupCount> actorColors{
    0xff0072b2, // Coalition
    0xffd55e00, // Russia
    0xffcc3377, // SyrianGovernment
    0xffe6a800, // Sdf
    0xff444444, // IslamicState
    0xff009e73, // IraqiForces
    0xff56b4e9, // Turkey
    0xff7a4b1e, // SyrianOpposition
    0xff5b3f8c, // Other
    0xff8c8c8c, // Unknown
};

// Indexed by colourOfKind(). What falls from the air in blues and oranges, clashes in the others; no two of
// them closer than those of the actors.
constexpr std::array<QRgb, mostColours> kindColors{
    0xffd55e00, // Airstrike
    0xffe6a800, // Drone strike
    0xff7a4b1e, // Missile, shelling
    0xff0072b2, // Ground fighting, raid
    0xff56b4e9, // Clash with a government
    0xff009e73, // Clash between groups
    0xffcc3377, // Violence against civilians
    0xff444444, // Demolition, aircraft loss
    0xff5b3f8c, // Movement, displacement, airdrop
    0xff8c8c8c, // Political and other
};

// Indexed by Grade: from dark for what is confirmed to pale for what is discounted; grey for ungraded.
constexpr std::array<QRgb, 6> gradeColors{0xff0072b2, 0xff56b4e9, 0xffe6a800,
                                          0xffd55e00, 0xffb8b2a6, 0xff8c8c8c};

// Sources have no colour of their own: the actors' set, in its order, the last for all the others.
constexpr std::array<QRgb, mostColours> sourceColors{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffe6a800,
                                                     0xffcc3377, 0xff56b4e9, 0xff7a4b1e, 0xff5b3f8c,
                                                     0xff444444, 0xff8c8c8c};

// Nine even steps of cividis; between them a straight line is off by less than two steps of a channel.
constexpr std::array<QRgb, 9> cividis{0xff00204d, 0xff00336f, 0xff39486b, 0xff575c6d, 0xff707173,
                                      0xff8a8779, 0xffa69d75, 0xffc4b56c, 0xffffea46};

// Indexed by Holder, in the convention of the field.
constexpr std::array<QRgb, holderCount> holderColors{
    0xff4a4a4a, // IslamicState: dark grey
    0xffe8c22e, // Sdf: yellow
    0xffc8342e, // SyrianGovernment: red
    0xff2e9e5b, // IraqiGovernment: green
    0xffe58a2b, // KurdistanRegionalGovernment: orange
    0xffa3d977, // SyrianOpposition: light green
    0xff3fa7a3, // TurkeyAndAllied: teal
    0xffb8b2a6, // Contested: drawn hatched
    0xffd8d4cc, // Unknown
};

// A letter each: D for the Syrian Democratic Forces, Q for Iraq, O for the opposition.
constexpr std::array<char16_t, holderCount> holderLetters{u'I', u'D', u'S', u'Q', u'K',
                                                          u'O', u'T', u'±', u'?'};

} // namespace

QColor actorColor(ActorGroup group) {
    return QColor::fromRgb(actorColors[static_cast<std::size_t>(group)]);
}

QColor classColor(ColourBy by, int colour) {
    const auto i = static_cast<std::size_t>(colour);
    switch (by) {
    case ColourBy::Actor:
        break;
    case ColourBy::Kind:
        return QColor::fromRgb(kindColors[i]);
    case ColourBy::Grade:
        return QColor::fromRgb(gradeColors[i]);
    case ColourBy::Source:
        return QColor::fromRgb(sourceColors[i]);
    }
    return actorColor(static_cast<ActorGroup>(colour));
}

QColor rampColor(double part) {
    const double at = std::clamp(part, 0.0, 1.0) * (cividis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), cividis.size() - 2);
    const double rest = at - static_cast<double>(below);
    const QColor low = QColor::fromRgb(cividis[below]);
    const QColor high = QColor::fromRgb(cividis[below + 1]);
    const auto mix = [rest](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * rest)); };
    return {mix(low.red(), high.red()), mix(low.green(), high.green()), mix(low.blue(), high.blue())};
}

QColor holderColor(Holder holder) {
    return QColor::fromRgb(holderColors[static_cast<std::size_t>(holder)]);
}

QString holderLetter(Holder holder) {
    return QString(QChar(holderLetters[static_cast<std::size_t>(holder)]));
}

} // namespace atlas
