#include "io/ProjectLock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectLock)
};

/// Beside the file that a link leads to.
QString lockPath(const QString& path) {
    const QFileInfo given(path);
    const QString canonical = given.canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? given.absoluteFilePath() : canonical);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

} // namespace

ProjectLock::ProjectLock(const QString& path)
    : path_(path), lock_(std::make_unique<QLockFile>(lockPath(path))) {
    // Age says nothing of a project, which may be open for days; that its process is gone does.
    lock_->setStaleLockTime(0);
}

ProjectLock::~ProjectLock() = default;

ProjectLock::State ProjectLock::hold() {
    if (state_ == State::Held) return state_;
    if (lock_->tryLock(0)) return state_ = State::Held;
    const bool elsewhere = lock_->error() == QLockFile::LockFailedError;
    return state_ = elsewhere ? State::Elsewhere : State::Impossible;
}

QString ProjectLock::why() const {
    if (state_ == State::Impossible) return Text::tr("Its folder may not be written.");
    if (state_ != State::Elsewhere) return {};
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock_->getLockInfo(&process, &host, &program)) return Text::tr("Another program has it open.");
    //: %1 a program, %2 a computer, %3 a number
    return Text::tr("%1 on %2 has it open (process %3).").arg(program, host, QString::number(process));
}

} // namespace atlas
