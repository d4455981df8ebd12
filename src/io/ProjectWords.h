#pragma once

#include "core/Event.h"
#include "core/TerritorySeries.h"
#include "core/TimeWindow.h"

#include <QByteArrayView>

#include <optional>

namespace atlas {

// The words that a project file has for what the program counts. They are the file's own: never translated,
// never changed.

[[nodiscard]] const char* projectWord(EventKind kind); ///< as kindWord(): "drone strike"
[[nodiscard]] const char* projectWord(Grade grade);    ///< "confirmed" … "ungraded"
[[nodiscard]] const char* projectWord(TimeMeaning meaning);
[[nodiscard]] const char* projectWord(PlacePrecision precision);
[[nodiscard]] const char* projectWord(PlaceZone zone); ///< IANA: "Asia/Damascus"
[[nodiscard]] const char* projectWord(ActorRole role);
[[nodiscard]] const char* projectWord(ActorGroup group);
[[nodiscard]] const char* projectWord(Holder holder);
[[nodiscard]] const char* projectWord(WindowMode mode);

/// What a word stands for, any case; nothing for one that this version does not know. Of the types above.
template <class Value>
[[nodiscard]] std::optional<Value> fromProjectWord(QByteArrayView word);

} // namespace atlas
