#include "io/TextForm.h"

#include "io/CellSplitter.h"
#include "io/FieldNames.h"
#include "io/TextDecoder.h"

#include <algorithm>
#include <array>
#include <map>

namespace atlas {
namespace {

using Records = std::vector<QStringList>;

/// Records that tell how a table is written; a table's first screens.
constexpr std::size_t mostRecords = 60;
/// The title lines and the rows of a header that are looked for by themselves; more can be told.
constexpr std::size_t mostHeaderRows = 6;

constexpr std::array separators{',', ';', '\t', '|'};

Records split(const QByteArray& text, char separator) {
    Records records;
    CellSplitter splitter(separator, [&records](CellSplitter::Record& cells) {
        if (records.size() >= mostRecords) return;
        QStringList& record = records.emplace_back();
        for (const QByteArray& cell : cells)
            record += QString::fromUtf8(cell).trimmed();
    });
    splitter.feed(text);
    splitter.finish();
    return records;
}

/// The number of cells that most records have, and how many have it.
std::pair<qsizetype, int> usualWidth(const Records& records) {
    std::map<qsizetype, int> widths;
    for (const QStringList& record : records)
        ++widths[record.size()];
    const auto most = std::max_element(widths.begin(), widths.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == widths.end()) return {0, 0};
    return {most->first, most->second};
}

/// How well a sign takes the text apart: records of one width, the first of them too.
double fitness(const Records& records) {
    const auto [width, agree] = usualWidth(records);
    if (width < 2) return 0;
    const double share = agree / static_cast<double>(records.size());
    // Of two signs that fit equally, the one with more cells: "notes, words" has a comma of its own.
    const double cells = 0.001 * static_cast<double>(std::min<qsizetype>(width, 100));
    return (records.front().size() == width ? share + 0.5 : share) + cells;
}

char guessSeparator(const QByteArray& text) {
    // Excel's own first line: sep=;
    if (text.size() > 5 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n')) return text[4];
    char best = separators.front();
    double bestFitness = 0;
    for (const char separator : separators) {
        const double fits = fitness(split(text, separator));
        if (fits <= bestFitness) continue;
        best = separator;
        bestFitness = fits;
    }
    return best;
}

/// Whether a cell begins like a number, a date or a coordinate, as names of columns do not.
bool beginsAsValue(const QString& cell) {
    const auto* const digit = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digit != cell.end() && std::all_of(cell.begin(), digit, [](QChar c) {
               return c == u'-' || c == u'+' || c == u'.' || c == u'−';
           });
}

int filled(const QStringList& record) {
    return static_cast<int>(
        std::count_if(record.begin(), record.end(), [](const QString& cell) { return !cell.isEmpty(); }));
}

bool namesAField(const QStringList& record) {
    return std::any_of(record.begin(), record.end(),
                       [](const QString& cell) { return fieldOfName(cell).has_value(); });
}

/// Columns in which the records from `first` on mostly hold values.
std::vector<qsizetype> valueColumns(const Records& records, std::size_t first) {
    std::vector<qsizetype> columns;
    const qsizetype width = usualWidth(records).first;
    for (qsizetype column = 0; column < width; ++column) {
        int values = 0;
        int cells = 0;
        for (std::size_t i = first; i < records.size(); ++i) {
            const QString cell = records[i].value(column);
            cells += cell.isEmpty() ? 0 : 1;
            values += beginsAsValue(cell) ? 1 : 0;
        }
        if (values * 2 > cells && cells > 0) columns.push_back(column);
    }
    return columns;
}

/// Whether a record below a header goes on with it: words where the rows after it hold values, and no value.
bool goesOnWithHeader(const Records& records, std::size_t at) {
    constexpr std::size_t rowsToCompare = 2;
    if (at + rowsToCompare >= records.size()) return false;
    const QStringList& record = records[at];
    if (record.value(0).startsWith(u'#')) return false; // a row of HXL tags, which is listed as such
    int words = 0;
    for (const qsizetype column : valueColumns(records, at + 1)) {
        const QString cell = record.value(column);
        if (beginsAsValue(cell)) return false;
        words += usualNothing().contains(cell.toLower()) ? 0 : 1;
    }
    return words >= 2;
}

int guessHeaderRows(const Records& records) {
    const qsizetype width = usualWidth(records).first;
    std::size_t row = 0;
    while (width > 2 && row < mostHeaderRows && row + 1 < records.size() && filled(records[row]) == 1)
        ++row; // titles
    if (row >= records.size()) return 1;
    const bool values = std::any_of(records[row].begin(), records[row].end(), beginsAsValue);
    if (values && !namesAField(records[row])) return 0;
    ++row;
    while (row < mostHeaderRows && goesOnWithHeader(records, row))
        ++row;
    return static_cast<int>(row);
}

/// Whether OGR finds the separator by itself: it takes the only one of the first line.
bool findsSeparator(const QByteArray& text, char separator) {
    if (separator == '|') return false;
    const QByteArray line = text.left(text.indexOf('\n'));
    return std::all_of(separators.begin(), separators.end(),
                       [&](char other) { return other == separator || !line.contains(other); });
}

QStringList numbered(qsizetype columns) {
    QStringList names;
    for (qsizetype i = 1; i <= columns; ++i)
        names += QString::number(i);
    return names;
}

qsizetype widest(const Records& records) {
    qsizetype width = 0;
    for (const QStringList& record : records)
        width = std::max(width, record.size());
    return width;
}

} // namespace

TextForm TextForm::guess(QByteArrayView head, const TableMapping& mapping) {
    TextForm shape;
    shape.encoding = mapping.encoding.value_or(guessEncoding(head));
    TextDecoder decoder(shape.encoding);
    const QByteArray text = decoder.decode(head.sliced(markBytes(head, shape.encoding)));
    shape.separator = mapping.separator ? *mapping.separator : guessSeparator(text);
    const Records records = split(text, shape.separator);
    shape.headerRows = mapping.headerRows ? *mapping.headerRows : guessHeaderRows(records);
    const auto rows = std::min(static_cast<std::size_t>(shape.headerRows), records.size());
    shape.columns = rows == 0 ? numbered(widest(records))
                              : joinedHeader({records.begin(), records.begin() + static_cast<long>(rows)});
    shape.readAsItLies = shape.encoding == TextEncoding::Utf8 && shape.headerRows == 1
                         && findsSeparator(text, shape.separator);
    return shape;
}

QStringList joinedHeader(const std::vector<QStringList>& rows) {
    Records told;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(told),
                 [](const QStringList& row) { return filled(row) > 1; });
    if (told.empty()) told = rows;
    const qsizetype width = widest(told);
    QStringList names;
    for (qsizetype column = 0; column < width; ++column) {
        QStringList parts;
        for (std::size_t row = 0; row < told.size(); ++row) {
            QString part = told[row].value(column);
            // A cell joined over several columns has its text in the first of them alone.
            for (qsizetype left = column; part.isEmpty() && row + 1 < told.size() && left > 0;)
                part = told[row].value(--left);
            if (!part.isEmpty() && !parts.contains(part)) parts += part;
        }
        names += parts.join(u' ');
    }
    return names;
}

} // namespace atlas
