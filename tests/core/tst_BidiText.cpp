#include "core/BidiText.h"
#include "core/Result.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

class TestBidiText : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isolatedOnlyWhereTheSentenceReadsTheOtherWay() {
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(leftToRight(QStringLiteral("a/b.csv")), QStringLiteral("a/b.csv"));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(leftToRight(QStringLiteral("a/b.csv")), QStringLiteral("\u200F\u2066a/b.csv\u2069"));
        QCOMPARE(leftToRight(QString()), QString());
    }

    /// "5–7 Mar" beside an Arabic name must not become "7–5".
    void namesAreReadByThemselves() {
        const QString arabic = QStringLiteral("شاهد");
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(dotted({arabic, QString(), QStringLiteral("5–7 Mar 2016")}),
                 QStringLiteral("\u2068شاهد\u2069 · 5–7 Mar 2016"));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(isolated(arabic), arabic);
        QCOMPARE(isolated(QStringLiteral("7-Oct-14")), QStringLiteral("\u20687-Oct-14\u2069"));
        QCOMPARE(isolated(QStringLiteral("36,5")), QStringLiteral("36,5"));
    }

    void anErrorKeepsItsPathTogether() {
        const Error error{QStringLiteral("الملف فارغ"), QStringLiteral("/a/ملف.csv"), QString()};
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(error.line(), QStringLiteral("\u200F\u2066/a/ملف.csv\u2069: الملف فارغ"));
    }
};

QTEST_GUILESS_MAIN(TestBidiText)
#include "tst_BidiText.moc"
