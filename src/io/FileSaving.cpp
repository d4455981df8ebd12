#include "io/FileSaving.h"

#include "io/ProjectProbe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <signal.h> // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FileSaving)
};

/// Links one after the other, as deep as the system follows them.
constexpr int mostLinks = 40;

QString withoutLinks(const QString& path) {
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.absoluteFilePath();
}

/// Before the process id in a draft's name: another host may write in the same folder.
QString draftPrefix(const QString& target) {
    return QStringLiteral(".%1.saving-%2-").arg(QFileInfo(target).fileName(), QSysInfo::machineHostName());
}

bool isRunning(qint64 process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

/// Drafts of this file that no living process of this host writes.
void sweep(const QString& target) {
    const QDir folder = QFileInfo(target).absoluteDir();
    const QString prefix = draftPrefix(target);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        if (!name.startsWith(prefix)) continue;
        bool number = false;
        const qint64 process = name.mid(prefix.size()).section(u'-', 0, 0).toLongLong(&number);
        if (number && process > 0 && !isRunning(process)) QFile::remove(folder.filePath(name));
    }
}

QString newDraft(const QString& target, const QString& ending) {
    static std::atomic<int> drafts{0};
    const QString name =
        draftPrefix(target)
        + QStringLiteral("%1-%2.%3").arg(QCoreApplication::applicationPid()).arg(++drafts).arg(ending);
    return QFileInfo(target).absoluteDir().filePath(name);
}

QString systemError() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Writes what the system still holds of a file or a folder to the disk.
bool sync(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return synced;
}

void copyPermissions(const QString& from, const QString& to) {
    struct stat old = {};
    if (::stat(QFile::encodeName(from).constData(), &old) != 0) return;
    const QByteArray target = QFile::encodeName(to);
    // The owner may only be given away by the superuser; then the permissions are what can be kept.
    [[maybe_unused]] const int owned = ::chown(target.constData(), old.st_uid, old.st_gid);
    ::chmod(target.constData(), old.st_mode & 07777);
}

} // namespace

FileSaving::FileSaving(QString target, QString draft)
    : target_(std::move(target)), draft_(std::move(draft)) {}

FileSaving::~FileSaving() {
    QFile::remove(draft_);
}

Result<std::unique_ptr<FileSaving>> FileSaving::begin(const QString& path, const QString& ending) {
    const QString target = withoutLinks(path);
    const QFileInfo file(target);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Error{Text::tr("its folder is gone"), path, Text::tr("save it in another folder")};
    if (file.isDir()) return Error{Text::tr("this is a folder"), path, Text::tr("give the file a name")};
    if (!folder.isWritable())
        return Error{Text::tr("its folder may not be written"), path, Text::tr("save it in another folder")};
    if (file.exists() && !file.isWritable())
        return Error{Text::tr("the file is write-protected"), path, Text::tr("save it under another name")};
    // Left beside the new file, SQLite would take another's journal for its own.
    if (hasJournal(target))
        return Error{Text::tr("another program is writing to it"), path,
                     Text::tr("close it there (QGIS?), or save under another name")};
    sweep(target);
    return std::unique_ptr<FileSaving>(new FileSaving(target, newDraft(target, ending)));
}

Error FileSaving::failed() const {
    return {Text::tr("it could not be saved (%1); what was saved before is still there").arg(systemError()),
            target_, Text::tr("make room, or save it somewhere else")};
}

Outcome FileSaving::keepOld(int version) const {
    const QFileInfo file(target_);
    const QString kept =
        file.absoluteDir().filePath(QStringLiteral("%1.v%2.gpkg").arg(file.completeBaseName()).arg(version));
    if (QFileInfo::exists(kept)) return done();
    const bool linked =
        ::link(QFile::encodeName(target_).constData(), QFile::encodeName(kept).constData()) == 0;
    if (!linked && !QFile::copy(target_, kept))
        return Error{Text::tr("its older version could not be kept"), kept,
                     Text::tr("save it under another name")};
    return done();
}

Outcome FileSaving::commit() {
    copyPermissions(target_, draft_);
    if (!sync(draft_)) return failed();
    if (std::rename(QFile::encodeName(draft_).constData(), QFile::encodeName(target_).constData()) != 0)
        return failed();
    // The file is in its place whether or not the folder can be synced: some file systems cannot.
    [[maybe_unused]] const bool synced = sync(QFileInfo(target_).absolutePath());
    return done();
}

} // namespace atlas
