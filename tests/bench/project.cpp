// How long a project file takes to save and to open.
//
//   project [--events N] [--claims C] [--runs R]      N: 100,000, C: 1 and R: 5 unless said
//
// One JSON line a case: {"case","events","claims","mib","median_ms","best_ms"}. Events are made up, each with
// C claims that name an actor each. "save" is ProjectFile::write() to a file that the disk has, "open" is
// ProjectFile::read() and the snapshot that a map needs, the file being in memory already.
#include "io/ProjectFile.h"
#include "support/MadeEvents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace atlas;

namespace {

int asked(const char* option, int otherwise) {
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QLatin1String(option));
    return at > 0 && at + 1 < arguments.size() ? arguments[at + 1].toInt() : otherwise;
}

std::shared_ptr<const EventSnapshot> made(int events) {
    std::mt19937_64 random(7);
    auto loaded = std::make_shared<Loaded>();
    for (int i = 0; i < events; ++i) {
        Event event = test::madeEvent(random);
        event.id = QString::number(i);
        const Claim first = event.claims.front();
        for (int claim = 1; claim < asked("--claims", 1); ++claim)
            event.claims.push_back(first);
        loaded->events.add(event);
    }
    return EventSnapshot::build({loaded});
}

template <class Work>
void measure(const char* name, int events, const QString& path, const Work& work) {
    std::vector<double> milliseconds;
    for (int run = asked("--runs", 5); run > 0; --run) {
        QElapsedTimer clock;
        clock.start();
        work();
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf(R"({"case":"%s","events":%d,"claims":%d,"mib":%.1f,"median_ms":%.0f,"best_ms":%.0f})"
                "\n",
                name, events, events * asked("--claims", 1),
                static_cast<double>(QFileInfo(path).size()) / (1 << 20),
                milliseconds[milliseconds.size() / 2], milliseconds.front());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int count = asked("--events", 100'000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made-up.gpkg"));
    const auto events = made(count);
    measure("save", count, path, [&] {
        if (const Outcome saved = ProjectFile::write(path, *events, {}, {}, {}); !saved)
            qFatal("%s", qPrintable(saved.error().line()));
    });
    measure("open", count, path, [&] {
        const auto contents = ProjectFile::read(path, {}, {});
        if (!contents) qFatal("%s", qPrintable(contents.error().line()));
        if (EventSnapshot::build({contents->loaded})->table.size() != events->table.size())
            qFatal("events are missing");
    });
    return 0;
}
