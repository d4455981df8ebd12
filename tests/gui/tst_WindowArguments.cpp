#include "app/WindowArguments.h"

#include <QTest>

using namespace atlas;

class TestWindowArguments : public QObject {
    Q_OBJECT
  private Q_SLOTS:

    void parses_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* name, const QString& line, const QString& files,
                            const QString& language) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts)
                                << files.split(u' ', Qt::SkipEmptyParts) << language;
        };
        row("nothing", {}, {}, {});
        row("files", QStringLiteral("a.csv b.mbtiles"), QStringLiteral("a.csv b.mbtiles"), {});
        row("language", QStringLiteral("a.csv --lang ar"), QStringLiteral("a.csv"), QStringLiteral("ar"));
        row("language with =", QStringLiteral("--lang=fr a.csv"), QStringLiteral("a.csv"),
            QStringLiteral("fr"));
        row("a file that looks like an option", QStringLiteral("-- --lang"), QStringLiteral("--lang"), {});
    }

    void parses() {
        QFETCH(QStringList, arguments);
        const auto parsed = WindowArguments::parse(arguments);
        QVERIFY(parsed.ok());
        QTEST(parsed->files, "files");
        QTEST(parsed->language, "language");
    }

    void wrongUsageIsAnErrorThatNamesIt_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("option") << QStringList{QStringLiteral("--colour")} << QStringLiteral("--colour");
        QTest::newRow("language") << QStringList{QStringLiteral("--lang"), QStringLiteral("xx")}
                                  << QStringLiteral("xx");
        QTest::newRow("no language") << QStringList{QStringLiteral("--lang")} << QStringLiteral("--lang");
    }

    void wrongUsageIsAnErrorThatNamesIt() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto parsed = WindowArguments::parse(arguments);
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().line().contains(named));
    }
};

QTEST_GUILESS_MAIN(TestWindowArguments)
#include "tst_WindowArguments.moc"
