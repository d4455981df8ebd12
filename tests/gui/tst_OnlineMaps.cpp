#include "app/online/OnlineMaps.h"

#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "io/AtlasReader.h"
#include "support/TestTiles.h"
#include "support/TileServer.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace atlas;
using namespace std::chrono_literals;

/// A map on the network in the real window: a server on this machine sees what is asked of it, and when.
class TestOnlineMaps : public QObject {
    Q_OBJECT

    QString folder_;
    std::unique_ptr<test::TileServer> server_;
    std::unique_ptr<Language> language_;
    std::unique_ptr<MainWindow> window_;

    void open() {
        window_.reset();
        language_ = std::make_unique<Language>(folder_ + QStringLiteral("/translations"));
        language_->speak(QStringLiteral("en"));
        window_ = std::make_unique<MainWindow>(*language_, folder_, QStringList());
        window_->resize(1200, 800);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->reading() && window_->canvas().request().tiles, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window_->canvas().settled(), 20'000);
    }

    /// Opens the menu of the map's look with the mouse and chooses there.
    void choose(const QString& action) {
        auto* button = window_->canvas().findChild<QToolButton*>(QStringLiteral("look"));
        QTimer::singleShot(0, this, [button, action] {
            for (auto* one : button->menu()->actions())
                if (one->objectName() == action) {
                    const QPoint at = button->menu()->actionGeometry(one).center();
                    return QTest::mouseClick(button->menu(), Qt::LeftButton, {}, at);
                }
            button->menu()->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Answers the question for consent, once it is there, with the button of this text.
    void answer(const QString& text) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, text] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            timer->deleteLater();
            timer->stop();
            asked_ = box->text();
            for (auto* button : box->buttons())
                if (button->text().remove(u'&') == text) return button->click();
            box->reject();
        });
        timer->start(20ms);
    }

    static QString name() { return QStringLiteral("online:Made-up map"); }

    QString asked_;

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-test-online"));
        applyTheme(*qApp);
        const auto folder = findAtlasFolder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.ok());
        folder_ = *folder;
    }

    void init() {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
        server_ = std::make_unique<test::TileServer>([](const auto&) {
            return test::TileServer::Answer{200, test::tilePng(Qt::darkCyan), {}, -1, 0ms, false};
        });
        QSettings().setValue(
            QStringLiteral("online/sources"),
            QString::fromLatin1("[{'name':'Made-up map','attribution':'made-up mappers','minzoom':0,"
                                "'maxzoom':19,'address':'http://127.0.0.1:%1/{z}/{x}/{y}.png'}]")
                .arg(server_->port())
                .replace(u'\'', u'"'));
        asked_.clear();
        open();
    }

    void cleanup() {
        window_.reset();
        server_.reset();
    }

    void nothingIsFetchedBeforeTheUserAgrees() {
        QTest::qWait(200);
        QCOMPARE(server_->requests().size(), std::size_t(0));
        answer(QStringLiteral("Cancel"));
        choose(name());
        QTRY_VERIFY(asked_.contains(QStringLiteral("127.0.0.1"))); // whom it would ask
        QTest::qWait(200);
        QCOMPARE(server_->requests().size(), std::size_t(0));
        QVERIFY(window_->canvas().request().tiles && !window_->canvas().request().tiles->info().online);
    }

    void agreedUntilTheProgramCloses() {
        answer(QStringLiteral("Until the program closes"));
        choose(name());
        QTRY_VERIFY(window_->canvas().request().tiles->info().online);
        QTRY_VERIFY(!server_->requests().empty());
        QTRY_VERIFY(window_->canvas().settled());
        QCOMPARE(window_->canvas().request().tiles->info().attribution, QStringLiteral("made-up mappers"));
        // Once turned off it asks for nothing; the atlas's own map is there again.
        choose(QStringLiteral("onlineNone"));
        QTRY_VERIFY(!window_->canvas().request().tiles->info().online);
        const auto before = server_->requests().size();
        window_->canvas().zoomIn();
        QTest::qWait(300);
        QCOMPARE(server_->requests().size(), before);
        open(); // another run: it would ask again
        QVERIFY(!window_->canvas().request().tiles->info().online);
        QCOMPARE(server_->requests().size(), before);
    }

    void agreedForGoodItIsThereAgain() {
        answer(QStringLiteral("For good"));
        choose(name());
        QTRY_VERIFY(window_->canvas().request().tiles->info().online);
        QTRY_VERIFY(!server_->requests().empty() && window_->canvas().settled());
        const auto before = server_->requests().size();
        open();
        QTRY_VERIFY(window_->canvas().request().tiles->info().online);
        QTRY_VERIFY(window_->canvas().settled());
        QCOMPARE(server_->requests().size(), before); // all of it lies on this computer
    }

    void anAddressIsChanged() {
        OnlineMaps& maps = *window_->findChild<OnlineMaps*>();
        QTimer::singleShot(200, this, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QLineEdit* address = nullptr;
            for (auto* line : dialog->findChildren<QLineEdit*>())
                if (line->text().startsWith(QStringLiteral("http"))) address = line;
            QVERIFY(address);
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            address->setText(QStringLiteral("ftp://nowhere"));
            QVERIFY(!ok->isEnabled());
            address->setText(QStringLiteral("https://tiles.example.org/{z}/{x}/{-y}.png"));
            QVERIFY(ok->isEnabled());
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        choose(QStringLiteral("onlineChange"));
        QTRY_COMPARE(maps.sources().front().address,
                     QStringLiteral("https://tiles.example.org/{z}/{x}/{-y}.png"));
        QVERIFY(
            QSettings().value(QStringLiteral("online/sources")).toString().contains(QStringLiteral("{-y}")));
    }
};

QTEST_MAIN(TestOnlineMaps)
#include "tst_OnlineMaps.moc"
