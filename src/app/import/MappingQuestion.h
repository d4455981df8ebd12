#pragma once

#include "io/ReadOptions.h"

class QWidget;

namespace atlas {

/// Asks how `path` is to be read; nothing where the user gives up. A mapping that was confirmed is kept for
/// the next file of this shape. GUI thread.
[[nodiscard]] std::optional<ReadOptions> askForMapping(const QString& path, QWidget* parent);

} // namespace atlas
