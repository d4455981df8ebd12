#include "support/EventBuilder.h"
#include "timeline/TimelineController.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;
using test::day;

namespace {

TimeSpan days(const char* from, const char* to) {
    return {day(from), day(to)};
}

QString handles(const TimelineController& timeline) {
    const auto text = [](TimePoint t) { return localDay(t, TimelineController::zone).toString(Qt::ISODate); };
    return text(timeline.begin()) + QLatin1Char(' ') + text(timeline.end());
}

} // namespace

class TimelineControllerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void firstExtentIsShownWhole() {
        TimelineController timeline;
        QSignalSpy extent(&timeline, &TimelineController::extentChanged);
        QSignalSpy window(&timeline, &TimelineController::windowChanged);
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        QCOMPARE(extent.size(), 1);
        QCOMPARE(window.size(), 1);
        QCOMPARE(timeline.window().span, days("2016-01-01", "2017-01-01"));
        QCOMPARE(timeline.window().mode, WindowMode::Window);
    }

    void extentGrowsToWholeDays() {
        TimelineController timeline;
        timeline.setExtent(
            {day("2016-03-01") + std::chrono::hours(7), day("2016-03-04") + std::chrono::hours(1)});
        QCOMPARE(timeline.extent(), days("2016-03-01", "2016-03-05"));
    }

    void emptyExtentIsRefused() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        QSignalSpy extent(&timeline, &TimelineController::extentChanged);
        timeline.setExtent(days("2018-01-01", "2018-01-01"));
        timeline.setExtent(days("2018-01-02", "2018-01-01"));
        QCOMPARE(extent.size(), 0);
        QCOMPARE(timeline.extent(), days("2016-01-01", "2017-01-01"));
    }

    void newExtentBringsHandlesInside_data() {
        QTest::addColumn<TimeSpan>("handlesBefore");
        QTest::addColumn<TimeSpan>("extent");
        QTest::addColumn<QString>("handlesAfter");
        QTest::newRow("inside stays") << days("2016-03-01", "2016-05-01") << days("2016-02-01", "2018-01-01")
                                      << QStringLiteral("2016-03-01 2016-05-01");
        QTest::newRow("left cut") << days("2016-03-01", "2016-05-01") << days("2016-04-01", "2018-01-01")
                                  << QStringLiteral("2016-04-01 2016-05-01");
        QTest::newRow("right cut") << days("2016-03-01", "2016-05-01") << days("2016-01-01", "2016-04-01")
                                   << QStringLiteral("2016-03-01 2016-04-01");
        QTest::newRow("apart shows all")
            << days("2016-03-01", "2016-05-01") << days("2018-01-01", "2019-01-01")
            << QStringLiteral("2018-01-01 2019-01-01");
        QTest::newRow("all stays all") << days("2016-01-01", "2017-01-01") << days("2014-01-01", "2019-01-01")
                                       << QStringLiteral("2014-01-01 2019-01-01");
    }

    void newExtentBringsHandlesInside() {
        QFETCH(TimeSpan, handlesBefore);
        QFETCH(TimeSpan, extent);
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(handlesBefore.from, handlesBefore.to);
        timeline.setExtent(extent);
        QTEST(handles(timeline), "handlesAfter");
    }

    void modesShowTheirPart() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-04-01"));
        QCOMPARE(timeline.window().span, days("2016-03-01", "2016-04-01"));
        timeline.setMode(WindowMode::SinceStart);
        QCOMPARE(timeline.window().span, days("2016-01-01", "2016-04-01"));
        timeline.setMode(WindowMode::Moment);
        QCOMPARE(timeline.window().mode, WindowMode::Moment);
        QCOMPARE(timeline.window().span.to, day("2016-04-01"));
        QCOMPARE(timeline.window().span.length(), std::chrono::milliseconds(1));
    }

    void momentAtTheEndShowsTheLastDay() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setMode(WindowMode::Moment);
        QVERIFY(timeline.window().shows(wholeDay(QDate(2016, 12, 31), TimelineController::zone)));
    }

    void handlesDoNotPass() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-04-01"));
        timeline.setBegin(day("2016-06-01"));
        QCOMPARE(handles(timeline), QStringLiteral("2016-03-31 2016-04-01"));
        timeline.setEnd(day("2016-01-01"));
        QCOMPARE(handles(timeline), QStringLiteral("2016-03-31 2016-04-01"));
        timeline.setBegin(day("2010-01-01"));
        timeline.setEnd(day("2030-01-01"));
        QCOMPARE(timeline.window().span, timeline.extent());
    }

    void typedOrderIsKept() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-04-01"), day("2016-03-01"));
        QCOMPARE(timeline.window().span, timeline.extent());
        timeline.setHandles(day("2018-04-01"), day("2018-05-01"));
        QCOMPARE(timeline.window().span, timeline.extent());
    }

    void hiddenLeftHandleGivesWay() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-03-11"));
        timeline.setMode(WindowMode::Moment);
        timeline.setEnd(day("2016-02-11"));
        QCOMPARE(handles(timeline), QStringLiteral("2016-02-01 2016-02-11"));
    }

    void movingKeepsTheDistance() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-03-11"));
        timeline.moveBy(std::chrono::days(-10));
        QCOMPARE(handles(timeline), QStringLiteral("2016-02-20 2016-03-01"));
        timeline.moveBy(std::chrono::days(-1000));
        QCOMPARE(handles(timeline), QStringLiteral("2016-01-01 2016-01-11"));
        timeline.moveBy(std::chrono::days(1000));
        QCOMPARE(handles(timeline), QStringLiteral("2016-12-22 2017-01-01"));
    }

    void steps_data() {
        QTest::addColumn<TimeStep>("step");
        QTest::addColumn<TimeSpan>("from");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("back");
        QTest::newRow("whole months keep whole months")
            << TimeStep::Month << days("2016-02-01", "2016-03-01") << QStringLiteral("2016-03-01 2016-04-01")
            << QStringLiteral("2016-01-01 2016-02-01");
        QTest::newRow("a quarter by months")
            << TimeStep::Month << days("2016-04-01", "2016-07-01") << QStringLiteral("2016-05-01 2016-08-01")
            << QStringLiteral("2016-03-01 2016-06-01");
        QTest::newRow("a month by years")
            << TimeStep::Year << days("2016-02-01", "2016-03-01") << QStringLiteral("2017-02-01 2017-03-01")
            << QStringLiteral("2015-02-01 2015-03-01");
        QTest::newRow("some days by months keep their number")
            << TimeStep::Month << days("2016-01-29", "2016-01-31") << QStringLiteral("2016-02-29 2016-03-02")
            << QStringLiteral("2015-12-29 2015-12-31");
        QTest::newRow("weeks") << TimeStep::Week << days("2016-02-01", "2016-03-01")
                               << QStringLiteral("2016-02-08 2016-03-08")
                               << QStringLiteral("2016-01-25 2016-02-23");
        QTest::newRow("days over the change of clocks")
            << TimeStep::Day << days("2016-03-24", "2016-03-25") << QStringLiteral("2016-03-25 2016-03-26")
            << QStringLiteral("2016-03-23 2016-03-24");
    }

    void steps() {
        QFETCH(TimeSpan, from);
        QFETCH(TimeStep, step);
        TimelineController timeline;
        timeline.setExtent(days("2014-01-01", "2019-01-01"));
        timeline.setStep(step);
        timeline.setHandles(from.from, from.to);
        timeline.stepForward();
        QTEST(handles(timeline), "forward");
        timeline.setHandles(from.from, from.to);
        timeline.stepBack();
        QTEST(handles(timeline), "back");
    }

    void hoursMoveByHours() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2016-02-01"));
        timeline.setHandles(day("2016-01-10"), day("2016-01-11"));
        timeline.setStep(TimeStep::Hour);
        timeline.stepForward();
        QCOMPARE(timeline.begin(), day("2016-01-10") + std::chrono::hours(1));
        QCOMPARE(timeline.end(), day("2016-01-11") + std::chrono::hours(1));
    }

    void lastMonthIsShownThoughTheExtentEndsInIt() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-10", "2017-12-16"));
        timeline.setHandles(day("2017-11-01"), day("2017-12-01"));
        timeline.stepForward();
        QCOMPARE(handles(timeline), QStringLiteral("2017-12-01 2017-12-16"));
        timeline.stepForward();
        QCOMPARE(handles(timeline), QStringLiteral("2017-12-01 2017-12-16"));
        timeline.stepBack();
        QCOMPARE(handles(timeline), QStringLiteral("2017-11-01 2017-12-01"));
    }

    void firstMonthIsShownThoughTheExtentBeginsInIt() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-10", "2017-12-16"));
        timeline.setHandles(day("2016-02-01"), day("2016-03-01"));
        timeline.stepBack();
        QCOMPARE(handles(timeline), QStringLiteral("2016-01-10 2016-02-01"));
        timeline.stepForward();
        QCOMPARE(handles(timeline), QStringLiteral("2016-02-01 2016-03-01"));
    }

    void yearStepPastTheLastMonthsGoesAsFarAsItCan() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-12-16"));
        timeline.setHandles(day("2017-06-01"), day("2017-07-01"));
        timeline.setStep(TimeStep::Year);
        timeline.stepForward();
        QCOMPARE(handles(timeline), QStringLiteral("2017-11-16 2017-12-16"));
    }

    void momentStepsTheInstant() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-03-11"));
        timeline.setMode(WindowMode::Moment);
        timeline.setStep(TimeStep::Day);
        timeline.stepForward();
        QCOMPARE(timeline.window(), TimeWindow::moment(day("2016-03-12") - std::chrono::milliseconds(1)));
        timeline.stepBack();
        timeline.stepBack();
        QCOMPARE(timeline.window(), TimeWindow::moment(day("2016-03-10") - std::chrono::milliseconds(1)));
    }

    void sinceStartStepsTheRightHandle() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-04-01"));
        timeline.setMode(WindowMode::SinceStart);
        timeline.stepForward();
        QCOMPARE(timeline.window().span, days("2016-01-01", "2016-05-01"));
        QCOMPARE(timeline.begin(), day("2016-03-01"));
        for (int i = 0; i < 12; ++i)
            timeline.stepBack();
        QCOMPARE(timeline.end(), day("2016-01-02"));
    }

    void settingTheSameSaysNothing() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-04-01"));
        QSignalSpy extent(&timeline, &TimelineController::extentChanged);
        QSignalSpy window(&timeline, &TimelineController::windowChanged);
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-03-01"), day("2016-04-01"));
        timeline.setBegin(day("2016-03-01"));
        timeline.setEnd(day("2016-04-01"));
        timeline.moveBy(std::chrono::milliseconds(0));
        timeline.setMode(WindowMode::Window);
        timeline.pause();
        QCOMPARE(extent.size(), 0);
        QCOMPARE(window.size(), 0);
    }

    void playsToTheEndAndStops() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2016-05-01"));
        timeline.setHandles(day("2016-01-01"), day("2016-02-01"));
        timeline.setPlaySettings({PlaySpeed::Year});
        QSignalSpy playing(&timeline, &TimelineController::playingChanged);
        timeline.play();
        QVERIFY(timeline.playing());
        QTRY_VERIFY(!timeline.playing());
        QCOMPARE(handles(timeline), QStringLiteral("2016-03-31 2016-05-01"));
        QCOMPARE(playing.size(), 2);
    }

    void aSecondOfPlayingIsWhatItSays() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-01-01"), day("2016-01-08"));
        timeline.setPlaySettings({PlaySpeed::Week});
        timeline.advance(std::chrono::seconds(1));
        QCOMPARE(handles(timeline), QStringLiteral("2016-01-01 2016-01-08")); // not playing
        timeline.play();
        for (int frame = 0; frame < 40; ++frame)
            timeline.advance(std::chrono::milliseconds(25));
        QCOMPARE(handles(timeline), QStringLiteral("2016-01-08 2016-01-15"));
        timeline.advance(std::chrono::seconds(1));
        QCOMPARE(handles(timeline), QStringLiteral("2016-01-15 2016-01-22"));
    }

    void atRestItStandsOnWholeDaysAgain() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-01-01"), day("2016-01-08"));
        timeline.setPlaySettings({PlaySpeed::Day});
        timeline.play();
        timeline.advance(std::chrono::milliseconds(2300));
        QCOMPARE(timeline.begin(), day("2016-01-03") + std::chrono::hours(7));
        timeline.pause();
        QCOMPARE(timeline.begin(), day("2016-01-03"));
        QCOMPARE(timeline.end(), day("2016-01-10"));
    }

    void aMapThatLagsBehindIsWaitedFor() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-01-01"), day("2016-01-08"));
        bool caughtUp = false;
        int asked = 0;
        timeline.setCaughtUp([&] { return ++asked, caughtUp; });
        QSignalSpy window(&timeline, &TimelineController::windowChanged);
        timeline.play();
        QTRY_VERIFY(asked >= 3);
        const auto whileWaiting = window.size();
        caughtUp = true;
        QTRY_VERIFY(window.size() > whileWaiting);
        QVERIFY(whileWaiting <= asked / 3); // at most one when its patience ends
    }

    void theTrailIsThereWhilePlaying() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-05-01"), day("2016-05-02"));
        timeline.setPlaySettings({PlaySpeed::ThreeDays});
        QSignalSpy changed(&timeline, &TimelineController::trailChanged);
        QCOMPARE(timeline.trail(), TimeSpan());
        timeline.play();
        QCOMPARE(timeline.trail(), days("2016-04-30", "2016-05-01"));
        QCOMPARE(changed.size(), 1);
        PlaySettings without = timeline.playSettings();
        without.leavesTrail = false;
        timeline.setPlaySettings(without);
        QCOMPARE(timeline.trail(), TimeSpan());
        QCOMPARE(changed.size(), 2);
        timeline.pause();
        QCOMPARE(changed.size(), 3);
    }

    void whatIsEmptyIsSkipped() {
        TimelineController timeline;
        timeline.setExtent(days("2016-01-01", "2017-01-01"));
        timeline.setHandles(day("2016-01-01"), day("2016-01-08"));
        timeline.setStretches(
            EmptyStretches(test::events({QStringLiteral("2016-01-02 Testville airstrike"),
                                         QStringLiteral("2016-09-20 Testville airstrike")})));
        timeline.setPlaySettings({PlaySpeed::Day, PlayCourse::Hold, true});
        timeline.play();
        timeline.advance(std::chrono::seconds(1));
        QCOMPARE(timeline.begin(), day("2016-01-02"));
        timeline.advance(std::chrono::seconds(1));
        QVERIFY(timeline.window().shows(wholeDay(QDate(2016, 9, 20), TimelineController::zone)));
        QVERIFY(timeline.end() < day("2016-09-21"));
    }

    void settingsAreSaidOnce() {
        TimelineController timeline;
        QSignalSpy changed(&timeline, &TimelineController::playSettingsChanged);
        timeline.setPlaySettings({PlaySpeed::Hour, PlayCourse::Loop});
        timeline.setPlaySettings({PlaySpeed::Hour, PlayCourse::Loop});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(timeline.playSettings().course, PlayCourse::Loop);
    }

    void playedAtTheEndStartsOver_data() {
        QTest::addColumn<TimeSpan>("from");
        QTest::addColumn<WindowMode>("mode");
        QTest::addColumn<QString>("start");
        QTest::newRow("whole months") << days("2016-06-01", "2016-08-20") << WindowMode::Window
                                      << QStringLiteral("2016-01-10 2016-04-01");
        QTest::newRow("some days") << days("2016-08-16", "2016-08-20") << WindowMode::Window
                                   << QStringLiteral("2016-01-10 2016-01-14");
        QTest::newRow("all becomes one step") << days("2016-01-10", "2016-08-20") << WindowMode::Window
                                              << QStringLiteral("2016-01-10 2016-02-01");
        QTest::newRow("since start") << days("2016-01-10", "2016-08-20") << WindowMode::SinceStart
                                     << QStringLiteral("2016-01-10 2016-02-01");
    }

    void playedAtTheEndStartsOver() {
        QFETCH(TimeSpan, from);
        QFETCH(WindowMode, mode);
        TimelineController timeline;
        timeline.setExtent(days("2016-01-10", "2016-08-20"));
        timeline.setHandles(from.from, from.to);
        timeline.setMode(mode);
        timeline.play();
        QTEST(handles(timeline), "start");
        QVERIFY(timeline.playing());
        timeline.pause();
        QVERIFY(!timeline.playing());
    }

    void nothingToPlayWithoutAnExtent() {
        TimelineController timeline;
        timeline.play();
        timeline.stepForward();
        timeline.moveBy(std::chrono::days(1));
        timeline.setBegin(day("2016-01-01"));
        QVERIFY(!timeline.playing());
        QCOMPARE(timeline.begin(), timeline.end());
    }
};

QTEST_GUILESS_MAIN(TimelineControllerTest)
#include "tst_TimelineController.moc"
