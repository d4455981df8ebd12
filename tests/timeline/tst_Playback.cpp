#include "support/EventBuilder.h"
#include "timeline/Playback.h"

#include <QTest>

using namespace atlas;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::day;

namespace {

constexpr PlaceZone zone = PlaceZone::Damascus;

Playback::Stage stage(const char* begin, const char* end, WindowMode mode = WindowMode::Window) {
    return {{day("2016-01-01"), day("2016-02-01")}, mode, {day(begin), day(end)}, std::chrono::hours(24)};
}

QString text(const Handles& handles) {
    const auto date = [](TimePoint t) { return localDay(t, zone).toString(QStringLiteral("MM-dd")); };
    return date(handles.begin) + u' ' + date(handles.end);
}

/// Where the handles stand after each second.
QStringList play(Playback& playback, Playback::Stage stage, int count) {
    QStringList lines;
    for (int i = 0; i < count && !playback.ended(); ++i) {
        stage.handles = playback.advance(stage, seconds(1));
        lines << text(stage.handles);
    }
    return lines;
}

} // namespace

class PlaybackTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void courses_data() {
        QTest::addColumn<PlayCourse>("course");
        QTest::addColumn<QStringList>("expected");
        const QStringList there{QStringLiteral("01-16 01-23"), QStringLiteral("01-23 01-30"),
                                QStringLiteral("01-25 02-01")};
        QTest::newRow("hold") << PlayCourse::Hold << there;
        QTest::newRow("loop") << PlayCourse::Loop
                              << there
                                     + QStringList{QStringLiteral("01-01 01-08"),
                                                   QStringLiteral("01-08 01-15")};
        QTest::newRow("back and forth")
            << PlayCourse::PingPong
            << there
                   + QStringList{QStringLiteral("01-18 01-25"), QStringLiteral("01-11 01-18"),
                                 QStringLiteral("01-04 01-11"), QStringLiteral("01-01 01-08"),
                                 QStringLiteral("01-08 01-15")};
    }

    void courses() {
        QFETCH(PlayCourse, course);
        QFETCH(QStringList, expected);
        Playback playback;
        playback.setSettings({PlaySpeed::Week, course});
        const auto from = stage("2016-01-09", "2016-01-16");
        playback.start(from);
        QCOMPARE(play(playback, from, static_cast<int>(expected.size())), expected);
        QCOMPARE(playback.ended(), course == PlayCourse::Hold);
    }

    void backAndForthFromTheEndGoesBack() {
        Playback playback;
        playback.setSettings({PlaySpeed::Week, PlayCourse::PingPong});
        const auto from = stage("2016-01-25", "2016-02-01");
        playback.start(from);
        QCOMPARE(play(playback, from, 1), QStringList{QStringLiteral("01-18 01-25")});
    }

    void aCourseChangedOnTheWayBackTurnsForward() {
        Playback playback;
        playback.setSettings({PlaySpeed::Week, PlayCourse::PingPong});
        auto from = stage("2016-01-25", "2016-02-01");
        playback.start(from);
        from.handles = playback.advance(from, seconds(1));
        playback.setSettings({PlaySpeed::Week, PlayCourse::Loop});
        QCOMPARE(play(playback, from, 1), QStringList{QStringLiteral("01-25 02-01")});
    }

    void modesMoveTheirOwnHandle_data() {
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("window") << WindowMode::Window << QStringLiteral("01-12 01-19");
        QTest::newRow("moment") << WindowMode::Moment << QStringLiteral("01-05 01-19");
        QTest::newRow("since start") << WindowMode::SinceStart << QStringLiteral("01-05 01-19");
    }

    void modesMoveTheirOwnHandle() {
        QFETCH(WindowMode, mode);
        Playback playback;
        playback.setSettings({PlaySpeed::Week});
        const auto from = stage("2016-01-05", "2016-01-12", mode);
        playback.start(from);
        QTEST(play(playback, from, 1).front(), "expected");
    }

    /// However the seconds are cut into frames.
    void framesDoNotMatter_data() {
        QTest::addColumn<PlaySpeed>("speed");
        for (int i = 0; i < playSpeedCount; ++i)
            QTest::addRow("%d", i) << static_cast<PlaySpeed>(i);
    }

    void framesDoNotMatter() {
        QFETCH(PlaySpeed, speed);
        Playback::Stage from = stage("2016-01-05", "2016-01-12");
        from.extent = {day("2016-01-01"), day("2040-01-01")};
        std::vector<Handles> ends;
        for (const int frame : {10, 25, 40, 500}) {
            Playback playback;
            playback.setSettings({speed});
            playback.start(from);
            Playback::Stage now = from;
            for (int at = 0; at < 2000; at += frame)
                now.handles = playback.advance(now, milliseconds(frame));
            ends.push_back(now.handles);
        }
        for (const auto& end : ends)
            QCOMPARE(end, ends.front());
        const auto went = ends.front().begin - from.handles.begin;
        QVERIFY(std::chrono::abs(went - 2 * timePerSecond(speed)) <= std::chrono::hours(25));
    }

    void handlesMovedByHandGoOnFromThere() {
        Playback playback;
        playback.setSettings({PlaySpeed::Day});
        Playback::Stage now = stage("2016-01-05", "2016-01-12");
        playback.start(now);
        now.handles = playback.advance(now, seconds(1));
        now.handles = {day("2016-01-20"), day("2016-01-24")};
        QCOMPARE(play(playback, now, 1), QStringList{QStringLiteral("01-21 01-25")});
    }

    void aWindowOfWholeDaysStaysOneWhereTheClocksChange() {
        Playback playback;
        playback.setSettings({PlaySpeed::Month});
        // The clocks go forward on 25 March 2016.
        Playback::Stage now = stage("2016-03-01", "2016-03-08");
        now.extent = {day("2016-01-01"), day("2017-01-01")};
        playback.start(now);
        for (int frame = 0; frame < 40; ++frame) {
            now.handles = playback.advance(now, milliseconds(33));
            QCOMPARE(startOfLocalDay(localDay(now.handles.begin, zone), zone), now.handles.begin);
            QCOMPARE(localDay(now.handles.begin, zone).addDays(7), localDay(now.handles.end, zone));
            QCOMPARE(startOfLocalDay(localDay(now.handles.end, zone), zone), now.handles.end);
        }
    }

    void emptyTimeIsSkipped_data() {
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<PlayCourse>("course");
        QTest::addColumn<QString>("from");
        QTest::newRow("window") << WindowMode::Window << PlayCourse::Hold << "2016-01-05";
        QTest::newRow("moment") << WindowMode::Moment << PlayCourse::Hold << "2016-01-05";
        QTest::newRow("the way back") << WindowMode::Window << PlayCourse::PingPong << "2016-01-30";
        QTest::newRow("moment, the way back") << WindowMode::Moment << PlayCourse::PingPong << "2016-01-30";
    }

    void emptyTimeIsSkipped() {
        QFETCH(WindowMode, mode);
        QFETCH(PlayCourse, course);
        QFETCH(QString, from);
        const auto events = test::events({QStringLiteral("2016-01-18 Testville airstrike")});
        Playback playback;
        playback.setSettings({PlaySpeed::Day, course, true});
        playback.setStretches(EmptyStretches(events));
        Playback::Stage now = stage(qPrintable(from), "2016-02-01", mode);
        now.handles.end = now.handles.begin + std::chrono::days(2);
        playback.start(now);
        now.handles = playback.advance(now, milliseconds(100));
        const TimeWindow shown = windowOf(mode, now.extent.from, now.handles.begin, now.handles.end);
        QVERIFY2(shown.shows(events->table[0].when()), qPrintable(toIso(now.handles.begin)));
    }

    void restShowsTheDayThatWasOnTheScreen_data() {
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<PlaySpeed>("speed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("window") << WindowMode::Window << PlaySpeed::Day << QStringLiteral("01-05 01-12");
        QTest::newRow("moment") << WindowMode::Moment << PlaySpeed::Day << QStringLiteral("01-05 01-13");
        QTest::newRow("since start") << WindowMode::SinceStart << PlaySpeed::Day
                                     << QStringLiteral("01-05 01-13");
    }

    void restShowsTheDayThatWasOnTheScreen() {
        QFETCH(WindowMode, mode);
        QFETCH(PlaySpeed, speed);
        Playback playback;
        playback.setSettings({speed});
        Playback::Stage now = stage("2016-01-05", "2016-01-12", mode);
        playback.start(now);
        now.handles = playback.advance(now, milliseconds(300));
        QTEST(text(playback.rest(now)), "expected");
        playback.setSettings({PlaySpeed::Hour}); // hours are what is watched: nothing jumps
        QCOMPARE(playback.rest(now), now.handles);
    }

    void afterTheLastEventComesTheEnd() {
        Playback playback;
        playback.setSettings({PlaySpeed::Day, PlayCourse::Hold, true});
        playback.setStretches(
            EmptyStretches(test::events({QStringLiteral("2016-01-03 Testville airstrike")})));
        const auto from = stage("2016-01-05", "2016-01-07");
        playback.start(from);
        QCOMPARE(play(playback, from, 5), QStringList{QStringLiteral("01-30 02-01")});
        QVERIFY(playback.ended());
    }

    void withoutAnyEventNothingIsSkipped() {
        Playback playback;
        playback.setSettings({PlaySpeed::Week, PlayCourse::Loop, true});
        playback.setStretches(
            EmptyStretches(test::events({QStringLiteral("2018-01-03 Testville airstrike")})));
        const auto from = stage("2016-01-05", "2016-01-12");
        playback.start(from);
        QCOMPARE(play(playback, from, 1), QStringList{QStringLiteral("01-12 01-19")});
    }

    void trails_data() {
        QTest::addColumn<PlaySpeed>("speed");
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<TimeSpan>("expected");
        const auto span = [](const char* from, const char* to) { return TimeSpan{day(from), day(to)}; };
        QTest::newRow("a tenth of the window")
            << PlaySpeed::Hour << WindowMode::Window << span("2016-01-10", "2016-01-11");
        QTest::newRow("a third of a second")
            << PlaySpeed::ThreeDays << WindowMode::Moment
            << TimeSpan{day("2016-01-20") - milliseconds(1), day("2016-01-21") - milliseconds(1)};
        QTest::newRow("nothing leaves what only grows")
            << PlaySpeed::Week << WindowMode::SinceStart << TimeSpan{};
        QTest::newRow("not before the extent")
            << PlaySpeed::Year << WindowMode::Window << span("2016-01-01", "2016-01-11");
    }

    void trails() {
        QFETCH(PlaySpeed, speed);
        QFETCH(WindowMode, mode);
        Playback playback;
        playback.setSettings({speed});
        const auto now = stage("2016-01-11", "2016-01-21", mode);
        playback.start(now);
        QTEST(playback.trail(now), "expected");
    }

    void theTrailIsWhereItCameFrom() {
        Playback playback;
        playback.setSettings({PlaySpeed::Day, PlayCourse::PingPong});
        Playback::Stage now = stage("2016-01-22", "2016-02-01");
        playback.start(now);
        now.handles = playback.advance(now, seconds(5));
        QCOMPARE(playback.trail(now), (TimeSpan{day("2016-01-27"), day("2016-01-28")}));
    }
};

QTEST_GUILESS_MAIN(PlaybackTest)
#include "tst_Playback.moc"
