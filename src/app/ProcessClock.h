#pragma once

#include <QtGlobal>

namespace atlas {

/// Milliseconds since this process was started by the system (the loader's work included), to about 10 ms.
/// Where the system does not say: since the first call.
[[nodiscard]] qint64 millisecondsSinceStart();

} // namespace atlas
