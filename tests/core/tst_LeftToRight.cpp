#include "core/LeftToRight.h"
#include "core/Result.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

class TestLeftToRight : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void isolatedOnlyWhereTheSentenceReadsTheOtherWay() {
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(leftToRight(QStringLiteral("a/b.csv")), QStringLiteral("a/b.csv"));
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(leftToRight(QStringLiteral("a/b.csv")), QStringLiteral("\u2066a/b.csv\u2069"));
        QCOMPARE(leftToRight(QString()), QString());
    }

    void anErrorKeepsItsPathTogether() {
        const Error error{QStringLiteral("الملف فارغ"), QStringLiteral("/a/ملف.csv"), QString()};
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(error.line(), QStringLiteral("\u2066/a/ملف.csv\u2069: الملف فارغ"));
    }
};

QTEST_GUILESS_MAIN(TestLeftToRight)
#include "tst_LeftToRight.moc"
