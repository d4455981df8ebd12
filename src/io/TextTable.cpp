#include "io/TextTable.h"

#include "io/GdalDrivers.h"
#include "io/TextCopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TextTable)
};

GDALDatasetUniquePtr openTable(const QByteArray& name) {
    const std::array<const char*, 2> driver{"CSV", nullptr};
    CPLStringList options;
    options.SetNameValue("HEADERS", "YES");
    options.SetNameValue("AUTODETECT_TYPE", "NO");
    // The prefix makes the driver take the file whatever its name ends in.
    const QByteArray prefixed = "CSV:" + name;
    return GDALDatasetUniquePtr(GDALDataset::Open(prefixed.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                                  driver.data(), options.List(), nullptr));
}

} // namespace

struct TextTable::Private {
    std::shared_ptr<const TextCopy> copy; // outlives the dataset that reads it
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer = nullptr; // the dataset's
    OGRFeatureUniquePtr feature;
    QStringList columns;
    bool named = true;
    bool mayCut = false;
    std::vector<int> nulRecords;
    int expected = 0;
    int number = 0;
    std::string bytes; ///< of hash(), used again
};

TextTable::TextTable(std::unique_ptr<Private> d) : d_(std::move(d)) {}

TextTable::~TextTable() = default;

Result<std::unique_ptr<RecordTable>> TextTable::open(const QString& path, const FileScan& scan) {
    useTableDrivers();
    auto d = std::make_unique<Private>();
    d->copy = scan.copy;
    // An absolute path cannot be taken for one of GDAL's own prefixes or connection strings.
    d->dataset = openTable(QFile::encodeName(QFileInfo(d->copy ? d->copy->path() : path).absoluteFilePath()));
    d->layer = d->dataset ? d->dataset->GetLayer(0) : nullptr;
    if (!d->layer)
        return Error{Text::tr("this is not a table of text"), path,
                     Text::tr("choose a CSV or a GeoJSON file of events")};
    OGRFeatureDefn* definition = d->layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        d->columns += QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    d->named = scan.text.headerRows > 0;
    d->mayCut = scan.longestRecord > maxCell;
    d->nulRecords = scan.nulRecords;
    d->expected = scan.records;
    return std::unique_ptr<RecordTable>(new TextTable(std::move(d)));
}

const QStringList& TextTable::columns() const noexcept {
    return d_->columns;
}

bool TextTable::hasNames() const noexcept {
    return d_->named;
}

int TextTable::expected() const noexcept {
    return d_->expected;
}

bool TextTable::next() {
    d_->feature.reset(d_->layer->GetNextFeature());
    if (!d_->feature) return false;
    ++d_->number;
    return true;
}

bool TextTable::rewind() {
    d_->layer->ResetReading();
    d_->number = 0;
    return true;
}

int TextTable::number() const noexcept {
    return d_->number;
}

QString TextTable::text(int column) const {
    if (column < 0 || !d_->feature->IsFieldSetAndNotNull(column)) return {};
    QString cell = QString::fromUtf8(d_->feature->GetFieldAsString(column)).trimmed();
    if (cell.size() > maxCell) cell.truncate(cell[maxCell - 1].isHighSurrogate() ? maxCell - 1 : maxCell);
    return cell;
}

RowHash TextTable::hash() const {
    // The bytes as OGR has them: nothing is decoded for this.
    d_->bytes.clear();
    for (int i = 0; i < static_cast<int>(d_->columns.size()); ++i) {
        d_->bytes += d_->feature->GetFieldAsString(i);
        d_->bytes += '\0';
    }
    return RowHash::of({d_->bytes.data(), static_cast<qsizetype>(d_->bytes.size())});
}

bool TextTable::hasNul() const {
    return std::binary_search(d_->nulRecords.begin(), d_->nulRecords.end(), d_->number);
}

std::vector<int> TextTable::cutColumns() const {
    std::vector<int> cut;
    if (!d_->mayCut) return cut;
    for (int i = 0; i < static_cast<int>(d_->columns.size()); ++i) {
        // Bytes are at least as many as characters: only a cell of many bytes is worth decoding.
        if (std::strlen(d_->feature->GetFieldAsString(i)) <= static_cast<std::size_t>(maxCell)) continue;
        if (QString::fromUtf8(d_->feature->GetFieldAsString(i)).trimmed().size() > maxCell) cut.push_back(i);
    }
    return cut;
}

} // namespace atlas
