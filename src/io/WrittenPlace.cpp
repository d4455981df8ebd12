#include "io/WrittenPlace.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <utility>

namespace atlas {
namespace {

/// Degrees, minutes and seconds in the signs that keyboards and web pages give them.
QString plainSigns(const QString& text) {
    QString plain = text;
    for (QChar& c : plain) {
        if (QStringView(u"º˚ᵒ").contains(c)) c = u'°';
        if (QStringView(u"’‘′´`ʹ").contains(c)) c = u'\'';
        if (QStringView(u"”“″‶ʺ").contains(c)) c = u'"';
        if (c == u'−' || c == u'–') c = u'-';
    }
    return plain.replace(QStringLiteral("''"), QStringLiteral("\"")).simplified().toUpper();
}

std::optional<double> sexagesimal(const QString& text, bool decimalComma) {
    static const QRegularExpression form(QStringLiteral(
        "^(-?\\d{1,3}) ?[° ] ?(\\d{1,2}(?:[.,]\\d+)?) ?(?:['M ] ?(?:(\\d{1,2}(?:[.,]\\d+)?) ?\"?)?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto part = [&](int index) {
        const QString captured = match.captured(index);
        return captured.isEmpty() ? std::optional(0.0)
                                  : writtenNumber(captured, decimalComma || captured.contains(u','));
    };
    const auto degrees = part(1);
    const auto minutes = part(2);
    const auto seconds = part(3);
    if (!degrees || !minutes || !seconds || *minutes >= 60 || *seconds >= 60) return std::nullopt;
    const double size = std::abs(*degrees) + *minutes / 60 + *seconds / 3600;
    return match.captured(1).startsWith(u'-') ? -size : size;
}

/// A coordinate without its letter.
std::optional<double> degreesAlone(QString text, bool decimalComma) {
    text = text.trimmed();
    if (const auto number = writtenNumber(text, decimalComma)) return number;
    if (text.endsWith(u'°')) return writtenNumber(text.chopped(1).trimmed(), decimalComma);
    return sexagesimal(text, decimalComma);
}

std::optional<WrittenPoint> pointAt(std::optional<double> lat, std::optional<double> lon) {
    if (!lat || !lon) return std::nullopt;
    const GeoPoint at{*lon, *lat};
    return at.valid() ? std::optional(WrittenPoint{at, 0}) : std::nullopt;
}

std::optional<WrittenPoint> wellKnownText(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^POINT ?Z? ?\\( ?([-+.\\dE]+) ([-+.\\dE]+)(?: [-+.\\dE]+)? ?\\)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return pointAt(writtenNumber(match.captured(2)), writtenNumber(match.captured(1)));
}

/// Both with letters, in either order, before or behind their figures: 35.95N 39.01E.
std::optional<WrittenPoint> withLetters(const QString& text, bool decimalComma) {
    static const QRegularExpression behind(QStringLiteral(
        "^([^NSEW]+?) ?([NS])[ ,;/]*([^NSEW]+?) ?([EW])$|^([^NSEW]+?) ?([EW])[ ,;/]*([^NSEW]+?) ?([NS])$"));
    static const QRegularExpression before(QStringLiteral(
        "^([NS]) ?([^NSEW]+?)[ ,;/]*([EW]) ?([^NSEW]+)$|^([EW]) ?([^NSEW]+?)[ ,;/]*([NS]) ?([^NSEW]+)$"));
    const auto taken = [&](const QString& lat, const QString& ns, const QString& lon, const QString& ew) {
        return pointAt(writtenDegrees(lat + ns, 'S', 'N', decimalComma),
                       writtenDegrees(lon + ew, 'W', 'E', decimalComma));
    };
    if (const auto m = behind.match(text); m.hasMatch())
        return m.hasCaptured(1) && !m.captured(1).isEmpty()
                   ? taken(m.captured(1), m.captured(2), m.captured(3), m.captured(4))
                   : taken(m.captured(7), m.captured(8), m.captured(5), m.captured(6));
    if (const auto m = before.match(text); m.hasMatch())
        return m.hasCaptured(1) && !m.captured(1).isEmpty()
                   ? taken(m.captured(2), m.captured(1), m.captured(4), m.captured(3))
                   : taken(m.captured(8), m.captured(7), m.captured(6), m.captured(5));
    return std::nullopt;
}

/// Two decimal numbers: between them a semicolon, a comma or a blank.
std::optional<WrittenPoint> twoNumbers(QString text, bool decimalComma) {
    if ((text.startsWith(u'(') && text.endsWith(u')')) || (text.startsWith(u'[') && text.endsWith(u']')))
        text = text.mid(1, text.size() - 2).trimmed();
    static const QRegularExpression points(
        QStringLiteral("^([-+]?\\d{1,3}(?:\\.\\d+)?)°? ?(?:[,;/]| ) ?([-+]?\\d{1,3}(?:\\.\\d+)?)°?$"));
    if (const auto m = points.match(text); m.hasMatch() && (!decimalComma || text.contains(u'.')))
        return pointAt(writtenNumber(m.captured(1)), writtenNumber(m.captured(2)));
    static const QRegularExpression commas(
        QStringLiteral("^([-+]?\\d{1,3},\\d+)°? ?(?:[,;/] | |;|/) ?([-+]?\\d{1,3},\\d+)°?$"));
    if (const auto m = commas.match(text); m.hasMatch())
        return pointAt(writtenNumber(m.captured(1), true), writtenNumber(m.captured(2), true));
    return std::nullopt;
}

/// "geo:35.95,39.01;u=100" (RFC 5870: latitude, longitude, perhaps an altitude; metres of uncertainty). Of
/// reference systems it knows WGS 84 alone, which is the default.
std::optional<WrittenPoint> geoUri(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(
            "^geo:(-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?)(?:,-?\\d+(?:\\.\\d+)?)?((?:;[^?]*)?)(?:\\?.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto m = form.match(text);
    if (!m.hasMatch()) return std::nullopt;
    auto point = pointAt(writtenNumber(m.captured(1)), writtenNumber(m.captured(2)));
    const QStringList parameters = m.captured(3).toLower().split(u';', Qt::SkipEmptyParts);
    for (const QString& parameter : parameters) {
        if (parameter.startsWith(u"crs=") && parameter != u"crs=wgs84") return std::nullopt;
        if (point && parameter.startsWith(u"u="))
            point->metres = std::max(0.0, writtenNumber(parameter.mid(2)).value_or(0));
    }
    return point;
}

} // namespace

std::optional<double> writtenNumber(const QString& text, bool decimalComma) {
    if (text.isEmpty()) return std::nullopt;
    if (decimalComma && text.contains(u','))
        return writtenNumber(QString(text).remove(u'.').replace(u',', u'.'));
    // Ten times as fast as QString::toDouble(), which is left what is written in an unusual way: "+3".
    const QByteArray bytes = text.toLatin1();
    double value = 0;
    const auto [end, fault] = std::from_chars(bytes.cbegin(), bytes.cend(), value);
    bool ok = fault == std::errc() && end == bytes.cend();
    if (!ok) value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<double> writtenDegrees(const QString& text, char negative, char positive, bool decimalComma) {
    if (const auto number = writtenNumber(text, decimalComma)) return number;
    QString plain = plainSigns(text);
    if (plain.isEmpty()) return std::nullopt;
    const auto isLetter = [&](QChar c) { return c == QLatin1Char(negative) || c == QLatin1Char(positive); };
    QChar letter;
    if (isLetter(plain.back())) {
        letter = plain.back();
        plain.chop(1);
    } else if (isLetter(plain.front())) {
        letter = plain.front();
        plain.remove(0, 1);
    }
    const auto degrees = degreesAlone(plain, decimalComma);
    if (!degrees || (!letter.isNull() && *degrees < 0)) return std::nullopt; // "-35 S" says it twice
    return letter == QLatin1Char(negative) ? -*degrees : *degrees;
}

std::optional<WrittenPoint> writtenPosition(const QString& text, bool decimalComma) {
    if (const auto grid = parseGridReference(text)) return grid;
    if (const auto uri = geoUri(text.trimmed())) return uri;
    const QString plain = plainSigns(text);
    if (const auto point = wellKnownText(plain)) return point;
    if (const auto point = withLetters(plain, decimalComma)) return point;
    return twoNumbers(plain, decimalComma);
}

} // namespace atlas
