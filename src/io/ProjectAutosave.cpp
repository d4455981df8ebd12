#include "io/ProjectAutosave.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <signal.h> // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++

#include <cerrno>

namespace atlas {
namespace {

const QString unnamedPrefix = QStringLiteral("unsaved-");
const QString ending = QStringLiteral(".autosave");

QDir dataFolder() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                      + QStringLiteral("/autosaves"));
    folder.mkpath(QStringLiteral("."));
    return folder;
}

/// The file that a link leads to.
QFileInfo fileOf(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return QFileInfo(canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical);
}

QString pathFor(const QString& project) {
    if (project.isEmpty())
        return dataFolder().filePath(
            QStringLiteral("%1%2%3").arg(unnamedPrefix).arg(QCoreApplication::applicationPid()).arg(ending));
    const QFileInfo file = fileOf(project);
    if (QFileInfo(file.absolutePath()).isWritable())
        return file.absoluteDir().filePath(u'.' + file.fileName() + ending);
    // Two projects of one name in two such folders are told apart by the whole path.
    const auto digest =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return dataFolder().filePath(QStringLiteral("%1-%2%3").arg(QString::fromLatin1(digest.toHex().first(16)),
                                                               file.fileName(), ending));
}

bool isRunning(qint64 process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace

ProjectAutosave::ProjectAutosave(const QString& path) : project_(path), path_(pathFor(path)) {}

bool ProjectAutosave::newer() const {
    const QFileInfo autosave(path_);
    if (!autosave.exists()) return false;
    const QFileInfo project(project_);
    return project_.isEmpty() || !project.exists() || autosave.lastModified() > project.lastModified();
}

void ProjectAutosave::remove() const {
    QFile::remove(path_);
}

QStringList ProjectAutosave::abandoned() {
    QStringList left;
    const QDir folder = dataFolder();
    const QStringList found =
        folder.entryList({unnamedPrefix + u'*' + ending}, QDir::Files, QDir::Time); // the latest first
    for (const QString& name : found) {
        const qint64 process = name.mid(unnamedPrefix.size()).chopped(ending.size()).toLongLong();
        if (process > 0 && process != QCoreApplication::applicationPid() && !isRunning(process))
            left << folder.filePath(name);
    }
    return left;
}

} // namespace atlas
