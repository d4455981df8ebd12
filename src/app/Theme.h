#pragma once

#include <QIcon>
#include <QString>

class QApplication;

namespace atlas {

/// Gives the application its look: style, font, palette and the style sheet of resources/themes/`name`.qss.
/// Call once, after the application is there and before its first window.
void applyTheme(QApplication& application, const QString& name = QStringLiteral("light"));

/// An icon of resources/icons, by its file's name without ending.
[[nodiscard]] QIcon themeIcon(const QString& name);

} // namespace atlas
