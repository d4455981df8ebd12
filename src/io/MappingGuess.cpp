#include "io/MappingGuess.h"

#include "io/ColumnMap.h"
#include "io/FieldCells.h"
#include "io/FieldNames.h"
#include "io/WrittenPlace.h"
#include "io/WrittenTime.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MappingGuess)
};

using enum TableField;

constexpr std::array dateFields{Date, End, Published};

/// Fields found in a part of a column's name too: "Place / lat", "Latitude (WGS 84)", "Date of strike".
constexpr std::array partlyNamed{Latitude, Longitude, Position, Date, Killed, Injured, Civilians};

/// Of the cells that hold something, so many speak for what a column is.
constexpr double clearShare = 0.8;

/// What is guessed of one table, step by step.
class Guess {
  public:
    Guess(const TablePreview& table, const TableMapping& given)
        : table_(table), given_(given), mapping_(given) {
        mapping_.encoding = table.reading.encoding;
        mapping_.separator = table.reading.separator;
        mapping_.headerRows = table.reading.headerRows;
        for (const auto& [field, names] : given.columns)
            for (const int column : columnsOf(table.columns, given, field))
                taken_.insert(column);
    }

    void takeNames() {
        if (!table_.named || !mapping_.guessRest) return;
        for (int i = 0; i < tableFieldCount; ++i)
            takeNamed(static_cast<TableField>(i));
        for (const TableField field : partlyNamed)
            takePartlyNamed(field);
        if (has(Latitude) != has(Longitude)) { // half a place is none
            release(Latitude);
            release(Longitude);
        }
    }

    void takeContents() {
        if (!mapping_.guessRest) return;
        if (has(Place) && !has(Position) && !hasCoordinates() && holds(Position, columnOf(Place))) {
            mapping_.columns[Position] = mapping_.columns[Place];
            mapping_.columns.erase(Place);
        }
        if (!hasCoordinates() && !has(Position)) takeHolding(Position);
        if (!table_.named && !hasCoordinates() && !has(Position) && !table_.hasPlaces) takeCoordinates();
        if (!has(Date)) takeDates();
    }

    void takeForms() {
        if (!mapping_.decimalComma) mapping_.decimalComma = prefersComma();
        if (!mapping_.dateOrder) mapping_.dateOrder = onlyOrder();
    }

    [[nodiscard]] const TableMapping& mapping() const { return mapping_; }

  private:
    [[nodiscard]] bool has(TableField field) const { return mapping_.columns.contains(field); }

    [[nodiscard]] bool hasCoordinates() const { return has(Latitude) && has(Longitude); }

    [[nodiscard]] int columnOf(TableField field) const {
        const auto columns = columnsOf(table_.columns, mapping_, field);
        return columns.empty() ? -1 : columns.front();
    }

    void take(TableField field, int column) {
        // By its name, unless another column before it has the same one.
        const QString& name = table_.columns[column];
        mapping_.columns[field] = {columnNamed(table_.columns, name) == column ? name
                                                                               : QString::number(column + 1)};
        taken_.insert(column);
    }

    /// "35,95" is a number with a decimal comma before it is two coordinates.
    [[nodiscard]] bool isOfNumbers(int column) const {
        return std::all_of(table_.rows.begin(), table_.rows.end(), [column](const QStringList& row) {
            const QString cell = row.value(column);
            return cell.isEmpty() || (cell.count(u',') == 1 && writtenNumber(cell, true));
        });
    }

    /// Takes back what was guessed; what was given stays, and is missed later.
    void release(TableField field) {
        if (given_.columns.contains(field)) return;
        if (const int column = columnOf(field); column >= 0) taken_.remove(column);
        mapping_.columns.erase(field);
    }

    void takeNamed(TableField field) {
        if (has(field)) return;
        for (const QString& name : namesOfField(field)) {
            const int column = ColumnMap(table_.columns).find(name);
            if (column < 0 || taken_.contains(column)) continue;
            return take(field, column);
        }
    }

    void takePartlyNamed(TableField field) {
        if (has(field) || (field == Position && hasCoordinates())) return;
        for (int column = 0; column < static_cast<int>(table_.columns.size()); ++column) {
            if (taken_.contains(column) || !partNames(field, table_.columns[column])) continue;
            if (holds(field, column)) return take(field, column);
        }
    }

    /// Whether the words at the beginning or at the end of a name are one of the field's.
    [[nodiscard]] static bool partNames(TableField field, const QString& name) {
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype count = 1; count < words.size(); ++count) {
            const QString first = ColumnMap::fold(words.first(count).join(u' '));
            const QString last = ColumnMap::fold(words.last(count).join(u' '));
            if (namesOfField(field).contains(first) || namesOfField(field).contains(last)) return true;
        }
        return false;
    }

    /// Whether nearly all the column's cells are what the field wants, and there are some.
    [[nodiscard]] bool holds(TableField field, int column) const {
        if (field == Position && isOfNumbers(column)) return false;
        TableMapping either = mapping_;
        either.dateOrder = DateOrder::DayFirst;
        const CellCounts first = countCells(table_, either, field, column);
        either.dateOrder = DateOrder::MonthFirst;
        const CellCounts second = countCells(table_, either, field, column);
        const int understood = std::max(first.understood, second.understood);
        return understood > 0 && understood >= clearShare * (first.understood + first.notUnderstood);
    }

    void takeHolding(TableField field) {
        for (int column = 0; column < static_cast<int>(table_.columns.size()); ++column)
            if (!taken_.contains(column) && holds(field, column)) return take(field, column);
    }

    /// A date's column says so by its cells where these are more than a number, which may be anything.
    void takeDates() {
        for (int column = 0; column < static_cast<int>(table_.columns.size()); ++column) {
            const bool numbers =
                std::all_of(table_.rows.begin(), table_.rows.end(), [column](const QStringList& row) {
                    return row.value(column).isEmpty() || writtenNumber(row.value(column));
                });
            if (!numbers && !taken_.contains(column) && holds(Date, column)) return take(Date, column);
        }
    }

    /// Two neighbours with decimals in the range of latitudes and longitudes, of a table without names.
    void takeCoordinates() {
        for (int column = 0; column + 1 < static_cast<int>(table_.columns.size()); ++column) {
            if (!decimals(column) || !decimals(column + 1)) continue;
            if (holds(Latitude, column) && holds(Longitude, column + 1)) {
                take(Latitude, column);
                return take(Longitude, column + 1);
            }
            if (holds(Longitude, column) && holds(Latitude, column + 1)) {
                take(Longitude, column);
                return take(Latitude, column + 1);
            }
        }
    }

    [[nodiscard]] bool decimals(int column) const {
        return std::any_of(table_.rows.begin(), table_.rows.end(), [column](const QStringList& row) {
            return row.value(column).contains(u'.') || row.value(column).contains(u',');
        });
    }

    [[nodiscard]] std::optional<bool> prefersComma() const {
        for (const TableField field : {Latitude, Position}) {
            const int column = columnOf(field);
            if (column < 0) continue;
            TableMapping form = mapping_;
            form.decimalComma = false;
            const int points = countCells(table_, form, field, column).understood;
            form.decimalComma = true;
            const int commas = countCells(table_, form, field, column).understood;
            if (commas > points) return true;
        }
        return std::nullopt;
    }

    /// The order in which the dates of figures can be read, where it is one alone.
    [[nodiscard]] std::optional<DateOrder> onlyOrder() const {
        int onlyDay = 0;
        int onlyMonth = 0;
        for (const TableField field : dateFields) {
            const int column = columnOf(field);
            if (column < 0) continue;
            for (const QStringList& row : table_.rows) {
                const auto date = figureDate(row.value(column));
                if (!date) continue;
                onlyDay += date->dayFirst && !date->monthFirst ? 1 : 0;
                onlyMonth += date->monthFirst && !date->dayFirst ? 1 : 0;
            }
        }
        // A slip of the pen in one row does not turn all others around.
        if (onlyDay > 10 * onlyMonth) return DateOrder::DayFirst;
        if (onlyMonth > 10 * onlyDay) return DateOrder::MonthFirst;
        return std::nullopt;
    }

    const TablePreview& table_;
    const TableMapping& given_;
    TableMapping mapping_;
    QSet<int> taken_;
};

Outcome checkColumns(const TablePreview& table, const TableMapping& mapping, const QString& path) {
    for (const auto& [field, names] : mapping.columns)
        for (const QString& name : names)
            if (columnNamed(table.columns, name) < 0)
                return Error{Text::tr("it has no column “%1”").arg(name), path,
                             Text::tr("its columns are %1").arg(table.columns.mid(0, 40).join(u", "))};
    return done();
}

/// The first column of a field, of which not one cell is understood though there are some.
std::optional<QString> columnOfNone(const TablePreview& table, const TableMapping& mapping,
                                    TableField field) {
    const auto columns = columnsOf(table.columns, mapping, field);
    if (columns.empty()) return std::nullopt;
    const CellCounts counts = countCells(table, mapping, field, columns.front());
    if (counts.understood > 0 || counts.notUnderstood == 0) return std::nullopt;
    return table.columns[columns.front()];
}

bool hasPlace(const TablePreview& table, const TableMapping& mapping) {
    const auto has = [&](TableField field) { return mapping.columns.contains(field); };
    return table.hasPlaces || (has(Latitude) && has(Longitude)) || has(Position) || has(Place);
}

Outcome checkPlace(const TablePreview& table, const TableMapping& mapping, const QString& path) {
    if (!hasPlace(table, mapping))
        return Error{Text::tr("it has no columns for latitude and longitude"), path,
                     Text::tr("name them “latitude” and “longitude”, or say which columns hold the place")};
    for (const TableField field : {Latitude, Longitude, Position})
        if (const auto column = columnOfNone(table, mapping, field))
            return Error{Text::tr("no row of it can be used: no cell of “%1” is a coordinate").arg(*column),
                         path, Text::tr("say which columns hold the place")};
    return done();
}

/// Two readings of every date: nothing in the file says which is meant.
bool readsBothWays(const TablePreview& table, const TableMapping& mapping) {
    if (mapping.dateOrder) return false;
    for (const int column : columnsOf(table.columns, mapping, Date))
        for (const QStringList& row : table.rows) {
            const auto date = figureDate(row.value(column));
            if (date && date->dayFirst && date->monthFirst && !writtenDays(row.value(column))) return true;
        }
    return false;
}

Outcome checkDate(const TablePreview& table, const TableMapping& mapping, const QString& path) {
    if (!mapping.columns.contains(Date))
        return Error{Text::tr("it has no column for the date"), path,
                     Text::tr("name it “date”, as 2017-03-17, or say which column holds it")};
    if (readsBothWays(table, mapping))
        return Error{Text::tr("its dates can be read in two ways, as day and month or as month and day"),
                     path, Text::tr("say which: --map date-order=dmy or --map date-order=mdy")};
    if (const auto column = columnOfNone(table, mapping, Date))
        return Error{Text::tr("no row of it can be used: no cell of “%1” is a date").arg(*column), path,
                     Text::tr("write dates as 2017-03-17, or say which column holds them")};
    return done();
}

} // namespace

TableMapping guessMapping(const TablePreview& table, const TableMapping& given) {
    Guess guess(table, given);
    guess.takeNames();
    guess.takeContents();
    guess.takeForms();
    return guess.mapping();
}

Outcome checkMapping(const TablePreview& table, const TableMapping& mapping, const QString& path) {
    if (const Outcome columns = checkColumns(table, mapping, path); !columns) return columns;
    if (!mapping.guessRest) return done();
    if (const Outcome place = checkPlace(table, mapping, path); !place) return place;
    return checkDate(table, mapping, path);
}

} // namespace atlas
