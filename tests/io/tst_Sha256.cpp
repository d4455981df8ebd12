// The hash by which a reader of an export finds the file again: as every other program counts it.
#include "io/Sha256.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace atlas;

class tst_Sha256 : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    /// The examples of FIPS 180-4's own validation (NIST CAVP, SHA256ShortMsg and the two-block message).
    void countsAsTheStandardDoes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    void countsAsTheStandardDoes() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, hex);
        Sha256 whole;
        whole.add(bytes);
        QCOMPARE(whole.hex(), hex);
        Sha256 piecewise;
        for (const char c : bytes)
            piecewise.add(QByteArrayView(&c, 1));
        QCOMPARE(piecewise.hex(), hex);
    }

    void readsAFile() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("abc"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        QCOMPARE(Sha256::ofFile(path),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(Sha256::ofFile(folder.filePath(QStringLiteral("missing"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_Sha256.moc"
