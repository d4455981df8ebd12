#include "io/OgrFile.h"

#include "io/GdalCall.h"
#include "io/GdalDrivers.h"
#include "io/ZippedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gdal_priv.h>

#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::OgrFile)
};

/// A spreadsheet's cells are held in memory; this much unpacked is a million rows and more.
constexpr qint64 mostUnpacked = 2LL * 1024 * 1024 * 1024;

/// One of GDAL's settings, for this thread and as long as it lives.
class ThreadSetting {
  public:
    ThreadSetting(const char* name, const char* value)
        : name_(name), before_(CPLGetThreadLocalConfigOption(name, "")) {
        CPLSetThreadLocalConfigOption(name, value);
    }

    ~ThreadSetting() {
        CPLSetThreadLocalConfigOption(name_, before_.isEmpty() ? nullptr : before_.constData());
    }

    ThreadSetting(const ThreadSetting&) = delete;
    ThreadSetting& operator=(const ThreadSetting&) = delete;

  private:
    const char* name_;
    QByteArray before_;
};

struct Opening {
    const char* driver;
    const char* linkName; ///< null: the file's own name will do
    const char* prefix;
};

Opening openingOf(TableFormat format) {
    switch (format) {
    case TableFormat::GeoJsonLines:
        return {"GeoJSONSeq", nullptr, "GeoJSONSeq:"};
    case TableFormat::FlatGeobuf:
        return {"FlatGeobuf", "table.fgb", ""};
    case TableFormat::Shapefile:
        return {"ESRI Shapefile", "table.shp", ""};
    case TableFormat::GeoPackage:
        return {"GPKG", "table.gpkg", ""};
    case TableFormat::Xlsx:
        return {"XLSX", "table.xlsx", ""};
    case TableFormat::Ods:
        return {"ODS", "table.ods", ""};
    case TableFormat::Gpx:
        return {"GPX", "table.gpx", ""};
    default:
        return {"GeoJSON", nullptr, ""};
    }
}

/// The file beside a shapefile with another ending, in any case of letters; empty when there is none.
QString partBeside(const QFileInfo& shapes, const QString& ending) {
    const QFileInfoList all = shapes.dir().entryInfoList(QDir::Files);
    for (const QFileInfo& file : all)
        if (file.completeBaseName() == shapes.completeBaseName()
            && file.suffix().compare(ending, Qt::CaseInsensitive) == 0)
            return file.filePath();
    return {};
}

/// What belongs to a shapefile. Its index can be made anew, which happens in the folder of links; without its
/// table there are shapes and no events.
Outcome addShapeParts(const LinkFolder& folder, const QString& path) {
    const QFileInfo shapes(path);
    for (const auto* ending : {"dbf", "shx", "prj", "cpg"}) {
        const QString part = partBeside(shapes, QLatin1String(ending));
        if (!part.isEmpty()) (void)folder.add(part, QStringLiteral("table.") + QLatin1String(ending));
        if (part.isEmpty() && qstrcmp(ending, "dbf") == 0)
            return Error{
                Text::tr("this shapefile's table, %1.dbf, is missing").arg(shapes.completeBaseName()), path,
                Text::tr("put the .dbf file beside the .shp file: dates and names are in it")};
    }
    return done();
}

Outcome checkSpreadsheet(const QString& path) {
    const ZippedFile zip(path);
    if (zip.unpackedBytes() <= mostUnpacked) return done();
    return Error{Text::tr("unpacked it would take %1").arg(QLocale().formattedDataSize(zip.unpackedBytes())),
                 path, Text::tr("save it as CSV")};
}

Outcome prepare(const LinkFolder& folder, const QString& path, TableFormat format) {
    if (format == TableFormat::Shapefile) return addShapeParts(folder, path);
    if (format == TableFormat::Xlsx || format == TableFormat::Ods) return checkSpreadsheet(path);
    return done();
}

CPLStringList openOptions(TableFormat format, const ReadOptions& options) {
    CPLStringList list;
    if (format == TableFormat::GeoJson) list.SetNameValue("DATE_AS_STRING", "YES");
    const auto encoding = options.mapping ? options.mapping->encoding : std::nullopt;
    if (format == TableFormat::Shapefile && encoding)
        list.SetNameValue("ENCODING", encodingName(*encoding)
                                          .replace(QStringLiteral("windows-"), QStringLiteral("CP"))
                                          .toLatin1()
                                          .constData());
    return list;
}

} // namespace

void OgrFile::DatasetCloser::operator()(GDALDataset* dataset) const {
    GDALClose(dataset);
}

Result<std::unique_ptr<OgrFile>> OgrFile::open(const QString& path, TableFormat format,
                                               const ReadOptions& options) {
    useTableDrivers();
    const GdalCall gdal;
    auto file = std::make_unique<OgrFile>();
    if (const Outcome ready = prepare(file->folder, path, format); !ready) return ready.error();
    const Opening opening = openingOf(format);
    // An absolute path cannot be taken for one of GDAL's own prefixes or connection strings.
    const QByteArray name = opening.prefix
                            + (opening.linkName ? file->folder.add(path, QLatin1String(opening.linkName))
                                                : QFile::encodeName(QFileInfo(path).absoluteFilePath()));
    // A guess would take a first row for no header where all its columns are words.
    const bool header = !options.mapping || options.mapping->headerRows.value_or(1) > 0;
    const ThreadSetting xlsx("OGR_XLSX_HEADERS", header ? "FORCE" : "DISABLE");
    const ThreadSetting ods("OGR_ODS_HEADERS", header ? "FORCE" : "DISABLE");
    const ThreadSetting index("SHAPE_RESTORE_SHX", "YES");
    const ThreadSetting neighbours("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR");
    const std::array<const char*, 2> driver{opening.driver, nullptr};
    file->dataset.reset(GDALDataset::Open(name.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, driver.data(),
                                          openOptions(format, options).List(), nullptr));
    file->complained = gdal.failed();
    if (file->dataset) return file;
    return Error{gdal.failed() ? Text::tr("it cannot be read (%1)").arg(gdal.message())
                               : Text::tr("it cannot be read: it is broken or cut off"),
                 path, Text::tr("copy, download or export it again")};
}

} // namespace atlas
