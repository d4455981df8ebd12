#include "app/panels/WebAddress.h"

#include <QDesktopServices>

#include <algorithm>

namespace atlas {
namespace {

constexpr qsizetype longestAddress = 2000; ///< what browsers and archives take; a tool tip still shows it

/// Spaces, line ends, and marks that turn the reading around can make an address look like another.
bool misleading(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

std::optional<QUrl> webAddress(const QString& text) {
    const QString address = text.trimmed();
    if (address.isEmpty() || address.size() > longestAddress) return std::nullopt;
    if (std::any_of(address.begin(), address.end(), misleading)) return std::nullopt;
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) return std::nullopt;
    return url;
}

QString shownAddress(const QUrl& address) {
    return QString::fromLatin1(address.toEncoded());
}

void openAddress(const QUrl& address) {
    QDesktopServices::openUrl(address);
}

} // namespace atlas
