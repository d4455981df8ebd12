#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

} // namespace

/// The program as a shell starts it: a process of its own, on a machine without a display.
class ProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static Ran run(const QStringList& arguments) {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "QT_LOGGING_RULES"})
            bare.remove(QLatin1String(name));
        QProcess process;
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral(ATLAS_PROGRAM), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

  private Q_SLOTS:

    void initTestCase() { QVERIFY(folder_.isValid()); }

    void anErrorIsOneLineWhateverTheMachine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QString map = folder_.filePath(QStringLiteral("map.png"));
        QTest::newRow("info of nothing")
            << QStringList{QStringLiteral("info"), QStringLiteral("nowhere.csv")} << 1;
        QTest::newRow("export of nothing")
            << QStringList{QStringLiteral("export"), QStringLiteral("nowhere.csv"), QStringLiteral("-o"), map}
            << 1;
        QTest::newRow("wrong usage") << QStringList{QStringLiteral("export")} << 2;
        QTest::newRow("a window of nothing") << QStringList{QStringLiteral("nowhere.csv")} << 1;
        QTest::newRow("a window without a display") << QStringList() << 1;
    }

    void anErrorIsOneLineWhateverTheMachine() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.err.startsWith(QStringLiteral("strikeatlas: ")), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.out.isEmpty());
    }

    void aMapIsDrawnWithoutADisplayAndInSilence() {
        const QString map = folder_.filePath(QStringLiteral("map.png"));
        const Ran ran =
            run({QStringLiteral("export"), QStringLiteral("--size=400x300"), QStringLiteral("-o"), map});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.out, QString());
        QCOMPARE(QImage(map).size(), QSize(400, 300));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_Program.moc"
