// From the start of the process to the first complete map in the real window: loading, reading the embedded
// atlas, opening the tile pyramid and drawing included. Needs a display (xvfb-run
// build/release/tests/bench/first_map).
//
//   first_map [RUNS]      each run is a process of its own; default 5
//
// One JSON line: {"case","runs","min_ms","median_ms","max_ms"}.
#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "io/AtlasReader.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace atlas;

namespace {

constexpr auto longest = std::chrono::seconds(30); // a run that takes longer has hung

int oneRun(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
    const auto folder = findAtlasFolder(QStringLiteral(ATLAS_SHARE_DIR "/../.."));
    if (!folder.ok()) qFatal("%s", qPrintable(folder.error().line()));
    applyTheme(application);
    Language language(*folder + QStringLiteral("/translations"));
    language.speak(QStringLiteral("en"));
    MainWindow window(language, *folder, {});
    window.resize(1440, 900);
    QObject::connect(&window, &MainWindow::firstCompleteMap, &window, [](qint64 ms) {
        std::printf("%lld\n", static_cast<long long>(ms));
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    QTimer::singleShot(longest, &window, [] { QCoreApplication::exit(1); });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && qstrcmp(argv[1], "--once") == 0) return oneRun(argc, argv);
    const QTemporaryDir settings; // no window geometry of earlier runs
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    const int runs = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    std::vector<int> times;
    for (int i = 0; i < runs; ++i) {
        QProcess run;
        run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        run.start(QString::fromLocal8Bit(argv[0]), {QStringLiteral("--once")});
        if (!run.waitForFinished() || run.exitCode() != 0) qFatal("no complete map was seen");
        times.push_back(run.readAllStandardOutput().trimmed().toInt());
    }
    std::sort(times.begin(), times.end());
    std::printf(R"({"case":"start to first complete map","runs":%d,"min_ms":%d,"median_ms":%d,"max_ms":%d})"
                "\n",
                runs, times.front(), times[times.size() / 2], times.back());
    return 0;
}
