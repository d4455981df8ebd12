#include "io/RecordTaker.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventReader)
};

/// Humanitarian exports put a row of tags ("#date+start") below the header.
bool isTagRow(const RecordTable& table) {
    bool tagged = false;
    for (int i = 0; i < static_cast<int>(table.columns().size()); ++i) {
        const QString cell = table.text(i);
        if (!cell.isEmpty() && !cell.startsWith(u'#')) return false;
        tagged = tagged || !cell.isEmpty();
    }
    return tagged;
}

/// Whether the current record may be one of events; what it is else is listed.
bool mayBeTaken(const RecordTable& table, RowReader& row) {
    if (table.hasNul())
        row.list(-1, Text::tr("the row holds NUL bytes"));
    else if (table.number() == 1 && isTagRow(table))
        row.list(-1, Text::tr("a row of HXL tags, not an event"));
    else
        return true;
    return false;
}

void takeByItself(const RecordTable& table, RowReader& row, EventSchema& schema, Loaded& loaded) {
    for (const int column : table.cutColumns())
        row.list(column, Text::tr("a cell of more than %1 characters; the row was taken with these "
                                  "first ones of it")
                             .arg(QLocale().toString(RecordTable::maxCell)));
    schema.take(row, loaded);
}

} // namespace

void RecordTaker::take(const RecordTable& table) {
    RowReader row(table, schema_.columns(), loaded_.skipped, schema_.cells());
    if (!mayBeTaken(table, row)) return;
    if (partCopies_) return takeByItself(table, row, schema_, loaded_);
    const RowHash hash = table.hash();
    if (const auto known = hashes_.find(hash)) return loaded_.events.addCopy(*known);
    const std::size_t before = loaded_.events.size();
    takeByItself(table, row, schema_, loaded_);
    // A schema that makes one event of several rows holds it back, and knows itself what is equal.
    if (loaded_.events.size() == before + 1) hashes_.insert(hash, static_cast<std::uint32_t>(before));
}

ReadPart::ReadPart() {
    loaded.events = EventCollection::ofPart();
}

void ReadPart::take(const RecordTable& table, EventSchema& schema) {
    RowReader row(table, schema.columns(), loaded.skipped, schema.cells());
    if (!mayBeTaken(table, row)) return;
    takeByItself(table, row, schema, loaded);
    if (loaded.events.size() > rows.size()) rows.push_back({table.hash(), table.number()});
}

/// Counts the rows of a part that are copies; which these are.
std::vector<std::uint32_t> PartJoiner::takeCopies(const ReadPart& part) {
    std::vector<std::uint32_t> copies;
    if (partCopies_) return copies;
    const std::size_t before = whole_.events.size();
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        const RowHash hash = part.rows[i].hash;
        if (const auto known = hashes_.find(hash)) {
            whole_.events.addCopy(*known);
            copies.push_back(static_cast<std::uint32_t>(i));
        } else {
            hashes_.insert(hash, static_cast<std::uint32_t>(before + i - copies.size()));
        }
    }
    return copies;
}

void PartJoiner::join(const ReadPart& part) {
    const std::vector<std::uint32_t> copies = takeCopies(part);
    whole_.events.append(part.loaded.events, copies);
    whole_.rows += part.loaded.rows;
    // What is said of a row's cells is said once for all its copies.
    const auto ofCopy = [&](const Skipped& skipped) {
        const auto row = std::partition_point(copies.begin(), copies.end(), [&](std::uint32_t copy) {
            return part.rows[copy].number < skipped.row;
        });
        return row != copies.end() && part.rows[*row].number == skipped.row;
    };
    std::remove_copy_if(part.loaded.skipped.begin(), part.loaded.skipped.end(),
                        std::back_inserter(whole_.skipped), ofCopy);
}

} // namespace atlas
