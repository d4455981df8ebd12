#include "gazetteer/Gazetteer.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace atlas {
namespace {

/// The Arabic article as transliterations write it: before a moon letter, and assimilated to a sun letter.
constexpr std::array<QStringView, 24> latinArticles{
    u"al",  u"el",  u"ul",  u"ad",  u"ed", u"adh", u"an",  u"en",  u"ar", u"er", u"as", u"es",
    u"ash", u"esh", u"ach", u"ech", u"at", u"et",  u"ath", u"eth", u"az", u"ez", u"aš", u"eš"};

/// Letters that ICU's decomposition leaves apart although spellings of one name mix them.
char16_t likeLetter(char16_t c) {
    switch (c) {
    case u'ى': // alef maksura
    case u'ی': // Persian yeh
        return u'ي';
    case u'ة': // teh marbuta
        return u'ه';
    case u'ک': // Persian kaf
        return u'ك';
    case u'ı': // Turkish dotless i
        return u'i';
    default:
        return c;
    }
}

/// Letters that some spellings of a name have and others leave out: hamza, tatweel, ayn and its Latin signs.
bool isSilent(char16_t c) {
    return c == u'ء' || c == u'ـ' || c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'ʿ'
           || c == u'ʾ' || c == u'ʻ' || c == u'ʼ';
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Case folded and taken apart: "Kobanê" becomes "kobane" and a mark, "أ" becomes "ا" and a mark.
QString decompose(const QString& name) {
    if (isAscii(name)) return name.toLower();
    UErrorCode status = U_ZERO_ERROR;
    const auto* folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* splitter = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status)) return name.toLower();
    const icu::UnicodeString text(name.utf16(), static_cast<int32_t>(name.size()));
    const icu::UnicodeString split = splitter->normalize(folder->normalize(text, status), status);
    if (U_FAILURE(status)) return name.toLower();
    return QString::fromUtf16(split.getBuffer(), split.length());
}

/// The letters and digits of a name as words; marks and silent letters are dropped, anything else parts
/// words.
QStringList words(const QString& name) {
    QStringList list;
    QString word;
    for (const QChar c : decompose(name)) {
        const char16_t unit = c.unicode();
        const bool mark = unit >= 0x80 && u_charType(unit) == U_NON_SPACING_MARK;
        if (mark || isSilent(unit)) continue;
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += QChar(likeLetter(unit));
        } else if (!word.isEmpty()) {
            list += std::exchange(word, {});
        }
    }
    if (!word.isEmpty()) list += word;
    return list;
}

bool isLatinArticle(const QString& word) {
    return std::find(latinArticles.begin(), latinArticles.end(), QStringView(word)) != latinArticles.end();
}

/// "الرقه" without its article. Words of three letters keep it: there it is part of the root ("الف").
QString withoutArabicArticle(const QString& word) {
    return word.size() > 3 && word.startsWith(u"ال") ? word.mid(2) : word;
}

/// Doubled letters and a final h are a matter of taste in transliteration: "Raqqah", "Raqqa", "Raqa".
QString withoutTaste(const QString& word) {
    QString plain;
    for (const QChar c : word)
        if (plain.isEmpty() || plain.back() != c || c.isDigit()) plain += c;
    if (plain.size() > 3 && plain.endsWith(u"ah")) plain.chop(1);
    return plain;
}

/// Every spelling of a place that is looked for, folded, once each.
QStringList foldedSpellings(const GazetteerPlace& place) {
    QStringList folded;
    for (const QString& name : QStringList{place.name, place.nameAr, place.nameFr} + place.variants) {
        const QString key = Gazetteer::fold(name);
        if (!key.isEmpty() && !folded.contains(key)) folded += key;
    }
    return folded;
}

/// How well a folded text meets a place: 0 begins one of its names, 1 is contained in one, 2 neither.
int distance(const QStringList& spellings, const QString& text) {
    int best = 2;
    for (const QString& spelling : spellings) {
        const auto at = spelling.indexOf(text);
        if (at == 0) return 0;
        if (at > 0) best = 1;
    }
    return best;
}

} // namespace

Gazetteer::Gazetteer(std::vector<GazetteerPlace> places) : places_(std::move(places)) {
    folded_.reserve(places_.size());
    byName_.reserve(3 * static_cast<qsizetype>(places_.size()));
    for (std::size_t i = 0; i < places_.size(); ++i) {
        folded_.push_back(foldedSpellings(places_[i]));
        for (const QString& key : folded_.back())
            if (!byName_.contains(key)) byName_.insert(key, static_cast<int>(i));
    }
}

const GazetteerPlace* Gazetteer::find(const QString& name) const {
    const auto found = byName_.constFind(fold(name));
    return found == byName_.constEnd() ? nullptr : &places_[static_cast<std::size_t>(*found)];
}

std::vector<const GazetteerPlace*> Gazetteer::search(const QString& text, int most) const {
    const QString key = fold(text);
    if (key.isEmpty() || most <= 0) return {};

    struct Found {
        int distance;
        const GazetteerPlace* place;
    };

    std::vector<Found> found;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (const int d = distance(folded_[i], key); d < 2) found.push_back({d, &places_[i]});
    const auto rank = [](const Found& f) {
        return std::tuple(f.distance, !f.place->own, -f.place->population);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Found& a, const Found& b) { return rank(a) < rank(b); });
    std::vector<const GazetteerPlace*> best;
    for (std::size_t i = 0; i < std::min(found.size(), static_cast<std::size_t>(most)); ++i)
        best.push_back(found[i].place);
    return best;
}

QString Gazetteer::fold(const QString& name) {
    QString folded;
    const QStringList all = words(name);
    for (const QString& word : all)
        if (all.size() == 1 || !isLatinArticle(word)) folded += withoutTaste(withoutArabicArticle(word));
    // A name of nothing but articles ("El Ad") is still a name.
    return folded.isEmpty() ? all.join(QString()) : folded;
}

} // namespace atlas
