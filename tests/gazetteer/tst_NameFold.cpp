#include "gazetteer/NameFold.h"

#include "gazetteer/Gazetteer.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace atlas;

namespace {

QString folded(NameFold& fold, const QByteArray& utf8) {
    const auto result = fold(utf8);
    return QString::fromUtf16(result.data(), static_cast<qsizetype>(result.size()));
}

/// Words with much of what folding is about: articles, doubled letters, marks, silent letters, ligatures.
QString randomText(QRandomGenerator& random) {
    static const std::array<QStringView, 24> parts{u"al", u"Ar", u"qq",      u"ah", u"aa", u"11", u"-", u" ",
                                                   u"’",  u"'",  u"ال",      u"ل",  u"ة",  u"ّ",   u"ß", u"İ",
                                                   u"½",  u"é",  u"e\u0301", u"…",  u"ſ",  u"ǆ",  u"z", u"ς"};
    QString text;
    for (int left = random.bounded(12); left > 0; --left) {
        if (random.bounded(8) != 0)
            text += parts[static_cast<std::size_t>(random.bounded(int(parts.size())))];
        else
            text += QChar(static_cast<char16_t>(random.bounded(0xd800)));
    }
    return text;
}

} // namespace

class NameFoldTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:

    void foldsAsTheRulesSay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* text, const char* folded) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("", "");
        row("Ar-Raqqah", "raqa");
        row("El Ad", "elad");
        row("Al", "al");
        row("all", "al");
        row("الرقّة", "رقه");
        row("اللاذقية", "لاذقيه");
        row("الف", "الف");
        row("Kobanê 11", "kobane11");
        row("Straße", "strase");
        row("İzmir", "izmir");
        row("5 \u212a", "5k"); // the Kelvin sign
        row("½", "12");
        row("Ma’la", "mala");
        row("東京 Tower", "東京tower");
        row("🛩 seen", "🛩sen");
    }

    void foldsAsTheRulesSay() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        NameFold fold;
        QCOMPARE(::folded(fold, text.toUtf8()), folded);
        QCOMPARE(Gazetteer::fold(text), folded);
    }

    /// The table against normalization itself, every character alone and between letters.
    void everyCharacterIsFoldedAlike() {
        NameFold fold;
        for (int c = 1; c < 0x10000; ++c) {
            if (QChar::isSurrogate(static_cast<char32_t>(c))) continue;
            const QChar character(static_cast<char16_t>(c));
            for (const QString& text : {QString(character), u'a' + QString(character) + u'b',
                                        QStringLiteral("ab ") + character + QStringLiteral(" al\u0301")})
                QCOMPARE(folded(fold, text.toUtf8()), Gazetteer::fold(text));
        }
    }

    void anyTextIsFoldedAlike() {
        NameFold fold;
        QRandomGenerator random(17);
        for (int i = 0; i < 50'000; ++i) {
            const QString text = randomText(random);
            const QString expected = Gazetteer::fold(text);
            if (folded(fold, text.toUtf8()) != expected) QFAIL(qPrintable(text));
        }
    }

    void brokenBytesDoNoHarm() {
        NameFold fold;
        QRandomGenerator random(18);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes(random.bounded(8), '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            QCOMPARE(folded(fold, bytes), Gazetteer::fold(QString::fromUtf8(bytes)));
        }
    }
};

QTEST_GUILESS_MAIN(NameFoldTest)
#include "tst_NameFold.moc"
