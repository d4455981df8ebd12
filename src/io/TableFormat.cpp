#include "io/TableFormat.h"

#include "io/GdalCall.h"
#include "io/JsonShape.h"
#include "io/ZippedFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QtEndian>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TableFormat)
};

constexpr qint64 headBytes = 256L * 1024;

QString exportIt() {
    return Text::tr("export it as CSV or GeoJSON");
}

/// UTF-16 with a byte order mark as UTF-8; other bytes as they are, without the mark.
QByteArray asUtf8(const QByteArray& head) {
    if (head.startsWith("\xef\xbb\xbf")) return head.sliced(3);
    const auto encoding = QStringConverter::encodingForData(head);
    if (!encoding || *encoding == QStringConverter::Utf8) return head;
    QStringDecoder decoder(*encoding);
    return QString(decoder(head)).toUtf8();
}

/// (ESRI Shapefile Technical Description, 1998: the main file's header and the index's.)
bool isShapefile(const QByteArray& head) {
    constexpr qint32 fileCode = 9994;
    constexpr qint32 version = 1000;
    return head.size() >= 100 && qFromBigEndian<qint32>(head.constData()) == fileCode
           && qFromLittleEndian<qint32>(head.constData() + 28) == version;
}

/// The index begins as the shapes do; its first record says where the first shape is: 50 words on.
bool isShapeIndex(const QByteArray& head) {
    return head.size() >= 104 && qFromBigEndian<qint32>(head.constData() + 100) == 50;
}

/// dBase III: a version, a date of last change, and a header of 32 bytes and so many a column and one.
bool isDbase(const QByteArray& head) {
    if (head.size() < 33 || head[0] != 3) return false;
    const auto headerBytes = qFromLittleEndian<quint16>(head.constData() + 8);
    return head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31 && headerBytes % 32 == 1;
}

Result<TableFormat> zippedFormat(const QString& path) {
    const GdalCall quiet;
    const ZippedFile zip(path);
    constexpr qint64 mimeTypeBytes = 256;
    if (zip.has("xl/workbook.xml")) return TableFormat::Xlsx;
    if (zip.has("mimetype") && zip.has("content.xml")) {
        const auto type = zip.read("mimetype", mimeTypeBytes);
        if (type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return TableFormat::Ods;
    }
    if (!zip.named(".kml").isEmpty()) return TableFormat::Kmz;
    return Error{Text::tr("this is a zipped file, and neither KMZ nor XLSX nor ODS"), path,
                 Text::tr("unpack it and open what is inside")};
}

bool isWebPage(const QByteArray& text) {
    const QByteArray start = text.left(20).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// By its outermost element.
Result<TableFormat> xmlFormat(const QByteArray& text, const QString& path) {
    if (isWebPage(text))
        return Error{Text::tr("this is a web page, whatever its name says"), path, exportIt()};
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement()) return TableFormat::Text;
    if (xml.name() == u"kml") return TableFormat::Kml;
    if (xml.name() == u"gpx") return TableFormat::Gpx;
    if (!text.startsWith("<?xml")) return TableFormat::Text; // "<id>,<date>" is the header of a table of text
    return Error{Text::tr("this is XML (%1), and neither KML nor GPX").arg(xml.name().toString().left(40)),
                 path, exportIt()};
}

} // namespace

Result<TableFormat> tableFormat(const QByteArray& head, const QString& path) {
    if (head.startsWith("SQLite format 3")) return TableFormat::GeoPackage;
    if (head.startsWith("fgb\x03"
                        "fgb"))
        return TableFormat::FlatGeobuf;
    if (head.startsWith("PK\x03\x04")) return zippedFormat(path);
    if (isShapefile(head)) {
        if (!isShapeIndex(head)) return TableFormat::Shapefile;
        return Error{Text::tr("this is a shapefile's index"), path, Text::tr("open the .shp file beside it")};
    }
    if (isDbase(head))
        return Error{Text::tr("this is a dBase table, perhaps of a shapefile"), path,
                     Text::tr("open the .shp file beside it")};
    const QByteArray text = asUtf8(head).trimmed();
    if (text.startsWith('<')) return xmlFormat(text, path);
    return jsonShape(text).value_or(TableFormat::Text);
}

Result<TableFormat> tableFormat(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                     Text::tr("check that you may read it")};
    return tableFormat(file.read(headBytes), path);
}

} // namespace atlas
