#include "io/JsonDocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>

#include <optional>
#include <utility>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::JsonDocument)
};

QByteArray asUtf8(const QByteArray& bytes) {
    if (bytes.startsWith("\xef\xbb\xbf")) return bytes.sliced(3);
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8) return bytes;
    QStringDecoder decoder(*encoding);
    return QString(decoder(bytes)).toUtf8();
}

QString faultOf(const QJsonParseError& error) {
    if (error.error == QJsonParseError::DeepNesting) return Text::tr("its values are nested too deeply");
    return error.errorString().simplified();
}

Error broken(const QString& path, qsizetype line, const QJsonParseError& error) {
    return {Text::tr("this is no whole JSON: line %1 (%2)").arg(QLocale().toString(line), faultOf(error)),
            path, Text::tr("copy, download or export it again")};
}

QJsonValue rootOf(const QJsonDocument& document) {
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Nothing where no line of it is a value.
std::optional<JsonDocument> readLines(const QByteArray& text) {
    constexpr char recordSeparator = '\x1e';
    QJsonArray all;
    JsonDocument read;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i].trimmed();
        while (line.startsWith(recordSeparator))
            line.remove(0, 1);
        if (line.isEmpty()) continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        const bool whole = error.error == QJsonParseError::NoError;
        if (!whole) read.broken.push_back({i + 1, all.size(), faultOf(error)});
        all.append(whole ? rootOf(document) : QJsonValue());
    }
    if (all.size() == static_cast<qsizetype>(read.broken.size())) return std::nullopt;
    read.root = all;
    return read;
}

/// Whether the text is values on lines of their own, of which the first is broken: then the last is one.
bool endsWithALine(const QByteArray& text) {
    const QByteArray all = text.trimmed();
    const auto last = all.lastIndexOf('\n');
    return last > 0 && QJsonDocument::fromJson(all.sliced(last + 1)).isObject();
}

} // namespace

Result<JsonDocument> readJsonFile(const QString& path, qint64 mostBytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("the file cannot be opened (%1)").arg(file.errorString()), path,
                     Text::tr("check that you may read it")};
    if (file.size() > mostBytes)
        return Error{Text::tr("it is larger than %1").arg(QLocale().formattedDataSize(mostBytes)), path,
                     Text::tr("export it as CSV, or as GeoJSON lines")};
    const QByteArray text = asUtf8(file.readAll());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError) return JsonDocument{rootOf(document), {}};
    // After a first whole value others can follow, each on its line.
    const bool onLines =
        error.error == QJsonParseError::GarbageAtEnd || text.startsWith('\x1e') || endsWithALine(text);
    if (auto lines = onLines ? readLines(text) : std::nullopt) return std::move(*lines);
    return broken(path, text.left(error.offset).count('\n') + 1, error);
}

} // namespace atlas
