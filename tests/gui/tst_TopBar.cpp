#include "app/TopBar.h"

#include "app/Theme.h"
#include "app/ToolPicker.h"
#include "gui/ActiveWindow.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace atlas;

namespace {

/// A window with the bar as its head.
class BarWindow : public QWidget {
  public:
    explicit BarWindow(int width) : bar(new TopBar(undo, QStringLiteral("en"), this)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(bar);
        bar->showProject(QStringLiteral("Testville and its surroundings 2014-2019"),
                         QStringLiteral("sample data"), QStringLiteral("To be verified."));
        resize(width, 200);
        if (!test::showActive(*this)) qFatal("no active window");
    }

    template <class Widget>
    [[nodiscard]] Widget& named(const char* name) const {
        auto* found = bar->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) qFatal("there is no %s", name);
        return *found;
    }

    [[nodiscard]] QAbstractButton& button(const char* text) const {
        for (auto* each : bar->findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text)) return *each;
        qFatal("no button %s", text);
    }

    [[nodiscard]] QMenu& menu() const { return *named<QToolButton>("menu").menu(); }

    [[nodiscard]] bool menuHas(const QString& text) const {
        const auto actions = menu().actions();
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction* action) { return action->text().startsWith(text); });
    }

    QUndoStack undo;
    TopBar* bar;
};

} // namespace

class TopBarTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English));
        applyTheme(*qApp);
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingIsInsideTheWindow_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true})
            for (const int width : {700, 800, 960, 1024, 1280, 1600})
                QTest::addRow("%d%s", width, mirrored ? ", mirrored" : "") << width << mirrored;
    }

    void everythingIsInsideTheWindow() {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        BarWindow window(width);
        QCOMPARE(window.width(), width); // it may be that small
        const auto widgets = window.bar->findChildren<QWidget*>();
        QRegion taken;
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->parentWidget() != window.bar) continue;
            const QRect place = widget->geometry();
            QVERIFY2(window.bar->rect().contains(place), qPrintable(widget->objectName()));
            QVERIFY2(!taken.intersects(place), qPrintable(widget->objectName()));
            taken += place;
        }
        for (const char* name : {"search", "filter", "export", "menu", "sampleTag"})
            QVERIFY2(window.named<QWidget>(name).isVisible(), name);
    }

    void aWideBarFoldsNothing() {
        const BarWindow window(1600);
        QVERIFY(window.named<QLabel>("zone").isVisible());
        QVERIFY(window.button("Callout").isVisible());
        QVERIFY(!window.named<QToolButton>("foldedTools").isVisible());
        QVERIFY(!window.menuHas(QStringLiteral("Undo")));
    }

    void inANarrowBarToolsAreInAMenu() {
        const BarWindow window(700);
        QVERIFY(!window.named<QLabel>("zone").isVisible());
        QVERIFY(!window.button("Callout").isVisible());
        auto& fold = window.named<QToolButton>("foldedTools");
        QVERIFY(fold.isVisible());
        QCOMPARE(fold.text(), QStringLiteral("Pan"));
        QSignalSpy chosen(window.bar, &TopBar::toolChosen);
        fold.setFocus();
        // By keyboard, as far as the fourth of them.
        QTimer::singleShot(0, &fold, [&fold] {
            for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
                QTest::keyClick(fold.menu(), static_cast<Qt::Key>(key));
        });
        QTest::keyClick(&fold, Qt::Key_Space);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ToolKind>(), ToolKind::Callout);
        const int before = fold.width();
        window.bar->showTool(ToolKind::Callout);
        QCOMPARE(fold.text(), QStringLiteral("Callout"));
        QVERIFY(fold.menu()->actions().at(3)->isChecked());
        QCoreApplication::processEvents();
        QCOMPARE(fold.width(), before); // what stands beside it keeps its place
        QVERIFY(fold.accessibleName().contains(QStringLiteral("Callout")));
    }

    void whatWasFoldedComesBack() {
        BarWindow window(700);
        window.resize(1600, 200);
        QTRY_VERIFY(window.button("Callout").isVisible());
        QVERIFY(window.named<QLabel>("zone").isVisible());
        QVERIFY(!window.menuHas(QStringLiteral("Undo")));
        window.resize(700, 200);
        QTRY_VERIFY(window.named<QToolButton>("foldedTools").isVisible());
    }

    void undoIsHeardWhereverItStands_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("a button") << 1600;
        QTest::newRow("in the menu") << 700;
    }

    void undoIsHeardWhereverItStands() {
        QFETCH(int, width);
        BarWindow window(width);
        QCOMPARE(window.menuHas(QStringLiteral("Undo")), width == 700);
        QCOMPARE(window.menuHas(QStringLiteral("Redo")), width == 700);
        window.undo.push(new QUndoCommand(QStringLiteral("made up")));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.undo.index(), 0);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.undo.index(), 1);
    }

    void aLongTitleGivesWay() {
        BarWindow window(800);
        window.bar->showProject(QString(300, u'W'), {}, {});
        QCOMPARE(window.width(), 800);
        QVERIFY(window.bar->minimumSizeHint().width() <= 800);
        QVERIFY(window.named<QWidget>("menu").geometry().right() < 800);
    }
};

QTEST_MAIN(TopBarTest)
#include "tst_TopBar.moc"
