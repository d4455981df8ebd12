#include "io/ColumnMap.h"

#include <algorithm>

namespace atlas {
namespace {

QString fold(QStringView name) {
    QString folded;
    for (const QChar c : name)
        if (c.isLetterOrNumber()) folded += c.toLower();
    return folded;
}

} // namespace

ColumnMap::ColumnMap(const QStringList& columns) : columns_(columns) {
    for (const QString& column : columns)
        folded_ += fold(column);
}

bool ColumnMap::has(QStringView name) const {
    return folded_.contains(fold(name));
}

bool ColumnMap::hasAll(std::initializer_list<QStringView> names) const {
    return std::all_of(names.begin(), names.end(), [this](QStringView name) { return has(name); });
}

int ColumnMap::assign(const QString& field, std::initializer_list<QStringView> names) {
    for (const QStringView name : names) {
        const auto column = static_cast<int>(folded_.indexOf(fold(name)));
        if (column < 0) continue;
        assigned_.emplace(column, field);
        return column;
    }
    return -1;
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
