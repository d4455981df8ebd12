#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

// Words of another direction inside a sentence of the user's language, kept together by Unicode's isolates
// (UAX 9). Any thread; what they return is for eyes, not for files.

/// A path, an address or a formula, which reads from left to right: its parts and signs keep their order
/// where the sentence reads from right to left. Elsewhere as it is.
[[nodiscard]] QString leftToRight(const QString& text);

/// Words of unknown direction, a name from a file: read by their own first letter, without turning round the
/// dates and figures beside them. As they are where they hold no letter that reads against the user's
/// language.
[[nodiscard]] QString isolated(const QString& text);

/// What is not empty, each part isolated: "17 Mar 2017 · Testville".
[[nodiscard]] QString dotted(const QStringList& parts);

} // namespace atlas
