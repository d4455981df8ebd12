#pragma once

#include "timeline/EmptyStretches.h"
#include "timeline/Handles.h"

namespace atlas {

/// How much time passes in a second of playing. Slowest first.
enum class PlaySpeed : std::uint8_t { Hour, SixHours, Day, ThreeDays, Week, Month, Quarter, Year };

inline constexpr int playSpeedCount = 8;

/// What happens at the end.
enum class PlayCourse : std::uint8_t {
    Hold,    ///< it stops there
    Loop,    ///< it begins again
    PingPong ///< it goes back the way it came, and forth again
};

/// How the user wants time to be played. A value.
struct PlaySettings {
    PlaySpeed speed = PlaySpeed::Month;
    PlayCourse course = PlayCourse::Hold;
    bool skipsEmpty = false; ///< a window without events is moved on to the next event
    bool leavesTrail = true; ///< what has just left the window is drawn faintly

    bool operator==(const PlaySettings&) const = default;
};

/// Time that passes in a second.
[[nodiscard]] std::chrono::milliseconds timePerSecond(PlaySpeed speed) noexcept;

/// The course of a window through time: where its handles stand after a while. Knows no clock; one thread.
///
/// The handles stand on round times (whole days, hours or minutes, as fine as the speed needs to move some 24
/// times a second), so that dates on the screen can be read while they run; the exact place is kept beside.
class Playback {
  public:
    /// What is played.
    struct Stage {
        TimeSpan extent;
        WindowMode mode = WindowMode::Window;
        Handles handles;
        std::chrono::milliseconds least{1}; ///< the right handle's distance from the extent's beginning

        [[nodiscard]] TimeSpan shown() const noexcept {
            return windowOf(mode, extent.from, handles.begin, handles.end).span;
        }
    };

    void setSettings(const PlaySettings& settings) noexcept { settings_ = settings; }

    [[nodiscard]] const PlaySettings& settings() const noexcept { return settings_; }

    void setStretches(EmptyStretches stretches) noexcept { stretches_ = std::move(stretches); }

    /// From where the handles stand; backwards where the way back is the only one.
    void start(const Stage& stage);
    /// Where the handles stand after `elapsed` of playing. Handles moved by hand meanwhile go on from there.
    [[nodiscard]] Handles advance(const Stage& stage, std::chrono::milliseconds elapsed);
    /// Where the handles come to rest: on whole days where they began so and hours are not what is watched.
    [[nodiscard]] Handles rest(const Stage& stage) const;

    /// True when the last advance() came to the end and is to stay there.
    [[nodiscard]] bool ended() const noexcept { return ended_; }

    /// What has just left the window; empty where nothing is to be seen of it.
    [[nodiscard]] TimeSpan trail(const Stage& stage) const;

  private:
    [[nodiscard]] TimePoint moved(TimePoint at, const TimeSpan& way, std::chrono::milliseconds by);
    [[nodiscard]] TimePoint rounded(const TimeSpan& way) const;
    [[nodiscard]] Handles place(const Stage& stage, TimePoint at) const;
    [[nodiscard]] TimePoint pastEmpty(const Stage& stage) const;
    void skipEmpty(Stage stage, const TimeSpan& way);

    PlaySettings settings_;
    EmptyStretches stretches_;
    TimePoint at_;  ///< exactly
    Handles shown_; ///< where at_ put the handles
    bool forward_ = true;
    bool ended_ = false;
    bool wholeDays_ = false;
};

} // namespace atlas
