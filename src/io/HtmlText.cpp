#include "io/HtmlText.h"

#include <QHash>
#include <QRegularExpression>

namespace atlas {
namespace {

/// The entities that descriptions of places are seen to use; others stay as they are written.
const QHash<QString, QString>& entities() {
    static const QHash<QString, QString> all{
        {QStringLiteral("amp"), QStringLiteral("&")},    {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},     {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},   {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QStringLiteral("–")},  {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("hellip"), QStringLiteral("…")}, {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},  {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")},  {QStringLiteral("laquo"), QStringLiteral("«")},
        {QStringLiteral("raquo"), QStringLiteral("»")},  {QStringLiteral("eacute"), QStringLiteral("é")},
        {QStringLiteral("egrave"), QStringLiteral("è")}, {QStringLiteral("deg"), QStringLiteral("°")},
    };
    return all;
}

/// "amp", "#1575", "#x627" as letters; empty where it is none of these.
QString letterOf(const QString& entity) {
    if (!entity.startsWith(u'#')) return entities().value(entity);
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    bool ok = false;
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
    const auto letter = static_cast<char32_t>(code);
    return QString::fromUcs4(&letter, 1);
}

QString withLetters(const QString& text) {
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString plain;
    qsizetype end = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString letter = letterOf(match.captured(1));
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += letter.isEmpty() ? match.captured() : letter;
        end = match.capturedEnd();
    }
    plain += QStringView(text).sliced(end);
    return plain;
}

QStringList addressesIn(const QString& html) {
    static const QRegularExpression address(
        QStringLiteral("<(?:a|img)\\b[^>]{0,2000}?\\b(?:href|src)\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList all;
    for (auto matches = address.globalMatch(html); matches.hasNext();)
        all += withLetters(matches.next().captured(1));
    all.removeDuplicates();
    return all;
}

/// Blanks within lines are one, lines without a word are gone.
QString tidied(const QString& text) {
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString& line : all)
        if (const QString bare = line.simplified(); !bare.isEmpty()) lines += bare;
    return lines.join(u'\n');
}

} // namespace

HtmlText HtmlText::from(const QString& html) {
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z!][^<>]*>"));
    if (!html.contains(tag)) return {withLetters(html), {}};
    static const QRegularExpression unread(QStringLiteral("<!--.*?-->|<(script|style|head)\\b.*?</\\1\\s*>"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(
        QStringLiteral("<(?:br|hr)\\b[^<>]*>|</(?:p|div|tr|li|table|ul|ol|h[1-6])\\s*>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cellEnd(QStringLiteral("</t[dh]\\s*>"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString text = html;
    text.remove(unread).replace(u'\n', u' ').replace(lineEnd, QStringLiteral("\n"));
    text.replace(cellEnd, QStringLiteral(" ")).remove(tag);
    return {tidied(withLetters(text)), addressesIn(html)};
}

} // namespace atlas
