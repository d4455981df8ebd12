#pragma once

#include <QString>

namespace atlas {

/// Text from a file as a tool tip: Qt would read mark-up in it, so that it is escaped. Line breaks are kept.
[[nodiscard]] QString plainToolTip(const QString& text);

/// Text from a file as a menu line: one line, at most `most` characters, no mnemonic made of its ampersands.
[[nodiscard]] QString plainMenuText(const QString& text, int most = 90);

} // namespace atlas
