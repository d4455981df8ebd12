#pragma once

#include "core/Event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string>
#include <vector>

namespace atlas {

/// An event as bytes and back, for this run of the program only: no file format. Any thread.
[[nodiscard]] QByteArray encode(const Event& event);
/// The same, behind what `bytes` holds already.
void encode(const Event& event, std::string& bytes);
/// An empty event where the bytes are cut off.
[[nodiscard]] Event decodeEvent(QByteArrayView bytes);

/// What an event says in words, by where it says it.
enum class EventText : std::uint8_t {
    Id,
    Headline,
    Dataset,
    Place,
    District,
    Governorate,
    Source,
    Words,
    Language,
    Link,
    Actor,
    Target,
    Media,
    Tag,
    Notes
};
inline constexpr std::size_t eventTextCount = 15;

/// The words of an encoded event where they lie, UTF-8: what a search reads, without a string for each. Holds
/// as long as the bytes do.
struct EventWords {
    struct Text {
        EventText what;
        QByteArrayView utf8;
    };

    EventKind kind = EventKind::Other;
    std::vector<Text> texts; ///< empty ones too; those of claims in their order, a Source in front of each

    EventWords() = default;

    explicit EventWords(QByteArrayView bytes) { read(bytes); }

    /// In place of what was there, in the same memory. Nothing is left where the bytes are cut off.
    void read(QByteArrayView bytes);
    /// The first of a sort; empty where there is none.
    [[nodiscard]] QByteArrayView first(EventText what) const noexcept;
};

} // namespace atlas
