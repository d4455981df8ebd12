#include "app/panels/CoverageStrip.h"
#include "gui/TimelineDesk.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace atlas;
using namespace atlas::test;

/// Real mouse and key events on the panel; what counts is what the controller says afterwards.
class TestTimelinePanel : public QObject {
    Q_OBJECT

    std::unique_ptr<TimelineDesk> desk_;

    [[nodiscard]] TimeAxis& axis() const { return desk_->axis(); }

    [[nodiscard]] TimelineController& timeline() const { return desk_->timeline; }

    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        line.insert(text); // as an input method does: digits of every script
        QTest::keyClick(&line, Qt::Key_Return);
    }

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("atlas-test"));
        QCoreApplication::setApplicationName(QStringLiteral("timeline-panel"));
    }

    void init() { desk_ = std::make_unique<TimelineDesk>(); }

    void cleanup() { desk_.reset(); }

    void heightsAreChosenAndKept() {
        const QString options = QStringLiteral("Height and colour of the bars");
        QVERIFY(desk_->entry(options, QStringLiteral("Linear")).isChecked());
        std::vector<QString> lines(9, QStringLiteral("2016-02-03 Testville airstrike"));
        lines.push_back(QStringLiteral("2018-11-30 Testville airstrike"));
        desk_->panel->setEvents(events(lines));
        const auto top = [this] {
            const QPoint foot = desk_->bar("2018-11-30");
            int y = axis().height() - 30;
            const QImage image = axis().grab().toImage();
            const QColor colour = image.pixelColor(foot.x(), foot.y());
            while (y > 0 && image.pixelColor(foot.x(), y) == colour)
                --y;
            return y;
        };
        desk_->entry(options, QStringLiteral("Square root")).trigger();
        const int squareRoot = top();
        desk_->entry(options, QStringLiteral("Logarithmic")).trigger();
        QVERIFY(top() != squareRoot);
        const TimelinePanel again(timeline());
        const auto buttons = again.findChildren<QToolButton*>();
        const auto same = std::find_if(buttons.begin(), buttons.end(),
                                       [&](auto* b) { return b->accessibleName() == options; });
        QVERIFY((*same)->menu()->actions().at(3)->isChecked());
    }

    void aColouringIsAskedFor() {
        QSignalSpy chosen(desk_->panel.get(), &TimelinePanel::colourByChosen);
        desk_->entry(QStringLiteral("Height and colour of the bars"), colourByName(ColourBy::Grade))
            .trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ColourBy>(), ColourBy::Grade);
    }

    void playingIsSetUpInItsMenu() {
        const QString options = QStringLiteral("Options of playing");
        desk_->entry(options, QStringLiteral("Go back and forth")).trigger();
        desk_->entry(options, QStringLiteral("Skip empty time")).trigger();
        desk_->entry(options, QStringLiteral("Trail")).trigger();
        QCOMPARE(timeline().playSettings(),
                 (PlaySettings{PlaySpeed::Month, PlayCourse::PingPong, true, false}));
        auto* speed = desk_->panel->findChildren<QComboBox*>().at(1);
        speed->setCurrentIndex(static_cast<int>(PlaySpeed::SixHours));
        QCOMPARE(timeline().playSettings().speed, PlaySpeed::SixHours);
        timeline().setPlaySettings({PlaySpeed::Year, PlayCourse::Loop}); // from elsewhere: all follow
        QVERIFY(desk_->entry(options, QStringLiteral("Begin again")).isChecked());
        QVERIFY(!desk_->entry(options, QStringLiteral("Skip empty time")).isChecked());
        QVERIFY(desk_->entry(options, QStringLiteral("Trail")).isChecked());
        QCOMPARE(speed->currentText(), QStringLiteral("1 year / s"));
    }

    void theFilterDecidesWhatIsEmpty() {
        const auto made = events({QStringLiteral("2017-08-17 Testville shelling"),
                                  QStringLiteral("2018-11-30 Testville airstrike")});
        desk_->panel->setEvents(made);
        desk_->panel->setFilter(onlyNth(*made, 1));
        timeline().setPlaySettings({PlaySpeed::Day, PlayCourse::Hold, true});
        timeline().play();
        timeline().advance(std::chrono::milliseconds(100));
        timeline().pause();
        QVERIFY(timeline().end() >= day("2018-11-30"));
    }

    void modeButtonsSetTheMode() {
        QTest::mouseClick(&desk_->button(QStringLiteral("Moment")), Qt::LeftButton);
        QCOMPARE(timeline().mode(), WindowMode::Moment);
        QVERIFY(!desk_->field(0).isVisible());
        const QPoint grip = axis().gripCentre(TimeAxis::Grip::End);
        QCOMPARE(axis().gripAt(grip), TimeAxis::Grip::End);
        QTest::mouseClick(&desk_->button(QStringLiteral("Since start")), Qt::LeftButton);
        QCOMPARE(timeline().mode(), WindowMode::SinceStart);
        QVERIFY(!desk_->field(0).isEnabled());
        timeline().setMode(WindowMode::Window); // from elsewhere: the buttons follow
        QVERIFY(desk_->button(QStringLiteral("Window")).isChecked());
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
        desk_->showWindow("2016-01-01", "2019-01-01"); // so that neither half of the change is refused
        type(desk_->field(1), to);
        type(desk_->field(0), from);
        QCOMPARE(timeline().begin(), day(qPrintable(begin)));
        QCOMPARE(timeline().end(), day(qPrintable(end)));
        QCOMPARE(desk_->field(0).text(), formatDay(timeline().begin(), PlaceZone::Damascus));
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
        QSignalSpy changed(&timeline(), &TimelineController::windowChanged);
        type(desk_->field(which), text);
        QVERIFY(changed.isEmpty());
        QVERIFY(desk_->field(which).property("invalid").toBool());
        QVERIFY(desk_->field(which).toolTip().contains(QStringLiteral("2017-03-17")));
        type(desk_->field(which), which == 0 ? QStringLiteral("2017-03-05") : QStringLiteral("2017-05-05"));
        QVERIFY(!desk_->field(which).property("invalid").toBool());
        QCOMPARE(changed.count(), 1);
    }

    void typedDayIsShownInMomentMode() {
        timeline().setMode(WindowMode::Moment);
        type(desk_->field(1), QStringLiteral("2017-10-17"));
        const TimeSpan that{day("2017-10-17"), day("2017-10-18")};
        QVERIFY(that.touches(timeline().window().span));
        QCOMPARE(desk_->field(1).text(), formatDay(day("2017-10-17"), PlaceZone::Damascus));
    }

    void hoursAreToldWhereTheyMatter() {
        timeline().setHandles(day("2017-03-17") + std::chrono::hours(6),
                              day("2017-03-17") + std::chrono::hours(7));
        QCOMPARE(desk_->field(0).text(), QStringLiteral("2017-03-17 06:00"));
        QCOMPARE(desk_->field(1).text(), QStringLiteral("2017-03-17 07:00"));
        type(desk_->field(0), QStringLiteral("2017-03-17 05:30"));
        QCOMPARE(timeline().begin(), day("2017-03-17") + std::chrono::minutes(330));
        QCOMPARE(timeline().end(), day("2017-03-17") + std::chrono::hours(7));
        desk_->showWindow("2017-03-17", "2017-03-18");
        QCOMPARE(desk_->field(0).text(), formatDay(day("2017-03-17"), PlaceZone::Damascus));
        timeline().setPlaySettings({PlaySpeed::Day});
        timeline().play();
        timeline().advance(std::chrono::milliseconds(300));
        QVERIFY(!desk_->field(0).text().contains(u':')); // days run by
        timeline().pause();
        QVERIFY(!desk_->field(0).text().contains(u':'));
        timeline().setPlaySettings({PlaySpeed::Hour});
        timeline().play();
        QVERIFY(desk_->field(0).text().contains(u':'));
    }

    void playAndStep() {
        QTest::mouseClick(&desk_->button(QStringLiteral("One step forward")), Qt::LeftButton);
        QCOMPARE(timeline().begin(), day("2017-04-01"));
        QTest::mouseClick(&desk_->button(QStringLiteral("One step back")), Qt::LeftButton);
        QCOMPARE(timeline().begin(), day("2017-03-01"));
        QToolButton& play = desk_->button(QStringLiteral("Play"));
        QTest::mouseClick(&play, Qt::LeftButton);
        QVERIFY(timeline().playing());
        QCOMPARE(play.accessibleName(), QStringLiteral("Pause"));
        QTRY_VERIFY(timeline().begin() > day("2017-03-01"));
        QTest::mouseClick(&play, Qt::LeftButton);
        QVERIFY(!timeline().playing());
    }

    void timeRunsLeftToRightInEveryLayout() {
        desk_->panel->setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(20);
        QVERIFY(axis().scale().x(day("2016-06-01")) < axis().scale().x(day("2018-06-01")));
        const QToolButton& moment = desk_->button(QStringLiteral("Moment"));
        QVERIFY(axis().geometry().right() < moment.mapTo(desk_->panel.get(), QPoint(0, 0)).x());
    }

    void coverageSaysWhatItDoesNotKnow() {
        auto* strip = desk_->panel->findChild<CoverageStrip*>();
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

    void coverageFollowsTheZoom() {
        auto* strip = desk_->panel->findChild<CoverageStrip*>();
        DataFile file;
        file.path = QStringLiteral("half.csv");
        file.covered = {day("2016-01-01"), day("2017-07-02")};
        strip->setFiles({file});
        const auto coloursSeen = [&] {
            const QImage image = strip->grab().toImage();
            QSet<QRgb> seen;
            for (int x = static_cast<int>(axis().scale().left()) + 1; x < axis().scale().right() - 1; ++x)
                seen.insert(image.pixel(x, image.height() / 2 - 1));
            return seen.size();
        };
        QVERIFY(coloursSeen() > 1);
        desk_->turnWheel(desk_->at("2016-06-01", 30), {0, 12});
        QCOMPARE(coloursSeen(), 1); // all of what is in view is covered
    }
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_TimelinePanel.moc"
