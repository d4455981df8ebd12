#include "io/ProjectRow.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>

namespace atlas {
namespace {

/// More make a statement no faster, and take memory.
constexpr std::size_t rowsAtOnce = 200;
constexpr qsizetype bytesAtOnce = qsizetype{1} << 20;
constexpr std::int32_t wgs84Id = 4326;

OGRFieldType fieldType(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return OFTString;
    case ColumnType::Whole:
        return OFTInteger64;
    case ColumnType::Real:
        return OFTReal;
    case ColumnType::Instant:
        return OFTDateTime;
    case ColumnType::Day:
        break;
    }
    return OFTDate;
}

OGRwkbGeometryType geometryType(RowShape shape) {
    return shape == RowShape::None ? wkbNone : shape == RowShape::Point ? wkbPoint : wkbUnknown;
}

bool makeTable(GDALDataset& file, const ProjectTable& table) {
    CPLStringList options;
    options.SetNameValue("GEOMETRY_NAME", "geom");
    options.SetNameValue("FID", "fid");
    options.SetNameValue("SPATIAL_INDEX", "NO"); // made once, when all rows are there
    OGRSpatialReference wgs84;
    if (table.shape != RowShape::None && wgs84.importFromEPSG(wgs84Id) != OGRERR_NONE) return false;
    OGRLayer* layer = file.CreateLayer(table.name, table.shape == RowShape::None ? nullptr : &wgs84,
                                       geometryType(table.shape), options.List());
    if (!layer) return false;
    for (const ProjectColumn& column : table.columns) {
        OGRFieldDefn field(column.name, fieldType(column.type));
        if (layer->CreateField(&field) != OGRERR_NONE) return false;
    }
    return true;
}

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
    append(bytes, static_cast<std::uint32_t>(wgs84Id));
    bytes += byteOrder;
    append(bytes, type);
    return bytes;
}

} // namespace

ProjectRow::ProjectRow(GDALDataset& file, const ProjectTable& table)
    : file_(file), table_(table), good_(makeTable(file, table)) {}

void ProjectRow::close(int column, qsizetype begin) {
    cells_.push_back({column, begin, literals_.size()});
}

void ProjectRow::text(int column, const QString& value) {
    if (value.isEmpty()) return;
    const qsizetype begin = literals_.size();
    QByteArray utf8 = value.toUtf8();
    utf8.replace('\'', "''");
    utf8.replace('\0', ""); // would end the statement
    literals_.append('\'').append(utf8).append('\'');
    close(column, begin);
}

void ProjectRow::word(int column, const char* value) {
    const qsizetype begin = literals_.size();
    literals_.append('\'').append(value).append('\'');
    close(column, begin);
}

void ProjectRow::whole(int column, qint64 value) {
    const qsizetype begin = literals_.size();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    literals_.append(digits.data(), end - digits.data());
    close(column, begin);
}

void ProjectRow::real(int column, double value) {
    const qsizetype begin = literals_.size();
    std::array<char, 40> digits{};
    // The shortest that reads back as the same number.
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::scientific).ptr;
    literals_.append(digits.data(), end - digits.data());
    close(column, begin);
}

void ProjectRow::instant(int column, TimePoint value) {
    const auto midnight = std::chrono::floor<std::chrono::days>(value);
    const std::chrono::year_month_day date(midnight);
    if (date.year() < std::chrono::year(1) || date.year() > std::chrono::year(9999)) return;
    const std::chrono::hh_mm_ss clock(value - midnight);
    const qsizetype begin = literals_.size();
    std::array<char, 27> written{"'0000-00-00T00:00:00.000Z'"};
    char* to = written.data() + 1;
    putDigits(to, 4, static_cast<unsigned>(int(date.year())));
    putDigits(to + 5, 2, unsigned(date.month()));
    putDigits(to + 8, 2, unsigned(date.day()));
    putDigits(to + 11, 2, static_cast<unsigned>(clock.hours().count()));
    putDigits(to + 14, 2, static_cast<unsigned>(clock.minutes().count()));
    putDigits(to + 17, 2, static_cast<unsigned>(clock.seconds().count()));
    putDigits(to + 20, 3, static_cast<unsigned>(clock.subseconds().count()));
    literals_.append(written.data(), static_cast<qsizetype>(written.size()) - 1);
    close(column, begin);
}

void ProjectRow::day(int column, QDate value) {
    if (value.isValid()) text(column, value.toString(Qt::ISODate));
}

void ProjectRow::geometry(const QByteArray& wkb) {
    const qsizetype begin = literals_.size();
    literals_.append("x'").append(wkb.toHex()).append('\'');
    close(static_cast<int>(table_.columns.size()), begin);
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
    rowEnds_.push_back(cells_.size());
    ++fid_;
    if (rowEnds_.size() >= rowsAtOnce || literals_.size() >= bytesAtOnce) flush();
    return fid_;
}

/// The geometry stands behind the columns.
QByteArray ProjectRow::columnName(std::size_t column) const {
    return column < table_.columns.size() ? table_.columns[column].name : "geom";
}

QByteArray ProjectRow::statement() const {
    std::vector<bool> used(table_.columns.size() + 1);
    for (const Cell& cell : cells_)
        used[static_cast<std::size_t>(cell.column)] = true;
    QByteArray sql = QByteArray("INSERT INTO ") + table_.name + " (fid";
    for (std::size_t column = 0; column < used.size(); ++column)
        if (used[column]) sql += ',' + columnName(column);
    sql += ") VALUES ";
    std::vector<const Cell*> row(used.size());
    qint64 fid = fid_ - static_cast<qint64>(rowEnds_.size());
    std::size_t next = 0;
    for (const std::size_t end : rowEnds_) {
        std::fill(row.begin(), row.end(), nullptr);
        for (; next < end; ++next)
            row[static_cast<std::size_t>(cells_[next].column)] = &cells_[next];
        sql += '(' + QByteArray::number(++fid);
        for (std::size_t column = 0; column < used.size(); ++column) {
            if (!used[column]) continue;
            sql += ',';
            if (const Cell* cell = row[column])
                sql.append(literals_.constData() + cell->begin, cell->end - cell->begin);
            else
                sql += "NULL";
        }
        sql += "),";
    }
    sql.chop(1);
    return sql;
}

void ProjectRow::execute(const QByteArray& sql) {
    if (!good_) return;
    CPLErrorReset();
    file_.ExecuteSQL(sql.constData(), nullptr, nullptr);
    good_ = CPLGetLastErrorType() < CE_Failure;
}

void ProjectRow::flush() {
    if (!rowEnds_.empty()) execute(statement());
    literals_.resize(0); // keeps its memory
    cells_.clear();
    rowEnds_.clear();
}

bool ProjectRow::finish() {
    flush();
    if (table_.shape == RowShape::None || extent_.empty()) return good_;
    const auto degrees = [](double value) { return QByteArray::number(value, 'g', 17); };
    execute("UPDATE gpkg_contents SET min_x=" + degrees(extent_.west) + ", min_y=" + degrees(extent_.south)
            + ", max_x=" + degrees(extent_.east) + ", max_y=" + degrees(extent_.north) + " WHERE table_name='"
            + table_.name + '\'');
    return good_;
}

} // namespace atlas
