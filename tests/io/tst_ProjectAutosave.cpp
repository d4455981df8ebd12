#include "io/ProjectAutosave.h"

#include "support/TestFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace atlas;

namespace {

bool write(const QString& path, const QDateTime& at) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush()
           && file.setFileTime(at, QFileDevice::FileModificationTime);
}

} // namespace

class ProjectAutosaveTest : public QObject {
    Q_OBJECT

    test::TestFiles files_;

  private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void itLiesBesideTheProject() {
        const ProjectAutosave autosave(files_.path(QStringLiteral("mine.gpkg")));
        QCOMPARE(autosave.path(), files_.path(QStringLiteral(".mine.gpkg.autosave")));
    }

    void onlyALaterOneIsOffered() {
        const QString project = files_.path(QStringLiteral("later.gpkg"));
        const ProjectAutosave autosave(project);
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(!autosave.newer());
        QVERIFY(write(autosave.path(), now));
        QVERIFY(autosave.newer()); // the project's file is gone
        QVERIFY(write(project, now.addSecs(-5)));
        QVERIFY(autosave.newer());
        QVERIFY(write(project, now.addSecs(5)));
        QVERIFY(!autosave.newer());
        autosave.remove();
        QVERIFY(!QFileInfo::exists(autosave.path()));
    }

    void withoutAFileItLiesInTheDataFolder() {
        const ProjectAutosave autosave;
        QVERIFY(
            autosave.path().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
        QVERIFY(!autosave.newer());
        QVERIFY(write(autosave.path(), QDateTime::currentDateTime()));
        QVERIFY(autosave.newer());
        QVERIFY(!ProjectAutosave::abandoned().contains(autosave.path())); // this process lives
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        const QString left = QFileInfo(autosave.path())
                                 .absoluteDir()
                                 .filePath(QStringLiteral("unsaved-%1.autosave").arg(gone.processId()));
        QVERIFY(gone.waitForFinished());
        QVERIFY(write(left, QDateTime::currentDateTime()));
        QVERIFY(ProjectAutosave::abandoned().contains(left));
        QVERIFY(QFile::remove(left));
        autosave.remove();
    }
};

QTEST_GUILESS_MAIN(ProjectAutosaveTest)
#include "tst_ProjectAutosave.moc"
