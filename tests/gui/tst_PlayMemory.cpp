#include "app/PlayMemory.h"

#include "timeline/TimelineController.h"

#include <QSettings>
#include <QTest>

using namespace atlas;

namespace {

/// What a program started now would play with.
PlaySettings nextRun() {
    TimelineController timeline;
    const PlayMemory memory(timeline);
    return timeline.playSettings();
}

} // namespace

class PlayMemoryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
        QCoreApplication::setApplicationName(QStringLiteral("strike-atlas-play-test"));
    }

    void init() { QSettings().clear(); }

    void cleanupTestCase() { QSettings().clear(); }

    void theFirstRunPlaysAsUsual() {
        QVERIFY(nextRun() == PlaySettings());
        QVERIFY(QSettings().allKeys().isEmpty()); // what nobody chose is not kept
    }

    void whatWasChosenIsThereAgain_data() {
        QTest::addColumn<int>("speed");
        QTest::addColumn<int>("course");
        QTest::addColumn<bool>("skips");
        QTest::addColumn<bool>("trail");
        for (int speed = 0; speed < playSpeedCount; ++speed)
            QTest::addRow("speed %d", speed) << speed << speed % 3 << (speed % 2 == 0) << (speed % 4 < 2);
    }

    void whatWasChosenIsThereAgain() {
        QFETCH(int, speed);
        QFETCH(int, course);
        QFETCH(bool, skips);
        QFETCH(bool, trail);
        const PlaySettings chosen{static_cast<PlaySpeed>(speed), static_cast<PlayCourse>(course), skips,
                                  trail};
        {
            TimelineController timeline;
            const PlayMemory memory(timeline);
            timeline.setPlaySettings(chosen);
        }
        QVERIFY(nextRun() == chosen);
    }

    void whatCannotBeReadIsLeftAsUsual() {
        QSettings().setValue(QStringLiteral("play/speed"), QStringLiteral("fortnight"));
        QSettings().setValue(QStringLiteral("play/atEnd"), 7);
        QSettings().setValue(QStringLiteral("play/skipEmpty"), true);
        PlaySettings expected;
        expected.skipsEmpty = true;
        QVERIFY(nextRun() == expected);
    }
};

QTEST_MAIN(PlayMemoryTest)
#include "tst_PlayMemory.moc"
