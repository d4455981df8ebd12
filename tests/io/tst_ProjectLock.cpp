#include "io/ProjectLock.h"

#include "support/TestFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

using namespace atlas;

class ProjectLockTest : public QObject {
    Q_OBJECT

    test::TestFiles files_;

  private Q_SLOTS:

    void oneAtATime() {
        const QString project = files_.write(QStringLiteral("one.gpkg"), "x");
        auto first = std::make_unique<ProjectLock>(project);
        QVERIFY(first->state() == ProjectLock::State::Free);
        QVERIFY(first->hold() == ProjectLock::State::Held);
        QVERIFY(first->hold() == ProjectLock::State::Held);
        QVERIFY(first->why().isEmpty());
        ProjectLock second(project);
        QVERIFY(second.hold() == ProjectLock::State::Elsewhere);
        QVERIFY(second.why().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.why().contains(QSysInfo::machineHostName()));
        first.reset();
        QVERIFY(second.hold() == ProjectLock::State::Held);
    }

    void aLinkIsTheSameProject() {
        const QString project = files_.write(QStringLiteral("real.gpkg"), "x");
        const QString link = files_.path(QStringLiteral("link.gpkg"));
        QVERIFY(QFile::link(project, link));
        ProjectLock first(project);
        QVERIFY(first.hold() == ProjectLock::State::Held);
        ProjectLock second(link);
        QVERIFY(second.hold() == ProjectLock::State::Elsewhere);
    }

    void thatOfADeadProcessIsTakenOver() {
        const QString project = files_.write(QStringLiteral("left.gpkg"), "x");
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), project});
        QVERIFY(child.waitForReadyRead());
        ProjectLock lock(project);
        QVERIFY(lock.hold() == ProjectLock::State::Elsewhere);
        QVERIFY(lock.why().contains(QString::number(child.processId())));
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFileInfo::exists(files_.path(QStringLiteral(".left.gpkg.lock"))));
        QVERIFY(lock.hold() == ProjectLock::State::Held);
    }

    void withoutAFolderToWriteThereIsNone() {
        ProjectLock lock(files_.path(QStringLiteral("gone/project.gpkg")));
        QVERIFY(lock.hold() == ProjectLock::State::Impossible);
        QVERIFY(!lock.why().isEmpty());
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--child") {
        ProjectLock lock(arguments[2]);
        if (lock.hold() != ProjectLock::State::Held) return 1;
        std::puts("held");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    ProjectLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ProjectLock.moc"
