#include "models/SkippedModel.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

QByteArray csvCell(const QString& text) {
    QByteArray cell = text.toUtf8();
    const bool plain = std::none_of(cell.begin(), cell.end(),
                                    [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return plain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const QStringList& cells) {
    QByteArrayList line;
    for (const QString& cell : cells)
        line += csvCell(cell);
    return line.join(',') + "\r\n"; // RFC 4180 ends lines so
}

} // namespace

SkippedModel::SkippedModel(QObject* parent) : QAbstractTableModel(parent) {}

void SkippedModel::setLoaded(const std::vector<std::shared_ptr<const Loaded>>& loaded) {
    beginResetModel();
    lines_.clear();
    for (const auto& file : loaded) {
        const QString name = QFileInfo(file->file.path).fileName();
        for (const Skipped& skipped : file->skipped)
            lines_.push_back({name, skipped});
    }
    endResetModel();
}

int SkippedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int SkippedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SkippedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case FileColumn:
        return line.file;
    case RowColumn:
        return QLocale().toString(line.skipped.row);
    case ColumnColumn:
        return line.skipped.column;
    case ValueColumn:
        return line.skipped.value;
    case ReasonColumn:
        return line.skipped.reason;
    default:
        return {};
    }
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case ColumnColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("Why it was skipped");
    default:
        return {};
    }
}

QByteArray SkippedModel::csv() const {
    QByteArray text = csvLine({QStringLiteral("file"), QStringLiteral("row"), QStringLiteral("column"),
                               QStringLiteral("value"),
                               QStringLiteral("reason")}); // for programs: the same in any language
    for (const Line& line : lines_)
        text += csvLine({line.file, QString::number(line.skipped.row), line.skipped.column,
                         line.skipped.value, line.skipped.reason});
    return text;
}

} // namespace atlas
