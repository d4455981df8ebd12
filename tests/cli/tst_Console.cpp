#include "cli/Console.h"

#include "support/OutputCapture.h"

#include <QTest>

using namespace atlas;

class ConsoleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void textCannotSteerTheTerminal() {
        QCOMPARE(console::harmless(QStringLiteral("a\x1b[31mred\x07\r\n")), QStringLiteral("a [31mred   "));
        QCOMPARE(console::harmless(QString::fromUtf8("الرقة – “Raqqa”")),
                 QString::fromUtf8("الرقة – “Raqqa”"));
        QCOMPARE(console::harmless(QString(QChar(0x202e)) + QStringLiteral("gpj")), QStringLiteral(" gpj"));
    }

    void anErrorIsOneLine() {
        test::OutputCapture errors(stderr);
        console::printError(
            {QStringLiteral("two\nlines"), QStringLiteral("a\x1b.csv"), QStringLiteral("mend it")});
        QCOMPARE(errors.bytes(), QByteArrayLiteral("strikeatlas: a .csv: two lines; mend it\n"));
    }

    void noProgressWithoutATerminal() {
        test::OutputCapture errors(stderr);
        console::showProgress(QStringLiteral("Reading"), 0.5);
        console::clearProgress();
        QVERIFY(errors.bytes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_Console.moc"
