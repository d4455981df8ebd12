#include "app/panels/CoverageStrip.h"
#include "app/panels/TimeAxis.h"
#include "app/panels/TimelinePanel.h"
#include "support/EventBuilder.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace atlas;
using namespace atlas::test;
using Grip = TimeAxis::Grip;

/// Real mouse and key events on the panel; what counts is what the controller says afterwards.
class TestTimelinePanel : public QObject {
    Q_OBJECT

    std::unique_ptr<TimelineController> timeline_;
    std::unique_ptr<TimelinePanel> panel_;

    [[nodiscard]] TimeAxis& axis() const { return *panel_->findChild<TimeAxis*>(); }

    [[nodiscard]] QLineEdit& field(int i) const { return *panel_->findChildren<QLineEdit*>().at(i); }

    [[nodiscard]] QToolButton& button(const QString& text) const {
        for (auto* candidate : panel_->findChildren<QToolButton*>())
            if (candidate->text() == text || candidate->accessibleName() == text) return *candidate;
        qFatal("no button %s", qPrintable(text));
    }

    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        line.insert(text); // as an input method does: digits of every script
        QTest::keyClick(&line, Qt::Key_Return);
    }

    void showWindow(const char* from, const char* to) { timeline_->setHandles(day(from), day(to)); }

  private Q_SLOTS:

    void init() {
        timeline_ = std::make_unique<TimelineController>();
        timeline_->setExtent({day("2016-01-01"), day("2019-01-01")});
        showWindow("2017-03-01", "2017-06-01");
        panel_ = std::make_unique<TimelinePanel>(*timeline_);
        panel_->setEvents(events({QStringLiteral("2016-02-03 Testville airstrike 3"),
                                  QStringLiteral("2017-03-17 Testville shelling 5-9"),
                                  QStringLiteral("2018-11-30 Testville airstrike")}));
        panel_->resize(1300, 180);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
        panel_->activateWindow(); // a bare X server has no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    }

    void cleanup() {
        panel_.reset();
        timeline_.reset();
    }

    void windowFollowsTheHandleWhileItMoves_data() {
        QTest::addColumn<bool>("begin");
        QTest::addColumn<int>("pixels");
        QTest::newRow("end to the left") << false << -30;
        QTest::newRow("end to the right") << false << 200;
        QTest::newRow("begin to the left") << true << -200;
        QTest::newRow("begin to the right") << true << 30;
    }

    void windowFollowsTheHandleWhileItMoves() {
        QFETCH(bool, begin);
        QFETCH(int, pixels);
        const auto held = [&] { return begin ? timeline_->begin() : timeline_->end(); };
        const auto other = [&] { return begin ? timeline_->end() : timeline_->begin(); };
        const TimePoint otherBefore = other();
        const QPoint start = axis().gripCentre(begin ? Grip::Begin : Grip::End);
        QTest::mousePress(&axis(), Qt::LeftButton, {}, start);
        const double expectedPerPixel = 3 * 365.0 / (axis().scale().right() - axis().scale().left());
        for (int part = 1; part <= 4; ++part) {
            const TimePoint before = held();
            QTest::mouseMove(&axis(), start + QPoint(pixels * part / 4, 0));
            const double days = std::chrono::duration<double, std::ratio<86'400>>(held() - before).count();
            QVERIFY2(std::abs(days - expectedPerPixel * pixels / 4) < 3,
                     "the window did not follow this move");
        }
        const TimePoint last = held();
        QTest::mouseRelease(&axis(), Qt::LeftButton, {}, start + QPoint(pixels, 0));
        QCOMPARE(held(), last);
        QCOMPARE(other(), otherBefore);
        QCOMPARE(last, startOfLocalDay(localDay(last, PlaceZone::Damascus), PlaceZone::Damascus));
    }

    void handlesAreEasyToHit() {
        for (const Grip grip : {Grip::Begin, Grip::End}) {
            int hits = 0;
            const QPoint centre = axis().gripCentre(grip);
            for (int dx = -20; dx <= 20; ++dx)
                hits += axis().gripAt(centre + QPoint(dx, 0)) == grip ? 1 : 0;
            QVERIFY2(hits >= 12, qPrintable(QString::number(hits)));
            QTest::mouseMove(&axis(), centre);
            QTRY_COMPARE(axis().cursor().shape(), Qt::SizeHorCursor);
        }
    }

    void bothHandlesOfADayCanBeTaken() {
        showWindow("2017-03-17", "2017-03-18");
        QCOMPARE(axis().gripAt(axis().gripCentre(Grip::Begin)), Grip::Begin);
        QCOMPARE(axis().gripAt(axis().gripCentre(Grip::End)), Grip::End);
    }

    void handlesDoNotCross() {
        QTest::mousePress(&axis(), Qt::LeftButton, {}, axis().gripCentre(Grip::Begin));
        QTest::mouseMove(&axis(), QPoint(axis().width() - 20, 30));
        QVERIFY(timeline_->begin() < timeline_->end());
        QCOMPARE(timeline_->end(), day("2017-06-01"));
        QTest::mouseRelease(&axis(), Qt::LeftButton, {}, QPoint(axis().width() - 20, 30));
    }

    void draggingBetweenMovesBoth() {
        const auto length = timeline_->end() - timeline_->begin();
        const int middle =
            static_cast<int>((axis().scale().x(timeline_->begin()) + axis().scale().x(timeline_->end())) / 2);
        QTest::mousePress(&axis(), Qt::LeftButton, {}, {middle, 20});
        QTest::mouseMove(&axis(), {middle + 150, 20});
        QVERIFY(timeline_->begin() > day("2017-06-01"));
        QCOMPARE(timeline_->end() - timeline_->begin(), length);
        QTest::mouseRelease(&axis(), Qt::LeftButton, {}, {middle + 150, 20});
    }

    void clickOutsideBringsTheWindowThere() {
        const auto length = timeline_->end() - timeline_->begin();
        const int x = static_cast<int>(axis().scale().x(day("2018-07-01")));
        QTest::mouseClick(&axis(), Qt::LeftButton, {}, {x, 20});
        QVERIFY(timeline_->begin() < day("2018-07-01") && timeline_->end() > day("2018-07-01"));
        QCOMPARE(timeline_->end() - timeline_->begin(), length);
    }

    void barsSayWhatTheyCount() {
        const QPoint at(static_cast<int>(axis().scale().x(day("2017-03-15"))), 30);
        QHelpEvent ask(QEvent::ToolTip, at, axis().mapToGlobal(at));
        QCoreApplication::sendEvent(&axis(), &ask);
        QTRY_VERIFY(QToolTip::text().startsWith(QStringLiteral("Mar 2017: events 1")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("Russia: 1")));
    }

    void arrowKeysMoveTheHandleInFocus() {
        timeline_->setStep(TimeStep::Month);
        axis().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&axis(), Qt::Key_Right);
        QCOMPARE(timeline_->begin(), day("2017-04-01"));
        QCOMPARE(timeline_->end(), day("2017-06-01"));
        QTest::keyClick(&axis(), Qt::Key_Tab);
        QTest::keyClick(&axis(), Qt::Key_Left);
        QCOMPARE(timeline_->begin(), day("2017-04-01"));
        QCOMPARE(timeline_->end(), day("2017-05-01"));
        QTest::keyClick(&axis(), Qt::Key_End);
        QCOMPARE(timeline_->end(), day("2019-01-01"));
        QTest::keyClick(&axis(), Qt::Key_Tab);
        QVERIFY(!axis().hasFocus());
    }

    void modeButtonsSetTheMode() {
        QTest::mouseClick(&button(QStringLiteral("Moment")), Qt::LeftButton);
        QCOMPARE(timeline_->mode(), WindowMode::Moment);
        QVERIFY(!field(0).isVisible());
        const QPoint grip = axis().gripCentre(Grip::End);
        QCOMPARE(axis().gripAt(grip), Grip::End);
        QTest::mouseClick(&button(QStringLiteral("Since start")), Qt::LeftButton);
        QCOMPARE(timeline_->mode(), WindowMode::SinceStart);
        QVERIFY(!field(0).isEnabled());
        timeline_->setMode(WindowMode::Window); // from elsewhere: the buttons follow
        QVERIFY(button(QStringLiteral("Window")).isChecked());
    }

    void typedDates_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end"); ///< exclusive: the last day typed is included
        QTest::newRow("days") << "2017-03-17"
                              << "2017-03-20"
                              << "2017-03-17"
                              << "2017-03-21";
        QTest::newRow("one day") << "2017-03-17"
                                 << "2017-03-17"
                                 << "2017-03-17"
                                 << "2017-03-18";
        QTest::newRow("months") << "2016-05"
                                << "2017-02"
                                << "2016-05-01"
                                << "2017-03-01";
        QTest::newRow("years") << "2017"
                               << "2018"
                               << "2017-01-01"
                               << "2019-01-01";
        QTest::newRow("as shown") << "17 Mar 2017"
                                  << "Apr 2017"
                                  << "2017-03-17"
                                  << "2017-05-01";
        QTest::newRow("Arabic digits") << QStringLiteral("٢٠١٧-٠٣-١٧") << "2017-03-18"
                                       << "2017-03-17"
                                       << "2017-03-19";
        QTest::newRow("beyond the extent") << "2010"
                                           << "2030"
                                           << "2016-01-01"
                                           << "2019-01-01";
    }

    void typedDates() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        showWindow("2016-01-01", "2019-01-01"); // so that neither half of the change is refused
        type(field(1), to);
        type(field(0), from);
        QCOMPARE(timeline_->begin(), day(qPrintable(begin)));
        QCOMPARE(timeline_->end(), day(qPrintable(end)));
        QCOMPARE(field(0).text(), formatDay(timeline_->begin(), PlaceZone::Damascus));
    }

    void whatIsNoDateChangesNothing_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << 0 << "soon";
        QTest::newRow("no such day") << 1 << "2017-02-30";
        QTest::newRow("nothing") << 0 << " ";
        QTest::newRow("before the first day") << 1 << "2016-05-05";
    }

    void whatIsNoDateChangesNothing() {
        QFETCH(int, which);
        QFETCH(QString, text);
        QSignalSpy changed(timeline_.get(), &TimelineController::windowChanged);
        type(field(which), text);
        QVERIFY(changed.isEmpty());
        QVERIFY(field(which).property("invalid").toBool());
        QVERIFY(field(which).toolTip().contains(QStringLiteral("2017-03-17")));
        type(field(which), which == 0 ? QStringLiteral("2017-03-05") : QStringLiteral("2017-05-05"));
        QVERIFY(!field(which).property("invalid").toBool());
        QCOMPARE(changed.count(), 1);
    }

    void typedDayIsShownInMomentMode() {
        timeline_->setMode(WindowMode::Moment);
        type(field(1), QStringLiteral("2017-10-17"));
        const TimeSpan that{day("2017-10-17"), day("2017-10-18")};
        QVERIFY(that.touches(timeline_->window().span));
        QCOMPARE(field(1).text(), formatDay(day("2017-10-17"), PlaceZone::Damascus));
    }

    void playAndStep() {
        QTest::mouseClick(&button(QStringLiteral("One step forward")), Qt::LeftButton);
        QCOMPARE(timeline_->begin(), day("2017-04-01"));
        QTest::mouseClick(&button(QStringLiteral("One step back")), Qt::LeftButton);
        QCOMPARE(timeline_->begin(), day("2017-03-01"));
        QToolButton& play = button(QStringLiteral("Play"));
        QTest::mouseClick(&play, Qt::LeftButton);
        QVERIFY(timeline_->playing());
        QCOMPARE(play.accessibleName(), QStringLiteral("Pause"));
        QTRY_VERIFY(timeline_->begin() > day("2017-03-01"));
        QTest::mouseClick(&play, Qt::LeftButton);
        QVERIFY(!timeline_->playing());
    }

    void timeRunsLeftToRightInEveryLayout() {
        panel_->setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(20);
        QVERIFY(axis().scale().x(day("2016-06-01")) < axis().scale().x(day("2018-06-01")));
        const QToolButton& moment = button(QStringLiteral("Moment"));
        QVERIFY(axis().geometry().right() < moment.mapTo(panel_.get(), QPoint(0, 0)).x());
    }

    void coverageSaysWhatItDoesNotKnow() {
        auto* strip = panel_->findChild<CoverageStrip*>();
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("made-up")));
        DataFile file;
        file.path = QStringLiteral("half.csv");
        file.covered = {day("2016-01-01"), day("2017-07-02")};
        strip->setFiles({file});
        const QImage image = strip->grab().toImage();
        const double ratio = image.devicePixelRatio();
        const auto colours = [&](const char* from, const char* to) {
            QSet<QRgb> seen;
            const int y = image.height() / 2 - 1;
            for (int x = static_cast<int>(axis().scale().x(day(from)) * ratio);
                 x < axis().scale().x(day(to)) * ratio; ++x)
                seen.insert(image.pixel(x, y));
            return seen.size();
        };
        QCOMPARE(colours("2016-02-01", "2017-06-01"), 1); // solid
        QVERIFY(colours("2017-08-01", "2018-12-01") > 1); // hatched
    }
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_TimelinePanel.moc"
