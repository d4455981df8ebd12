#pragma once

#include <QString>

namespace atlas {

/// A path, an address or a formula that reads from left to right, to be put into a sentence of the user's
/// language: where that reads from right to left it is isolated (Unicode's UAX 9, U+2066 and U+2069), so that
/// its parts and signs keep their order. Elsewhere as it is. Any thread.
[[nodiscard]] QString leftToRight(const QString& text);

} // namespace atlas
