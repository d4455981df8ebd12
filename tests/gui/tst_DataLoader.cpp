#include "app/DataLoader.h"
#include "io/AtlasReader.h"
#include "support/MbtilesWriter.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// So many made-up events, a day apart.
QByteArray table(int events, const QByteArray& name = "Testville") {
    QByteArray csv = "date,latitude,longitude,title\n";
    for (int i = 0; i < events; ++i)
        csv += QDate(2016, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8() + ",36.0,39.0," + name + '\n';
    return csv;
}

/// What a loader said, from its start.
struct Ear {
    explicit Ear(DataLoader& loader) {
        QObject::connect(&loader, &DataLoader::eventsReady, &loader,
                         [this](const DataLoader::LoadedList& list, const auto& snapshot) {
                             loaded = list;
                             events = snapshot;
                             ++times;
                         });
        QObject::connect(&loader, &DataLoader::tilesReady, &loader,
                         [this](const Basemap& basemap) { tiles.append(basemap.tiles->info().name); });
        QObject::connect(&loader, &DataLoader::atlasReady, &loader, [this](const auto& a) { atlas = a; });
        QObject::connect(&loader, &DataLoader::failed, &loader,
                         [this](const QString& line) { failures.append(line); });
        QObject::connect(&loader, &DataLoader::tableFailed, &loader,
                         [this](const QString&, const QString& line) { failures.append(line); });
    }

    DataLoader::LoadedList loaded;
    std::shared_ptr<const EventSnapshot> events;
    std::shared_ptr<const AtlasSnapshot> atlas;
    QStringList tiles;
    QStringList failures;
    int times = 0;
};

} // namespace

class TestDataLoader : public QObject {
    Q_OBJECT

    QString folder_;
    test::TestFiles files_;

    void startWith(DataLoader& loader, const QStringList& files = {}) {
        loader.start(folder_, files);
        QTRY_VERIFY_WITH_TIMEOUT(!loader.busy(), 20'000);
    }

  private Q_SLOTS:

    void initTestCase() {
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
    }

    void bringsTheEmbeddedAtlas() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader);
        QTRY_VERIFY(ear.atlas);
        QTRY_COMPARE(ear.tiles.size(), 1);
        QVERIFY(ear.events->table.size() > 40);
        QVERIFY(ear.events->files.front().sample);
        QVERIFY(!ear.atlas->towns.empty());
        QVERIFY(ear.failures.isEmpty());
    }

    void theUsersEventsTakeThePlaceOfTheSampleAndFurtherOnesJoin() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader);
        loader.open({files_.write(QStringLiteral("one.csv"), table(3))});
        QTRY_COMPARE(ear.times, 2);
        QCOMPARE(ear.events->table.size(), std::size_t(3));
        QVERIFY(!ear.events->files.front().sample);
        loader.open({files_.write(QStringLiteral("two.csv"), table(2, "Otherville"))});
        QTRY_COMPARE(ear.times, 3);
        QCOMPARE(ear.events->table.size(), std::size_t(5));
        QCOMPARE(ear.loaded.size(), std::size_t(2));
    }

    void aFileOpenedAgainIsReadAnewNotTwice() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader, {files_.write(QStringLiteral("again.csv"), table(3))});
        QCOMPARE(ear.events->table.size(), std::size_t(3));
        loader.open({files_.write(QStringLiteral("again.csv"), table(4))});
        QTRY_COMPARE(ear.times, 2);
        QCOMPARE(ear.events->table.size(), std::size_t(4));
    }

    void filesNamedAtTheStartComeInsteadOfTheSample() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader, {files_.write(QStringLiteral("start.csv"), table(3))});
        QCOMPARE(ear.times, 1); // the sample was never shown
        QCOMPARE(ear.events->table.size(), std::size_t(3));
    }

    void whenTheyAllFailTheSampleComes() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader, {files_.write(QStringLiteral("nowhere.csv"), "name,colour\nx,red\n")});
        QCOMPARE(ear.failures.size(), 1);
        QVERIFY(ear.failures.front().contains(QStringLiteral("nowhere.csv")));
        QVERIFY(ear.events->files.front().sample);
    }

    void aBadFileChangesNothing_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no coordinates") << QByteArray("name,colour\nx,red\n");
        QTest::newRow("a picture under a table's name") << test::tilePng(Qt::red);
        QTest::newRow("nul bytes") << QByteArray(200, '\0');
    }

    void aBadFileChangesNothing() {
        QFETCH(QByteArray, bytes);
        DataLoader loader;
        Ear ear(loader);
        startWith(loader);
        loader.open({files_.write(QStringLiteral("bad.csv"), bytes)});
        QTRY_COMPARE(ear.failures.size(), 1);
        QVERIFY(ear.failures.front().contains(QStringLiteral("bad.csv")));
        QVERIFY(!ear.failures.front().contains(QLatin1Char('\n')));
        QTRY_VERIFY(!loader.busy());
        QCOMPARE(ear.times, 1);
    }

    void aBadFileAmongGoodOnesKeepsTheGood() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader, {files_.path(QStringLiteral("missing.csv")),
                           files_.write(QStringLiteral("good.csv"), table(3))});
        QCOMPARE(ear.failures.size(), 1);
        QCOMPARE(ear.events->table.size(), std::size_t(3));
    }

    void tilesBecomeTheBaseMap() {
        const QString path = files_.path(QStringLiteral("own.mbtiles"));
        TileSourceInfo info = test::tileInfo(0, 0);
        info.name = QStringLiteral("made-up base");
        auto writer = MbtilesWriter::create(path, info);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->write({0, 0, 0}, test::tilePng(Qt::green)).ok());
        QVERIFY((*writer)->finish().ok());
        DataLoader loader;
        Ear ear(loader);
        startWith(loader, {path});
        QTRY_VERIFY(ear.atlas);
        QCOMPARE(ear.tiles.constLast(), QStringLiteral("made-up base"));
        QVERIFY(ear.events->files.front().sample); // events stay the embedded ones
    }

    void cancelKeepsWhatWasThereAndSaysSo() {
        DataLoader loader;
        Ear ear(loader);
        startWith(loader);
        QSignalSpy progress(&loader, &DataLoader::progressed);
        loader.open({files_.write(QStringLiteral("long.csv"), table(200'000))});
        QTRY_VERIFY(!progress.isEmpty());
        QCOMPARE(progress.front().front().toString(), QStringLiteral("long.csv"));
        loader.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!loader.busy(), 5'000);
        QCOMPARE(ear.times, 1);
        QCOMPARE(ear.failures.size(), 1);
    }

    void canBeDestroyedWhileItReads() {
        DataLoader loader;
        loader.start(folder_, {files_.write(QStringLiteral("long.csv"), table(200'000))});
    }
};

QTEST_GUILESS_MAIN(TestDataLoader)
#include "tst_DataLoader.moc"
