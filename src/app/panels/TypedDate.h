#pragma once

#include "core/Time.h"

namespace atlas {

/// What a typed date stands for: a year, a month, a day or an instant, as core's parseTime reads them and as
/// formatDay writes them ("2017", "2017-03", "Mar 2017", "17 Mar 2017"), with the digits of any script.
/// An instant has no length. Nothing where the text is none of these. GUI thread (default locale).
[[nodiscard]] std::optional<TimeSpan> typedSpan(const QString& text, PlaceZone zone);

/// What typedSpan() understands, in one sentence for a tooltip.
[[nodiscard]] QString typedSpanHelp();

} // namespace atlas
