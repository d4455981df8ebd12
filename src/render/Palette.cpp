#include "render/Palette.h"

#include <array>

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

QColor holderColor(Holder holder) {
    return QColor::fromRgb(holderColors[static_cast<std::size_t>(holder)]);
}

QString holderLetter(Holder holder) {
    return QString(QChar(holderLetters[static_cast<std::size_t>(holder)]));
}

} // namespace atlas
