#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/panels/ExportPanel.h"
#include "app/panels/TimeAxis.h"
#include "io/AtlasReader.h"
#include "render/FrameComposer.h"
#include "render/HitTester.h"

#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

/// The main job from end to end in the real window: open, move through time, click, walk, export.
class TestJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;

    [[nodiscard]] TimeAxis& axis() const { return *window_->findChild<TimeAxis*>(); }

    [[nodiscard]] std::size_t eventsInWindow() const {
        const auto events = window_->store().events();
        return events->index().countIn(window_->timeline().window().span);
    }

    /// An event of the window whose glyph can be clicked without meaning another, and where.
    [[nodiscard]] std::pair<std::uint32_t, QPoint> loneGlyph() const {
        const FrameRequest request = window_->canvas().request();
        const auto& table = request.events->table;
        for (std::uint32_t i = 0; i < table.size(); ++i) {
            if (!request.window.shows({fromMillis(table[i].begin), fromMillis(table[i].end)})) continue;
            const QPoint at = request.viewport.toScreen(table[i].at).toPoint();
            // Not under the legend at the left edge, nor the buttons at the right one.
            if (!window_->canvas().rect().adjusted(260, 60, -80, -60).contains(at)) continue;
            if (const auto hits = eventsAt(request, at); hits.size() == 1 && hits.front() == i)
                return {i, at};
        }
        qFatal("no glyph stands alone");
    }

    void waitForMap() {
        QTRY_VERIFY_WITH_TIMEOUT(!window_->reading() && window_->canvas().settled(), 20'000);
    }

  private Q_SLOTS:

    void initTestCase() {
        language_ = std::make_unique<Language>();
        language_->speak(QStringLiteral("en"));
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        window_ = std::make_unique<MainWindow>(*language_, *folder, QStringList());
        window_->resize(1440, 900);
        window_->show();
        window_->activateWindow(); // there may be no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        waitForMap();
    }

    void cleanupTestCase() {
        window_.reset();
        language_.reset();
    }

    void theEmbeddedAtlasIsThere() {
        QVERIFY(window_->store().events()->table.size() > 40);
        QVERIFY(window_->store().events()->files.front().sample);
        QCOMPARE(window_->canvas().frame().brokenTiles, 0);
    }

    void draggingAHandleMovesMapListAndCounts() {
        window_->timeline().setMode(WindowMode::Window);
        window_->timeline().setHandles(window_->timeline().extent().from, window_->timeline().extent().to);
        waitForMap();
        const std::size_t all = eventsInWindow();
        const QImage before = window_->canvas().frame().image;
        QSignalSpy frames(&window_->canvas(), &MapCanvas::frameShown);

        const QPoint handle = axis().gripCentre(TimeAxis::Grip::End);
        QTest::mousePress(&axis(), Qt::LeftButton, {}, handle);
        std::size_t last = all;
        for (int step = 1; step <= 20; ++step) {
            QTest::mouseMove(&axis(), handle - QPoint(step * axis().width() / 40, 0));
            QTest::qWait(15);
            QVERIFY(eventsInWindow() <= last); // follows while the handle moves, not after
            last = eventsInWindow();
        }
        QVERIFY(last < all);
        QVERIFY(frames.count() >= 5); // frames came during the drag
        QTest::mouseRelease(&axis(), Qt::LeftButton, {}, handle - QPoint(axis().width() / 2, 0));
        waitForMap();
        QVERIFY(window_->canvas().frame().image != before);
        QVERIFY(eventsInWindow() > 0);
    }

    void aClickSelectsAndThePanelSpeaks() {
        const auto [event, at] = loneGlyph();
        QTest::mouseClick(&window_->canvas(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(window_->selection().event(), std::optional(event));
        const QString title = eventTitle(window_->store().events()->event(event));
        const auto labels = window_->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* l) { return l->isVisible() && l->text() == title; }));
    }

    void nAndPWalkInTimeOrder() {
        const auto events = window_->store().events();
        const auto rows = events->index().rowsIn(window_->timeline().window().span);
        QVERIFY(rows.size() > 3);
        const auto at = std::find(rows.begin(), rows.end(), *window_->selection().event());
        QVERIFY(at != rows.end());
        const auto next = std::next(at) == rows.end() ? rows.begin() : std::next(at);
        QTest::keyClick(&window_->canvas(), Qt::Key_N);
        QTRY_COMPARE(*window_->selection().event(), *next);
        waitForMap();
        const EventRecord& record = events->table[*next];
        if (record.precision <= PlacePrecision::Governorate)
            QVERIFY(window_->canvas().viewport().box().contains(toGeo(record.at)));
        QTest::keyClick(&window_->canvas(), Qt::Key_P);
        QTRY_COMPARE(*window_->selection().event(), *at);
    }

    void theExportIsWhatTheScreenShows() {
        QTest::keyClick(&window_->canvas(), Qt::Key_Escape);
        waitForMap();
        FrameRequest request = window_->canvas().request();
        request.layers &= ~Layers(Layer::Furniture); // the map alone fills the page
        request.furniture = {};
        request.selectedEvent.reset();
        request.waitForTiles = true;
        const QSize size = (request.viewport.size() * request.viewport.pixelRatio()).toSize();
        const QImage page = MapExporter(request, {size, 96, {}, {}}).render({});
        const QImage screen = FrameComposer().compose(request, {}).image;
        QCOMPARE(page.size(), screen.size());
        QCOMPARE(page.convertToFormat(QImage::Format_RGB32), screen.convertToFormat(QImage::Format_RGB32));
    }

    void theExportButtonWritesACheckableFile() {
        QTest::keyClick(&window_->canvas(), Qt::Key_E);
        auto& panel = window_->frame().exporting();
        QTRY_VERIFY(panel.isVisible());
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("map.png"));
        for (auto* field : panel.findChildren<QLineEdit*>()) {
            if (field->placeholderText().contains(QStringLiteral("Title")))
                field->setText(QStringLiteral("A journey"));
            if (field->accessibleName().contains(QStringLiteral("File"))) field->setText(file);
        }
        QCOMPARE(panel.path(), file);
        const PageSpec page = panel.page();
        const auto buttons = panel.findChildren<QPushButton*>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) {
            return b->text().remove(u'&').startsWith(QStringLiteral("Export"));
        });
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
        QImageReader reader(file);
        const QImage image = reader.read();
        QCOMPARE(image.size(), page.pixels);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("A journey"));
        QVERIFY(image.text(QStringLiteral("Source")).contains(QStringLiteral("events.csv")));
        QVERIFY(image.text(QStringLiteral("Software")).contains(QStringLiteral("Strike Atlas")));
    }
};

QTEST_MAIN(TestJourney)
#include "tst_Journey.moc"
