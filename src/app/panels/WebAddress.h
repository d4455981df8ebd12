#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace atlas {

/// The address as it may be opened: http or https with a host, nothing else. Nothing for a file, a script, a
/// share, a mail or any other scheme; for an address with a name and password in it, which can pass for
/// another ("http://paper.example@elsewhere.example"); and for one too long to be shown whole.
[[nodiscard]] std::optional<QUrl> webAddress(const QString& text);

/// As it will be asked for: ASCII alone, so that a host written in letters that look like others is seen as
/// what it is ("xn--…").
[[nodiscard]] QString shownAddress(const QUrl& address);

/// Opens it in the user's browser, through QDesktopServices. To be called for a click or a key only.
void openAddress(const QUrl& address);

} // namespace atlas
