// A table large enough to be read in parts gives what it gives when it is read in one go.
#include "io/EventReader.h"
#include "io/OpenedTable.h"
#include "io/PartedReading.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace atlas;

namespace {

constexpr int rows = 60'000;   // some 6 MB: two parts
constexpr int faulty = 50'001; // in the second part

/// Plainly made up. Every thousandth title goes over two lines.
QString line(int row) {
    const QString title =
        row % 1000 == 0 ? QStringLiteral("Made-up report %1,\nsecond line")
                        : QStringLiteral("Made-up report %1 of a test, which names no real event, تقرير");
    return QStringLiteral("%1,2017-03-%2,%3,%4,airstrike,%5,Source %6,")
               .arg(row)
               .arg(1 + row % 28, 2, 10, QLatin1Char('0'))
               .arg(35 + row % 1000 / 1000.0, 0, 'f', 3)
               .arg(39 + row % 997 / 1000.0, 0, 'f', 3)
               .arg(row == faulty ? QStringLiteral("many") : QString::number(row % 7))
               .arg(row % 5)
           + u'"' + title.arg(row) + QStringLiteral("\"\n");
}

/// With copies of a row of the first part and of the one that has a fault, at the end.
QString table() {
    QString text = QStringLiteral("id,date,lat,lon,kind,killed,source,title\n");
    for (int row = 1; row <= rows; ++row)
        text += line(row);
    return text + line(7) + line(faulty) + line(7);
}

QString write(const QString& folder, const QByteArray& bytes) {
    if (!QDir().mkpath(folder)) qFatal("no folder");
    const QString path = folder + QStringLiteral("/made-up.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
    return path;
}

} // namespace

class tst_PartedReading : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() {
        QVERIFY(folder_.isValid());
        const QString text = table();
        parted_ = write(folder_.filePath(QStringLiteral("parted")), text.toUtf8());
        // In UTF-16 it is read by way of a copy, which has no parts.
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray encoded = utf16(text);
        inOneGo_ = write(folder_.filePath(QStringLiteral("whole")), encoded);
    }

    void partsHoldEveryRecordOnce() {
        const auto scan = scanFile(parted_, {}, {}, {});
        QVERIFY(scan);
        QVERIFY(scan->parts.size() > 1);
        qint64 start = scan->headerEnd;
        int record = 1;
        for (const TextPart& part : scan->parts) {
            QCOMPARE(part.start, start);
            QCOMPARE(part.firstRecord, record);
            start = part.end;
            record += part.records;
        }
        QCOMPARE(start, scan->bytes);
        QCOMPARE(record - 1, scan->records);
        QVERIFY(scanFile(inOneGo_, {}, {}, {})->parts.empty());
    }

    void givesWhatOneGoGives_data() {
        QTest::addColumn<bool>("partCopies");
        QTest::newRow("equal rows as one") << false;
        QTest::newRow("equal rows parted") << true;
    }

    void givesWhatOneGoGives() {
        QFETCH(const bool, partCopies);
        ReadOptions options;
        options.partCopies = partCopies;
        const auto parted = EventReader(nowhere_).read(parted_, options, {}, {});
        const auto whole = EventReader(nowhere_).read(inOneGo_, options, {}, {});
        QVERIFY(parted && whole);
        const Loaded& a = **parted;
        const Loaded& b = **whole;
        QCOMPARE(a.rows, rows + 3);
        QCOMPARE(b.rows, a.rows);
        QCOMPARE(a.events.size(), partCopies ? std::size_t{rows} + 3 : std::size_t{rows});
        QCOMPARE(b.events.size(), a.events.size());
        QCOMPARE(a.events.copies(), b.events.copies());
        QCOMPARE(a.events.sources(), b.events.sources());
        QCOMPARE(a.skipped.size(), partCopies ? std::size_t{2} : std::size_t{1});
        QCOMPARE(a.skipped.front().row, faulty);
        QCOMPARE(b.skipped.size(), a.skipped.size());
        for (std::size_t row = 0; row < a.events.size(); ++row) {
            QVERIFY2(a.events.event(row) == b.events.event(row), qPrintable(QString::number(row)));
            QCOMPARE(a.events.records()[row].row, static_cast<std::uint32_t>(row));
            QCOMPARE(a.events.records()[row].source, b.events.records()[row].source);
        }
    }

    void countsCopiesAcrossParts() {
        const auto read = EventReader(nowhere_).read(parted_, {}, {});
        QVERIFY(read);
        QCOMPARE((*read)->events.copies().size(), 2);
        QCOMPARE((*read)->events.copies().value(6), 2); // of the seventh row
        QCOMPARE((*read)->events.copies().value(faulty - 1), 1);
    }

    void isGivenUpWhereRecordsDiffer() {
        auto result = openTable(parted_, {}, {}, {});
        QVERIFY(result);
        OpenedTable opened = std::move(result).value();
        ++opened.scan.parts.back().records;
        Loaded loaded;
        const PartedEnd end = readInParts(
            tableOf(opened), [](double) {}, {}, loaded);
        QCOMPARE(end, PartedEnd::Disagreed);
    }

    void isStopped() {
        const auto opened = openTable(parted_, {}, {}, {});
        QVERIFY(opened);
        std::stop_source stop;
        stop.request_stop();
        Loaded loaded;
        QCOMPARE(readInParts(
                     tableOf(*opened), [](double) {}, stop.get_token(), loaded),
                 PartedEnd::Stopped);
    }

    void tellsHowFarItIs() {
        std::vector<double> told;
        QVERIFY(EventReader(nowhere_).read(parted_, [&](double part) { told.push_back(part); }, {}));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.size() > 2);
        QCOMPARE(told.back(), 1.0);
    }

  private:
    [[nodiscard]] PartedTable tableOf(const OpenedTable& opened) const {
        return {parted_, opened.scan,
                [this, &opened] { return recogniseSchema(opened.preview, parted_, nowhere_); }};
    }

    const Gazetteer nowhere_{{}};
    QTemporaryDir folder_;
    QString parted_;
    QString inOneGo_;
};

QTEST_GUILESS_MAIN(tst_PartedReading)
#include "tst_PartedReading.moc"
