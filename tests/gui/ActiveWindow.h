#pragma once

#include <QTest>
#include <QWidget>

namespace atlas::test {

/// Shows a widget as a window and gives it the keyboard, which a bare X server without a window manager does
/// not do by itself. False when that does not come about.
[[nodiscard]] inline bool showActive(QWidget& window) {
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return false;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace atlas::test
