#include "render/Palette.h"
#include "render/events/EventPainter.h"
#include "render/events/GlyphSprites.h"

#include <QTest>

using namespace atlas;

class TestGlyphSprites : public QObject {
    Q_OBJECT

    static GlyphKey key(EventKind kind, ActorGroup actor = ActorGroup::Coalition) {
        return {kind, actor, actor, 14, 0};
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
                const QImage first = sprites.sprite(key(static_cast<EventKind>(a)), 1);
                const QImage second = sprites.sprite(key(static_cast<EventKind>(b)), 1);
                QVERIFY2(unlike(first, second) > 12, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
            }
    }

    void theBodyHasTheActorsColour() {
        GlyphSprites sprites;
        const QImage sprite = sprites.sprite(key(EventKind::StateBased, ActorGroup::Turkey), 2);
        QVERIFY(pixelsOf(sprite, actorColor(ActorGroup::Turkey), sprite.rect()) > 100);
    }

    void twoClaimsMakeTwoHalves() {
        GlyphSprites sprites;
        GlyphKey two = key(EventKind::Ground);
        two.second = ActorGroup::Russia;
        const QImage sprite = sprites.sprite(two, 2);
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
        const GlyphKey none = glyphKey(record);
        QCOMPARE(none.ringHalfPixels, std::uint8_t{0});
        record.killedMin = record.killedMax = 50;
        const GlyphKey agreed = glyphKey(record);
        QVERIFY(agreed.halfPixels > none.halfPixels);
        QCOMPARE(agreed.ringHalfPixels, std::uint8_t{0});
        record.killedMax = 200;
        const GlyphKey range = glyphKey(record);
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
        const QImage once = sprites.sprite(key(EventKind::Raid), 1);
        QCOMPARE(sprites.sprite(key(EventKind::Raid), 1).constBits(), once.constBits());
        const QImage dense = sprites.sprite(key(EventKind::Raid), 2);
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
        const QImage sprite = sprites.sprite(large, 2);
        for (int i = 0; i < sprite.width(); ++i)
            for (const QPoint edge :
                 {QPoint(i, 0), QPoint(i, sprite.height() - 1), QPoint(0, i), QPoint(sprite.width() - 1, i)})
                QVERIFY(qAlpha(sprite.pixel(edge)) < 40);
    }

    void repeatsAreDrawnOnceAndSizesThatAreToldApartStay() {
        const auto glyph = [](float x, std::uint8_t size, EventKind kind = EventKind::Airstrike) {
            return PlacedGlyph{x, 10, 0, {kind, ActorGroup::Russia, ActorGroup::Russia, size, 0}};
        };
        const std::vector<PlacedGlyph> glyphs{
            glyph(10, 24), glyph(10, 22), glyph(10, 9), glyph(10, 9), glyph(10, 9, EventKind::Raid),
            glyph(12, 9)};
        const auto kept = withoutRepeats(glyphs, 1);
        QCOMPARE(kept.size(), 4u);
        QCOMPARE(int{kept[0].key.halfPixels}, 24);
        QCOMPARE(int{kept[1].key.halfPixels}, 9);
        QCOMPARE(kept[2].key.kind, EventKind::Raid);
        QCOMPARE(kept[3].x, 12.0F);
    }
};

QTEST_MAIN(TestGlyphSprites)
#include "tst_GlyphSprites.moc"
