#include "io/FileSaving.h"

#include "io/ProjectFile.h"
#include "support/EventBuilder.h"
#include "support/ProjectFiller.h"
#include "support/TestFiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace atlas;

namespace {

/// Two states of one project; which of them a file holds is told by its title.
std::vector<Event> state(int which) {
    return test::anyEvents(which == 0 ? 150 : 200, static_cast<unsigned>(which) + 20);
}

Outcome saveState(const QString& path, int which) {
    ProjectParts parts;
    parts.title = QString::number(which);
    return ProjectFile::write(path, *test::snapshot(state(which)), parts, {}, {});
}

/// Which state the file holds, whole; -1 where it is neither.
int stateOf(const QString& path) {
    const auto contents = ProjectFile::read(path, {}, {});
    if (!contents || !contents->loaded->skipped.empty()) return -1;
    const int which = contents->parts.title.toInt();
    return test::everyEvent(contents->loaded->events) == state(which) ? which : -1;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr int savedStatus = 0;
constexpr int failedStatus = 3;
constexpr rlim_t smallFile = rlim_t{64} << 10; // bytes: less than any project takes
constexpr uid_t nobody = 65534;

int toldOutcome(const Outcome& saved) {
    if (saved) return savedStatus;
    std::fputs(qPrintable(saved.error().line()), stdout);
    return failedStatus;
}

/// What this program does when the test starts it again: `what` is done to the project at `path`.
int runAsChild(const QString& what, const QString& path) {
    if (what == u"save-without-end") {
        for (int round = 1;; ++round) {
            if (!saveState(path, round % 2)) return failedStatus;
            std::fputs(".", stdout);
            std::fflush(stdout);
        }
    }
    if (what == u"save-on-a-full-disk") {
        std::signal(SIGXFSZ, SIG_IGN); // then writing fails, as it does where there is no room
        const rlimit limit{smallFile, smallFile};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (what == u"save-as-nobody" && ::setresuid(nobody, nobody, nobody) != 0) return -1;
    return toldOutcome(saveState(path, 1));
}

struct Ran {
    int status = -1;
    QString out;
};

Ran runChild(const QString& what, const QString& path) {
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), what, path});
    if (!child.waitForFinished()) return {};
    return {child.exitCode(), QString::fromUtf8(child.readAllStandardOutput())};
}

} // namespace

class FileSavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TestFiles> files_;

    [[nodiscard]] QString path(const char* name) const { return files_->path(QLatin1String(name)); }

    [[nodiscard]] QStringList names() const {
        return QFileInfo(path("x")).absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

  private Q_SLOTS:

    void init() { files_ = std::make_unique<test::TestFiles>(); }

    void killedAtAnyMomentTheFileIsWhole() {
        constexpr int kills = 50;
        const QString file = path("killed.gpkg");
        QElapsedTimer clock;
        clock.start();
        QVERIFY(saveState(file, 0));
        // Over several saves, whatever the build and the machine take for one.
        const int longest = std::max(60, 3 * static_cast<int>(clock.elapsed()));
        QRandomGenerator random(4); // the moments are the machine's anyway
        int seen[2] = {0, 0};
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--child"), QStringLiteral("save-without-end"), file});
            QVERIFY(child.waitForReadyRead()); // it is saving
            QTest::qWait(static_cast<int>(random.bounded(longest)));
            child.kill();
            QVERIFY(child.waitForFinished());
            const int which = stateOf(file);
            QVERIFY2(which >= 0, qPrintable(QStringLiteral("after kill %1").arg(kill)));
            ++seen[which];
        }
        QVERIFY2(seen[0] > 0 && seen[1] > 0, "the moments were not random");
        QVERIFY(saveState(file, 0)); // and sweeps what they left
        QCOMPARE(names(), QStringList{QStringLiteral("killed.gpkg")});
    }

    void onAFullDiskTheOldFileStays() {
        const QString file = path("full.gpkg");
        QVERIFY(saveState(file, 0));
        const QByteArray before = bytesOf(file);
        const Ran ran = runChild(QStringLiteral("save-on-a-full-disk"), file);
        QCOMPARE(ran.status, failedStatus);
        QVERIFY2(ran.out.startsWith(QStringLiteral("full.gpkg: ")) || ran.out.contains(u':'),
                 qPrintable(ran.out));
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(names(), QStringList{QStringLiteral("full.gpkg")});
    }

    void inAReadOnlyFolderTheOldFileStays() {
        if (::geteuid() != 0) QSKIP("only the superuser can become nobody");
        const QString file = path("folder.gpkg");
        QVERIFY(saveState(file, 0));
        const QByteArray before = bytesOf(file);
        QVERIFY(QFile::setPermissions(QFileInfo(file).absolutePath(), QFile::ReadOwner | QFile::WriteOwner
                                                                          | QFile::ExeOwner | QFile::ReadOther
                                                                          | QFile::ExeOther));
        const Ran ran = runChild(QStringLiteral("save-as-nobody"), file);
        if (ran.status == -1 || ran.status == 255) QSKIP("this machine does not let a process become nobody");
        QCOMPARE(ran.status, failedStatus);
        QVERIFY2(ran.out.contains(QStringLiteral("folder may not be written")), qPrintable(ran.out));
        QCOMPARE(bytesOf(file), before);
    }

    void whereTheFolderIsGoneItSaysSo() {
        const Outcome saved = saveState(path("gone/project.gpkg"), 0);
        QVERIFY(!saved);
        QVERIFY(saved.error().what.contains(QStringLiteral("gone")));
        QVERIFY(!QFileInfo::exists(path("gone")));
    }

    void aFolderIsNotReplaced() {
        QVERIFY(QDir(QFileInfo(path("x")).absolutePath()).mkdir(QStringLiteral("folder.gpkg")));
        QVERIFY(!saveState(path("folder.gpkg"), 0));
        QVERIFY(QFileInfo(path("folder.gpkg")).isDir());
    }

    void permissionsAreKept() {
        const QString file = path("mine.gpkg");
        QVERIFY(saveState(file, 0));
        QVERIFY(::chmod(QFile::encodeName(file).constData(), 0640) == 0);
        QVERIFY(saveState(file, 1));
        struct stat now = {};
        QVERIFY(::stat(QFile::encodeName(file).constData(), &now) == 0);
        QCOMPARE(static_cast<int>(now.st_mode & 07777), 0640);
    }

    void aLinkIsFollowed() {
        const QString file = path("real.gpkg");
        const QString link = path("link.gpkg");
        QVERIFY(saveState(file, 0));
        QVERIFY(QFile::link(file, link));
        QVERIFY(saveState(link, 1));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(stateOf(file), 1);
    }

    void onlyWhatDeadProcessesLeftIsSwept() {
        const QString file = path("swept.gpkg");
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        const qint64 dead = gone.processId();
        QVERIFY(gone.waitForFinished());
        const QString host = QSysInfo::machineHostName();
        const auto draft = [&](const QString& name, const QString& onHost, qint64 process) {
            return QStringLiteral(".%1.saving-%2-%3-1.gpkg").arg(name, onHost).arg(process);
        };
        const QString swept = draft(QStringLiteral("swept.gpkg"), host, dead);
        const QStringList kept{draft(QStringLiteral("swept.gpkg"), host, ::getppid()),
                               draft(QStringLiteral("swept.gpkg"), QStringLiteral("another-") + host, dead),
                               draft(QStringLiteral("other.gpkg"), host, dead),
                               QStringLiteral(".swept.gpkg.saving-notes.txt")};
        for (const QString& name : kept + QStringList{swept})
            QVERIFY(!files_->write(name, "x").isEmpty());
        QVERIFY(saveState(file, 0));
        QStringList expected = kept + QStringList{QStringLiteral("swept.gpkg")};
        expected.sort();
        QStringList found = names();
        found.sort();
        QCOMPARE(found, expected);
    }

    void whileAnotherProgramWritesNothingIsReplaced() {
        const QString file = path("busy.gpkg");
        QVERIFY(saveState(file, 0));
        const QByteArray before = bytesOf(file);
        for (const char* ending : {"-wal", "-journal"}) {
            const QString journal = files_->write(QStringLiteral("busy.gpkg") + QLatin1String(ending), "x");
            QVERIFY(!saveState(file, 1));
            QCOMPARE(bytesOf(file), before);
            QVERIFY(QFile::remove(journal));
        }
        QVERIFY(saveState(file, 1));
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--child") return runAsChild(arguments[2], arguments[3]);
    FileSavingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FileSaving.moc"
