#pragma once

#include <QStringList>

class QWidget;

namespace atlas {

/// Asks which files to open, in the folder where the last ones were; none where the user gives up. GUI
/// thread.
[[nodiscard]] QStringList askForFiles(QWidget* parent);

} // namespace atlas
