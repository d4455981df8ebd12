#include "io/EventReader.h"
#include "support/TestFiles.h"

#include <QStringEncoder>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

Gazetteer testGazetteer() {
    GazetteerPlace place;
    place.name = u"Testville"_s;
    place.nameAr = u"تستفيل"_s;
    place.country = u"SY"_s;
    place.at = {38.5, 35.5};
    return Gazetteer({place});
}

Result<std::shared_ptr<const Loaded>> readBytes(const QByteArray& bytes, const ReadOptions& options = {}) {
    const test::TestFiles files;
    static const Gazetteer gazetteer = testGazetteer();
    return EventReader(gazetteer).read(files.write(u"made-up.txt"_s, bytes), options, {}, {});
}

std::shared_ptr<const Loaded> readGood(const QByteArray& bytes, const ReadOptions& options = {}) {
    const auto loaded = readBytes(bytes, options);
    if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
    return *loaded;
}

ReadOptions mapped(std::initializer_list<std::pair<QString, QString>> settings) {
    ReadOptions options;
    options.mapping.emplace();
    for (const auto& [name, value] : settings)
        if (!options.mapping->set(name, value)) qFatal("no setting %s", qPrintable(name));
    return options;
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// Tables as people make them: odd encodings, separators, headers, dates, clocks and positions.
class TableOdditiesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    /// Each of these says that something happened at 35.5 N, 38.5 E on 17 March 2017, in UTC.
    void oneEventInManyForms_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString plain = u"lat,lon,date,notes\n35.5,38.5,2017-03-17,été قصف\n35.5,38.5,2017-03-18,b\n"_s;
        QTest::newRow("UTF-8") << plain.toUtf8();
        QTest::newRow("UTF-16LE with a mark") << utf16(plain, QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16BE with a mark") << utf16(plain, QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16LE without") << utf16(plain, QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-16BE without") << utf16(plain, QStringConverter::Utf16BE, false);
        const auto table = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray(text);
        };
        table("bars", "lat|lon|date|notes\n35.5|38.5|2017-03-17|a, b\n35.5|38.5|2017-03-18|c\n");
        table("semicolons, commas within", "lat;lon;date;notes, words\n35.5;38.5;2017-03-17;a, b\n");
        table("decimal comma", "lat;lon;date\n35,5;38,5;2017-03-17\n35,6;38,5;2017-03-18\n");
        table("Excel says the separator", "sep=;\nlat;lon;date\n35.5;38.5;2017-03-17\n");
        table("a title above", "Made up for a test\nlat,lon,date\n35.5,38.5,2017-03-17\n35,38,2017-03-18\n");
        table("units below",
              "lat,lon,date\ndeg,deg,day\n35.5,38.5,2017-03-17\n35,38,2017-03-18\n35,39,2017-03-19\n");
        table("two rows of a header", "Place,,When\nlat,lon,date\n35.5,38.5,2017-03-17\n35,38,2017-03-18\n"
                                      "35,39,2017-03-19\n");
        table("no header", "1,35.5,38.5,2017-03-17,words\n2,35.51,38.52,2017-03-18,words\n");
        table("month by name", "lat,lon,date\n35.5,38.5,17-Mar-17\n");
        table("month by name in French", "latitude,longitude,jour\n35.5,38.5,17 mars 2017\n");
        table("Arabic header", "خط العرض,خط الطول,التاريخ\n35.5,38.5,17 آذار 2017\n");
        table("day first, by its rows", "lat,lon,date\n35.5,38.5,17/03/2017\n35,38,03/04/2017\n");
        table("month first, by its rows", "lat,lon,date\n35.5,38.5,03/17/2017\n35,38,03/04/2017\n");
        table("dots", "lat,lon,date\n35.5,38.5,17.03.2017\n");
        table("figures alone", "lat,lon,date\n35.5,38.5,20170317\n");
        table("one cell for the place", "coordinates,date\n\"35.5, 38.5\",2017-03-17\n");
        table("letters", "coordinates,date\n35.5N 38.5E,2017-03-17\n");
        table("degrees and minutes", "where,date\n\"35°30'00\"\"N 38°30'00\"\"E\",2017-03-17\n");
        table("degrees in two columns", "lat,lon,date\n35 30 00 N,38 30 00 E,2017-03-17\n");
        table("UTM", "grid,date\n37N 454650 3928615,2017-03-17\n");
        table("unnamed columns between", ",lat,,lon,date\nx,35.5,y,38.5,2017-03-17\n");
        table("parts of names",
              "Latitude (WGS 84),Longitude (WGS 84),Date of strike\n35.5,38.5,2017-03-17\n");
    }

    void oneEventInManyForms() {
        QFETCH(QByteArray, bytes);
        const auto loaded = readGood(bytes);
        const Event e = loaded->events.event(0);
        QVERIFY(e.where.point);
        QVERIFY2(std::abs(e.where.point->lon - 38.5) < 1e-3, qPrintable(QString::number(e.where.point->lon)));
        QVERIFY2(std::abs(e.where.point->lat - 35.5) < 1e-3, qPrintable(QString::number(e.where.point->lat)));
        QCOMPARE(toIso(e.when.from), u"2017-03-17T00:00:00Z"_s);
        QCOMPARE(toIso(e.when.to), u"2017-03-18T00:00:00Z"_s);
        QVERIFY(loaded->skipped.empty());
        QVERIFY(!loaded->file.mapping.isEmpty());
    }

    void wordsSurviveTheirEncoding_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray head("lat,lon,date,notes\n35.5,38.5,2017-03-17,");
        QTest::newRow("windows-1256") << head + "\xde\xd5\xdd \xcc\xe6\xed\n" << u"قصف جوي"_s;
        QTest::newRow("windows-1252") << head
                                             + "un \xe9t\xe9 \x96 fa\xe7"
                                               "ade\n"
                                      << u"un été – façade"_s;
        QTest::newRow("UTF-16") << utf16(u"lat,lon,date,notes\n35.5,38.5,2017-03-17,قصف جوي\n"_s,
                                         QStringConverter::Utf16LE, true)
                                << u"قصف جوي"_s;
    }

    void wordsSurviveTheirEncoding() {
        QFETCH(QByteArray, bytes);
        QTEST(readGood(bytes)->events.event(0).claims.front().words, "words");
    }

    void clocks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("from");
        const auto row = [](const char* name, const char* text, const char* from) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(from);
        };
        row("a column of clocks", "lat,lon,date,time,country\n35,38,17/03/2017,06:30,Syria\n",
            "2017-03-17T04:30:00Z");
        row("two columns with Z", "lat,lon,date,time,country\n35,38,2017-03-17,0630Z,Syria\n",
            "2017-03-17T06:30:00Z");
        row("seconds", "lat,lon,timestamp\n35,38,1489732200\n", "2017-03-17T06:30:00Z");
        row("milliseconds", "lat,lon,timestamp\n35,38,1489732200000\n", "2017-03-17T06:30:00Z");
        row("an offset", "lat,lon,date\n35,38,2017-03-17T06:30:00+03:00\n", "2017-03-17T03:30:00Z");
        row("day first and a clock", "lat,lon,date\n35,38,17/03/2017 06:30\n", "2017-03-17T06:30:00Z");
    }

    void clocks() {
        QFETCH(QByteArray, bytes);
        const Event e = readGood(bytes)->events.event(0);
        QTEST(toIso(e.when.from), "from");
        QCOMPARE(e.when.length(), std::chrono::milliseconds(std::chrono::minutes(1)));
    }

    void datesOfTwoReadingsAreAskedFor() {
        const QByteArray bytes("lat,lon,date\n35.5,38.5,03/04/2017\n35,38,05/06/2017\n");
        const auto refused = readBytes(bytes);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().line().contains(u"date-order=dmy"), qPrintable(refused.error().line()));
        const auto day = readGood(bytes, mapped({{u"date-order"_s, u"dmy"_s}}));
        QCOMPARE(toIso(day->events.event(0).when.from), u"2017-04-03T00:00:00Z"_s);
        const auto month = readGood(bytes, mapped({{u"date-order"_s, u"mdy"_s}}));
        QCOMPARE(toIso(month->events.event(0).when.from), u"2017-03-04T00:00:00Z"_s);
    }

    void aPlaceNameStandsForItsTown() {
        const auto loaded = readGood("town,date\nتستفيل,2017-03-17\nNowhereville,2017-03-18\n");
        const Event e = loaded->events.event(0);
        QCOMPARE(*e.where.point, (GeoPoint{38.5, 35.5}));
        QCOMPARE(e.where.precision, PlacePrecision::Radius);
        QCOMPARE(loaded->events.event(1).where.precision, PlacePrecision::Unknown);
        QCOMPARE(loaded->events.event(1).where.name, u"Nowhereville"_s);
        QCOMPARE(loaded->skipped.size(), std::size_t(1));
    }

    void mgrsIsTheMiddleOfItsSquare() {
        const Event e = readGood("mgrs,date\n37SDV5428,2017-03-17\n")->events.event(0);
        QCOMPARE(e.where.precision, PlacePrecision::Radius);
        QVERIFY(std::abs(e.where.radiusMetres - 707) < 1);
    }

    void nothingIsNothing() {
        const auto loaded = readGood("lat,lon,date,killed,actor\n35,38,2017-03-17,ND,-\n35,38,N/A,-,x\n");
        QVERIFY(loaded->skipped.empty());
        QVERIFY(!loaded->events.event(0).killedAcrossClaims());
        QVERIFY(loaded->events.event(0).claims.front().actors.empty());
        QVERIFY(!loaded->events.event(1).when.dated());
    }

    void equalRowsAreOneEventUntilParted() {
        const QByteArray bytes("lat,lon,date\n35,38,2017-03-17\n35,38,2017-03-17\n35,38,2017-03-18\n"
                               "35,38,2017-03-17\n");
        const auto loaded = readGood(bytes);
        QCOMPARE(loaded->rows, 4);
        QCOMPARE(loaded->events.size(), std::size_t(2));
        QCOMPARE(loaded->events.event(0).identicalRows, 3);
        QCOMPARE(loaded->events.event(1).identicalRows, 1);
        ReadOptions apart;
        apart.partCopies = true;
        QCOMPARE(readGood(bytes, apart)->events.size(), std::size_t(4));
    }

    void aMappingNamesColumnsByNameAndPosition() {
        const QByteArray bytes("a,b,c\n38.5,35.5,2017-03-17\n");
        const auto loaded =
            readGood(bytes, mapped({{u"latitude"_s, u"B"_s}, {u"longitude"_s, u"1"_s}, {u"date"_s, u"c"_s}}));
        QCOMPARE(*loaded->events.event(0).where.point, (GeoPoint{38.5, 35.5}));
        const auto refused = readBytes(bytes, mapped({{u"latitude"_s, u"d"_s}}));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().line().contains(u"“d”"));
    }

    void aMappingGoesThroughJson() {
        const ReadOptions options = mapped({{u"latitude"_s, u"B"_s},
                                            {u"actor"_s, u"x"_s},
                                            {u"actor"_s, u"y"_s},
                                            {u"encoding"_s, u"windows-1256"_s},
                                            {u"separator"_s, u"tab"_s},
                                            {u"header-rows"_s, u"2"_s},
                                            {u"decimal"_s, u"comma"_s},
                                            {u"date-order"_s, u"mdy"_s},
                                            {u"epoch"_s, u"seconds"_s},
                                            {u"zone"_s, u"Asia/Damascus"_s},
                                            {u"nothing"_s, u"ND,-"_s},
                                            {u"array"_s, u"a.b"_s},
                                            {u"layer"_s, u"l"_s}});
        const auto again = TableMapping::fromJson(options.mapping->toJson());
        QVERIFY(again.ok());
        QVERIFY(*again == *options.mapping);
    }

    void headersOfOneShape() {
        QCOMPARE(headerFingerprint({u"Date Start"_s, u"LAT"_s}),
                 headerFingerprint({u"date_start"_s, u"lat"_s}));
        QVERIFY(headerFingerprint({u"a"_s, u"b"_s}) != headerFingerprint({u"b"_s, u"a"_s}));
    }
};

QTEST_GUILESS_MAIN(TableOdditiesTest)
#include "tst_TableOddities.moc"
