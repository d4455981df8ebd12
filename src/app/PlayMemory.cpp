#include "app/PlayMemory.h"

#include "timeline/TimelineController.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace atlas {
namespace {

const QString speedSetting = QStringLiteral("play/speed");
const QString courseSetting = QStringLiteral("play/atEnd");
const QString skipSetting = QStringLiteral("play/skipEmpty");
const QString trailSetting = QStringLiteral("play/trail");

// Words, not numbers: a speed or a course more must not change what was kept. In the order of the values.
constexpr std::array<const char*, playSpeedCount> speedWords{"hour", "six-hours", "day",     "three-days",
                                                             "week", "month",     "quarter", "year"};
constexpr std::array<const char*, 3> courseWords{"hold", "loop", "ping-pong"};

template <class Value, std::size_t count>
QString wordOf(const std::array<const char*, count>& words, Value value) {
    return QLatin1String(words[static_cast<std::size_t>(value)]);
}

template <class Value, std::size_t count>
std::optional<Value> valueOf(const std::array<const char*, count>& words, const QString& word) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const char* each) { return word == QLatin1String(each); });
    if (found == words.end()) return std::nullopt;
    return static_cast<Value>(found - words.begin());
}

} // namespace

PlayMemory::PlayMemory(TimelineController& timeline, QObject* parent) : QObject(parent), timeline_(timeline) {
    recall();
    connect(&timeline, &TimelineController::playSettingsChanged, this, &PlayMemory::keep);
}

void PlayMemory::recall() {
    const QSettings kept;
    PlaySettings play = timeline_.playSettings();
    play.speed = valueOf<PlaySpeed>(speedWords, kept.value(speedSetting).toString()).value_or(play.speed);
    play.course =
        valueOf<PlayCourse>(courseWords, kept.value(courseSetting).toString()).value_or(play.course);
    play.skipsEmpty = kept.value(skipSetting, play.skipsEmpty).toBool();
    play.leavesTrail = kept.value(trailSetting, play.leavesTrail).toBool();
    timeline_.setPlaySettings(play);
}

void PlayMemory::keep() const {
    const PlaySettings& play = timeline_.playSettings();
    QSettings kept;
    kept.setValue(speedSetting, wordOf(speedWords, play.speed));
    kept.setValue(courseSetting, wordOf(courseWords, play.course));
    kept.setValue(skipSetting, play.skipsEmpty);
    kept.setValue(trailSetting, play.leavesTrail);
}

} // namespace atlas
