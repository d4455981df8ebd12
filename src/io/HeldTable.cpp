#include "io/HeldTable.h"

#include <algorithm>

namespace atlas {

void HeldTable::declare(const QStringList& columns) {
    for (const QString& column : columns)
        (void)columnOf(column);
}

int HeldTable::columnOf(const QString& name) {
    const auto known = byName_.constFind(name);
    if (known != byName_.cend()) return *known;
    tooWide_ = tooWide_ || columns_.size() == mostColumns;
    if (tooWide_) return -1;
    const auto column = static_cast<int>(columns_.size());
    byName_.insert(name, column);
    columns_ += name;
    return column;
}

void HeldTable::begin() {
    records_.emplace_back();
    records_.back().number = static_cast<int>(records_.size()) + passed_;
}

void HeldTable::set(const QString& column, const QString& cell) {
    QString trimmed = cell.trimmed();
    if (trimmed.isEmpty()) return;
    const int at = columnOf(column);
    Record& record = records_.back();
    const auto stands = [&](const auto& known) { return known.first == at; };
    if (at < 0 || std::any_of(record.cells.begin(), record.cells.end(), stands)) return;
    if (trimmed.size() > maxCell) {
        trimmed.truncate(trimmed[maxCell - 1].isHighSurrogate() ? maxCell - 1 : maxCell);
        record.cut.push_back(at);
    }
    record.cells.emplace_back(at, std::move(trimmed));
}

TableMapping HeldTable::lying() const {
    TableMapping where;
    where.array = array_;
    return where;
}

bool HeldTable::next() {
    if (static_cast<std::size_t>(at_) >= records_.size()) return false;
    ++at_;
    return true;
}

bool HeldTable::rewind() {
    at_ = 0;
    return true;
}

QString HeldTable::text(int column) const {
    for (const auto& [at, cell] : current().cells)
        if (at == column) return cell;
    return {};
}

std::optional<RecordTable::Place> HeldTable::place() const {
    return current().place;
}

std::vector<int> HeldTable::cutColumns() const {
    return current().cut;
}

} // namespace atlas
