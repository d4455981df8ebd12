#include "app/ProcessClock.h"

#include <QElapsedTimer>
#include <QFile>

#include <ctime>
#include <optional>
#include <unistd.h>

namespace atlas {

namespace {

/// Field 22 of /proc/self/stat (proc(5)): start time after boot, in clock ticks.
std::optional<double> startedSecondsAfterBoot() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray line = stat.readAll();
    // The program's name, field 2, stands in brackets and may hold blanks.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 22 - 3;
    if (fields.size() <= startTime) return std::nullopt;
    return fields[startTime].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

} // namespace

qint64 millisecondsSinceStart() {
    static const QElapsedTimer fallback = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    static const std::optional<double> started = startedSecondsAfterBoot();
    timespec now{};
    if (!started || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return fallback.elapsed();
    const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    return static_cast<qint64>((seconds - *started) * 1000);
}

} // namespace atlas
