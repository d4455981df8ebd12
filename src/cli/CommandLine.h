#pragma once

#include <QStringList>

namespace atlas {

/// Whether the arguments (program name left out) name a command of the command line rather than the window:
/// "export", "info", "import", "query", "--help", "--version".
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// Runs a command. Exit status: 0 done; 1 bad input or nothing done; 2 wrong usage. Errors are one line on
/// standard error. Needs a QGuiApplication (offscreen will do). Main thread; SIGINT and SIGTERM stop long
/// work and leave no half-written file.
[[nodiscard]] int runCommand(const QStringList& arguments);

} // namespace atlas
