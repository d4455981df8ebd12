#include "support/PlainRecords.h"

#include <QFile>

#include <utility>

namespace atlas::test {

std::vector<QStringList> plainRecords(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            record += std::exchange(cell, {});
        } else if (c == u'\n' && !quoted) {
            record += std::exchange(cell, {});
            records.push_back(std::exchange(record, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return records;
}

} // namespace atlas::test
