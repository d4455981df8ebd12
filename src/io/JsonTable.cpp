#include "io/JsonTable.h"

#include "io/GeometryPlace.h"
#include "io/HeldTable.h"
#include "io/JsonDocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <ogr_geometry.h>

#include <algorithm>
#include <map>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::JsonTable)
};

constexpr QStringView featuresPath = u"features";

QString below(const QString& path, const QString& key) {
    return path.isEmpty() ? key : path + u'.' + key;
}

bool isCollection(const QJsonObject& object) {
    return object[u"type"].toString() == u"FeatureCollection" && object[u"features"].isArray();
}

bool isPlain(const QJsonValue& value) {
    return !value.isObject() && !value.isArray();
}

/// A plain value as text: whole numbers without a fraction.
QString cellOf(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isDouble()) return value.toString();
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(none);
    return whole != none ? QString::number(whole)
                         : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

/// Finds the arrays of a document.
class Survey {
  public:
    explicit Survey(const QJsonValue& root) {
        walk(root, {}, false);
        for (const auto& [path, array] : byPath_)
            arrays_.push_back(array);
        const auto likelier = [](const JsonTable::Array& a, const JsonTable::Array& b) {
            return a.inner != b.inner ? b.inner : a.records > b.records;
        };
        std::stable_sort(arrays_.begin(), arrays_.end(), likelier);
    }

    [[nodiscard]] const std::vector<JsonTable::Array>& arrays() const { return arrays_; }

  private:
    void walk(const QJsonValue& value, const QString& path, bool inner) {
        if (value.isArray()) return walkArray(value.toArray(), path, inner);
        const QJsonObject object = value.toObject();
        if (isCollection(object))
            return note(featuresPath.toString(), object[u"features"].toArray().size(), inner);
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!isPlain(*it)) walk(*it, below(path, it.key()), inner);
    }

    void walkArray(const QJsonArray& array, const QString& path, bool inner) {
        qsizetype records = 0;
        for (const QJsonValue element : array) {
            if (isPlain(element)) continue;
            records += element.isObject() ? 1 : 0;
            walk(element, path, true);
        }
        if (records > 0) note(path, records, inner);
    }

    void note(const QString& path, qsizetype records, bool inner) {
        JsonTable::Array& array = byPath_[path];
        array = {path, array.records + records, inner};
    }

    std::map<QString, JsonTable::Array> byPath_;
    std::vector<JsonTable::Array> arrays_;
};

/// Puts the records of one array into a table.
class Gatherer {
  public:
    explicit Gatherer(QString wanted) : wanted_(std::move(wanted)) {}

    std::unique_ptr<HeldTable> gather(const QJsonValue& root, bool places) {
        table_ = std::make_unique<HeldTable>(places);
        walk(root, {}, {});
        return std::move(table_);
    }

  private:
    /// The plain values of the records around, under their path.
    using Around = std::vector<std::pair<QString, QString>>;

    void walk(const QJsonValue& value, const QString& path, const Around& around) {
        if (value.isArray()) return walkArray(value.toArray(), path, around);
        const QJsonObject object = value.toObject();
        if (isCollection(object)) {
            if (wanted_ == featuresPath) addFeatures(object[u"features"].toArray(), path, around);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!isPlain(*it)) walk(*it, below(path, it.key()), around);
    }

    void walkArray(const QJsonArray& array, const QString& path, const Around& around) {
        for (const QJsonValue element : array) {
            if (isPlain(element) && path == wanted_) table_->pass();
            if (isPlain(element)) continue;
            if (path == wanted_ && element.isObject() && !isCollection(element.toObject()))
                addRecord(element.toObject(), around);
            else
                walk(element, path, with(around, path, element.toObject()));
        }
    }

    static Around with(Around around, const QString& path, const QJsonObject& record) {
        for (auto it = record.begin(); it != record.end(); ++it)
            if (isPlain(*it) && !isCollection(record))
                around.emplace_back(below(path, it.key()), cellOf(*it));
        return around;
    }

    void addFeatures(const QJsonArray& features, const QString& path, const Around& around) {
        for (const QJsonValue feature : features) {
            addRecord(feature.toObject(), around);
            table_->set(QStringLiteral("key"), path);
        }
    }

    void addRecord(const QJsonObject& record, const Around& around) {
        table_->begin();
        if (record[u"type"].toString() == u"Feature") {
            flatten(record[u"properties"], {});
            flatten(record[u"id"], QStringLiteral("id"));
            setPlace(record[u"geometry"].toObject());
        } else {
            flatten(record, {});
        }
        for (const auto& [column, cell] : around)
            table_->set(column, cell);
    }

    void setPlace(const QJsonObject& geometry) {
        const QByteArray text = QJsonDocument(geometry).toJson(QJsonDocument::Compact);
        const std::unique_ptr<OGRGeometry> read(OGRGeometryFactory::createFromGeoJson(text.constData()));
        table_->setPlace(placeOf(read.get()));
    }

    void flatten(const QJsonValue& value, const QString& column) {
        if (value.isArray()) return flattenArray(value.toArray(), column);
        if (!value.isObject()) return table_->set(column, cellOf(value));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(*it, below(column, it.key()));
    }

    void flattenArray(const QJsonArray& array, const QString& column) {
        std::map<QString, QStringList> joined;
        for (const QJsonValue element : array)
            join(element, column, joined);
        for (const auto& [name, cells] : joined)
            table_->set(name, cells.join(QStringLiteral("; ")));
    }

    static void join(const QJsonValue& value, const QString& column, std::map<QString, QStringList>& joined) {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue element : array)
                join(element, column, joined);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                join(*it, below(column, it.key()), joined);
        } else if (const QString cell = cellOf(value); !cell.isEmpty()) {
            joined[column] += cell;
        }
    }

    QString wanted_;
    std::unique_ptr<HeldTable> table_;
};

Result<QString> chooseArray(const Survey& survey, const QString& path, const ReadOptions& options) {
    const QString wanted = options.mapping ? options.mapping->array : QString();
    const auto& arrays = survey.arrays();
    if (arrays.empty())
        return Error{Text::tr("this JSON holds no array of records"), path,
                     Text::tr("choose a file with events")};
    QStringList paths;
    for (const JsonTable::Array& array : arrays)
        paths += array.path;
    if (wanted.isEmpty()) return paths.front();
    if (paths.contains(wanted)) return wanted;
    return Error{Text::tr("it has no array “%1”").arg(wanted), path,
                 Text::tr("choose one of: %1").arg(paths.join(QStringLiteral(", ")))};
}

/// Whether an array's records are GeoJSON features.
bool bringsPlaces(const QJsonValue& root, const QString& array) {
    if (array == featuresPath) return true;
    if (!array.isEmpty()) return false;
    const QJsonArray all = root.toArray();
    const auto first = std::find_if(all.begin(), all.end(), [](const QJsonValue& e) { return e.isObject(); });
    return first != all.end() && first->toObject()[u"type"].toString() == u"Feature";
}

std::vector<Skipped> unreadable(const JsonDocument& document) {
    std::vector<Skipped> records;
    for (const auto& broken : document.broken)
        records.push_back(
            {static_cast<int>(broken.element + 1),
             {},
             {},
             Text::tr("line %1 is no whole JSON (%2)").arg(QLocale().toString(broken.line), broken.fault)});
    return records;
}

} // namespace

Result<std::unique_ptr<RecordTable>> JsonTable::open(const QString& path, const ReadOptions& options) {
    const auto document = readJsonFile(path, mostBytes);
    if (!document) return document.error();
    const QJsonValue& root = document->root;
    const auto array = chooseArray(Survey(root), path, options);
    if (!array) return array.error();
    auto table = Gatherer(*array).gather(root, bringsPlaces(root, *array));
    table->setUnreadable(unreadable(*document));
    if (table->tooWide())
        return Error{Text::tr("its records have more than %1 different keys")
                         .arg(QLocale().toString(HeldTable::mostColumns)),
                     path, Text::tr("choose another array with --map array=PATH, or export it as CSV")};
    table->setArray(*array);
    return std::unique_ptr<RecordTable>(std::move(table));
}

std::vector<JsonTable::Array> JsonTable::arrays(const QString& path) {
    const auto document = readJsonFile(path, mostBytes);
    return document ? Survey(document->root).arrays() : std::vector<Array>();
}

} // namespace atlas
