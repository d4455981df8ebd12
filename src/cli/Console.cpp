#include "cli/Console.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace atlas::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::Console)
};

void put(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString harmless(const QString& text) {
    QString clean = text;
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) c = u' ';
    return clean;
}

void print(const QByteArray& bytes) {
    put(stdout, bytes);
}

void printLine(const QString& line) {
    put(stdout, (harmless(line) + u'\n').toUtf8());
}

void printError(const Error& error) {
    clearProgress();
    put(stderr, (QStringLiteral("strikeatlas: ") + harmless(error.line()) + u'\n').toUtf8());
}

ExitStatus fail(const Error& error, ExitStatus status) {
    printError(error);
    return status;
}

bool showsProgress() {
    return ::isatty(STDERR_FILENO) == 1;
}

void showProgress(const QString& what, double share) {
    if (!showsProgress()) return;
    const QString percent = QLocale().toString(static_cast<int>(share * 100));
    put(stderr, QByteArrayLiteral("\r\x1b[K") + harmless(Text::tr("%1: %2 %").arg(what, percent)).toUtf8());
}

void clearProgress() {
    if (showsProgress()) put(stderr, QByteArrayLiteral("\r\x1b[K"));
}

} // namespace atlas::console
