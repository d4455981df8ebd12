#include "io/TableMapping.h"

#include "io/ColumnMap.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::TableMapping)
};

struct FieldWords {
    TableField field;
    const char* word;
    const char* alias; ///< as EventSchema::columns() words it; may be null
    const char* name;  ///< before translation
};

using enum TableField;

constexpr std::array<FieldWords, tableFieldCount> fieldWords{{
    {Latitude, "latitude", "lat", QT_TRANSLATE_NOOP("atlas::TableMapping", "Latitude")},
    {Longitude, "longitude", "lon", QT_TRANSLATE_NOOP("atlas::TableMapping", "Longitude")},
    {Position, "position", "mgrs", QT_TRANSLATE_NOOP("atlas::TableMapping", "Position in one cell")},
    {Place, "place", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Place name")},
    {RadiusKm, "radius-km", "radius", QT_TRANSLATE_NOOP("atlas::TableMapping", "Radius in kilometres")},
    {RadiusMetres, "radius-m", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Radius in metres")},
    {Date, "date", "from", QT_TRANSLATE_NOOP("atlas::TableMapping", "Date")},
    {Time, "time", "clock", QT_TRANSLATE_NOOP("atlas::TableMapping", "Time of day")},
    {End, "end", "to", QT_TRANSLATE_NOOP("atlas::TableMapping", "End date")},
    {EndTime, "end-time", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "End time of day")},
    {Meaning, "meaning", "time meaning", QT_TRANSLATE_NOOP("atlas::TableMapping", "Meaning of the dates")},
    {Id, "id", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Id")},
    {Title, "title", "headline", QT_TRANSLATE_NOOP("atlas::TableMapping", "Title")},
    {Kind, "kind", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Kind")},
    {Actor, "actor", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Actor")},
    {Role, "role", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Role of the actor")},
    {Target, "target", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Target")},
    {Killed, "killed", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Killed")},
    {KilledMin, "killed-min", "killed, lowest", QT_TRANSLATE_NOOP("atlas::TableMapping", "Killed, lowest")},
    {KilledMax, "killed-max", "killed, highest", QT_TRANSLATE_NOOP("atlas::TableMapping", "Killed, highest")},
    {Civilians, "civilians", "killed, civilians",
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Civilians killed")},
    {CiviliansMin, "civilians-min", nullptr,
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Civilians killed, lowest")},
    {CiviliansMax, "civilians-max", nullptr,
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Civilians killed, highest")},
    {Combatants, "combatants", "killed, combatants",
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Combatants killed")},
    {Injured, "injured", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Injured")},
    {InjuredMin, "injured-min", "injured, lowest",
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Injured, lowest")},
    {InjuredMax, "injured-max", "injured, highest",
     QT_TRANSLATE_NOOP("atlas::TableMapping", "Injured, highest")},
    {Grade, "grade", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Grade")},
    {Source, "source", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Source")},
    {Published, "published", "claim date", QT_TRANSLATE_NOOP("atlas::TableMapping", "Date of the claim")},
    {Words, "words", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Words of the claim")},
    {Language, "language", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Language of the words")},
    {Link, "link", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Link")},
    {Media, "media", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Pictures and films")},
    {Tags, "tags", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Tags")},
    {Notes, "notes", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Notes")},
    {District, "district", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "District")},
    {Governorate, "governorate", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Governorate")},
    {Country, "country", nullptr, QT_TRANSLATE_NOOP("atlas::TableMapping", "Country")},
}};

const FieldWords& wordsOf(TableField field) {
    return fieldWords[static_cast<std::size_t>(field)];
}

struct EncodingWords {
    TextEncoding encoding;
    const char* name;
    const char* alias;
};

constexpr std::array encodingWords{
    EncodingWords{TextEncoding::Utf8, "UTF-8", "utf8"},
    EncodingWords{TextEncoding::Utf16Le, "UTF-16LE", "utf-16"}, // of a file without a mark: Windows' own
    EncodingWords{TextEncoding::Utf16Be, "UTF-16BE", "utf16be"},
    EncodingWords{TextEncoding::Windows1252, "windows-1252", "cp1252"},
    EncodingWords{TextEncoding::Windows1256, "windows-1256", "cp1256"},
};

struct SignWords {
    char sign;
    const char* word;
};

constexpr std::array signWords{SignWords{',', "comma"}, SignWords{';', "semicolon"}, SignWords{'\t', "tab"},
                               SignWords{'|', "pipe"}};

constexpr std::array zones{PlaceZone::Utc, PlaceZone::Damascus, PlaceZone::Baghdad};

bool same(const QString& typed, const char* word) {
    return word && typed.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

QString separatorWord(char separator) {
    for (const SignWords& sign : signWords)
        if (sign.sign == separator) return QLatin1String(sign.word);
    return QString(QLatin1Char(separator));
}

std::optional<TextEncoding> encodingFrom(const QString& value) {
    for (const EncodingWords& words : encodingWords)
        if (same(value, words.name) || same(value, words.alias)) return words.encoding;
    return std::nullopt;
}

std::optional<char> separatorFrom(const QString& value) {
    for (const SignWords& sign : signWords)
        if (same(value, sign.word)) return sign.sign;
    const bool one = value.size() == 1 && value[0] > u' ' && value[0].unicode() < 127 && value[0] != u'"';
    return one ? std::optional(value[0].toLatin1()) : std::nullopt;
}

/// Records of a header beyond this many are no header.
constexpr int mostHeaderRows = 20;

std::optional<int> headerRowsFrom(const QString& value) {
    bool ok = false;
    const int rows = value.toInt(&ok);
    return ok && rows >= 0 && rows <= mostHeaderRows ? std::optional(rows) : std::nullopt;
}

template <class T>
std::optional<T> oneOf(const QString& value, std::initializer_list<std::pair<const char*, T>> words) {
    for (const auto& [word, meaning] : words)
        if (same(value, word)) return meaning;
    return std::nullopt;
}

std::optional<DateOrder> dateOrderFrom(const QString& value) {
    return oneOf<DateOrder>(value, {{"dmy", DateOrder::DayFirst}, {"mdy", DateOrder::MonthFirst}});
}

std::optional<Epoch> epochFrom(const QString& value) {
    return oneOf<Epoch>(value, {{"seconds", Epoch::Seconds}, {"milliseconds", Epoch::Milliseconds}});
}

std::optional<bool> decimalFrom(const QString& value) {
    return oneOf<bool>(value, {{"comma", true}, {"point", false}});
}

std::optional<PlaceZone> zoneFrom(const QString& value) {
    for (const PlaceZone zone : zones)
        if (same(value, zoneName(zone).constData())) return zone;
    return std::nullopt;
}

QStringList trimmedWords(const QString& value) {
    QStringList words;
    for (const QString& word : value.split(u','))
        words += word.trimmed();
    return words;
}

Error noSuch(const QString& name, const QString& value, const QString& remedy) {
    return {Text::tr("“%1” is not known").arg(value), name, remedy};
}

/// Takes a value that is known; else the remedy says which are.
template <class T>
Outcome take(std::optional<T>& target, std::optional<T> value, const QString& name, const QString& typed,
             const QString& remedy) {
    if (!value) return noSuch(name, typed, remedy);
    target = value;
    return done();
}

} // namespace

QString fieldWord(TableField field) {
    return QLatin1String(wordsOf(field).word);
}

std::optional<TableField> fieldFromWord(const QString& word) {
    for (const FieldWords& words : fieldWords)
        if (same(word, words.word) || same(word, words.alias)) return words.field;
    return std::nullopt;
}

QString fieldName(TableField field) {
    return Text::tr(wordsOf(field).name);
}

QString encodingName(TextEncoding encoding) {
    return QLatin1String(encodingWords[static_cast<std::size_t>(encoding)].name);
}

const QStringList& usualNothing() {
    // What files write for no value, and no word that could be one: "none" may be the name of a target.
    static const QStringList words{QString(),
                                   QStringLiteral("nd"),
                                   QStringLiteral("n/d"),
                                   QStringLiteral("-"),
                                   QStringLiteral("--"),
                                   QStringLiteral("–"),
                                   QStringLiteral("—"),
                                   QStringLiteral("n/a"),
                                   QStringLiteral("#n/a"),
                                   QStringLiteral("null"),
                                   QStringLiteral("nan"),
                                   QStringLiteral("?")};
    return words;
}

Outcome TableMapping::set(const QString& name, const QString& value) {
    if (same(name, "encoding"))
        return take(encoding, encodingFrom(value), name, value,
                    Text::tr("give utf-8, utf-16le, utf-16be, windows-1252 or windows-1256"));
    if (same(name, "separator"))
        return take(separator, separatorFrom(value), name, value,
                    Text::tr("give comma, semicolon, tab, pipe or one sign"));
    if (same(name, "header-rows"))
        return take(headerRows, headerRowsFrom(value), name, value, Text::tr("give a number from 0 to 20"));
    if (same(name, "decimal"))
        return take(decimalComma, decimalFrom(value), name, value, Text::tr("give point or comma"));
    if (same(name, "date-order"))
        return take(dateOrder, dateOrderFrom(value), name, value, Text::tr("give dmy or mdy"));
    if (same(name, "epoch"))
        return take(epoch, epochFrom(value), name, value, Text::tr("give seconds or milliseconds"));
    if (same(name, "zone"))
        return take(zone, zoneFrom(value), name, value, Text::tr("give UTC, Asia/Damascus or Asia/Baghdad"));
    if (same(name, "nothing")) {
        nothing = trimmedWords(value);
    } else if (same(name, "array")) {
        array = value;
    } else if (same(name, "layer")) {
        layer = value;
    } else {
        const auto field = fieldFromWord(name);
        if (!field)
            return noSuch(QString(), name, Text::tr("name a field (latitude, date, actor …) or a setting"));
        if (value.isEmpty()) return noSuch(name, value, Text::tr("name a column of the file"));
        columns[*field] += value;
    }
    return done();
}

QJsonObject TableMapping::toJson() const {
    QJsonObject json;
    QJsonObject names;
    for (const auto& [field, list] : columns)
        names.insert(fieldWord(field), QJsonArray::fromStringList(list));
    json.insert(QStringLiteral("columns"), names);
    json.insert(QStringLiteral("guess-rest"), guessRest);
    const auto insert = [&json](const char* name, const QJsonValue& value) {
        json.insert(QLatin1String(name), value);
    };
    if (encoding) insert("encoding", encodingName(*encoding));
    if (separator) insert("separator", separatorWord(*separator));
    if (headerRows) insert("header-rows", *headerRows);
    if (decimalComma) insert("decimal", QLatin1String(*decimalComma ? "comma" : "point"));
    if (dateOrder) insert("date-order", QLatin1String(*dateOrder == DateOrder::DayFirst ? "dmy" : "mdy"));
    if (epoch) insert("epoch", QLatin1String(*epoch == Epoch::Seconds ? "seconds" : "milliseconds"));
    if (zone) insert("zone", QString::fromLatin1(zoneName(*zone)));
    if (nothing) insert("nothing", nothing->join(u','));
    if (!array.isEmpty()) insert("array", array);
    if (!layer.isEmpty()) insert("layer", layer);
    return json;
}

Result<TableMapping> TableMapping::fromJson(const QJsonObject& json) {
    TableMapping mapping;
    const QJsonObject names = json[u"columns"].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        for (const auto& column : name.value().toArray())
            if (const Outcome set = mapping.set(name.key(), column.toString()); !set) return set.error();
    mapping.guessRest = json[u"guess-rest"].toBool(true);
    for (const char* name : {"encoding", "separator", "decimal", "date-order", "epoch", "zone", "nothing",
                             "array", "layer", "header-rows"}) {
        const QJsonValue value = json[QLatin1String(name)];
        if (value.isUndefined()) continue;
        const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
        if (const Outcome set = mapping.set(QLatin1String(name), text); !set) return set.error();
    }
    return mapping;
}

int columnNamed(const QStringList& columns, const QString& name) {
    const auto exact = static_cast<int>(columns.indexOf(name));
    if (exact >= 0) return exact;
    if (const int alike = ColumnMap(columns).find(name); alike >= 0) return alike;
    bool ok = false;
    const int position = name.toInt(&ok);
    return ok && position >= 1 && position <= columns.size() ? position - 1 : -1;
}

QByteArray headerFingerprint(const QStringList& columns) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& column : columns) {
        hash.addData(ColumnMap::fold(column).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return hash.result().toHex();
}

} // namespace atlas
