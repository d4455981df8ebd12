#pragma once

#include "core/Event.h"

#include <QByteArray>

namespace atlas {

/// An event as bytes and back, for this run of the program only: no file format. Any thread.
[[nodiscard]] QByteArray encode(const Event& event);
/// An empty event where the bytes are cut off.
[[nodiscard]] Event decodeEvent(const QByteArray& bytes);

} // namespace atlas
