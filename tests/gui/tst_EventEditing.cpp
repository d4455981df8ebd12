#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "app/panels/ClaimCard.h"
#include "app/panels/EventListPanel.h"
#include "app/panels/EventPage.h"
#include "gui/ActiveWindow.h"
#include "gui/FormFields.h"
#include "io/AtlasReader.h"
#include "support/TestFiles.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace atlas;
using test::field;
using test::type;

namespace {

QByteArray threeEvents() {
    return "id,date,latitude,longitude,title,source\n"
           "one,2016-01-01,36.0,39.0,First in Testville,A witness\n"
           "two,2016-02-01,36.1,39.4,Second in Testville,A paper\n"
           "three,2016-03-01,33.0,44.0,Third in Farville,A radio\n";
}

} // namespace

/// Events and claims changed in the real window: its menu, its panel and its dialogs, and taken back.
class TestEventEditing : public QObject {
    Q_OBJECT

    QString folder_;
    std::unique_ptr<test::TestFiles> files_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;
    int dialogs_ = 0;

    [[nodiscard]] int events() const { return static_cast<int>(window_->store().events()->table.size()); }

    [[nodiscard]] Event event(const char* title) const {
        const auto events = window_->store().events();
        for (std::size_t i = 0; i < events->table.size(); ++i)
            if (Event one = events->event(i); one.headline == QLatin1String(title)) return one;
        return {};
    }

    void choose(const char* title) {
        const auto events = window_->store().events();
        for (std::size_t i = 0; i < events->table.size(); ++i)
            if (events->event(i).headline == QLatin1String(title))
                window_->choose(static_cast<std::uint32_t>(i));
        QTRY_VERIFY(window_->findChild<EventPage*>());
    }

    /// What the user does in the dialogs that come, one after the other; each is accepted at its end.
    void answer(std::vector<std::function<void(QWidget&)>> answers) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this,
                [this, timer, answers = std::move(answers), last = QPointer<QWidget>()]() mutable {
                    QWidget* dialog = QApplication::activeModalWidget();
                    if (!dialog || dialog == last) return;
                    last = dialog;
                    answers.front()(*dialog);
                    answers.erase(answers.begin());
                    ++dialogs_;
                    if (answers.empty()) timer->deleteLater();
                    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
                    if (!ok->isEnabled()) qWarning("the dialog cannot be accepted");
                    QTest::mouseClick(ok, Qt::LeftButton);
                });
        timer->start(20);
    }

    void press(const char* text) {
        QPushButton* found = nullptr;
        for (auto* button : window_->findChild<EventPage*>()->findChildren<QPushButton*>())
            if (!found && button->text() == QString::fromUtf8(text)) found = button;
        QVERIFY2(found, text);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void pressOnClaim(int claim, int button) {
        const auto cards = window_->findChild<EventPage*>()->findChildren<ClaimCard*>();
        QTest::mouseClick(cards.at(claim)->findChildren<QPushButton*>().at(button), Qt::LeftButton);
    }

    void back() { window_->undo().undo(); }

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-test-editing"));
        applyTheme(*qApp);
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
        language_ = std::make_unique<Language>(folder_ + QStringLiteral("/translations"));
        language_->speak(QStringLiteral("en"));
    }

    void init() {
        QSettings().clear();
        dialogs_ = 0;
        files_ = std::make_unique<test::TestFiles>();
        const QStringList file{files_->write(QStringLiteral("three.csv"), threeEvents())};
        window_ = std::make_unique<MainWindow>(*language_, folder_, file);
        window_->resize(1400, 900);
        QVERIFY(test::showActive(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->reading() && window_->canvas().settled(), 20'000);
    }

    void cleanup() {
        window_->undo().clear();
        window_.reset();
        files_.reset();
    }

    /// An event that nobody claims is none: the second dialog asks for the claim.
    void aNewEventAsksForItsClaim() {
        answer({[](QWidget& dialog) {
                    QCOMPARE(dialog.objectName(), QStringLiteral("eventEditor"));
                    type(dialog, "From", QStringLiteral("2016-04-01"));
                    type(dialog, "Position", QStringLiteral("36.2, 39.2"));
                    type(dialog, "Title", QStringLiteral("Fourth in Testville"));
                },
                [](QWidget& dialog) {
                    QCOMPARE(dialog.objectName(), QStringLiteral("claimEditor"));
                    type(dialog, "Who says it", QStringLiteral("A monitor"));
                    type(dialog, "civilians", QStringLiteral("2-4"));
                }});
        window_->findChild<QAction*>(QStringLiteral("newEvent"))->trigger();
        QTRY_COMPARE(events(), 4);
        QCOMPARE(dialogs_, 2);
        const Event made = event("Fourth in Testville");
        QCOMPARE(made.claims.size(), std::size_t(1));
        QCOMPARE(made.claims[0].source, QStringLiteral("A monitor"));
        QCOMPARE(made.claims[0].casualties.byGroup[0]->highest(), 4);
        back();
        QTRY_COMPARE(events(), 3);
    }

    void aChangedEventKeepsWhatItsClaimSays() {
        choose("First in Testville");
        answer({[](QWidget& dialog) {
            type(dialog, "From", QStringLiteral("2016-01-03"));
            type(dialog, "To, included", QString());
        }});
        const TimeSpan before = event("First in Testville").when;
        press("Edit…");
        QTRY_VERIFY(event("First in Testville").when != before);
        const Event after = event("First in Testville");
        QVERIFY(whenOf(after.claims[0], after) == before);
        QCOMPARE(after.basis.when, Basis::judged); // the user's own judgement from now on
        back();
        QTRY_VERIFY(event("First in Testville").when == before);
    }

    void claimsAreAddedChangedAndDeleted() {
        choose("First in Testville");
        answer({[](QWidget& dialog) { type(dialog, "Who says it", QStringLiteral("A second witness")); }});
        press("Add claim…");
        QTRY_COMPARE(event("First in Testville").claims.size(), std::size_t(2));
        QTRY_COMPARE(window_->findChild<EventPage*>()->findChildren<ClaimCard*>().size(), 2);
        answer({[](QWidget& dialog) { type(dialog, "Who says it", QStringLiteral("A third witness")); }});
        pressOnClaim(1, 0);
        QTRY_COMPARE(event("First in Testville").claims[1].source, QStringLiteral("A third witness"));
        QTRY_COMPARE(window_->findChild<EventPage*>()->findChildren<ClaimCard*>().size(), 2);
        pressOnClaim(1, 1);
        QTRY_COMPARE(event("First in Testville").claims.size(), std::size_t(1));
        back();
        back();
        back();
        QTRY_COMPARE(event("First in Testville").claims.size(), std::size_t(1));
        QCOMPARE(event("First in Testville").claims[0].source, QStringLiteral("A witness"));
    }

    /// "Join with…", then the other event by a click in the list; then apart again by "Split…".
    void eventsAreJoinedAndSplit() {
        choose("First in Testville");
        press("Join with…");
        QVERIFY(window_->status().said().startsWith(QStringLiteral("Choose the event")));
        auto* list = window_->frame().list().findChild<QListView*>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QTRY_COMPARE(events(), 2);
        QTRY_COMPARE(event("First in Testville").claims.size(), std::size_t(2));
        QTRY_COMPARE(window_->findChild<EventPage*>()->findChildren<ClaimCard*>().size(), 2);
        answer(
            {[](QWidget& dialog) { dialog.findChild<QListWidget*>()->item(1)->setCheckState(Qt::Checked); }});
        press("Split…");
        QTRY_COMPARE(events(), 3);
        back();
        QTRY_COMPARE(events(), 2);
        back();
        QTRY_COMPARE(events(), 3);
        QCOMPARE(event("Second in Testville").claims[0].source, QStringLiteral("A paper"));
    }

    void escapeLetsAJoinGo() {
        choose("First in Testville");
        press("Join with…");
        QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
        window_->choose(1);
        QTest::qWait(50);
        QCOMPARE(events(), 3);
        QVERIFY(window_->undo().isClean());
    }

    void deletedIsTakenBack() {
        choose("Third in Farville");
        press("Delete");
        QTRY_COMPARE(events(), 2);
        QVERIFY(event("Third in Farville").claims.empty());
        back();
        QTRY_COMPARE(events(), 3);
    }

    /// What is given up leaves nothing behind.
    void aDialogThatIsCancelledChangesNothing() {
        choose("First in Testville");
        QTimer::singleShot(200, this, [this] {
            QWidget* dialog = QApplication::activeModalWidget();
            type(*dialog, "Title", QStringLiteral("Other"));
            ++dialogs_;
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        press("Edit…");
        QCOMPARE(dialogs_, 1);
        QCOMPARE(window_->undo().count(), 0);
        QCOMPARE(event("First in Testville").headline, QStringLiteral("First in Testville"));
    }
};

QTEST_MAIN(TestEventEditing)
#include "tst_EventEditing.moc"
