#include "models/WordNeedle.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace atlas;

namespace {

QString randomText(QRandomGenerator& random, int most) {
    // Letters that fold to each other across the edge of ASCII: the Kelvin sign and the long s.
    static const std::array<QStringView, 14> parts{u"k", u"K", u"\u212a", u"s", u"S", u"ſ", u"ß",
                                                   u"İ", u"i", u"ı",      u"e", u"É", u"ق", u"𐐀"};
    QString text;
    for (int left = random.bounded(most + 1); left > 0; --left)
        text += parts[static_cast<std::size_t>(random.bounded(int(parts.size())))];
    return text;
}

} // namespace

class WordNeedleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void findsInAnyCase_data() {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* needle, const char* text, bool found) {
            QTest::addRow("%s in %s", needle, text)
                << QString::fromUtf8(needle) << QString::fromUtf8(text) << found;
        };
        row("VILLE", "Testville", true);
        row("ville", "TESTVILLE", true);
        row("villes", "Testville", false);
        row("é", "CAFÉ", true);
        row("é", "cafe", false);
        row("k", "5 \u212a", true);
        row("\u212a", "5 k", true);
        row("ss", "Straße", false);
        row("رق", "الرقة", true);
        row("", "anything", true);
        row("", "", true);
        row("a", "", false);
    }

    void findsInAnyCase() {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(WordNeedle(needle).in(text.toUtf8()), found);
        QCOMPARE(text.contains(needle, Qt::CaseInsensitive), found);
    }

    void asAStringWould() {
        QRandomGenerator random(5);
        for (int i = 0; i < 20'000; ++i) {
            const QString needle = randomText(random, 3);
            const QString text = randomText(random, 8);
            if (WordNeedle(needle).in(text.toUtf8()) != text.contains(needle, Qt::CaseInsensitive))
                QFAIL(qPrintable(needle + QStringLiteral(" in ") + text));
        }
    }
};

QTEST_GUILESS_MAIN(WordNeedleTest)
#include "tst_WordNeedle.moc"
