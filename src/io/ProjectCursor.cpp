#include "io/ProjectCursor.h"

#include <QtEndian>

#include <ogr_geometry.h>
#include <sqlite3.h>

#include <array>
#include <chrono>
#include <climits>
#include <cmath>
#include <memory>

namespace atlas {
namespace {

constexpr int quarterHours = 100; // OGR counts time zones in quarters of an hour around 100, which is UTC

QByteArrayView textAt(sqlite3_stmt* row, int place) {
    // In this order: asking for text may change what is there, and so how long it is.
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, place));
    return {bytes, bytes ? sqlite3_column_bytes(row, place) : 0};
}

/// What stands between two places of a date as we write it; nothing where it is no number.
std::optional<int> digits(QByteArrayView text, qsizetype from, qsizetype count) {
    int value = 0;
    for (const char c : text.sliced(from, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

/// Written as we do: 2015-11-16T00:00:00.000Z. GDAL's reader of all forms takes several times as long.
std::optional<TimePoint> ownInstant(QByteArrayView text) {
    constexpr QByteArrayView form("0000-00-00T00:00:00.000Z");
    if (text.size() != form.size()) return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i)
        if (form[i] != '0' && form[i] != text[i]) return std::nullopt;
    const auto part = [&](qsizetype from, qsizetype count) { return digits(text, from, count).value_or(-1); };
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(part(0, 4)),
                              std::chrono::month(static_cast<unsigned>(part(5, 2))),
                              std::chrono::day(static_cast<unsigned>(part(8, 2)))};
    const int hour = part(11, 2);
    const int minute = part(14, 2);
    const int second = part(17, 2);
    const int millisecond = part(20, 3);
    if (!date.ok() || part(0, 4) < 0 || hour < 0 || minute < 0 || second < 0 || millisecond < 0)
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(millisecond);
}

/// Of any form that GDAL reads.
std::optional<OGRField> dateField(QByteArrayView text) {
    OGRField field;
    if (text.isEmpty() || !OGRParseDate(text.data(), &field, 0)) return std::nullopt;
    return field;
}

std::optional<TimePoint> anyInstant(QByteArrayView text) {
    const auto field = dateField(text);
    if (!field) return std::nullopt;
    using namespace std::chrono;
    const auto& at = field->Date;
    const year_month_day date{std::chrono::year(at.Year), std::chrono::month(at.Month),
                              std::chrono::day(at.Day)};
    if (!date.ok()) return std::nullopt;
    const auto offset = at.TZFlag > 1 ? minutes(15 * (at.TZFlag - quarterHours)) : minutes(0);
    const milliseconds clock(std::lround(static_cast<double>(at.Second) * 1000));
    return sys_days(date) + hours(at.Hour) + minutes(at.Minute) - offset + clock;
}

// GeoPackage's own head of a geometry (OGC 12-128r15, 2.1.3.1.1): "GP", version, flags, reference system.
constexpr qsizetype headSize = 8;
constexpr qsizetype pointSize = 1 + 4 + 2 * 8; // of WKB: byte order, type, x, y

/// What follows the head, which may hold an envelope of some kind; empty where there is no geometry.
QByteArrayView wkbOf(QByteArrayView blob) {
    constexpr std::array<qsizetype, 8> envelopes{0, 32, 48, 48, 64, 0, 0, 0};
    if (blob.size() < headSize || !blob.startsWith("GP")) return {};
    const auto flags = static_cast<unsigned char>(blob[3]);
    const qsizetype head = headSize + envelopes[(flags >> 1U) & 7U];
    return blob.size() > head ? blob.sliced(head) : QByteArrayView();
}

double little(QByteArrayView wkb, qsizetype at) {
    return qFromLittleEndian<double>(wkb.data() + at);
}

/// A plain point in little endian, as nearly all are.
std::optional<GeoPoint> plainPoint(QByteArrayView wkb) {
    if (wkb.size() != pointSize || wkb[0] != 1 || qFromLittleEndian<quint32>(wkb.data() + 1) != wkbPoint)
        return std::nullopt;
    return GeoPoint{little(wkb, 5), little(wkb, 13)};
}

std::unique_ptr<OGRGeometry> anyGeometry(QByteArrayView wkb) {
    OGRGeometry* geometry = nullptr;
    if (!wkb.isEmpty())
        OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &geometry,
                                          static_cast<std::size_t>(wkb.size()));
    return std::unique_ptr<OGRGeometry>(geometry);
}

std::optional<GeoPoint> anyPoint(QByteArrayView wkb) {
    if (const auto plain = plainPoint(wkb)) return plain;
    const auto geometry = anyGeometry(wkb);
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbPoint || geometry->IsEmpty())
        return std::nullopt;
    return GeoPoint{geometry->toPoint()->getX(), geometry->toPoint()->getY()};
}

QByteArrayView blobAt(sqlite3_stmt* row, int place) {
    if (place < 0) return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, place));
    return {bytes, bytes ? sqlite3_column_bytes(row, place) : 0};
}

/// Where the column stands in an answer, which begins with the row's id.
int placeOf(sqlite3_stmt* rows, const char* name) {
    for (int i = 1; i < sqlite3_column_count(rows); ++i)
        if (qstricmp(sqlite3_column_name(rows, i), name) == 0) return i;
    return -1;
}

} // namespace

ProjectCursor::ProjectCursor(ProjectConnection& file, const ProjectTable& table, const char* query)
    : file_(file), table_(table.name), places_(table.columns.size(), -1) {
    if (!file.hasTable(table.name)) return;
    rows_ = file.prepare(query ? QByteArray(query)
                               : QByteArray("SELECT rowid, * FROM ") + table.name + " ORDER BY rowid");
    if (!rows_) return;
    for (std::size_t i = 0; i < places_.size(); ++i)
        places_[i] = placeOf(rows_.get(), table.columns[i].name);
    geometry_ = table.shape == RowShape::None ? -1 : placeOf(rows_.get(), "geom");
}

qint64 ProjectCursor::rows() const {
    if (!rows_) return -1;
    const ProjectStatement last = file_.prepare(QByteArray("SELECT max(rowid) FROM ") + table_);
    return last && file_.step(*last) ? sqlite3_column_int64(last.get(), 0) : -1;
}

bool ProjectCursor::next() {
    if (rows_ && file_.step(*rows_)) return true;
    rows_.reset(); // another step would begin anew
    return false;
}

qint64 ProjectCursor::fid() const {
    return sqlite3_column_int64(rows_.get(), 0);
}

bool ProjectCursor::isNull(int column) const {
    return at(column) < 0 || sqlite3_column_type(rows_.get(), at(column)) == SQLITE_NULL;
}

QString ProjectCursor::text(int column) const {
    const QByteArrayView utf8 = bytes(column);
    return utf8.isEmpty() ? QString() : QString::fromUtf8(utf8);
}

QByteArrayView ProjectCursor::bytes(int column) const {
    return isNull(column) ? QByteArrayView() : textAt(rows_.get(), at(column));
}

std::optional<qint64> ProjectCursor::large(int column) const {
    if (isNull(column)) return std::nullopt;
    return sqlite3_column_int64(rows_.get(), at(column));
}

std::optional<int> ProjectCursor::whole(int column) const {
    const auto value = large(column);
    if (!value || *value < INT_MIN || *value > INT_MAX) return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<double> ProjectCursor::real(int column) const {
    if (isNull(column)) return std::nullopt;
    const double value = sqlite3_column_double(rows_.get(), at(column));
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<TimePoint> ProjectCursor::instant(int column) const {
    const QByteArrayView written = bytes(column);
    if (written.isEmpty()) return std::nullopt;
    if (const auto own = ownInstant(written)) return own;
    return anyInstant(written);
}

std::optional<QDate> ProjectCursor::day(int column) const {
    const auto field = dateField(bytes(column));
    if (!field) return std::nullopt;
    const QDate date(field->Date.Year, field->Date.Month, field->Date.Day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool ProjectCursor::hasGeometry() const {
    return geometry_ >= 0 && sqlite3_column_type(rows_.get(), geometry_) != SQLITE_NULL;
}

std::optional<GeoPoint> ProjectCursor::point() const {
    const auto at = anyPoint(wkbOf(blobAt(rows_.get(), geometry_)));
    return at && at->valid() ? at : std::nullopt;
}

std::vector<GeoPoint> ProjectCursor::line() const {
    if (const auto single = point()) return {*single};
    std::vector<GeoPoint> points;
    const auto geometry = anyGeometry(wkbOf(blobAt(rows_.get(), geometry_)));
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString) return points;
    for (const OGRPoint& p : *geometry->toLineString())
        if (const GeoPoint at{p.getX(), p.getY()}; at.valid()) points.push_back(at);
    return points;
}

} // namespace atlas
