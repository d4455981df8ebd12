#include "app/MapCanvas.h"
#include "app/panels/EventListPanel.h"
#include "app/panels/TimeAxis.h"
#include "app/panels/TimelinePanel.h"
#include "export/Basemap.h"
#include "io/AtlasReader.h"
#include "models/EventListModel.h"
#include "support/MadeEvents.h"

#include <QHBoxLayout>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace atlas;

namespace {

constexpr std::uint32_t many = 1'000'000;

/// What this thread has worked, in milliseconds: not disturbed by what else the machine does.
double workedSoFar() {
    std::timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The longest work between two turns of the event loop, in which no input could be taken.
class LoopWatch : public QObject {
  public:
    LoopWatch() { startTimer(1, Qt::PreciseTimer); }

    void turn() {
        const double now = workedSoFar();
        longest_ = std::max(longest_, now - begun_);
        begun_ = now;
    }

    [[nodiscard]] double longest() const { return longest_; }

  protected:
    void timerEvent(QTimerEvent*) override { turn(); }

  private:
    double begun_ = workedSoFar();
    double longest_ = 0;
};

std::shared_ptr<const EventSnapshot> madeSnapshot() {
    std::mt19937_64 random(7);
    std::vector<EventRecord> records;
    records.reserve(many);
    for (std::uint32_t i = 0; i < many; ++i) {
        records.push_back(test::madeRecord(random));
        records.back().row = i;
    }
    auto snapshot = std::make_shared<EventSnapshot>();
    snapshot->table = EventTable(std::move(records));
    return snapshot;
}

} // namespace

/// A million events under the hand: map, list and time line in a window, and a real drag of a handle.
class TestScrub : public QObject {
    Q_OBJECT

    std::shared_ptr<const EventSnapshot> events_ = madeSnapshot();
    std::shared_ptr<const EventColouring> colouring_ =
        std::make_shared<EventColouring>(*events_, ColourBy::Actor);
    TimelineController timeline_;
    EventListModel model_;
    std::unique_ptr<QWidget> window_;
    MapCanvas* canvas_ = nullptr;
    TimelinePanel* time_ = nullptr;
    FrameRequest scene_;
    std::vector<double> frames_;

    void showWindow() {
        scene_.window = timeline_.window();
        canvas_->setScene(scene_);
        model_.setWindow(scene_.window);
    }

    [[nodiscard]] TimeAxis& axis() const { return *time_->findChild<TimeAxis*>(); }

  private Q_SLOTS:

    void initTestCase() {
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        const auto gazetteer = readGazetteer(*folder);
        QVERIFY(gazetteer.ok());
        scene_.atlas = *readAtlas(*folder, **gazetteer);
        const auto basemap = embeddedBasemap(scene_.atlas, *folder, {});
        QVERIFY(basemap.ok());
        scene_.tiles = basemap->tiles;
        scene_.vectors = basemap->vectors;
        scene_.events = events_;
        scene_.colouring = colouring_;
        timeline_.setExtent(events_->table.extent());
        model_.setEvents(events_);
        window_ = std::make_unique<QWidget>();
        auto* rows = new QVBoxLayout(window_.get());
        auto* middle = new QHBoxLayout;
        canvas_ = new MapCanvas;
        time_ = new TimelinePanel(timeline_);
        time_->setEvents(events_);
        time_->setColouring(colouring_);
        middle->addWidget(new EventListPanel(model_));
        middle->addWidget(canvas_, 1);
        rows->addLayout(middle, 1);
        rows->addWidget(time_);
        connect(&timeline_, &TimelineController::windowChanged, this, &TestScrub::showWindow);
        connect(canvas_, &MapCanvas::frameShown, this,
                [this](const Frame&, double milliseconds) { frames_.push_back(milliseconds); });
        window_->resize(1600, 1000);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        canvas_->fit(events_->table.box());
        showWindow();
        QTRY_VERIFY_WITH_TIMEOUT(canvas_->settled(), 30'000);
    }

    void theHandLeadsAndTheWindowStaysFree() {
        const QPoint grip = axis().gripCentre(TimeAxis::Grip::End);
        frames_.clear();
        LoopWatch watch;
        QTest::mousePress(&axis(), Qt::LeftButton, {}, grip);
        constexpr int steps = 120;
        for (int i = 1; i <= steps; ++i) {
            QTest::mouseMove(&axis(), grip - QPoint(grip.x() * i / (2 * steps), 0));
            QTest::qWait(8); // a mouse reports about 125 times a second
        }
        QTest::mouseRelease(&axis(), Qt::LeftButton, {}, grip - QPoint(grip.x() / 2, 0));
        watch.turn();
        QTRY_VERIFY_WITH_TIMEOUT(canvas_->settled(), 10'000);
        QVERIFY(!frames_.empty());
        std::sort(frames_.begin(), frames_.end());
        qInfo(
            "%zu frames, median %.1f ms, slowest %.1f ms; the longest turn of the event loop worked %.1f ms",
            frames_.size(), frames_[frames_.size() / 2], frames_.back(), watch.longest());
        QVERIFY2(watch.longest() < 50, qPrintable(QString::number(watch.longest())));
        // The map followed while the hand moved and did not only come after it.
        QVERIFY2(frames_.size() > steps / 10, qPrintable(QString::number(frames_.size())));
        // Newest wins: what is on the screen is the window as it is.
        QCOMPARE(canvas_->frame().generation, canvas_->generation());
        QTRY_COMPARE_WITH_TIMEOUT(
            model_.rowCount(), static_cast<int>(events_->index().countIn(timeline_.window().span)), 10'000);
    }

    void aPanIsAsFree() {
        frames_.clear();
        LoopWatch watch;
        for (int i = 0; i < 40; ++i) {
            canvas_->setViewport(canvas_->viewport().panned({5, i % 2 == 0 ? 3.0 : -3.0}));
            QTest::qWait(8);
        }
        watch.turn();
        QTRY_VERIFY_WITH_TIMEOUT(canvas_->settled(), 10'000);
        QVERIFY2(watch.longest() < 50, qPrintable(QString::number(watch.longest())));
        QVERIFY(!frames_.empty());
    }

    void cleanupTestCase() { window_.reset(); }
};

QTEST_MAIN(TestScrub)
#include "tst_Scrub.moc"
