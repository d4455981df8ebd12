#include "io/TextTable.h"

#include "io/GdalDrivers.h"
#include "io/TextCopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <cpl_vsi.h>
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
    useTableDrivers();
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
    ~Private() {
        dataset.reset(); // it reads the others
        if (!memoryName.isEmpty()) VSIUnlink(memoryName.constData());
    }

    /// Takes the cells of the feature, and its bytes for hash().
    void takeCells();

    std::shared_ptr<const TextCopy> copy;
    QByteArray part;       ///< the header and the records of a part
    QByteArray memoryName; ///< under which GDAL finds `part`
    GDALDatasetUniquePtr dataset;
    OGRLayer* layer = nullptr; // the dataset's
    OGRFeatureUniquePtr feature;
    QStringList columns;
    std::vector<QByteArrayView> cells; ///< the feature's
    bool named = true;
    bool mayCut = false;
    std::vector<int> nulRecords;
    int expected = 0;
    int before = 0; ///< records of the file before this part of it
    int number = 0;
    std::string hashed; ///< of hash(), used again
};

void TextTable::Private::takeCells() {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        // Every field is a string: AUTODETECT_TYPE is off.
        const OGRField* const field = feature->GetRawFieldRef(static_cast<int>(i));
        const bool given = OGR_RawField_IsUnset(field) == 0 && OGR_RawField_IsNull(field) == 0;
        cells[i] = given ? QByteArrayView(field->String, static_cast<qsizetype>(std::strlen(field->String)))
                         : QByteArrayView("", 0);
    }
}

TextTable::TextTable(std::unique_ptr<Private> d) : d_(std::move(d)) {}

TextTable::~TextTable() = default;

Result<std::unique_ptr<RecordTable>> TextTable::open(const QString& path, const FileScan& scan) {
    auto d = std::make_unique<Private>();
    d->copy = scan.copy;
    d->expected = scan.records;
    // An absolute path cannot be taken for one of GDAL's own prefixes or connection strings.
    d->dataset = openTable(QFile::encodeName(QFileInfo(d->copy ? d->copy->path() : path).absoluteFilePath()));
    return open(path, scan, std::move(d));
}

Result<std::unique_ptr<RecordTable>> TextTable::open(const QString& path, const FileScan& scan,
                                                     const TextPart& part) {
    QFile file(path);
    auto d = std::make_unique<Private>();
    if (file.open(QIODevice::ReadOnly)) d->part = file.read(scan.headerEnd);
    if (file.seek(part.start)) d->part += file.read(part.end - part.start);
    d->memoryName = "/vsimem/strikeatlas/part-" + QByteArray::number(reinterpret_cast<quintptr>(d.get()), 16);
    VSIFCloseL(VSIFileFromMemBuffer(d->memoryName.constData(), reinterpret_cast<GByte*>(d->part.data()),
                                    static_cast<vsi_l_offset>(d->part.size()), FALSE));
    d->expected = part.records;
    d->before = part.firstRecord - 1;
    d->dataset = openTable(d->memoryName);
    return open(path, scan, std::move(d));
}

Result<std::unique_ptr<RecordTable>> TextTable::open(const QString& path, const FileScan& scan,
                                                     std::unique_ptr<Private> d) {
    d->layer = d->dataset ? d->dataset->GetLayer(0) : nullptr;
    if (!d->layer)
        return Error{Text::tr("this is not a table of text"), path,
                     Text::tr("choose a CSV or a GeoJSON file of events")};
    OGRFeatureDefn* definition = d->layer->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        d->columns += QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    d->cells.resize(static_cast<std::size_t>(definition->GetFieldCount()));
    d->named = scan.text.headerRows > 0;
    d->mayCut = scan.longestRecord > maxCell;
    d->nulRecords = scan.nulRecords;
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
    d_->takeCells();
    return true;
}

bool TextTable::rewind() {
    d_->layer->ResetReading();
    d_->number = 0;
    return true;
}

int TextTable::number() const noexcept {
    return d_->before + d_->number;
}

QByteArrayView TextTable::bytes(int column) const {
    return column < 0 ? QByteArrayView("", 0) : d_->cells[static_cast<std::size_t>(column)];
}

QString TextTable::text(int column) const {
    const QByteArrayView utf8 = bytes(column);
    if (utf8.isEmpty()) return {};
    QString cell = QString::fromUtf8(utf8).trimmed();
    if (cell.size() > maxCell) cell.truncate(cell[maxCell - 1].isHighSurrogate() ? maxCell - 1 : maxCell);
    return cell;
}

RowHash TextTable::hash() const {
    // The bytes as OGR has them: nothing is decoded for this.
    d_->hashed.clear();
    for (const QByteArrayView cell : d_->cells)
        d_->hashed.append(cell.data(), static_cast<std::size_t>(cell.size()) + 1); // with the NUL behind it
    return RowHash::of({d_->hashed.data(), static_cast<qsizetype>(d_->hashed.size())});
}

bool TextTable::hasNul() const {
    return std::binary_search(d_->nulRecords.begin(), d_->nulRecords.end(), number());
}

std::vector<int> TextTable::cutColumns() const {
    std::vector<int> cut;
    if (!d_->mayCut) return cut;
    for (std::size_t i = 0; i < d_->cells.size(); ++i) {
        // Bytes are at least as many as characters: only a cell of many bytes is worth decoding.
        if (d_->cells[i].size() <= maxCell) continue;
        if (QString::fromUtf8(d_->cells[i]).trimmed().size() > maxCell) cut.push_back(static_cast<int>(i));
    }
    return cut;
}

} // namespace atlas
