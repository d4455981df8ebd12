#include "io/KeptMappings.h"

#include "support/TestFiles.h"

#include <QFile>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

TableMapping mapped(const char* field, const QString& column) {
    TableMapping mapping;
    if (!mapping.set(QLatin1String(field), column)) qFatal("no field %s", field);
    return mapping;
}

} // namespace

/// Mappings are kept by the shape of a header and found again by it.
class TestKeptMappings : public QObject {
    Q_OBJECT

    test::TestFiles files_;

  private Q_SLOTS:

    void whatWasKeptIsFoundByAnotherStart() {
        const QString path = files_.path(u"deep/down/mappings.json"_s); // folders are made
        TableMapping mapping = mapped("latitude", u"Y"_s);
        QVERIFY(mapping.set(u"date-order"_s, u"dmy"_s));
        QVERIFY(mapping.set(u"array"_s, u"data.events"_s));
        mapping.guessRest = false;
        QVERIFY(KeptMappings(path).keep("aa", mapping));
        const auto found = KeptMappings(path).find("aa");
        QVERIFY(found && *found == mapping);
        QVERIFY(!KeptMappings(path).find("bb"));
    }

    void theNewerTakesTheOldersPlaceAndOthersStay() {
        const KeptMappings kept(files_.path(u"mappings.json"_s));
        QVERIFY(kept.keep("aa", mapped("latitude", u"Y"_s)));
        QVERIFY(kept.keep("bb", mapped("latitude", u"North"_s)));
        QVERIFY(kept.keep("aa", mapped("latitude", u"Lat"_s)));
        QVERIFY(*kept.find("aa") == mapped("latitude", u"Lat"_s));
        QVERIFY(*kept.find("bb") == mapped("latitude", u"North"_s));
    }

    void headersOfOneShapeHaveOneFingerprint() {
        const QByteArray one = headerFingerprint({u"Lat"_s, u"Lon"_s, u"Event Date"_s});
        QCOMPARE(headerFingerprint({u"lat"_s, u"LON"_s, u"event_date"_s}), one);
        QVERIFY(headerFingerprint({u"Lon"_s, u"Lat"_s, u"Event Date"_s}) != one);
        QVERIFY(headerFingerprint({u"Lat"_s, u"Lon"_s}) != one);
    }

    void aBrokenFileHoldsNone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"aa\": {\"columns\": {\"lat");
        QTest::newRow("no object") << QByteArray("[1, 2]");
        QTest::newRow("no mapping") << QByteArray("{\"aa\": 7}");
        QTest::newRow("a field of another version")
            << QByteArray("{\"aa\": {\"columns\": {\"mood\": [\"x\"]}}}");
    }

    void aBrokenFileHoldsNone() {
        QFETCH(QByteArray, bytes);
        const KeptMappings kept(files_.write(u"mappings.json"_s, bytes));
        QVERIFY(!kept.find("aa"));
        QVERIFY(kept.keep("aa", mapped("latitude", u"Y"_s))); // and is mended by the next that is kept
        QVERIFY(kept.find("aa"));
    }

    void whereNothingCanBeWrittenIsSaid() {
        const QString file = files_.write(u"a-file"_s, "no folder");
        const Outcome kept = KeptMappings(file + u"/mappings.json"_s).keep("aa", mapped("latitude", u"Y"_s));
        QVERIFY(!kept);
        QVERIFY(!kept.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeptMappings)
#include "tst_KeptMappings.moc"
