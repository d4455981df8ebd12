#pragma once

#include "core/Result.h"

#include <QString>

namespace atlas {

/// How a command ends; what scripts hold on to.
enum class ExitStatus : int { Done = 0, BadInput = 1, WrongUsage = 2 };

/// What a command says. Text from files cannot steer the terminal: control characters become spaces. Main
/// thread.
namespace console {

/// To standard output, as it is.
void print(const QByteArray& bytes);
/// One line to standard output.
void printLine(const QString& line);
/// One line to standard error.
void printError(const Error& error);
/// The same as a command's last word: hands on how it ends.
[[nodiscard]] ExitStatus fail(const Error& error, ExitStatus status);

/// `text` without characters that a terminal would obey.
[[nodiscard]] QString harmless(const QString& text);

/// Whether progress would be seen.
[[nodiscard]] bool showsProgress();
/// Replaces the progress line: "Reading ged.csv: 40 %". Nothing where there is no terminal.
void showProgress(const QString& what, double share);
void clearProgress();

} // namespace console

} // namespace atlas
