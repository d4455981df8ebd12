#include "app/filter/RiverNames.h"

#include <QLocale>
#include <QTest>

using namespace atlas;

namespace {

MapFeature river(const QString& name, const QString& fr = {}, const QString& ar = {}) {
    MapFeature feature;
    feature.name = name;
    feature.nameFr = fr;
    feature.nameAr = ar;
    return feature;
}

/// Made up: a river in two pieces, one without foreign names, one without any.
VectorMap threeRivers() {
    VectorMap map;
    map.layers.push_back({QStringLiteral("lakes"), {river(QStringLiteral("Test Lake"))}});
    map.layers.push_back(
        {QStringLiteral("rivers"),
         {river(QStringLiteral("Upwater"), QStringLiteral("Amont"), QString::fromUtf8("صعود")),
          river(QStringLiteral("Testwater"), QStringLiteral("Zessai"), QString::fromUtf8("تجربة")), river({}),
          river(QStringLiteral("Upwater"), QStringLiteral("Amont"), QString::fromUtf8("صعود")),
          river(QStringLiteral("Downwater"))}});
    return map;
}

} // namespace

class RiverNamesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void eachIsThereOnceInTheOrderOfTheAlphabet_data() {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("names");
        QTest::newRow("en") << QLocale(QLocale::English) << QStringLiteral("Downwater Testwater Upwater")
                            << QStringLiteral("Downwater Testwater Upwater");
        QTest::newRow("fr") << QLocale(QLocale::French) << QStringLiteral("Amont Downwater Zessai")
                            << QStringLiteral("Upwater Downwater Testwater");
    }

    void eachIsThereOnceInTheOrderOfTheAlphabet() {
        QFETCH(QLocale, language);
        QFETCH(QString, shown);
        QFETCH(QString, names);
        QLocale::setDefault(language);
        QStringList shownNames;
        QStringList mapNames;
        for (const RiverName& each : riversOf(threeRivers())) {
            shownNames << each.shown;
            mapNames << each.name;
        }
        QCOMPARE(shownNames.join(u' '), shown);
        QCOMPARE(mapNames.join(u' '), names);
    }

    void oneNameIsSaidInTheLanguage() {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(shownRiver(threeRivers(), QStringLiteral("Testwater")), QString::fromUtf8("تجربة"));
        QCOMPARE(shownRiver(threeRivers(), QStringLiteral("Downwater")), QStringLiteral("Downwater"));
        QCOMPARE(shownRiver(threeRivers(), QStringLiteral("Nowater")), QStringLiteral("Nowater"));
        QCOMPARE(shownRiver(threeRivers(), {}), QString());
    }

    void aMapWithoutRiversHasNone() {
        QVERIFY(riversOf({}).empty());
        QCOMPARE(shownRiver({}, QStringLiteral("Testwater")), QStringLiteral("Testwater"));
    }
};

QTEST_MAIN(RiverNamesTest)
#include "tst_RiverNames.moc"
