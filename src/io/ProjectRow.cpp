#include "io/ProjectRow.h"

#include <sqlite3.h>

#include <array>
#include <bit>
#include <chrono>

namespace atlas {
namespace {

// Types of ISO WKB.
constexpr std::uint32_t wkbPoint = 1;
constexpr std::uint32_t wkbLineString = 2;
constexpr std::uint32_t wgs84Id = 4326;

/// `digits` of them, with leading noughts.
void putDigits(char* to, int digits, unsigned value) {
    for (int i = digits - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

void append(QByteArray& bytes, std::uint32_t word) {
    bytes.append(reinterpret_cast<const char*>(&word), sizeof word);
}

void append(QByteArray& bytes, GeoPoint p) {
    bytes.append(reinterpret_cast<const char*>(&p.lon), sizeof p.lon);
    bytes.append(reinterpret_cast<const char*>(&p.lat), sizeof p.lat);
}

constexpr char byteOrder = std::endian::native == std::endian::little ? 1 : 0;

/// GeoPackage's own head of a geometry, without an envelope (OGC 12-128r15, 2.1.3.1.1), then ISO WKB.
QByteArray geometryHead(std::uint32_t type) {
    QByteArray bytes("GP\0", 3);
    bytes += byteOrder;
    append(bytes, wgs84Id);
    bytes += byteOrder;
    append(bytes, type);
    return bytes;
}

/// The geometry stands behind the columns, the fid before them.
QByteArray insertion(const ProjectTable& table) {
    QByteArray names = QByteArray("INSERT INTO ") + table.name + " (fid";
    QByteArray values = ") VALUES (?";
    for (const ProjectColumn& column : table.columns) {
        names += QByteArray(",") + column.name;
        values += ",?";
    }
    if (table.shape == RowShape::None) return names + values + ')';
    return names + ",geom" + values + ",?)";
}

/// Parameters count from 1, and the first is the fid.
constexpr int parameter(int column) noexcept {
    return column + 2;
}

} // namespace

ProjectRow::ProjectRow(ProjectConnection& file, const ProjectTable& table)
    : file_(file), table_(table), insert_(file.prepare(insertion(table))), good_(insert_ != nullptr) {}

void ProjectRow::text(int column, const QString& value) {
    if (value.isEmpty()) return;
    QByteArray utf8 = value.toUtf8();
    utf8.replace('\0', ""); // would end the text for whoever reads it
    sqlite3_bind_text(insert_.get(), parameter(column), utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void ProjectRow::word(int column, const char* value) {
    sqlite3_bind_text(insert_.get(), parameter(column), value, -1, SQLITE_TRANSIENT);
}

void ProjectRow::whole(int column, qint64 value) {
    sqlite3_bind_int64(insert_.get(), parameter(column), value);
}

void ProjectRow::real(int column, double value) {
    sqlite3_bind_double(insert_.get(), parameter(column), value);
}

void ProjectRow::instant(int column, TimePoint value) {
    const auto midnight = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::year_month_day date(midnight);
    if (date.year() < std::chrono::year(1) || date.year() > std::chrono::year(9999)) return;
    const std::chrono::hh_mm_ss clock(value - midnight);
    std::array<char, 25> written{"0000-00-00T00:00:00.000Z"};
    char* to = written.data();
    putDigits(to, 4, static_cast<unsigned>(int(date.year())));
    putDigits(to + 5, 2, unsigned(date.month()));
    putDigits(to + 8, 2, unsigned(date.day()));
    putDigits(to + 11, 2, static_cast<unsigned>(clock.hours().count()));
    putDigits(to + 14, 2, static_cast<unsigned>(clock.minutes().count()));
    putDigits(to + 17, 2, static_cast<unsigned>(clock.seconds().count()));
    putDigits(to + 20, 3, static_cast<unsigned>(clock.subseconds().count()));
    word(column, to);
}

void ProjectRow::day(int column, QDate value) {
    if (value.isValid()) text(column, value.toString(Qt::ISODate));
}

void ProjectRow::geometry(const QByteArray& bytes) {
    sqlite3_bind_blob(insert_.get(), parameter(static_cast<int>(table_.columns.size())), bytes.constData(),
                      static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void ProjectRow::point(GeoPoint at) {
    QByteArray bytes = geometryHead(wkbPoint);
    append(bytes, at);
    extent_.extend(at);
    geometry(bytes);
}

void ProjectRow::line(std::span<const GeoPoint> points) {
    if (points.size() == 1) return point(points.front());
    if (points.empty()) return;
    QByteArray bytes = geometryHead(wkbLineString);
    append(bytes, static_cast<std::uint32_t>(points.size()));
    for (const GeoPoint& p : points) {
        append(bytes, p);
        extent_.extend(p);
    }
    geometry(bytes);
}

qint64 ProjectRow::add() {
    ++fid_;
    if (!good_) return fid_;
    sqlite3_bind_int64(insert_.get(), 1, fid_);
    [[maybe_unused]] const bool row = file_.step(*insert_); // an insertion answers none
    sqlite3_reset(insert_.get());
    sqlite3_clear_bindings(insert_.get());
    good_ = !file_.failed();
    return fid_;
}

bool ProjectRow::finish() {
    insert_.reset();
    if (!good_ || table_.shape == RowShape::None || extent_.empty()) return good_;
    const auto degrees = [](double value) { return QByteArray::number(value, 'g', 17); };
    return good_ = file_.execute("UPDATE gpkg_contents SET min_x=" + degrees(extent_.west) + ", min_y="
                                 + degrees(extent_.south) + ", max_x=" + degrees(extent_.east) + ", max_y="
                                 + degrees(extent_.north) + " WHERE table_name='" + table_.name + '\'');
}

} // namespace atlas
