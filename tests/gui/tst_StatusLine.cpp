#include "app/StatusLine.h"

#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace atlas;

/// The foot of the window: how the pointer's place is written is the user's to choose.
class TestStatusLine : public QObject {
    Q_OBJECT

    static constexpr GeoPoint raqqa{39.0079, 35.9528};

    static QToolButton& ground(const StatusLine& line) {
        return *line.findChild<QToolButton*>(QStringLiteral("statusGround"));
    }

    static void choose(StatusLine& line, const QString& form) {
        QMenu& menu = *ground(line).menu();
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions())
            if (action->objectName() == form) return action->trigger();
        QFAIL("no such form");
    }

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-test-status"));
    }

    void init() { QSettings().clear(); }

    void theFormIsChosenAndKept() {
        StatusLine line;
        line.showGround(raqqa, 100, true);
        QVERIFY(ground(line).text().startsWith(QStringLiteral("35.953 N 39.008 E   37S ")));
        choose(line, QStringLiteral("dms"));
        choose(line, QStringLiteral("degrees"));
        choose(line, QStringLiteral("mgrs"));
        line.showGround(raqqa, 100, true);
        QCOMPARE(ground(line).text(), QStringLiteral("35°57′10″ N 39°00′28″ E"));
        choose(line, QStringLiteral("dms")); // the last one stays
        line.showGround(raqqa, 100, true);
        QCOMPARE(ground(line).text(), QStringLiteral("35°57′10″ N 39°00′28″ E"));
        StatusLine next; // as at the next start
        next.showGround(raqqa, 100, true);
        QCOMPARE(ground(next).text(), QStringLiteral("35°57′10″ N 39°00′28″ E"));
        next.showGround(raqqa, 100, false);
        QVERIFY(ground(next).text().isEmpty());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_StatusLine.moc"
