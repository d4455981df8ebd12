#include "gazetteer/Gazetteer.h"

#include <QTest>

using namespace atlas;

namespace {

GazetteerPlace place(const char* name, const char* nameAr, const QStringList& variants, int population) {
    GazetteerPlace p;
    p.name = QString::fromUtf8(name);
    p.nameAr = QString::fromUtf8(nameAr);
    p.variants = variants;
    p.country = QStringLiteral("SY");
    p.population = population;
    return p;
}

Gazetteer sample() {
    std::vector<GazetteerPlace> places{
        place("Raqqa", "الرقة", {QStringLiteral("Rakka")}, 220'000),
        place("Abu Raqqa", "", {}, 5'000'000),
        place("Kobani", "عين العرب", {QStringLiteral("Kobanê"), QStringLiteral("Ain al-Arab")}, 45'000),
        place("Al-Bab", "الباب", {}, 63'000),
        place("Bab al-Hawa", "باب الهوى", {}, 1'000),
        place("Tal Abyad", "تل أبيض", {}, 15'000),
        place("Ana", "عنة", {}, 30'000),
        place("Raqqa", "", {}, 10),
    };
    places[0].nameFr = QStringLiteral("Raqa");
    return Gazetteer(std::move(places));
}

QStringList names(const std::vector<const GazetteerPlace*>& found) {
    QStringList list;
    for (const auto* p : found)
        list += p->name;
    return list;
}

} // namespace

/// Names in any spelling or script.
class TestGazetteer : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void spellingsFoldTogether_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto same = [](const char* one, const char* other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        same("Ar-Raqqah", "raqqa");
        same("AL RAQQA", "Raqa");
        same("الرقّة", "الرقه");
        same("الرقة", "رقة");
        same("تل أبيض", "تل ابيض");
        same("الطَّبْقَة", "الطبقة");
        same("سامراء", "سامرا");
        same("مصطفى", "مصطفي");
        same("الرقــة", "الرقة");
        same("Kobanê", "kobane");
        same("Kobané", "KOBANE");
        same("Baʿshiqah", "Ba'shiqa");
        same("Ash Shaddadah", "al-Shaddadah");
        same("Deir ez-Zor", "deir  ez zor");
        same("Aïn Issa", "Ain Issa");
        same("کرکوک", "كركوك");
    }

    void spellingsFoldTogether() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(Gazetteer::fold(one), Gazetteer::fold(other));
    }

    void differentNamesStayApart_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("two towns") << "Hit"
                                   << "Hajin";
        QTest::newRow("an article is not a name") << "Ana"
                                                  << "Al";
        QTest::newRow("numbers") << "Kilometre 1"
                                 << "Kilometre 11";
        QTest::newRow("Arabic") << QStringLiteral("الباب") << QStringLiteral("البصرة");
    }

    void differentNamesStayApart() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(Gazetteer::fold(one) != Gazetteer::fold(other));
    }

    void nothingFoldsToNothing() {
        QVERIFY(Gazetteer::fold(QString()).isEmpty());
        QVERIFY(Gazetteer::fold(QStringLiteral(" -- ")).isEmpty());
        QVERIFY(!Gazetteer::fold(QStringLiteral("Al El")).isEmpty());
    }

    void findsByAnyName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << "Raqqa"
                              << "Raqqa";
        QTest::newRow("variant") << "Rakka"
                                 << "Raqqa";
        QTest::newRow("French") << "Raqa"
                                << "Raqqa";
        QTest::newRow("Arabic") << QStringLiteral("الرقة") << "Raqqa";
        QTest::newRow("Arabic without article") << QStringLiteral("رقة") << "Raqqa";
        QTest::newRow("article inside") << "Ayn al-Arab"
                                        << "";
        QTest::newRow("article inside, known") << "Ain al Arab"
                                               << "Kobani";
        QTest::newRow("unknown") << "Atlantis"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void findsByAnyName() {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Gazetteer gazetteer = sample();
        const GazetteerPlace* found = gazetteer.find(text);
        QCOMPARE(found ? found->name : QString(), name);
    }

    void theFirstGivenWins() {
        const Gazetteer gazetteer = sample();
        QCOMPARE(gazetteer.find(QStringLiteral("Raqqa")), &gazetteer.places().front());
    }

    void searchPutsBeginningsFirstThenTheBetterKnown() {
        const Gazetteer gazetteer = sample();
        const QStringList expected{QStringLiteral("Raqqa"), QStringLiteral("Raqqa"),
                                   QStringLiteral("Abu Raqqa")};
        QCOMPARE(names(gazetteer.search(QStringLiteral("raqq"), 10)), expected);
        QCOMPARE(gazetteer.search(QStringLiteral("raqq"), 10).front()->population, 220'000);
        const QStringList gates{QStringLiteral("Al-Bab"), QStringLiteral("Bab al-Hawa")};
        QCOMPARE(names(gazetteer.search(QStringLiteral("باب"), 10)), gates);
    }

    void theAtlasesOwnPlacesAreTheBestKnown() {
        std::vector<GazetteerPlace> places{place("Testville", "", {}, 900),
                                           place("Testville al-Own", "", {}, 0)};
        places[1].own = true;
        const Gazetteer gazetteer(std::move(places));
        QCOMPARE(gazetteer.search(QStringLiteral("test"), 1).front()->name,
                 QStringLiteral("Testville al-Own"));
    }

    void searchGivesNoMoreThanAskedFor() {
        const Gazetteer gazetteer = sample();
        QCOMPARE(gazetteer.search(QStringLiteral("a"), 2).size(), std::size_t(2));
        QVERIFY(gazetteer.search(QStringLiteral("a"), 0).empty());
        QVERIFY(gazetteer.search(QString(), 5).empty());
        QVERIFY(gazetteer.search(QStringLiteral("xyzzy"), 5).empty());
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_Gazetteer.moc"
