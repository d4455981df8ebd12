#include "geo/GridReference.h"

#include <GeographicLib/Constants.hpp>
#include <GeographicLib/MGRS.hpp>
#include <GeographicLib/UTMUPS.hpp>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <string>

namespace atlas {
namespace {

constexpr double metresPerDegree = 111'320; // of latitude, near enough to count decimals by

/// A place known "exactly" is known to its village or building: about 100 m, whatever decimals a file
/// carries.
constexpr double exactMetres = 100;

/// The digits whose last unit is the first one not coarser than the uncertainty: rounding then moves the
/// point by less than what is not known anyway.
int digitsFor(double metres, double unitMetres, int finest) {
    const double known = std::max(metres, exactMetres);
    return std::clamp(static_cast<int>(std::ceil(std::log10(unitMetres / known) - 0.05)), 0, finest);
}

/// "37SFV8179" as it is read aloud: "37S FV 81 79".
QString spaced(QString mgrs, int digits) {
    constexpr int squareLetters = 2;
    if (digits > 0) mgrs.insert(mgrs.size() - digits, u' ');
    const auto figures = digits > 0 ? 2 * digits + 1 : 0;
    if (digits > 0) mgrs.insert(mgrs.size() - figures, u' ');
    return mgrs.insert(mgrs.size() - figures - (digits > 0 ? 1 : 0) - squareLetters, u' ');
}

} // namespace

QString formatDegrees(GeoPoint p, double metres) {
    const int decimals = digitsFor(metres, metresPerDegree, 4);
    const QLocale locale = QLocale::c(); // coordinates are copied into other programs: always a decimal point
    const QString lat =
        locale.toString(std::abs(p.lat), 'f', decimals) + QLatin1String(p.lat < 0 ? " S" : " N");
    const QString lon =
        locale.toString(std::abs(p.lon), 'f', decimals) + QLatin1String(p.lon < 0 ? " W" : " E");
    return lat + u' ' + lon;
}

QString formatDms(GeoPoint p, double metres) {
    // A second is 31 m, a minute 1.9 km.
    constexpr double secondsUpTo = 1000; // metres: beyond it they would say more than is known
    const bool seconds = std::max(metres, exactMetres) < secondsUpTo;
    const auto text = [seconds](double degrees, QChar sign) {
        constexpr int sixty = 60;
        const auto unit = static_cast<int>(std::lround(std::abs(degrees) * sixty * (seconds ? sixty : 1)));
        const int minutes = seconds ? unit / sixty : unit;
        QString written =
            QStringLiteral("%1°%2′").arg(minutes / sixty).arg(minutes % sixty, 2, 10, QChar(u'0'));
        if (seconds) written += QStringLiteral("%1″").arg(unit % sixty, 2, 10, QChar(u'0'));
        return written + u' ' + sign;
    };
    return text(p.lat, p.lat < 0 ? u'S' : u'N') + u' ' + text(p.lon, p.lon < 0 ? u'W' : u'E');
}

QString formatUtm(GeoPoint p, double metres) {
    if (!p.valid()) return {};
    const double step = std::pow(10.0, std::ceil(std::log10(std::max(metres, exactMetres)) - 0.05));
    try {
        int zone = 0;
        bool north = true;
        double x = 0;
        double y = 0;
        GeographicLib::UTMUPS::Forward(p.lat, p.lon, zone, north, x, y);
        if (zone == GeographicLib::UTMUPS::UPS) return {}; // the poles have a grid of their own
        const auto rounded = [step](double value) { return std::llround(std::round(value / step) * step); };
        return QStringLiteral("%1%2 %3 %4")
            .arg(zone)
            .arg(QChar(north ? u'N' : u'S'))
            .arg(rounded(x))
            .arg(rounded(y));
    } catch (const std::exception&) {
        return {}; // outside what UTM covers
    }
}

QString formatPosition(CoordinateForm form, GeoPoint p, double metres) {
    QString text;
    switch (form) {
    case CoordinateForm::Dms:
        return formatDms(p, metres);
    case CoordinateForm::Utm:
        text = formatUtm(p, metres);
        break;
    case CoordinateForm::Mgrs:
        text = formatMgrs(p, metres);
        break;
    case CoordinateForm::Degrees:
        break;
    }
    return text.isEmpty() ? formatDegrees(p, metres) : text;
}

QString formatMgrs(GeoPoint p, double metres) {
    if (!p.valid()) return {};
    // 100 km squares hold up to five digits a side; a point known to about 10 m deserves four.
    const int digits = digitsFor(metres, 100'000, 4);
    try {
        int zone = 0;
        bool north = true;
        double x = 0;
        double y = 0;
        std::string text;
        GeographicLib::UTMUPS::Forward(p.lat, p.lon, zone, north, x, y);
        GeographicLib::MGRS::Forward(zone, north, x, y, p.lat, digits, text);
        return spaced(QString::fromStdString(text), digits);
    } catch (const std::exception&) {
        return {}; // outside what MGRS covers
    }
}

namespace {

/// UTM or MGRS of a text that has the form of one; GeographicLib checks the rest.
std::optional<WrittenPoint> mgrsPoint(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])((?:\\d\\d){0,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    int zone = 0;
    bool north = true;
    double x = 0;
    double y = 0;
    int digits = 0;
    GeographicLib::MGRS::Reverse(text.toStdString(), zone, north, x, y, digits, true);
    WrittenPoint point;
    GeographicLib::UTMUPS::Reverse(zone, north, x, y, point.at.lat, point.at.lon);
    const double side = 100'000 / std::pow(10.0, digits);
    point.metres = side / std::sqrt(2.0);
    return point;
}

std::optional<WrittenPoint> utmPoint(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\s*([C-HJ-NP-X])\\s*(\\d{6}(?:\\.\\d+)?)\\s*(?:M?\\s*E)?[\\s,;]+"
                       "(\\d{5,8}(?:\\.\\d+)?)\\s*(?:M?\\s*N)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QChar letter = match.captured(2).at(0);
    const auto point = [&](bool north) {
        WrittenPoint at;
        GeographicLib::UTMUPS::Reverse(match.captured(1).toInt(), north, match.captured(3).toDouble(),
                                       match.captured(4).toDouble(), at.at.lat, at.at.lon);
        return at;
    };
    if (letter != u'S') return point(letter >= u'N'); // MGRS's bands: N and those after it are north
    // S is a hemisphere to some and to others the band from 32 to 40 degrees north: where that band is, it
    // is.
    const WrittenPoint band = point(true);
    return band.at.lat >= 32 && band.at.lat <= 40 ? band : point(false);
}

} // namespace

std::optional<WrittenPoint> parseGridReference(const QString& text) {
    const QString upper = text.toUpper().simplified();
    try {
        auto point = mgrsPoint(QString(upper).remove(u' '));
        if (!point) point = utmPoint(upper);
        return point && point->at.valid() ? point : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt; // outside what the grid covers
    }
}

} // namespace atlas
