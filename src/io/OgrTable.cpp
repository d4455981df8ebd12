#include "io/OgrTable.h"

#include "io/GdalDrivers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <cstring>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OgrTable)
};

GDALDatasetUniquePtr openTable(const QByteArray& name) {
    const std::array<const char*, 2> driver{"GeoJSON", nullptr};
    CPLStringList options;
    options.SetNameValue("DATE_AS_STRING", "YES");
    return GDALDatasetUniquePtr(GDALDataset::Open(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                                  driver.data(), options.List(), nullptr));
}

} // namespace

struct OgrTable::Private {
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer = nullptr; // the dataset's
    OGRFeatureUniquePtr feature;
    QStringList columns;
    int expected = 0;
    int number = 0;
};

OgrTable::OgrTable(std::unique_ptr<Private> d) : d_(std::move(d)) {}

OgrTable::~OgrTable() = default;

Result<std::unique_ptr<RecordTable>> OgrTable::open(const QString& path, const FileScan& /*scan*/) {
    useTableDrivers();
    auto d = std::make_unique<Private>();
    // An absolute path cannot be taken for one of GDAL's own prefixes or connection strings.
    d->dataset = openTable(QFile::encodeName(QFileInfo(path).absoluteFilePath()));
    d->layer = d->dataset ? d->dataset->GetLayer(0) : nullptr;
    if (!d->layer)
        return Error{Text::tr("this is JSON, but not GeoJSON"), path,
                     Text::tr("choose a CSV or a GeoJSON file of events")};
    OGRFeatureDefn* definition = d->layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        d->columns += QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    d->expected = static_cast<int>(std::clamp<GIntBig>(d->layer->GetFeatureCount(), 0, INT_MAX));
    return std::unique_ptr<RecordTable>(new OgrTable(std::move(d)));
}

const QStringList& OgrTable::columns() const noexcept {
    return d_->columns;
}

bool OgrTable::hasPlaces() const noexcept {
    return true;
}

int OgrTable::expected() const noexcept {
    return d_->expected;
}

bool OgrTable::next() {
    d_->feature.reset(d_->layer->GetNextFeature());
    if (!d_->feature) return false;
    ++d_->number;
    return true;
}

int OgrTable::number() const noexcept {
    return d_->number;
}

QString OgrTable::text(int column) const {
    if (column < 0 || !d_->feature->IsFieldSetAndNotNull(column)) return {};
    QString cell = QString::fromUtf8(d_->feature->GetFieldAsString(column)).trimmed();
    if (cell.size() > maxCell) cell.truncate(cell[maxCell - 1].isHighSurrogate() ? maxCell - 1 : maxCell);
    return cell;
}

std::optional<RecordTable::Place> OgrTable::place() const {
    const OGRGeometry* geometry = d_->feature->GetGeometryRef();
    if (!geometry || geometry->IsEmpty() || wkbFlatten(geometry->getGeometryType()) != wkbPoint)
        return std::nullopt;
    const OGRPoint* point = geometry->toPoint();
    return Place{{point->getX(), point->getY()}, 0};
}

std::vector<int> OgrTable::cutColumns() const {
    std::vector<int> cut;
    for (int i = 0; i < static_cast<int>(d_->columns.size()); ++i) {
        // Bytes are at least as many as characters: only a cell of many bytes is worth decoding.
        if (std::strlen(d_->feature->GetFieldAsString(i)) <= static_cast<std::size_t>(maxCell)) continue;
        if (QString::fromUtf8(d_->feature->GetFieldAsString(i)).trimmed().size() > maxCell) cut.push_back(i);
    }
    return cut;
}

} // namespace atlas
