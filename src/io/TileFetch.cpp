#include "io/TileFetch.h"

#include "io/GdalCall.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <cpl_http.h>
#include <cpl_string.h>

#include <algorithm>
#include <memory>
#include <semaphore>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TileFetch)
};

constexpr int mostConnections = 2; ///< OpenStreetMap's tile usage policy
std::counting_semaphore<mostConnections> connections(mostConnections);

/// A free connection, waited for as long as nobody asks to stop.
class Connection {
  public:
    explicit Connection(const std::stop_token& stop) {
        constexpr std::chrono::milliseconds patience(50);
        while (!stop.stop_requested() && !held_)
            held_ = connections.try_acquire_for(patience);
    }

    ~Connection() {
        if (held_) connections.release();
    }

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] bool held() const noexcept { return held_; }

  private:
    bool held_ = false;
};

/// What comes in, until it is too much.
struct Intake {
    QByteArray bytes;
    qsizetype most;
    bool tooMuch = false;
    const std::stop_token& stop;
};

size_t take(void* data, size_t size, size_t count, void* user) {
    auto& intake = *static_cast<Intake*>(user);
    const size_t all = size * count;
    const auto bytes = static_cast<qsizetype>(all);
    intake.tooMuch = intake.bytes.size() + bytes > intake.most;
    if (intake.tooMuch) return 0; // ends the transfer
    intake.bytes.append(static_cast<const char*>(data), bytes);
    return all;
}

int CPL_STDCALL goOn(double /*share*/, const char* /*message*/, void* user) {
    return static_cast<Intake*>(user)->stop.stop_requested() ? FALSE : TRUE;
}

struct ResultEnd {
    void operator()(CPLHTTPResult* result) const { CPLHTTPDestroyResult(result); }
};

using HttpResult = std::unique_ptr<CPLHTTPResult, ResultEnd>;

/// Servers write names of headers as they like. The last counts: those before are of redirects.
QByteArray header(const CPLHTTPResult& result, const char* name) {
    QByteArray value;
    for (char** line = result.papszHeaders; line && *line; ++line) {
        const QByteArray text(*line);
        const qsizetype at = text.indexOf('=');
        if (at > 0 && text.first(at).compare(name, Qt::CaseInsensitive) == 0)
            value = text.mid(at + 1).trimmed();
    }
    return value;
}

QDateTime httpDate(const QByteArray& text) {
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

std::optional<std::chrono::seconds> until(const QByteArray& text) {
    const QDateTime date = httpDate(text);
    if (!date.isValid()) return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(date)));
}

/// RFC 9111, §5.2 and §5.3: max-age before Expires.
std::optional<std::chrono::seconds> lifetime(const CPLHTTPResult& result) {
    const QByteArray control = header(result, "Cache-Control").toLower();
    for (const QByteArray& part : control.split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache") return std::chrono::seconds(0);
        if (directive.startsWith("max-age="))
            return std::chrono::seconds(std::max(0, directive.mid(8).toInt()));
    }
    return until(header(result, "Expires"));
}

/// RFC 9110, §10.2.3: seconds or a date.
std::optional<std::chrono::seconds> retryAfter(const CPLHTTPResult& result) {
    const QByteArray text = header(result, "Retry-After");
    bool number = false;
    const int seconds = text.toInt(&number);
    if (number) return std::chrono::seconds(std::max(0, seconds));
    return until(text);
}

/// GDAL tells the status of a failure in words only.
int statusOf(const CPLHTTPResult& result) {
    const QByteArray words = QByteArray(result.pszErrBuf);
    constexpr const char* before = "HTTP error code : ";
    const qsizetype at = words.indexOf(before);
    return at < 0 ? 0 : words.mid(at + qsizetype(qstrlen(before)), 3).toInt();
}

CPLStringList optionsFor(const QByteArray& etag, const FetchLimits& limits) {
    CPLStringList options;
    const QByteArray agent = "StrikeAtlas/" + QCoreApplication::applicationVersion().toLatin1();
    options.SetNameValue("USERAGENT", agent.constData());
    options.SetNameValue("CONNECTTIMEOUT", QByteArray::number(qint64(limits.connect.count())).constData());
    options.SetNameValue("TIMEOUT", QByteArray::number(qint64(limits.whole.count())).constData());
    options.SetNameValue("MAX_RETRY", "0"); // when to try again is decided for the whole source
    if (!etag.isEmpty()) options.SetNameValue("HEADERS", ("If-None-Match: " + etag).constData());
    return options;
}

Fetched failure(const CPLHTTPResult& result, const Intake& intake) {
    Fetched failed;
    constexpr int notFound = 404;
    constexpr int gone = 410;
    constexpr int tooMany = 429;
    constexpr int unavailable = 503;
    const int status = statusOf(result);
    failed.wait = retryAfter(result);
    if (status == notFound || status == gone)
        failed.kind = Fetched::Kind::NotThere;
    else if (status == tooMany || (status == unavailable && failed.wait))
        failed.kind = Fetched::Kind::Later;
    if (intake.tooMuch)
        failed.why = Text::tr("a tile does not end");
    else if (status > 0)
        failed.why = Text::tr("the server answers with status %1").arg(status);
    else
        failed.why = QString::fromUtf8(result.pszErrBuf).simplified();
    return failed;
}

} // namespace

Fetched fetchTile(const QByteArray& address, const QByteArray& etag, const FetchLimits& limits,
                  const std::stop_token& stop) {
    const Connection connection(stop);
    Fetched answer;
    answer.kind = Fetched::Kind::Stopped;
    if (!connection.held()) return answer;
    const GdalCall gdal(GdalCall::Network::Open);
    Intake intake{{}, limits.bytes, false, stop};
    const CPLStringList options = optionsFor(etag, limits);
    const HttpResult result(
        CPLHTTPFetchEx(address.constData(), options.List(), goOn, &intake, take, &intake));
    if (stop.stop_requested()) return answer;
    answer.kind = Fetched::Kind::Failed;
    if (!result) return answer;
    if (result->nStatus != 0 || result->pszErrBuf) return failure(*result, intake);
    answer.bytes = intake.bytes;
    answer.etag = header(*result, "ETag");
    answer.lasts = lifetime(*result);
    const bool same = !etag.isEmpty() && intake.bytes.isEmpty(); // 304 has no content
    answer.kind = same ? Fetched::Kind::Same : Fetched::Kind::Picture;
    return answer;
}

} // namespace atlas
