// What it takes to read a file of events, against what OGR alone takes for it.
//
//   import FILE [--pairs N] [--json]      N: 5 unless said
//
// One JSON line a pair: {"case":"import","file","rows","ogr_seconds","reader_seconds","ratio"}, then one with
// the medians, "case":"import median". Bare OGR goes over all features of the first layer and asks for every
// field as a string, with the options that the reader itself gives; the reader makes events of them, with
// their texts put away, the hash of the file and the report of what was skipped. Both in the same run, one
// after the other, so that what else the machine does falls on both. --json is how it always prints.
#include "io/EventReader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace atlas;

namespace {

struct Bare {
    double seconds = 0;
    qint64 rows = 0;
    qint64 bytes = 0; ///< of all cells, so that no compiler leaves the reading out
};

Bare bareOgr(const QByteArray& path) {
    QElapsedTimer clock;
    clock.start();
    const char* const options[] = {"HEADERS=YES", "AUTODETECT_TYPE=NO", nullptr};
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(path.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, options, nullptr));
    if (!dataset || dataset->GetLayerCount() == 0) qFatal("OGR cannot open %s", path.constData());
    Bare bare;
    for (const auto& feature : dataset->GetLayer(0)) {
        ++bare.rows;
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            bare.bytes += static_cast<qint64>(std::strlen(feature->GetFieldAsString(i)));
    }
    bare.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return bare;
}

double readerSeconds(const QString& path) {
    const Gazetteer nowhere({});
    QElapsedTimer clock;
    clock.start();
    const auto loaded = EventReader(nowhere).read(path, {}, {});
    if (!loaded) qFatal("%s", qPrintable(loaded.error().line()));
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void print(const char* name, const QString& path, qint64 rows, double ogr, double reader) {
    std::printf(
        R"({"case":"%s","file":"%s","rows":%lld,"ogr_seconds":%.3f,"reader_seconds":%.3f,"ratio":%.2f})"
        "\n",
        name, qPrintable(QFileInfo(path).fileName()), static_cast<long long>(rows), ogr, reader,
        reader / ogr);
    std::fflush(stdout);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) qFatal("usage: import FILE [--pairs N]");
    const auto asked = arguments.indexOf(QStringLiteral("--pairs"));
    const int pairs =
        asked > 0 && asked + 1 < arguments.size() ? std::max(1, arguments[asked + 1].toInt()) : 5;
    const QString& path = arguments[1];
    GDALAllRegister();
    std::vector<double> ogr;
    std::vector<double> reader;
    qint64 rows = 0;
    for (int i = 0; i < pairs; ++i) {
        const Bare bare = bareOgr(QFile::encodeName(QFileInfo(path).absoluteFilePath()));
        rows = bare.rows;
        ogr.push_back(bare.seconds);
        reader.push_back(readerSeconds(path));
        print("import", path, rows, ogr.back(), reader.back());
    }
    print("import median", path, rows, median(ogr), median(reader));
    return 0;
}
