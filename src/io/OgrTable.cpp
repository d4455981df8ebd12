#include "io/OgrTable.h"

#include "io/FeatureCell.h"
#include "io/GeometryPlace.h"
#include "io/JsonTable.h"
#include "io/OgrFile.h"

#include <QCoreApplication>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <climits>
#include <cstring>
#include <tuple>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OgrTable)
};

struct CloseTransform {
    void operator()(OGRCoordinateTransformation* t) const { OGRCoordinateTransformation::DestroyCT(t); }
};

using Transform = std::unique_ptr<OGRCoordinateTransformation, CloseTransform>;

QString nameOf(OGRLayer& layer) {
    return QString::fromUtf8(layer.GetName());
}

QStringList namesOf(GDALDataset& dataset) {
    QStringList names;
    for (OGRLayer* layer : dataset.GetLayers())
        names += nameOf(*layer);
    return names;
}

/// What makes a layer likely to hold events: points, then any places, then rows.
std::tuple<int, GIntBig> likelihood(OGRLayer& layer) {
    const OGRwkbGeometryType type = wkbFlatten(layer.GetGeomType());
    const GIntBig rows = layer.GetFeatureCount();
    if (rows == 0) return {0, 0};
    if (type == wkbPoint || type == wkbMultiPoint || type == wkbUnknown) return {3, rows};
    return {type == wkbNone ? 1 : 2, rows};
}

OGRLayer* likeliest(GDALDataset& dataset, bool sheets) {
    OGRLayer* best = nullptr;
    for (OGRLayer* layer : dataset.GetLayers()) {
        if (sheets && layer->GetFeatureCount() > 0) return layer;
        if (!best || likelihood(*layer) > likelihood(*best)) best = layer;
    }
    return best;
}

Result<OGRLayer*> chooseLayer(GDALDataset& dataset, const QString& path, TableFormat format,
                              const ReadOptions& options) {
    const QString wanted = options.mapping ? options.mapping->layer : QString();
    for (OGRLayer* layer : dataset.GetLayers())
        if (!wanted.isEmpty() && nameOf(*layer) == wanted) return layer;
    if (!wanted.isEmpty())
        return Error{Text::tr("it has no layer or sheet “%1”").arg(wanted), path,
                     Text::tr("choose one of: %1").arg(namesOf(dataset).join(QStringLiteral(", ")))};
    OGRLayer* layer = likeliest(dataset, format == TableFormat::Xlsx || format == TableFormat::Ods);
    if (layer) return layer;
    return Error{Text::tr("it has no layer with records"), path, Text::tr("choose a file with events")};
}

bool inDegrees(OGRLayer& layer) {
    OGREnvelope box;
    if (layer.GetExtent(&box, TRUE) != OGRERR_NONE) return true; // nothing with a place in it
    return GeoPoint{box.MinX, box.MinY}.valid() && GeoPoint{box.MaxX, box.MaxY}.valid();
}

/// To WGS 84 degrees; null where the layer is in these, which one that does not say is taken to be if it can.
Result<Transform> transformOf(OGRLayer& layer, const QString& path) {
    const OGRSpatialReference* own = layer.GetSpatialRef();
    if (layer.GetGeomType() == wkbNone || (!own && inDegrees(layer))) return Transform();
    if (!own)
        return Error{Text::tr("its coordinates are no degrees, and it does not say what they are"), path,
                     Text::tr("put its .prj file beside it, or export it in WGS 84")};
    OSRSetPROJEnableNetwork(FALSE); // or it might fetch a grid
    OGRSpatialReference from(*own);
    OGRSpatialReference degrees;
    degrees.SetWellKnownGeogCS("WGS84");
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (from.IsSame(&degrees)) return Transform();
    Transform transform(OGRCreateCoordinateTransformation(&from, &degrees));
    if (transform) return transform;
    return Error{Text::tr("its coordinates cannot be turned into degrees"), path,
                 Text::tr("export it in WGS 84")};
}

/// OGR passes over a line that is no JSON without saying which, and cannot begin with one. `file` is null
/// where it could not be opened.
bool hasBrokenLines(TableFormat format, const OgrFile* file) {
    if (format == TableFormat::GeoJson) return !file;
    return format == TableFormat::GeoJsonLines && (!file || file->complained);
}

/// Spreadsheets keep a column of mixed cells as text, and OGR writes the dates among them with slashes.
QString withDashes(QString cell) {
    if (cell.size() >= 10 && cell[4] == u'/' && cell[7] == u'/' && cell[0].isDigit())
        cell[4] = cell[7] = u'-';
    return cell;
}

} // namespace

struct OgrTable::Private {
    std::unique_ptr<OgrFile> file;
    OGRLayer* layer = nullptr; // the dataset's
    Transform transform{};
    OGRFeatureUniquePtr feature{};
    QStringList columns{};
    bool named = true;
    bool sheet = false;
    int expected = 0;
    int number = 0;
};

OgrTable::OgrTable(std::unique_ptr<Private> d) : d_(std::move(d)) {}

OgrTable::~OgrTable() = default;

Result<std::unique_ptr<RecordTable>> OgrTable::open(const QString& path, TableFormat format,
                                                    const ReadOptions& options) {
    auto file = OgrFile::open(path, format, options);
    if (hasBrokenLines(format, file ? file->get() : nullptr))
        if (auto byLine = JsonTable::open(path, options)) return byLine;
    if (!file) return file.error();
    auto d = std::make_unique<Private>();
    d->file = std::move(file.value());
    const auto layer = chooseLayer(*d->file->dataset, path, format, options);
    if (!layer) return layer.error();
    d->layer = *layer;
    auto transform = transformOf(*d->layer, path);
    if (!transform) return transform.error();
    d->transform = std::move(transform.value());
    d->sheet = format == TableFormat::Xlsx || format == TableFormat::Ods;
    d->named = !d->sheet || !options.mapping || options.mapping->headerRows.value_or(1) > 0;
    OGRFeatureDefn* definition = d->layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        d->columns +=
            d->named ? QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef()) : QString::number(i + 1);
    d->expected = static_cast<int>(std::clamp<GIntBig>(d->layer->GetFeatureCount(), 0, INT_MAX));
    return std::unique_ptr<RecordTable>(new OgrTable(std::move(d)));
}

QStringList OgrTable::layers(const QString& path, TableFormat format) {
    const auto file = OgrFile::open(path, format);
    return file ? namesOf(*(*file)->dataset) : QStringList();
}

const QStringList& OgrTable::columns() const noexcept {
    return d_->columns;
}

bool OgrTable::hasNames() const noexcept {
    return d_->named;
}

bool OgrTable::hasPlaces() const noexcept {
    return d_->layer->GetGeomType() != wkbNone;
}

TableMapping OgrTable::lying() const {
    TableMapping where;
    if (d_->file->dataset->GetLayerCount() > 1) where.layer = nameOf(*d_->layer);
    return where;
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

bool OgrTable::rewind() {
    d_->layer->ResetReading();
    d_->number = 0;
    return true;
}

int OgrTable::number() const noexcept {
    return d_->number;
}

QString OgrTable::text(int column) const {
    if (column < 0) return {};
    QString cell = featureCell(*d_->feature, column);
    if (cell.size() > maxCell) cell.truncate(cell[maxCell - 1].isHighSurrogate() ? maxCell - 1 : maxCell);
    return d_->sheet ? withDashes(std::move(cell)) : cell;
}

std::optional<RecordTable::Place> OgrTable::place() const {
    OGRGeometry* geometry = d_->feature->GetGeometryRef();
    if (!geometry || geometry->IsEmpty() || !d_->transform) return placeOf(geometry);
    const std::unique_ptr<OGRGeometry> degrees(geometry->clone());
    if (degrees->transform(d_->transform.get()) != OGRERR_NONE) return std::nullopt;
    return placeOf(degrees.get());
}

std::vector<int> OgrTable::cutColumns() const {
    std::vector<int> cut;
    for (int i = 0; i < static_cast<int>(d_->columns.size()); ++i) {
        // Bytes are at least as many as characters: only a cell of many bytes is worth decoding.
        if (std::strlen(d_->feature->GetFieldAsString(i)) <= static_cast<std::size_t>(maxCell)) continue;
        if (featureCell(*d_->feature, i).size() > maxCell) cut.push_back(i);
    }
    return cut;
}

} // namespace atlas
