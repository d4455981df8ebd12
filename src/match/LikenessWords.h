#pragma once

#include "core/Event.h"

#include <QStringList>

namespace atlas {

/// Why two events look like one, in the user's language, a reason a line: "both on 17 Mar 2017", "1.2 km
/// apart; the places are known to 5 km". What speaks against it is said as well. Plain text; any thread.
[[nodiscard]] QStringList likenessWords(const Event& a, const Event& b);

} // namespace atlas
