#pragma once

#include <QString>

namespace atlas {

/// "0.1.0", as CMake's project() has it.
[[nodiscard]] QString programVersion();

} // namespace atlas
