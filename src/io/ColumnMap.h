#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

namespace atlas {

/// Which column of a table stands for which field. Column names are compared without case, blanks and signs:
/// "Date Start", "date_start" and "DATE-START" are one.
class ColumnMap {
  public:
    explicit ColumnMap(const QStringList& columns);

    /// What names that are the same have in common: letters and figures, in lower case, without accents.
    [[nodiscard]] static QString fold(QStringView name);

    /// The first column of that name; -1 when there is none.
    [[nodiscard]] int find(QStringView name) const;
    /// Whether there is a column of that name.
    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] bool hasAll(std::initializer_list<QStringView> names) const;

    /// The column of the first of `names` that exists, noted as standing for `field`; -1 when there is none.
    int assign(const QString& field, std::initializer_list<QStringView> names);

    /// Notes that a column, found in another way, stands for `field`.
    void assign(const QString& field, int column);

    /// column → field for all that were assigned, in file order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> fields() const;
    [[nodiscard]] const QString& name(int column) const;

  private:
    QStringList columns_;
    QStringList folded_;
    std::map<int, QString> assigned_;
};

} // namespace atlas
