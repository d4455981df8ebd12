#include "io/TextCopy.h"

#include "io/CellSplitter.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace atlas {
namespace {

/// Written in portions of this size.
constexpr qsizetype portionBytes = 1 << 20;

QString folder() {
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return !cache.isEmpty() && QDir().mkpath(cache) ? cache : QDir::tempPath();
}

void appendCell(QByteArray& line, QByteArray cell) {
    std::replace(cell.begin(), cell.end(), '\0', ' ');
    cell.replace('"', "\"\"");
    line += '"' + cell + '"';
}

void appendLine(QByteArray& text, const CellSplitter::Record& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += ',';
        appendCell(text, cells[i]);
    }
    text += '\n';
}

} // namespace

struct TextCopy::Private {
    explicit Private(const TextForm& shape)
        : headerRowsLeft(shape.headerRows)
        , file(folder() + QStringLiteral("/strikeatlas-XXXXXX.csv"))
        , splitter(shape.separator, [this](CellSplitter::Record& cells) { take(cells); }) {
        whole = file.open();
        CellSplitter::Record names;
        for (const QString& column : shape.columns)
            names.push_back(column.toUtf8());
        appendLine(text, names);
    }

    void take(const CellSplitter::Record& cells) {
        if (headerRowsLeft > 0) {
            --headerRowsLeft;
            return;
        }
        appendLine(text, cells);
        if (text.size() >= portionBytes) write();
    }

    void write() {
        whole = whole && file.write(text) == text.size();
        text.clear();
    }

    int headerRowsLeft;
    bool whole = false;
    QTemporaryFile file;
    QByteArray text; ///< not written yet
    CellSplitter splitter;
};

TextCopy::TextCopy(const TextForm& shape) : d_(std::make_unique<Private>(shape)) {}

TextCopy::~TextCopy() = default;

void TextCopy::feed(QByteArrayView text) {
    d_->splitter.feed(text);
}

bool TextCopy::finish() {
    d_->splitter.finish();
    d_->write();
    return d_->whole && d_->file.flush();
}

QString TextCopy::path() const {
    return d_->file.fileName();
}

} // namespace atlas
