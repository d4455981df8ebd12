#include "io/ColumnMap.h"

#include <algorithm>

namespace atlas {

QString ColumnMap::fold(QStringView name) {
    QString folded;
    // Taken apart, an accent and a hamza are marks beside their letters, and no letters.
    const QString apart = name.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart)
        if (c.isLetterOrNumber()) folded += c.toLower();
    return folded;
}

ColumnMap::ColumnMap(const QStringList& columns) : columns_(columns) {
    for (const QString& column : columns)
        folded_ += fold(column);
}

int ColumnMap::find(QStringView name) const {
    const QString folded = fold(name);
    return folded.isEmpty() ? -1 : static_cast<int>(folded_.indexOf(folded));
}

bool ColumnMap::has(QStringView name) const {
    return find(name) >= 0;
}

bool ColumnMap::hasAll(std::initializer_list<QStringView> names) const {
    return std::all_of(names.begin(), names.end(), [this](QStringView name) { return has(name); });
}

int ColumnMap::assign(const QString& field, std::initializer_list<QStringView> names) {
    for (const QStringView name : names) {
        const int column = find(name);
        if (column < 0) continue;
        assigned_.emplace(column, field);
        return column;
    }
    return -1;
}

void ColumnMap::assign(const QString& field, int column) {
    if (column >= 0) assigned_.emplace(column, field);
}

std::vector<std::pair<QString, QString>> ColumnMap::fields() const {
    std::vector<std::pair<QString, QString>> pairs;
    for (const auto& [column, field] : assigned_)
        pairs.emplace_back(columns_[column], field);
    return pairs;
}

const QString& ColumnMap::name(int column) const {
    return columns_[column];
}

} // namespace atlas
