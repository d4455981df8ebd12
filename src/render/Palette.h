#pragma once

#include "core/Actor.h"
#include "core/EventColouring.h"
#include "core/TerritorySeries.h"

#include <QColor>

namespace atlas {

/// Event colours by actor, from a colour-blind safe set (Okabe and Ito 2008, and a dark violet for those
/// outside it).
[[nodiscard]] QColor actorColor(ActorGroup group);

/// The colour of a class of an EventColouring: for actors actorColor().
[[nodiscard]] QColor classColor(ColourBy by, int colour);

/// Perceptually even from dark blue to yellow, readable with any colour vision (cividis; Nuñez, Anderton and
/// Renslow 2018). `part` from 0 to 1.
[[nodiscard]] QColor rampColor(double part);

/// Territory colours in the convention of the field.
[[nodiscard]] QColor holderColor(Holder holder);

/// One letter beside a holder's colour, so that colour never stands alone: "I", "D", "S", "Q", "K", "O", "T",
/// "?".
[[nodiscard]] QString holderLetter(Holder holder);

namespace ink {
inline constexpr QRgb text = 0xff22262b;   ///< ink
inline constexpr QRgb paper = 0xfffbfaf8;  ///< window and page
inline constexpr QRgb line = 0xffddd9d1;   ///< hair lines
inline constexpr QRgb accent = 0xff9f2b20; ///< selection, export, handles
inline constexpr QRgb land = 0xfff2efe9;   ///< the ground of a map without a base map
inline constexpr QRgb beyond =
    0xffe8e4dc; ///< where the base map has no tile: no data, which is not empty land
inline constexpr QRgb broken = 0xffc8c8c8; ///< a tile that cannot be read
} // namespace ink

} // namespace atlas
