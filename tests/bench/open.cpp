// How long it takes to open events, and what they take of memory.
//
//   open [--events N]      N: 1,000,000 unless said
//
// One JSON line: {"case","events","seconds","rss_mib","peak_mib","bytes_per_event"}. Events are made in
// memory and given to an EventCollection as a reader gives them, then a snapshot is built; the time to make
// them is left out. `rss_mib` is what the process holds afterwards, `peak_mib` the most it ever held,
// `bytes_per_event` what a frame's columns take of each.
#include "core/DataStore.h"
#include "support/MadeEvents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace atlas;

namespace {

/// A figure of /proc/self/status in MiB; 0 where there is none.
double statusMib(const QByteArray& name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

std::size_t eventsAsked(const QStringList& arguments) {
    const auto at = arguments.indexOf(QStringLiteral("--events"));
    return at > 0 && at + 1 < arguments.size() ? arguments[at + 1].toULongLong() : 1'000'000;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::size_t count = eventsAsked(QCoreApplication::arguments());
    std::mt19937_64 random(7);
    auto loaded = std::make_shared<Loaded>();
    qint64 nanoseconds = 0;
    QElapsedTimer clock;
    // In batches, so that making events can be left out of the time without a clock for each.
    std::vector<Event> batch(1000);
    for (std::size_t done = 0; done < count; done += batch.size()) {
        batch.resize(std::min(batch.size(), count - done));
        for (Event& event : batch)
            event = test::madeEvent(random);
        clock.start();
        for (const Event& event : batch)
            loaded->events.add(event);
        nanoseconds += clock.nsecsElapsed();
    }
    if (loaded->events.full()) qFatal("the disk is full");
    clock.start();
    const auto snapshot = EventSnapshot::build({loaded});
    nanoseconds += clock.nsecsElapsed();
    std::printf(R"({"case":"open","events":%zu,"seconds":%.2f,"rss_mib":%.0f,"peak_mib":%.0f,)"
                R"("bytes_per_event":%.1f})"
                "\n",
                snapshot->table.size(), static_cast<double>(nanoseconds) / 1e9, statusMib("VmRSS"),
                statusMib("VmHWM"), EventTable::bytesPerEvent);
    return 0;
}
