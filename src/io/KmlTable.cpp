#include "io/KmlTable.h"

#include "io/GeometryPlace.h"
#include "io/HeldTable.h"
#include "io/HtmlText.h"
#include "io/KmlGeometry.h"
#include "io/ZippedFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

#include <ogr_geometry.h>

#include <algorithm>
#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::KmlTable)
};

/// Folders within each other; real files have a handful.
constexpr int mostNested = 100;

/// The columns that placemarks have without ExtendedData.
const QStringList& ownColumns() {
    static const QStringList all{
        QStringLiteral("id"),    QStringLiteral("name"),   QStringLiteral("description"),
        QStringLiteral("start"), QStringLiteral("end"),    QStringLiteral("meaning"),
        QStringLiteral("tags"),  QStringLiteral("folder"), QStringLiteral("address"),
        QStringLiteral("link"),  QStringLiteral("media"),
    };
    return all;
}

/// A TimePrimitive as the columns of a table have it.
struct KmlTime {
    QString start;
    QString end;
    bool span = false;

    static KmlTime ofTrack(QStringList clocks) {
        std::sort(clocks.begin(), clocks.end()); // ISO text sorts as time does
        return {clocks.front(), clocks.back(), true};
    }

    [[nodiscard]] bool set() const { return !start.isEmpty() || !end.isEmpty(); }

    /// See KmlTable: an end that is not given is none that is drawn.
    [[nodiscard]] QString tag() const {
        if (!span || (!start.isEmpty() && !end.isEmpty())) return {};
        return end.isEmpty() ? Text::tr("end not given") : Text::tr("begin not given");
    }
};

/// What placemarks have from the folders that they lie in.
struct Inherited {
    KmlTime time;
    QStringList folders;
    int depth = 0;
};

/// Reads a document from its start to its end into a table.
class KmlReader {
  public:
    explicit KmlReader(const QByteArray& bytes) : xml_(bytes) { table_->declare(ownColumns()); }

    Result<std::unique_ptr<RecordTable>> read(const QString& path) {
        while (!xml_.atEnd() && xml_.readNext() != QXmlStreamReader::StartElement)
            if (xml_.isDTD())
                return Error{Text::tr("this KML brings a document type definition, which is not read"), path,
                             Text::tr("remove it, or export the file again")};
        readContainer({});
        if (xml_.hasError())
            return Error{Text::tr("this KML is broken in line %1 (%2)")
                             .arg(QLocale().toString(xml_.lineNumber()), xml_.errorString().simplified()),
                         path, Text::tr("copy, download or export it again")};
        if (table_->empty() && links_ > 0)
            return Error{Text::tr("this KML holds no places, only links to other files"), path,
                         Text::tr("download what it links to and open that")};
        if (table_->tooWide())
            return Error{Text::tr("its records have more than %1 different columns")
                             .arg(QLocale().toString(HeldTable::mostColumns)),
                         path, Text::tr("export it as CSV")};
        return std::unique_ptr<RecordTable>(std::move(table_));
    }

  private:
    void readContainer(Inherited inherited) {
        if (++inherited.depth > mostNested)
            return xml_.raiseError(Text::tr("folders in folders without end"));
        while (xml_.readNextStartElement()) {
            const QStringView name = xml_.name();
            if (name == u"Placemark") {
                readPlacemark(inherited);
            } else if (name == u"Document" || name == u"Folder") {
                readContainer(inherited);
            } else if (name == u"name") {
                inherited.folders += elementText().simplified();
            } else if (!readTime(inherited.time)) {
                links_ += name == u"NetworkLink" ? 1 : 0;
                xml_.skipCurrentElement();
            }
        }
    }

    void readPlacemark(const Inherited& inherited) {
        table_->begin();
        table_->set(QStringLiteral("id"), attribute(QStringLiteral("id")));
        KmlTime time;
        QStringList clocks;
        std::unique_ptr<OGRGeometry> geometry;
        while (xml_.readNextStartElement()) {
            if (isKmlGeometry(xml_.name()))
                geometry = readKmlGeometry(xml_, clocks);
            else if (!readTime(time))
                readDetail();
        }
        if (!time.set() && !clocks.isEmpty()) time = KmlTime::ofTrack(clocks);
        setTime(time.set() ? time : inherited.time);
        table_->set(QStringLiteral("folder"), inherited.folders.join(QStringLiteral(" / ")));
        table_->setPlace(placeOf(geometry.get()));
    }

    void setTime(const KmlTime& time) {
        const bool whole = !time.start.isEmpty() && !time.end.isEmpty();
        table_->set(QStringLiteral("start"), time.start.isEmpty() ? time.end : time.start);
        if (whole) table_->set(QStringLiteral("end"), time.end);
        if (time.set())
            table_->set(QStringLiteral("meaning"),
                        whole ? QStringLiteral("duration") : QStringLiteral("bounds"));
        table_->set(QStringLiteral("tags"), time.tag());
    }

    /// False, and nothing read, where the element is none of time.
    bool readTime(KmlTime& time) {
        const bool span = xml_.name() == u"TimeSpan";
        if (!span && xml_.name() != u"TimeStamp") return false;
        time = {{}, {}, span};
        while (xml_.readNextStartElement()) {
            const bool end = xml_.name() == u"end";
            const bool start = xml_.name() == u"begin" || xml_.name() == u"when";
            const QString text = elementText().simplified();
            if (start) time.start = text;
            if (end) time.end = text;
        }
        return true;
    }

    void readDetail() {
        const QString name = xml_.name().toString();
        if (name == u"ExtendedData") return readData();
        if (name == u"link") table_->set(name, attribute(QStringLiteral("href")));
        if (name == u"description") return readDescription();
        if (name == u"name" || name == u"address")
            table_->set(name, elementText().simplified());
        else
            xml_.skipCurrentElement();
    }

    void readDescription() {
        const HtmlText description = HtmlText::from(elementText());
        table_->set(QStringLiteral("description"), description.text);
        table_->set(QStringLiteral("media"), description.addresses.join(QStringLiteral("; ")));
    }

    void readData() {
        while (xml_.readNextStartElement()) {
            if (xml_.name() == u"Data")
                readNamed(u"value");
            else if (xml_.name() == u"SchemaData")
                readSchemaData();
            else
                xml_.skipCurrentElement();
        }
    }

    void readSchemaData() {
        while (xml_.readNextStartElement()) {
            const QString name = attribute(QStringLiteral("name"));
            if (xml_.name() == u"SimpleData")
                setData(name, elementText());
            else
                xml_.skipCurrentElement();
        }
    }

    void readNamed(QStringView child) {
        const QString name = attribute(QStringLiteral("name"));
        while (xml_.readNextStartElement()) {
            if (xml_.name() == child)
                setData(name, elementText());
            else
                xml_.skipCurrentElement();
        }
    }

    void setData(const QString& name, const QString& value) {
        const QString bare = name.simplified();
        if (bare.isEmpty()) return;
        //: a column of a KML's data that is called as one of KML's own: %1 its name
        table_->set(ownColumns().contains(bare) ? Text::tr("%1 (data)").arg(bare) : bare, value);
    }

    QString attribute(const QString& name) { return xml_.attributes().value(name).toString(); }

    QString elementText() { return xml_.readElementText(QXmlStreamReader::IncludeChildElements); }

    QXmlStreamReader xml_;
    std::unique_ptr<HeldTable> table_ = std::make_unique<HeldTable>(true);
    int links_ = 0;
};

Result<QByteArray> bytesOf(const QString& path, bool zipped) {
    if (zipped) {
        const ZippedFile zip(path);
        return zip.read(zip.named(".kml"), KmlTable::mostBytes);
    }
    QFile file(path);
    if (file.size() > KmlTable::mostBytes)
        return Error{Text::tr("it is larger than %1").arg(QLocale().formattedDataSize(KmlTable::mostBytes)),
                     path, Text::tr("split it into smaller files, or export it as CSV")};
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                 Text::tr("check that you may read it")};
}

} // namespace

Result<std::unique_ptr<RecordTable>> KmlTable::open(const QString& path, bool zipped) {
    const auto bytes = bytesOf(path, zipped);
    if (!bytes) return bytes.error();
    return KmlReader(*bytes).read(path);
}

} // namespace atlas
