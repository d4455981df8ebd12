#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "app/TopBar.h"
#include "app/panels/EventListPanel.h"
#include "app/panels/EventPanel.h"
#include "app/panels/ExportPanel.h"
#include "app/panels/TimelinePanel.h"
#include "io/AtlasReader.h"
#include "render/HitTester.h"
#include "support/MbtilesWriter.h"
#include "support/TestFiles.h"
#include "support/TestTiles.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

/// Three made-up events, the last one far from the others.
QByteArray threeEvents() {
    return "date,latitude,longitude,title\n"
           "2016-01-01,36.0,39.0,First in Testville\n"
           "2016-02-01,36.1,39.4,Second in Testville\n"
           "2016-03-01,33.0,44.0,Third in Farville\n";
}

/// A drop as the window system delivers it.
void dropOn(QWidget& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

    QString folder_;
    test::TestFiles files_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;

    void open(const QStringList& files = {}, const QString& language = QStringLiteral("en")) {
        window_.reset();
        language_ = std::make_unique<Language>(folder_ + QStringLiteral("/translations"));
        language_->speak(language);
        window_ = std::make_unique<MainWindow>(*language_, folder_, files);
        window_->resize(1440, 900);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->activateWindow(); // there may be no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        waitForMap();
    }

    void openThree() { open({files_.write(QStringLiteral("three.csv"), threeEvents())}); }

    void waitForMap() {
        QTRY_VERIFY_WITH_TIMEOUT(!window_->reading() && window_->canvas().request().tiles, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->canvas().settled(), 20'000);
    }

    /// To whatever has the keyboard, as a hand would.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window_->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    [[nodiscard]] QPoint glyph(std::uint32_t event) const {
        const FrameRequest request = window_->canvas().request();
        return request.viewport.toScreen(request.events->table[event].at).toPoint();
    }

    [[nodiscard]] QAbstractButton& tool(const QString& name) const {
        for (auto* button : window_->frame().bar().findChildren<QAbstractButton*>())
            if (button->text() == name) return *button;
        qFatal("no such button");
    }

    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&window_->canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&window_->canvas(), (from + to) / 2);
        QTest::mouseMove(&window_->canvas(), to);
        QTest::mouseRelease(&window_->canvas(), Qt::LeftButton, {}, to);
    }

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-test"));
        applyTheme(*qApp);
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
    }

    void init() { QSettings().clear(); }

    void cleanup() {
        window_.reset();
        language_.reset();
    }

    void theFirstCompleteMapIsSaidOnce() {
        language_ = std::make_unique<Language>();
        language_->speak(QStringLiteral("en"));
        window_ = std::make_unique<MainWindow>(*language_, folder_, QStringList());
        QSignalSpy complete(window_.get(), &MainWindow::firstCompleteMap);
        window_->show();
        QVERIFY(complete.wait(20'000));
        QVERIFY(complete.front().front().toLongLong() > 0);
        QVERIFY(!window_->canvas().frame().image.isNull());
        QVERIFY(!window_->store().atlas()->towns.empty());
        waitForMap();
        press(Qt::Key_Plus);
        waitForMap();
        QCOMPARE(complete.count(), 1);
    }

    void theSampleIsCalledSo() {
        open();
        const auto* tag = window_->findChild<QLabel*>(QStringLiteral("sampleTag"));
        QVERIFY(tag->isVisible());
        dropOn(*window_, files_.write(QStringLiteral("three.csv"), threeEvents()));
        QTRY_COMPARE(window_->store().events()->table.size(), std::size_t(3));
        QVERIFY(!tag->isVisible());
        QCOMPARE(window_->findChild<QLabel*>(QStringLiteral("projectTitle"))->text(),
                 QStringLiteral("three.csv"));
        QCOMPARE(window_->timeline().extent().from,
                 window_->timeline().begin()); // all of the new data is shown
        const GeoBox shown = window_->canvas().viewport().box();
        QVERIFY(shown.contains({39.0, 36.0}) && shown.contains({44.0, 33.0}));
    }

    void aBadDropLeavesTheWindowAsItWas_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no coordinates") << QStringLiteral("plain.csv") << QByteArray("name,colour\nx,red\n");
        QTest::newRow("empty") << QStringLiteral("empty.csv") << QByteArray();
        QTest::newRow("half a database")
            << QStringLiteral("half.mbtiles") << QByteArray("SQLite format 3\0 no more", 24);
    }

    void aBadDropLeavesTheWindowAsItWas() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        open();
        press(Qt::Key_N);
        waitForMap();
        const auto events = window_->store().events();
        const auto chosen = window_->selection().event();
        const FrameRequest before = window_->canvas().request();
        dropOn(*window_, files_.write(name, bytes));
        QTRY_VERIFY(window_->status().said().contains(name));
        QTRY_VERIFY(!window_->reading());
        QCOMPARE(window_->store().events(), events);
        QCOMPARE(window_->selection().event(), chosen);
        QCOMPARE(window_->canvas().viewport(), before.viewport);
        QCOMPARE(window_->canvas().request().tiles, before.tiles);
    }

    /// Who opens a map of another country wants to see it; one that is on the map already moves nothing.
    void aMapOfElsewhereIsGoneTo() {
        open();
        const GeoPoint before = window_->canvas().viewport().centre();
        const auto tiles = [this](const QString& name, const GeoBox& bounds) {
            TileSourceInfo info = test::tileInfo(0, 0);
            info.bounds = bounds;
            auto writer = MbtilesWriter::create(files_.path(name), info);
            if (!(*writer)->write({0, 0, 0}, test::tilePng(Qt::green)).ok() || !(*writer)->finish().ok())
                qFatal("no tiles");
            return files_.path(name);
        };
        window_->openFiles({tiles(QStringLiteral("here.mbtiles"), {30, 30, 45, 40})});
        QTRY_VERIFY(!window_->reading());
        QCOMPARE(window_->canvas().viewport().centre().lon, before.lon);
        window_->openFiles({tiles(QStringLiteral("there.mbtiles"), {9, 47, 10, 48})});
        QTRY_VERIFY(window_->canvas().viewport().box().contains(GeoPoint{9.5, 47.5}));
    }

    void aWebAddressIsNotTaken() {
        open();
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/events.csv"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(window_.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void nAndPWalkAndBringIntoView() {
        openThree();
        window_->canvas().setViewport({{39.2, 36.0}, 9, {}});
        const double zoom = window_->canvas().viewport().zoom();
        for (const std::uint32_t expected : {0U, 1U, 2U, 0U}) {
            press(Qt::Key_N);
            QCOMPARE(window_->selection().event(), std::optional(expected));
            QVERIFY(window_->canvas().rect().contains(glyph(expected)));
        }
        press(Qt::Key_P);
        QCOMPARE(window_->selection().event(), std::optional<std::uint32_t>(2));
        QCOMPARE(window_->canvas().viewport().zoom(), zoom);
    }

    void theListChoosesAndFollows() {
        openThree();
        auto* list = window_->frame().list().findChild<QListView*>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(window_->selection().event(), std::optional<std::uint32_t>(0));
        press(Qt::Key_Down);
        QCOMPARE(window_->selection().event(), std::optional<std::uint32_t>(1));
        press(Qt::Key_P); // the letter walks, also from the list
        QCOMPARE(window_->selection().event(), std::optional<std::uint32_t>(0));
        QTRY_COMPARE(list->currentIndex().row(), 0);
    }

    void spacePlaysAndBracketsStep() {
        openThree();
        window_->timeline().setStep(TimeStep::Day);
        window_->timeline().setHandles(window_->timeline().begin() + std::chrono::hours(24 * 5),
                                       window_->timeline().begin() + std::chrono::hours(24 * 9));
        const TimePoint end = window_->timeline().end();
        press(Qt::Key_BracketRight);
        QCOMPARE(window_->timeline().end(), end + std::chrono::hours(24));
        press(Qt::Key_BracketLeft);
        QCOMPARE(window_->timeline().end(), end);
        press(Qt::Key_Space);
        QVERIFY(window_->timeline().playing());
        QTRY_VERIFY(window_->timeline().end() > end);
        press(Qt::Key_Space);
        QVERIFY(!window_->timeline().playing());
    }

    void spacePressesTheButtonThatHasTheKeyboard() {
        open();
        QAbstractButton& arrow = tool(QStringLiteral("Arrow"));
        arrow.setFocus();
        press(Qt::Key_Space);
        QVERIFY(arrow.isChecked());
        QVERIFY(!window_->timeline().playing());
    }

    void lettersTypedIntoTheSearchAreNoShortcuts() {
        openThree();
        press(Qt::Key_F);
        auto& search = window_->frame().bar().search();
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, QStringLiteral("nep fn[]+ -"));
        QCOMPARE(search.text(), QStringLiteral("nep fn[]+ -"));
        QVERIFY(!window_->selection().event());
        QCOMPARE(window_->frame().side(), WindowFrame::Side::Event);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(window_->canvas().hasFocus());
        QVERIFY(search.text().isEmpty());
    }

    void searchGoesToAPlaceAndToAnEvent() {
        openThree();
        auto& search = window_->frame().bar().search();
        press(Qt::Key_F);
        QTest::keyClicks(&search, QStringLiteral("raqa"));
        QTest::keyClick(&search, Qt::Key_Return);
        const GeoPoint centre = window_->canvas().viewport().centre();
        QVERIFY(std::abs(centre.lon - 39.01) < 0.1 && std::abs(centre.lat - 35.95) < 0.1);
        QVERIFY(window_->canvas().viewport().zoom() > 9);
        press(Qt::Key_F);
        QTest::keyClicks(&search, QStringLiteral("third in far"));
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(window_->selection().event(), std::optional<std::uint32_t>(2));
        QVERIFY(window_->canvas().rect().contains(glyph(2)));
    }

    void anEventOutsideTheWindowOfTimeIsBroughtInside_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("moment") << static_cast<int>(WindowMode::Moment);
        QTest::newRow("window") << static_cast<int>(WindowMode::Window);
        QTest::newRow("since start") << static_cast<int>(WindowMode::SinceStart);
    }

    void anEventOutsideTheWindowOfTimeIsBroughtInside() {
        QFETCH(int, mode);
        openThree();
        window_->timeline().setMode(static_cast<WindowMode>(mode));
        window_->timeline().setHandles(window_->timeline().extent().from,
                                       window_->timeline().extent().from + std::chrono::hours(24));
        press(Qt::Key_F);
        auto& search = window_->frame().bar().search();
        QTest::keyClicks(&search, QStringLiteral("second in"));
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(window_->selection().event(), std::optional<std::uint32_t>(1));
        QVERIFY(window_->timeline().window().shows(window_->store().events()->event(1).when));
    }

    void annotationsAreDrawnUndoneAndDeletedByKeyboard() {
        open();
        QTest::mouseClick(&tool(QStringLiteral("Arrow")), Qt::LeftButton);
        const QPoint middle = window_->canvas().rect().center();
        drag(middle, middle + QPoint(90, 60));
        QCOMPARE(window_->annotations().list()->size(), std::size_t(1));
        QVERIFY(tool(QStringLiteral("Pan")).isChecked());
        window_->canvas().setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window_->annotations().list()->empty());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window_->annotations().list()->size(), std::size_t(1));
        waitForMap();
        QTest::mouseClick(&window_->canvas(), Qt::LeftButton, {}, middle + QPoint(45, 30));
        QVERIFY(window_->selection().annotation());
        press(Qt::Key_Delete);
        QVERIFY(window_->annotations().list()->empty());
        QVERIFY(!window_->selection().annotation());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window_->annotations().list()->size(), std::size_t(1));
    }

    void thePanelPutsACalloutOnTheMap() {
        openThree();
        press(Qt::Key_N);
        Q_EMIT window_->frame().event().calloutRequested(0);
        QCOMPARE(window_->annotations().list()->size(), std::size_t(1));
        const auto& callout = std::get<CalloutShape>(window_->annotations().list()->front().shape);
        QCOMPARE(callout.eventId, window_->store().events()->event(0).id);
    }

    void escLetsGoStepByStep() {
        openThree();
        press(Qt::Key_N);
        press(Qt::Key_E);
        QCOMPARE(window_->frame().side(), WindowFrame::Side::Export);
        QVERIFY(window_->frame().exporting().isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(window_->frame().side(), WindowFrame::Side::Event);
        QVERIFY(window_->selection().event());
        press(Qt::Key_Escape);
        QVERIFY(!window_->selection().event());
    }

    void theLegendCollapsesToItsButton() {
        open();
        auto* button = window_->findChild<QAbstractButton*>(QStringLiteral("legendToggle"));
        QVERIFY(window_->canvas().request().furniture.testFlag(Furniture::Legend));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!window_->canvas().request().furniture.testFlag(Furniture::Legend));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(window_->canvas().request().furniture.testFlag(Furniture::Legend));
    }

    void onASmallMapTheLegendWaitsUntilTheUserDecides() {
        open();
        window_->resize(960, 560);
        QTRY_VERIFY(!window_->canvas().request().furniture.testFlag(Furniture::Legend));
        auto* button = window_->findChild<QAbstractButton*>(QStringLiteral("legendToggle"));
        QTest::mouseClick(button, Qt::LeftButton);
        window_->resize(970, 560);
        QTRY_VERIFY(window_->canvas().request().furniture.testFlag(Furniture::Legend));
    }

    void arabicMirrorsTheWindowButNotTheMap() {
        openThree();
        press(Qt::Key_N);
        const auto left = [this](const QWidget& w) { return w.mapTo(window_.get(), QPoint()).x(); };
        QVERIFY(left(window_->frame().list()) < left(window_->canvas()));
        const Viewport view = window_->canvas().viewport();
        const auto chosen = window_->selection().event();
        window_->chooseLanguage(QStringLiteral("ar"));
        waitForMap();
        QCOMPARE(window_->layoutDirection(), Qt::RightToLeft);
        QVERIFY(left(window_->frame().list()) > left(window_->canvas()));
        QVERIFY(left(window_->frame().event()) < left(window_->canvas()));
        QCOMPARE(window_->canvas().viewport().centre(), view.centre());
        QCOMPARE(window_->canvas().viewport().zoom(), view.zoom());
        QVERIFY(glyph(0).x() < glyph(2).x()); // east is right
        QCOMPARE(window_->selection().event(), chosen);
        QCOMPARE(window_->canvas().request().language, QStringLiteral("ar"));
        QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("ar"));
        window_->chooseLanguage(QStringLiteral("en"));
        QVERIFY(left(window_->frame().list()) < left(window_->canvas()));
        press(Qt::Key_N); // the new frame is wired
        QCOMPARE(window_->selection().event(), std::optional<std::uint32_t>(1));
    }

    void aSmallWindowHoldsEverything_data() {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "fr", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void aSmallWindowHoldsEverything() {
        QFETCH(QString, language);
        open();
        window_->chooseLanguage(language);
        window_->resize(800, 600);
        QTRY_COMPARE(window_->size(), QSize(800, 600));
        QTRY_COMPARE(window_->frame().size().width(), 800); // and nothing in it asks for more
        QVERIFY(window_->frame().minimumSizeHint().width() <= 800);
    }

    void playingIsAsItWasLeft() {
        open();
        const PlaySettings chosen{PlaySpeed::Week, PlayCourse::PingPong, true, false};
        window_->timeline().setPlaySettings(chosen);
        window_.reset();
        open();
        QVERIFY(window_->timeline().playSettings() == chosen);
    }

    void everythingThatCanBeClickedHasANameForScreenReaders() {
        open();
        for (const auto* button : window_->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName() + QLatin1Char(' ')
                                    + QLatin1String(button->parentWidget()->metaObject()->className())));
        QVERIFY(!window_->canvas().accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
