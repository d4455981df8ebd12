#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "app/TopBar.h"
#include "edit/AddAnnotation.h"
#include "edit/DeleteEvent.h"
#include "edit/JoinEvents.h"
#include "io/AtlasReader.h"
#include "io/ProjectAutosave.h"
#include "support/EventBuilder.h"
#include "support/TestFiles.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace atlas;

namespace {

QByteArray threeEvents() {
    return "id,date,latitude,longitude,title\n"
           "one,2016-01-01,36.0,39.0,First in Testville\n"
           "two,2016-02-01,36.1,39.4,Second in Testville\n"
           "three,2016-03-01,33.0,44.0,Third in Farville\n";
}

QStringList idsOf(const MainWindow& window) {
    QStringList ids;
    const auto events = window.store().events();
    for (std::size_t nth = 0; nth < events->table.size(); ++nth)
        ids << events->event(events->table.inTimeOrder(nth)).id;
    return ids;
}

} // namespace

/// A project in the real window: changed, saved, opened again, shared and lost.
class TestProject : public QObject {
    Q_OBJECT

    QString folder_;
    std::unique_ptr<test::TestFiles> files_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;

    [[nodiscard]] std::unique_ptr<MainWindow> open(const QString& file) {
        auto window = std::make_unique<MainWindow>(*language_, folder_, QStringList{file});
        window->resize(1200, 800);
        window->show();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!window->reading() && window->canvas().settled(), 20'000); }();
        return window;
    }

    void openTable() { window_ = open(files_->write(QStringLiteral("three.csv"), threeEvents())); }

    [[nodiscard]] QString path() const { return files_->path(QStringLiteral("work.gpkg")); }

    [[nodiscard]] WindowProject& project() const { return window_->project(); }

    [[nodiscard]] EventKey key(const MainWindow& window, const char* id) const {
        const auto events = window.store().events();
        for (std::size_t i = 0; i < events->table.size(); ++i)
            if (events->event(i).id == QLatin1String(id)) return events->key(i);
        return {};
    }

    void saveTo(const QString& path) {
        project().saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!project().saving(), 20'000);
    }

    /// Answers the question that comes next.
    void answer(QMessageBox::StandardButton button) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            timer->deleteLater();
            ++answered_;
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
        timer->start(20);
    }

    int answered_ = 0;

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-test-project"));
        applyTheme(*qApp);
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
        language_ = std::make_unique<Language>(folder_ + QStringLiteral("/translations"));
        language_->speak(QStringLiteral("en"));
    }

    void init() {
        QSettings().clear();
        files_ = std::make_unique<test::TestFiles>();
        answered_ = 0;
        for (const QString& copy : ProjectAutosave::abandoned())
            QFile::remove(copy);
    }

    void cleanup() {
        window_.reset();
        files_.reset();
    }

    void aTableThatIsLookedAtIsNothingToSave() {
        openTable();
        QVERIFY(!project().unsaved());
        QVERIFY(window_->close());
    }

    void whatIsSavedIsThereAgain() {
        openTable();
        window_->undo().push(new JoinEvents(project().book(), {key(*window_, "one"), key(*window_, "two")}));
        QTRY_COMPARE(idsOf(*window_), QStringList({QStringLiteral("one"), QStringLiteral("three")}));
        window_->undo().push(new AddAnnotation(
            window_->annotationStore(), {window_->annotationStore().nextId(),
                                         ArrowShape{{39, 36}, {40, 36.5}, QStringLiteral("from here")}}));
        project().addView({QStringLiteral("Testville"),
                           {39, 36},
                           8,
                           window_->timeline().begin(),
                           window_->timeline().end(),
                           WindowMode::Window,
                           {}});
        QVERIFY(project().unsaved());
        saveTo(path());
        QVERIFY(!project().unsaved());
        window_.reset();

        window_ = open(path());
        QCOMPARE(idsOf(*window_), QStringList({QStringLiteral("one"), QStringLiteral("three")}));
        const auto joined = project().book().event(key(*window_, "one"));
        QCOMPARE(joined->claims.size(), std::size_t(2));
        QCOMPARE(whereOf(joined->claims[1], *joined).point->lon, 39.4);
        QCOMPARE(window_->annotations().list()->size(), std::size_t(1));
        QCOMPARE(window_->annotations().list()->front().text(), QStringLiteral("from here"));
        QCOMPARE(project().views().size(), std::size_t(1));
        QCOMPARE(project().book().notes().size(), std::size_t(1));
        QCOMPARE(project().path(), path());
        QVERIFY(!project().unsaved());
    }

    void undoAfterSavingIsUnsavedAgain() {
        openTable();
        window_->undo().push(new DeleteEvent(project().book(), key(*window_, "two")));
        saveTo(path());
        QVERIFY(!project().unsaved());
        window_->undo().undo();
        QVERIFY(project().unsaved());
        QTRY_COMPARE(idsOf(*window_).size(), 3);
    }

    void theChosenEventStaysChosen() {
        openTable();
        const auto events = window_->store().events();
        const EventKey third = key(*window_, "three");
        window_->choose(*events->find(third));
        window_->undo().push(new DeleteEvent(project().book(), key(*window_, "one")));
        QTRY_COMPARE(idsOf(*window_).size(), 2);
        QVERIFY(window_->selection().event());
        QCOMPARE(window_->store().events()->event(*window_->selection().event()).id, QStringLiteral("three"));
    }

    void theSecondWindowIsReadOnlyAndSaysWho() {
        openTable();
        saveTo(path());
        const auto second = open(path());
        QVERIFY(!second->project().whyReadOnly().isEmpty());
        QVERIFY(second->status().said().contains(QStringLiteral("work.gpkg")));
        const auto* tag = second->findChild<QLabel*>(QStringLiteral("sampleTag"));
        QCOMPARE(tag->text(), QStringLiteral("read-only"));
        // Under another name it can be saved all the same.
        second->project().saveTo(files_->path(QStringLiteral("other.gpkg")));
        QTRY_VERIFY(!second->project().saving());
        QVERIFY(second->project().whyReadOnly().isEmpty());
        // And over the other's file it cannot.
        second->project().saveTo(path());
        QVERIFY(!second->project().saving());
        QVERIFY(second->status().said().contains(QStringLiteral("not saved")));
    }

    void aFolderThatIsGoneLosesNothing() {
        openTable();
        window_->undo().push(new DeleteEvent(project().book(), key(*window_, "two")));
        answer(QMessageBox::Close);
        saveTo(files_->path(QStringLiteral("no/such/folder/work.gpkg")));
        QTRY_COMPARE(answered_, 1);
        QVERIFY(project().unsaved());
        QVERIFY(project().path().isEmpty());
        saveTo(path());
        QVERIFY(!project().unsaved());
    }

    void whatWasNotSavedIsOfferedAgain_data() {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("taken") << true;
        QTest::newRow("left") << false;
    }

    void whatWasNotSavedIsOfferedAgain() {
        QFETCH(const bool, accepted);
        openTable();
        saveTo(path());
        window_->undo().push(new DeleteEvent(project().book(), key(*window_, "two")));
        project().putBy();
        QTRY_VERIFY_WITH_TIMEOUT(ProjectAutosave(path()).newer(), 20'000);
        window_.reset(); // as a crash does it: nobody is asked

        answer(accepted ? QMessageBox::Yes : QMessageBox::No);
        window_ = open(path());
        QTRY_COMPARE(answered_, 1);
        QTRY_COMPARE(idsOf(*window_).size(), accepted ? 2 : 3);
        QCOMPARE(project().unsaved(), accepted);
        QCOMPARE(project().path(), path());
        if (accepted) saveTo(path());
        QVERIFY(!ProjectAutosave(path()).newer());
    }

    void closingAsks_data() {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("events");
        QTest::newRow("save") << int(QMessageBox::Save) << true << 2;
        QTest::newRow("discard") << int(QMessageBox::Discard) << true << 3;
        QTest::newRow("stay") << int(QMessageBox::Cancel) << false << 3;
    }

    void closingAsks() {
        QFETCH(const int, button);
        QFETCH(const bool, closes);
        QFETCH(const int, events);
        openTable();
        saveTo(path());
        window_->undo().push(new DeleteEvent(project().book(), key(*window_, "two")));
        answer(static_cast<QMessageBox::StandardButton>(button));
        window_->close();
        QCOMPARE(answered_, 1);
        if (closes)
            QTRY_VERIFY(!window_->isVisible());
        else
            QVERIFY(window_->isVisible());
        window_.reset();
        if (!closes) ProjectAutosave(path()).remove();
        window_ = open(path());
        QCOMPARE(idsOf(*window_).size(), events);
    }

    void viewsAreGoneBackTo() {
        openTable();
        const Viewport before = window_->canvas().viewport();
        project().addView({QStringLiteral("Farville & around"),
                           {44, 33},
                           9,
                           test::day("2016-02-10"),
                           test::day("2016-03-10"),
                           WindowMode::Window,
                           {}});
        QAction* view = nullptr;
        for (QAction* action : window_->findChild<QMenu*>(QStringLiteral("views"))->actions())
            if (action->text() == QStringLiteral("Farville && around")) view = action;
        QVERIFY(view);
        view->trigger();
        QVERIFY(window_->canvas().viewport().centre() != before.centre());
        QVERIFY(qAbs(window_->canvas().viewport().zoom() - 9) < 1e-9);
        QVERIFY(window_->timeline().begin() == test::day("2016-02-10"));
    }
};

QTEST_MAIN(TestProject)
#include "tst_Project.moc"
