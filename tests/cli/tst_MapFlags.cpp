#include "cli/MapFlags.h"

#include <CLI/CLI.hpp>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As main() gives them, parsed and taken. The parser's own complaint is an Error too.
Result<ReadOptions> parsed(const QStringList& arguments) {
    CLI::App app;
    MapFlags flags;
    flags.declare(app);
    std::vector<std::string> words;
    for (auto word = arguments.rbegin(); word != arguments.rend(); ++word)
        words.push_back(word->toStdString());
    try {
        app.parse(std::move(words));
    } catch (const CLI::ParseError& error) {
        return Error{QString::fromUtf8(error.what()), {}, {}};
    }
    return flags.parse();
}

} // namespace

/// How files are to be read, as the command line words it.
class TestMapFlags : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void nothingSaidIsNothingAsked() {
        const auto options = parsed({});
        QVERIFY(options);
        QVERIFY(!options->mapping && options->schema.isEmpty() && !options->partCopies);
    }

    void everyWordCounts() {
        const auto options = parsed({u"--map"_s, u"latitude=Y"_s, u"--map"_s, u"title=a = b"_s, u"--map"_s,
                                     u"actor=Who"_s, u"--map"_s, u"actor=Whom"_s, u"--map=date-order=dmy"_s,
                                     u"--schema"_s, u"table"_s, u"--part-copies"_s});
        QVERIFY2(options, options ? "" : qPrintable(options.error().line()));
        QCOMPARE(options->schema, u"table"_s);
        QVERIFY(options->partCopies);
        const TableMapping& mapping = *options->mapping;
        QCOMPARE(mapping.columns.at(TableField::Latitude), QStringList{u"Y"_s});
        QCOMPARE(mapping.columns.at(TableField::Title), QStringList{u"a = b"_s}); // the first sign parts
        QCOMPARE(mapping.columns.at(TableField::Actor), (QStringList{u"Who"_s, u"Whom"_s}));
        QCOMPARE(mapping.dateOrder, DateOrder::DayFirst);
        QVERIFY(mapping.guessRest);
    }

    void settings_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        for (const auto& [typed, kept] : {std::pair{u"encoding=Windows-1256"_s, u"windows-1256"_s},
                                          {u"separator=semicolon"_s, u"semicolon"_s},
                                          {u"decimal=comma"_s, u"comma"_s},
                                          {u"epoch=milliseconds"_s, u"milliseconds"_s},
                                          {u"zone=Asia/Baghdad"_s, u"Asia/Baghdad"_s},
                                          {u"array=data.events"_s, u"data.events"_s},
                                          {u"layer=strikes"_s, u"strikes"_s},
                                          {u"nothing=ND,-"_s, u"nd,-"_s}})
            QTest::newRow(qPrintable(typed)) << typed << kept;
    }

    void settings() {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto options = parsed({u"--map"_s, typed});
        QVERIFY(options);
        const QString name = typed.section(u'=', 0, 0);
        QCOMPARE(options->mapping->toJson()[name].toString().toLower(), kept.toLower());
    }

    /// What is wrong is named, and what may be said instead.
    void faults_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("no sign") << u"latitude"_s << u"FIELD=COLUMN"_s;
        QTest::newRow("no field") << u"=Y"_s << u"FIELD=COLUMN"_s;
        QTest::newRow("no column") << u"latitude="_s << u"column"_s;
        QTest::newRow("no such field") << u"mood=Y"_s << u"latitude"_s;
        QTest::newRow("encoding") << u"encoding=latin-9"_s << u"windows-1252"_s;
        QTest::newRow("separator") << u"separator=ab"_s << u"semicolon"_s;
        QTest::newRow("header rows") << u"header-rows=many"_s << u"20"_s;
        QTest::newRow("decimal") << u"decimal=dot"_s << u"comma"_s;
        QTest::newRow("order") << u"date-order=ymd"_s << u"dmy"_s;
        QTest::newRow("epoch") << u"epoch=days"_s << u"milliseconds"_s;
        QTest::newRow("zone") << u"zone=Mars"_s << u"Asia/Damascus"_s;
    }

    void faults() {
        QFETCH(QString, typed);
        QFETCH(QString, remedy);
        const auto options = parsed({u"--map"_s, typed});
        QVERIFY(!options);
        QVERIFY2(options.error().line().contains(remedy), qPrintable(options.error().line()));
    }
};

QTEST_GUILESS_MAIN(TestMapFlags)
#include "tst_MapFlags.moc"
