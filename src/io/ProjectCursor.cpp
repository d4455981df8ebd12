#include "io/ProjectCursor.h"

#include <ogrsf_frmts.h>

#include <chrono>
#include <climits>
#include <cmath>

namespace atlas {
namespace {

constexpr int quarterHours = 100; // OGR counts time zones in quarters of an hour around 100, which is UTC

} // namespace

ProjectCursor::ProjectCursor(GDALDataset& file, const ProjectTable& table, const char* query) : file_(file) {
    places_.assign(table.columns.size(), -1);
    layer_ = file.GetLayerByName(table.name);
    if (layer_ && query) {
        answer_ = file.ExecuteSQL(query, nullptr, nullptr);
        layer_ = answer_;
    }
    if (!layer_) return;
    for (std::size_t i = 0; i < places_.size(); ++i)
        places_[i] = layer_->GetLayerDefn()->GetFieldIndex(table.columns[i].name);
    layer_->ResetReading();
}

ProjectCursor::~ProjectCursor() {
    feature_.reset();
    if (answer_) file_.ReleaseResultSet(answer_);
}

qint64 ProjectCursor::rows() const {
    return layer_ && !answer_ ? layer_->GetFeatureCount(FALSE) : -1;
}

bool ProjectCursor::next() {
    feature_.reset(layer_ ? layer_->GetNextFeature() : nullptr);
    return feature_ != nullptr;
}

qint64 ProjectCursor::fid() const {
    return feature_->GetFID();
}

bool ProjectCursor::isNull(int column) const {
    return at(column) < 0 || !feature_->IsFieldSetAndNotNull(at(column));
}

QString ProjectCursor::text(int column) const {
    return isNull(column) ? QString() : QString::fromUtf8(feature_->GetFieldAsString(at(column)));
}

QByteArrayView ProjectCursor::bytes(int column) const {
    return isNull(column) ? QByteArrayView() : QByteArrayView(feature_->GetFieldAsString(at(column)));
}

std::optional<qint64> ProjectCursor::large(int column) const {
    if (isNull(column)) return std::nullopt;
    return feature_->GetFieldAsInteger64(at(column));
}

std::optional<int> ProjectCursor::whole(int column) const {
    const auto value = large(column);
    if (!value || *value < INT_MIN || *value > INT_MAX) return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<double> ProjectCursor::real(int column) const {
    if (isNull(column)) return std::nullopt;
    const double value = feature_->GetFieldAsDouble(at(column));
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<TimePoint> ProjectCursor::instant(int column) const {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    float second = 0;
    int zone = 0;
    if (isNull(column)
        || !feature_->GetFieldAsDateTime(at(column), &year, &month, &day, &hour, &minute, &second, &zone))
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    const auto offset = zone > 1 ? minutes(15 * (zone - quarterHours)) : minutes(0);
    const milliseconds clock(std::lround(static_cast<double>(second) * 1000));
    return sys_days(date) + hours(hour) + minutes(minute) - offset + clock;
}

std::optional<QDate> ProjectCursor::day(int column) const {
    int year = 0;
    int month = 0;
    int day = 0;
    int zone = 0;
    int rest = 0;
    if (isNull(column)
        || !feature_->GetFieldAsDateTime(at(column), &year, &month, &day, &rest, &rest, &rest, &zone))
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<GeoPoint> ProjectCursor::point() const {
    const OGRGeometry* geometry = feature_->GetGeometryRef();
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbPoint || geometry->IsEmpty())
        return std::nullopt;
    const GeoPoint at{geometry->toPoint()->getX(), geometry->toPoint()->getY()};
    return at.valid() ? std::optional(at) : std::nullopt;
}

std::vector<GeoPoint> ProjectCursor::line() const {
    if (const auto single = point()) return {*single};
    std::vector<GeoPoint> points;
    const OGRGeometry* geometry = feature_->GetGeometryRef();
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString) return points;
    for (const OGRPoint& p : *geometry->toLineString())
        if (const GeoPoint at{p.getX(), p.getY()}; at.valid()) points.push_back(at);
    return points;
}

} // namespace atlas
