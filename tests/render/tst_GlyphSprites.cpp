#include "render/Palette.h"
#include "render/events/EventPainter.h"
#include "render/events/GlyphSprites.h"

#include <QTest>

using namespace atlas;

class TestGlyphSprites : public QObject {
    Q_OBJECT

    static GlyphKey key(EventKind kind, ActorGroup actor = ActorGroup::Coalition) {
        GlyphKey key;
        key.kind = kind;
        key.colour = key.second = static_cast<std::uint8_t>(actor);
        key.halfPixels = 14;
        return key;
    }

    static int pixelsOf(const QImage& image, QColor colour, QRect within) {
        int count = 0;
        for (int y = within.top(); y <= within.bottom(); ++y)
            for (int x = within.left(); x <= within.right(); ++x)
                if (image.pixelColor(x, y) == colour) ++count;
        return count;
    }

    static int unlike(const QImage& a, const QImage& b) {
        const QSize size = a.size().expandedTo(b.size());
        const auto at = [size](const QImage& image, int x, int y) {
            const QPoint p(x - (size.width() - image.width()) / 2, y - (size.height() - image.height()) / 2);
            return image.rect().contains(p) ? image.pixel(p) : 0U;
        };
        int count = 0;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                if (at(a, x, y) != at(b, x, y)) ++count;
        return count;
    }

  private Q_SLOTS:

    void everyKindHasItsOwnShape() {
        GlyphSprites sprites;
        for (int a = 0; a < eventKindCount; ++a)
            for (int b = 0; b < a; ++b) {
                const QImage first = sprites.image(key(static_cast<EventKind>(a)), 1);
                const QImage second = sprites.image(key(static_cast<EventKind>(b)), 1);
                QVERIFY2(unlike(first, second) > 12, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            }
    }

    void theBodyHasTheActorsColour() {
        GlyphSprites sprites;
        const QImage sprite = sprites.image(key(EventKind::StateBased, ActorGroup::Turkey), 2);
        QVERIFY(pixelsOf(sprite, actorColor(ActorGroup::Turkey), sprite.rect()) > 100);
    }

    void twoClaimsMakeTwoHalves() {
        GlyphSprites sprites;
        GlyphKey two = key(EventKind::Ground);
        two.second = static_cast<std::uint8_t>(ActorGroup::Russia);
        const QImage sprite = sprites.image(two, 2);
        const QRect left(0, 0, sprite.width() / 2, sprite.height());
        const QRect right(sprite.width() / 2, 0, sprite.width() / 2, sprite.height());
        QVERIFY(pixelsOf(sprite, actorColor(ActorGroup::Coalition), left) > 50);
        QCOMPARE(pixelsOf(sprite, actorColor(ActorGroup::Russia), left), 0);
        QVERIFY(pixelsOf(sprite, actorColor(ActorGroup::Russia), right) > 50);
        QCOMPARE(pixelsOf(sprite, actorColor(ActorGroup::Coalition), right), 0);
    }

    void theSizeIsTheLowestClaimAndTheRingTheHighest() {
        EventRecord record;
        record.kind = EventKind::Airstrike;
        const GlyphKey none = glyphKey(record, ColourBy::Actor, static_cast<std::uint8_t>(record.actor));
        QCOMPARE(none.ringHalfPixels, std::uint8_t{0});
        record.killedMin = record.killedMax = 50;
        const GlyphKey agreed = glyphKey(record, ColourBy::Actor, static_cast<std::uint8_t>(record.actor));
        QVERIFY(agreed.halfPixels > none.halfPixels);
        QCOMPARE(agreed.ringHalfPixels, std::uint8_t{0});
        record.killedMax = 200;
        const GlyphKey range = glyphKey(record, ColourBy::Actor, static_cast<std::uint8_t>(record.actor));
        QCOMPARE(range.halfPixels, agreed.halfPixels);
        QVERIFY(range.ringHalfPixels > range.halfPixels + 2);
        QVERIFY(range.reach() > agreed.reach());
    }

    void areaGrowsWithTheKilledUpToACap() {
        const double at25 = glyphHalfPixels(25, 100) - glyphHalfPixels(0, 100);
        const double at100 = glyphHalfPixels(100, 100) - glyphHalfPixels(0, 100);
        QVERIFY(std::abs(at100 / at25 - 2) < 0.15); // the root of four
        QCOMPARE(glyphHalfPixels(60'000, 14), std::uint8_t{28});
    }

    void aSpriteIsDrawnOnceAndLargerOnADenserScreen() {
        GlyphSprites sprites;
        const QImage once = sprites.image(key(EventKind::Raid), 1);
        QCOMPARE(sprites.image(key(EventKind::Raid), 1).constBits(), once.constBits());
        const QImage dense = sprites.image(key(EventKind::Raid), 2);
        QVERIFY(dense.width() > 1.8 * once.width());
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<int>("kind");
        for (int i = 0; i < eventKindCount; ++i)
            QTest::newRow(qPrintable(kindWord(static_cast<EventKind>(i)))) << i;
    }

    void nothingIsCutOff() {
        QFETCH(int, kind);
        GlyphSprites sprites;
        GlyphKey large = key(static_cast<EventKind>(kind));
        large.halfPixels = 28;
        const QImage sprite = sprites.image(large, 2);
        for (int i = 0; i < sprite.width(); ++i)
            for (const QPoint edge :
                 {QPoint(i, 0), QPoint(i, sprite.height() - 1), QPoint(0, i), QPoint(sprite.width() - 1, i)})
                QVERIFY(qAlpha(sprite.pixel(edge)) < 40);
    }

    void theOlderTheDoubtThePaler_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("duration");
        QTest::addColumn<int>("pale");
        QTest::newRow("a day") << 1 << false << 0;
        QTest::newRow("a week") << 7 << false << 1;
        QTest::newRow("a month") << 31 << false << 2;
        QTest::newRow("a year") << 365 << false << 3;
        QTest::newRow("a year's siege") << 365 << true << 0;
    }

    void theOlderTheDoubtThePaler() {
        QFETCH(int, days);
        QFETCH(bool, duration);
        QFETCH(int, pale);
        const TimeSpan span{fromMillis(0), fromMillis(0) + std::chrono::days(days),
                            duration ? TimeMeaning::Duration : TimeMeaning::Bounds};
        QCOMPARE(int{paleness(span)}, pale);
    }

    void paleIsPaler() {
        GlyphSprites sprites;
        const auto middle = [&](int pale) {
            GlyphKey glyph = key(EventKind::StateBased);
            glyph.pale = static_cast<std::uint8_t>(pale);
            const QImage sprite = sprites.image(glyph, 2);
            return qAlpha(sprite.pixel(sprite.rect().center()));
        };
        for (int pale = 0; pale < GlyphKey::mostPale; ++pale)
            QVERIFY(middle(pale) > middle(pale + 1) + 30);
        QVERIFY(middle(GlyphKey::mostPale) > 50);
    }

    void everyGradeHasItsOwnOutline() {
        GlyphSprites sprites;
        for (int a = 0; a < gradeCount; ++a)
            for (int b = 0; b < a; ++b) {
                GlyphKey first = key(EventKind::Airstrike);
                GlyphKey second = first;
                first.grade = static_cast<Grade>(a);
                second.grade = static_cast<Grade>(b);
                const QImage one = sprites.image(first, 2);
                QVERIFY(unlike(one, sprites.image(second, 2)) > 12);
            }
    }
};

QTEST_MAIN(TestGlyphSprites)
#include "tst_GlyphSprites.moc"
