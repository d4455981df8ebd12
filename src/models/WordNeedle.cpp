#include "models/WordNeedle.h"

#include <algorithm>
#include <string_view>

namespace atlas {
namespace {

constexpr unsigned char asciiEnd = 0x80;

bool isAscii(QByteArrayView utf8) noexcept {
    unsigned char all = 0;
    for (const char c : utf8)
        all |= static_cast<unsigned char>(c);
    return all < asciiEnd;
}

char lower(char c) noexcept {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/// Folded character by character, as a comparison in any case does; the Kelvin sign is a k.
std::optional<QByteArray> asciiOf(const QString& text) {
    QByteArray ascii;
    for (const QChar c : text) {
        const char16_t folded = c.toCaseFolded().unicode();
        if (folded >= asciiEnd) return std::nullopt;
        ascii += static_cast<char>(folded);
    }
    return ascii;
}

} // namespace

WordNeedle::WordNeedle(const QString& text) : text_(text), ascii_(asciiOf(text)) {}

bool WordNeedle::in(QByteArrayView utf8) {
    if (!isAscii(utf8)) return QString::fromUtf8(utf8).contains(text_, Qt::CaseInsensitive);
    if (!ascii_) return false; // what is no ASCII folds to none
    if (lower_.size() < utf8.size()) lower_.resize(utf8.size());
    std::transform(utf8.begin(), utf8.end(), lower_.begin(), lower);
    const std::string_view searched(lower_.constData(), static_cast<std::size_t>(utf8.size()));
    return searched.find(std::string_view(ascii_->constData(), static_cast<std::size_t>(ascii_->size())))
           != std::string_view::npos;
}

} // namespace atlas
