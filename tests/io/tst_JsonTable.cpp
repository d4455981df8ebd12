#include "io/JsonTable.h"

#include "io/GdalCall.h"
#include "support/TestFiles.h"

#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// Records in JSON, wherever they lie.
class TestJsonTable : public QObject {
    Q_OBJECT

    test::TestFiles files_;
    GdalCall gdal_;

    std::unique_ptr<RecordTable> open(const QByteArray& json, const QString& array = {}) {
        ReadOptions options;
        options.mapping.emplace().array = array;
        auto table = JsonTable::open(files_.write(u"made-up.json"_s, json), options);
        if (!table) qFatal("%s", qPrintable(table.error().line()));
        return std::move(table).value();
    }

    static QString cell(const RecordTable& table, const QString& column) {
        return table.text(static_cast<int>(table.columns().indexOf(column)));
    }

  private Q_SLOTS:

    void records_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("outermost") << QByteArray("[{\"id\":1},{\"id\":2}]");
        QTest::newRow("under keys") << QByteArray(
            "{\"a\":{\"b\":[{\"id\":1},{\"id\":2}]},\"c\":[{\"x\":9}]}");
        QTest::newRow("by line") << QByteArray("{\"id\":1}\n\n{\"id\":2}\n");
        QTest::newRow("with separators") << QByteArray("\x1e{\"id\":1}\n\x1e{\"id\":2}\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[{\"id\":1},{\"id\":2}]");
        // An array inside records is a part of them, however long.
        QTest::newRow("longer arrays inside")
            << QByteArray("[{\"id\":1,\"v\":[{\"n\":1},{\"n\":2},{\"n\":3}]},{\"id\":2}]");
    }

    void records() {
        QFETCH(QByteArray, json);
        const auto table = open(json);
        QCOMPARE(table->expected(), 2);
        QVERIFY(table->next() && table->next());
        QCOMPARE(cell(*table, u"id"_s), u"2"_s);
        QVERIFY(!table->next());
    }

    void valuesAreFlattened() {
        const auto table =
            open("[{\"source\":{\"name\":\"Wire\",\"at\":{\"url\":\"u\"}},\"tags\":[\"a\",2,null,true],"
                 "\"parties\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"lat\":35.5,\"big\":12345678901,"
                 "\"whole\":3.0,\"none\":null}]");
        QVERIFY(table->next());
        QCOMPARE(cell(*table, u"source.name"_s), u"Wire"_s);
        QCOMPARE(cell(*table, u"source.at.url"_s), u"u"_s);
        QCOMPARE(cell(*table, u"tags"_s), u"a; 2; true"_s);
        QCOMPARE(cell(*table, u"parties.name"_s), u"A; B"_s);
        QCOMPARE(cell(*table, u"lat"_s), u"35.5"_s);
        QCOMPARE(cell(*table, u"big"_s), u"12345678901"_s);
        QCOMPARE(cell(*table, u"whole"_s), u"3"_s);
        QVERIFY(!table->columns().contains(u"none"_s) || cell(*table, u"none"_s).isEmpty());
    }

    void anotherArrayCanBeChosen() {
        const QByteArray json = "{\"days\":[{\"date\":\"2017-03-17\",\"events\":[{\"id\":1},{\"id\":2}]},"
                                "{\"date\":\"2017-03-18\",\"events\":[{\"id\":3}]}]}";
        QCOMPARE(open(json)->expected(), 2);
        const auto table = open(json, u"days.events"_s);
        QCOMPARE(table->expected(), 3);
        QVERIFY(table->next() && table->next() && table->next());
        QCOMPARE(cell(*table, u"id"_s), u"3"_s);
        QCOMPARE(cell(*table, u"days.date"_s), u"2017-03-18"_s);
        const auto arrays = JsonTable::arrays(files_.write(u"made-up.json"_s, json));
        QCOMPARE(arrays.size(), std::size_t(2));
        QCOMPARE(arrays[0].path, u"days"_s);
        QCOMPARE(arrays[1].records, 3);
        ReadOptions options;
        options.mapping.emplace().array = u"nights"_s;
        const auto none = JsonTable::open(files_.path(u"made-up.json"_s), options);
        QVERIFY(!none.ok());
        QVERIFY(none.error().line().contains(u"days.events"));
    }

    void collectionsUnderKeysAreOneTable() {
        const QByteArray feature =
            "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"date\":\"2017\"},\"geometry\":"
            "{\"type\":\"Point\",\"coordinates\":[38.5,35.5]}}";
        const QByteArray collection = "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
        const auto table = open("{\"north\":" + collection + ",\"more\":{\"south\":" + collection + "}}");
        QVERIFY(table->hasPlaces());
        QSet<QString> keys;
        while (table->next()) {
            keys.insert(cell(*table, u"key"_s));
            QCOMPARE(cell(*table, u"date"_s), u"2017"_s);
            QCOMPARE(cell(*table, u"id"_s), u"7"_s);
            QCOMPARE(table->place()->at, (GeoPoint{38.5, 35.5}));
        }
        QCOMPARE(keys, (QSet<QString>{u"north"_s, u"more.south"_s}));
    }

    void broken_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        QTest::newRow("no array") << QByteArray("{\"made\":\"up\"}") << u"no array"_s;
        QTest::newRow("cut off") << QByteArray("[\n{\"a\":1},\n{\"a\":") << u"line 3"_s;
        QTest::newRow("lines that are none") << QByteArray("{\"a\":\n{\"a\":\n") << u"line"_s;
        QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"deeply"_s;
        QTest::newRow("windows-1256") << QByteArray("[{\"a\":\"\xc7\xe1\"}]") << u"JSON"_s;
        QByteArray wide = "[{";
        for (int i = 0; i < 2000; ++i)
            wide += (i == 0 ? "\"k" : ",\"k") + QByteArray::number(i) + "\":1";
        QTest::newRow("too many keys") << wide + "}]" << u"keys"_s;
    }

    void broken() {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto table = JsonTable::open(files_.write(u"bad.json"_s, json));
        QVERIFY(!table.ok());
        QVERIFY2(table.error().line().contains(word), qPrintable(table.error().line()));
        QVERIFY(!table.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJsonTable)
#include "tst_JsonTable.moc"
