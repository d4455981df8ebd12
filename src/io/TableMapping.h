#pragma once

#include "core/Result.h"
#include "core/Time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace atlas {

/// What a column of a table can stand for.
enum class TableField : std::uint8_t {
    Latitude,
    Longitude,
    Position,     ///< both in one cell: MGRS, UTM, degrees and minutes, "35.95, 39.01"
    Place,        ///< a name; where there are no coordinates, the gazetteer is asked for it
    RadiusKm,     ///< how far from there it may have been
    RadiusMetres, ///< likewise
    Date,
    Time, ///< a clock in a column of its own: "0630Z"
    End,
    EndTime,
    Meaning, ///< "duration": it went on from … to …; else it happened somewhere between
    Id,
    Title,
    Kind,
    Actor,
    Role, ///< "attributed", "acknowledged", "denied", "party"
    Target,
    Killed, ///< "33", "105-141", "33+"
    KilledMin,
    KilledMax,
    Civilians, ///< killed
    CiviliansMin,
    CiviliansMax,
    Combatants, ///< killed
    Injured,
    InjuredMin,
    InjuredMax,
    Grade,
    Source,
    Published,
    Words,
    Language,
    Link,
    Media,
    Tags,
    Notes,
    District,
    Governorate,
    Country
};
inline constexpr int tableFieldCount = 39;

/// The stable word of a field, for files and the command line: "latitude", "killed-min".
[[nodiscard]] QString fieldWord(TableField field);
/// The field of a word, or of the name that `fields` of `info` gives it ("from"); any case.
[[nodiscard]] std::optional<TableField> fieldFromWord(const QString& word);
/// In the user's language: "Latitude", "Killed, lowest".
[[nodiscard]] QString fieldName(TableField field);

enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1256 };
/// "UTF-8", "windows-1256" …: IANA's names.
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// Which of "03/04/2017" is the day.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

/// What a date of nothing but figures counts since 1970.
enum class Epoch : std::uint8_t { Seconds, Milliseconds };

/// Which column of a table stands for which field, and how its text is to be read. What is not set is
/// guessed from the file.
struct TableMapping {
    /// Columns by name, or by position from 1 where there is no such name; most fields have one.
    std::map<TableField, QStringList> columns;
    bool guessRest = true; ///< fields not in `columns` are guessed; false: the file does not have them

    std::optional<TextEncoding> encoding;
    std::optional<char> separator; ///< ASCII
    std::optional<int> headerRows; ///< 0: the columns have no names; of several the names are joined
    std::optional<bool> decimalComma;
    std::optional<DateOrder> dateOrder;
    std::optional<Epoch> epoch;
    std::optional<PlaceZone> zone;      ///< of its clocks and days, where the country does not say
    std::optional<QStringList> nothing; ///< cells that mean no value, any case
    QString array;                      ///< of JSON: where its records lie, "data.events"
    QString layer;                      ///< of a format with several

    bool operator==(const TableMapping&) const = default;

    /// Sets one thing as the command line words it: a field's word and a column, or "date-order" and "dmy",
    /// "encoding", "separator" (a sign, "tab", "comma", "semicolon", "pipe"), "decimal", "header-rows",
    /// "epoch", "zone", "nothing" (words between commas), "array", "layer". Error for what there is not.
    [[nodiscard]] Outcome set(const QString& name, const QString& value);

    /// What is set, and nothing else.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TableMapping> fromJson(const QJsonObject& json);
};

/// What cells say when they say nothing, for files that were not mapped: "ND", "-", "N/A" … in lower case.
[[nodiscard]] const QStringList& usualNothing();

/// The position of a column named by a mapping; -1 where there is none.
[[nodiscard]] int columnNamed(const QStringList& columns, const QString& name);

/// The shape of a table's header: the same for two files whose columns have the same names, whatever their
/// case and signs, in the same order. Lower-case hex.
[[nodiscard]] QByteArray headerFingerprint(const QStringList& columns);

} // namespace atlas
