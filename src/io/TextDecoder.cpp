#include "io/TextDecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>

#include <iconv.h>

namespace atlas {
namespace {

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView utf16LeMark("\xff\xfe");
constexpr QByteArrayView utf16BeMark("\xfe\xff");
constexpr QByteArrayView replacement("\xef\xbf\xbd"); // U+FFFD

iconv_t descriptor(TextEncoding encoding) {
    return ::iconv_open("UTF-8", encodingName(encoding).toLatin1().constData());
}

constexpr qsizetype unitBytes(TextEncoding encoding) {
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be ? 2 : 1;
}

/// How many of the bytes at even and at odd places are zero.
std::array<qsizetype, 2> zeros(QByteArrayView head) {
    std::array<qsizetype, 2> count{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++count[static_cast<std::size_t>(i % 2)];
    return count;
}

/// UTF-16 without its mark: the signs and figures of a table have a zero byte each, always on one side.
std::optional<TextEncoding> markless16(QByteArrayView head) {
    const auto [even, odd] = zeros(head);
    const qsizetype enough =
        head.size() / 2 / 5; // even a table of Arabic words has so many figures and signs
    if (head.size() < 8) return std::nullopt;
    if (odd > enough && even <= odd / 10) return TextEncoding::Utf16Le;
    if (even > enough && odd <= even / 10) return TextEncoding::Utf16Be;
    return std::nullopt;
}

bool isUtf8(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8); // a letter cut at the end is no fault
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

struct TextDecoder::Private {
    TextEncoding encoding;
    iconv_t iconv;
    QByteArray rest; ///< the beginning of a letter
};

TextDecoder::TextDecoder(TextEncoding encoding)
    : d_(std::make_unique<Private>(Private{encoding, descriptor(encoding), {}})) {}

TextDecoder::~TextDecoder() {
    ::iconv_close(d_->iconv);
}

QByteArray TextDecoder::decode(QByteArrayView bytes) {
    // What is UTF-8, or said to be, stays as it is: QString puts U+FFFD for what it cannot read.
    if (d_->encoding == TextEncoding::Utf8) return bytes.toByteArray();
    d_->rest.append(bytes);
    char* in = d_->rest.data();
    auto left = static_cast<std::size_t>(d_->rest.size());
    QByteArray text;
    std::array<char, std::size_t{64} * 1024> portion;
    while (left > 0) {
        char* out = portion.data();
        std::size_t room = portion.size();
        const std::size_t done = ::iconv(d_->iconv, &in, &left, &out, &room);
        const int fault = errno;
        text.append(portion.data(), static_cast<qsizetype>(portion.size() - room));
        if (done != static_cast<std::size_t>(-1) || fault == E2BIG) continue;
        if (fault == EINVAL) break; // cut within a letter
        const auto skipped = std::min(left, static_cast<std::size_t>(unitBytes(d_->encoding)));
        in += skipped;
        left -= skipped;
        text.append(replacement);
    }
    d_->rest = d_->rest.last(static_cast<qsizetype>(left));
    return text;
}

TextEncoding guessEncoding(QByteArrayView head) {
    if (head.startsWith(utf8Mark)) return TextEncoding::Utf8;
    if (head.startsWith(utf16LeMark)) return TextEncoding::Utf16Le;
    if (head.startsWith(utf16BeMark)) return TextEncoding::Utf16Be;
    if (const auto wide = markless16(head)) return *wide;
    return isUtf8(head) ? TextEncoding::Utf8 : guessCodePage(head);
}

qsizetype markBytes(QByteArrayView head, TextEncoding encoding) {
    const QByteArrayView mark = encoding == TextEncoding::Utf8      ? utf8Mark
                                : encoding == TextEncoding::Utf16Le ? utf16LeMark
                                : encoding == TextEncoding::Utf16Be ? utf16BeMark
                                                                    : QByteArrayView();
    return !mark.isEmpty() && head.startsWith(mark) ? mark.size() : 0;
}

TextEncoding guessCodePage(QByteArrayView bytes) {
    // Arabic words are runs of high bytes; in a text of a European language an accented letter stands between
    // letters of ASCII (Microsoft's code pages 1252 and 1256: 0xC0 and above are letters in both).
    const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0xC0; };
    qsizetype inRuns = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) continue;
        ++high;
        const bool before = i > 0 && isHigh(bytes[i - 1]);
        const bool after = i + 1 < bytes.size() && isHigh(bytes[i + 1]);
        if (before || after) ++inRuns;
    }
    return inRuns * 2 > high ? TextEncoding::Windows1256 : TextEncoding::Windows1252;
}

} // namespace atlas
