#include "support/EventBuilder.h"
#include "timeline/Coverage.h"

#include <QTest>

using namespace atlas;
using test::day;

namespace {

/// "2016-01-01..2017-01-01" a span; "-" a file that does not say; blanks between several.
std::vector<TimeSpan> spans(const QString& text) {
    std::vector<TimeSpan> list;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"-") {
            list.emplace_back();
            continue;
        }
        const QStringList ends = part.split(QStringLiteral(".."));
        list.push_back({day(qPrintable(ends.front())), day(qPrintable(ends.back())), TimeMeaning::Duration});
    }
    return list;
}

} // namespace

class CoverageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void whatNoFileSpeaksOfIsAGap_data() {
        QTest::addColumn<QString>("covered");
        QTest::addColumn<QString>("gaps");
        QTest::newRow("no file") << QString() << QStringLiteral("2015-01-01..2020-01-01");
        QTest::newRow("a file that does not say")
            << QStringLiteral("-") << QStringLiteral("2015-01-01..2020-01-01");
        QTest::newRow("all") << QStringLiteral("2014-01-01..2021-01-01") << QString();
        QTest::newRow("exactly all") << QStringLiteral("2015-01-01..2020-01-01") << QString();
        QTest::newRow("the middle") << QStringLiteral("2016-01-01..2017-01-01")
                                    << QStringLiteral("2015-01-01..2016-01-01 2017-01-01..2020-01-01");
        QTest::newRow("the beginning")
            << QStringLiteral("2014-01-01..2016-01-01") << QStringLiteral("2016-01-01..2020-01-01");
        QTest::newRow("two, not in order")
            << QStringLiteral("2018-01-01..2021-01-01 2014-01-01..2016-01-01 -")
            << QStringLiteral("2016-01-01..2018-01-01");
        QTest::newRow("two that meet")
            << QStringLiteral("2015-01-01..2017-01-01 2017-01-01..2020-01-01") << QString();
        QTest::newRow("one inside another") << QStringLiteral("2015-01-01..2018-01-01 2016-01-01..2017-01-01")
                                            << QStringLiteral("2018-01-01..2020-01-01");
        QTest::newRow("beside what is shown")
            << QStringLiteral("2010-01-01..2012-01-01 2022-01-01..2023-01-01")
            << QStringLiteral("2015-01-01..2020-01-01");
    }

    void whatNoFileSpeaksOfIsAGap() {
        QFETCH(QString, covered);
        QFETCH(QString, gaps);
        std::vector<DataFile> files;
        for (const TimeSpan& span : spans(covered)) {
            files.emplace_back();
            files.back().covered = span;
        }
        QVERIFY(uncovered(files, {day("2015-01-01"), day("2020-01-01")}) == spans(gaps));
    }

    void noTimeHasNoGaps() { QVERIFY(uncovered({}, {}).empty()); }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_Coverage.moc"
