#include "io/SqliteSchema.h"

#include <QtEndian>

#include <vector>

namespace atlas {
namespace {

constexpr qsizetype fileHeader = 100;
/// Some thousand tables; a file that claims more is walked no further.
constexpr int mostPages = 1024;
constexpr quint8 interiorPage = 5; // of a table's B-tree; its leaves are 13

quint32 word(const QByteArray& page, qsizetype at) {
    return at + 4 <= page.size() ? qFromBigEndian<quint32>(page.constData() + at) : 0;
}

quint16 half(const QByteArray& page, qsizetype at) {
    return at + 2 <= page.size() ? qFromBigEndian<quint16>(page.constData() + at) : quint16{0};
}

/// The pages below an interior page; `header` is where its B-tree header begins.
void addChildren(const QByteArray& page, qsizetype header, std::vector<quint32>& waiting) {
    constexpr qsizetype interiorHeader = 12;
    const int cells = half(page, header + 3);
    for (qsizetype i = 0; i < cells; ++i)
        waiting.push_back(word(page, half(page, header + interiorHeader + 2 * i)));
    waiting.push_back(word(page, header + 8));
}

} // namespace

QByteArray sqliteSchemaPages(QFile& file) {
    file.seek(0);
    const QByteArray start = file.read(fileHeader);
    const quint16 stated = half(start, 16);
    const qint64 pageSize = stated == 1 ? 65536 : stated; // 65536 does not fit its two bytes
    if (start.size() < fileHeader || pageSize < 512) return start;
    QByteArray pages;
    std::vector<quint32> waiting{1};
    for (int read = 0; read < mostPages && !waiting.empty(); ++read) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        if (number == 0 || !file.seek((number - 1) * pageSize)) continue;
        const QByteArray page = file.read(pageSize);
        const qsizetype header = number == 1 ? fileHeader : 0;
        if (page.size() > header && static_cast<quint8>(page[header]) == interiorPage)
            addChildren(page, header, waiting);
        pages += page;
    }
    return pages;
}

} // namespace atlas
