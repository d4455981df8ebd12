#include "export/ViewWords.h"

#include <QTest>

using namespace atlas;

class ViewWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void modesGoThereAndBack() {
        for (const WindowMode mode : {WindowMode::Window, WindowMode::Moment, WindowMode::SinceStart})
            QCOMPARE(modeFromWord(modeWord(mode)), std::optional(mode));
        QCOMPARE(modeFromWord(QStringLiteral("Since-Start")), std::optional(WindowMode::SinceStart));
        QVERIFY(!modeFromWord(QStringLiteral("since")));
        QVERIFY(!modeFromWord(QString()));
    }

    void layersGoThereAndBack() {
        Layers all;
        for (const QString& word : layerWords())
            all |= *layerFromWord(word);
        QCOMPARE(all, allLayers);
        QCOMPARE(layerWords(Layers(Layer::Labels) | Layer::Events).join(u','),
                 QStringLiteral("events,labels"));
        QVERIFY(!layerFromWord(QStringLiteral("event")));
    }
};

QTEST_GUILESS_MAIN(ViewWordsTest)
#include "tst_ViewWords.moc"
