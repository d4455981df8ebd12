#include "gazetteer/NameFold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <vector>

namespace atlas {
namespace {

/// A word of up to three letters as one number.
constexpr std::uint64_t packed(std::u16string_view word) noexcept {
    std::uint64_t letters = 0;
    for (const char16_t letter : word)
        letters = letters << 16U | letter;
    return letters;
}

/// The Arabic article as transliterations write it: before a moon letter, and assimilated to a sun letter.
constexpr std::array latinArticles{
    packed(u"al"),  packed(u"el"),  packed(u"ul"),  packed(u"ad"),  packed(u"ed"), packed(u"adh"),
    packed(u"an"),  packed(u"en"),  packed(u"ar"),  packed(u"er"),  packed(u"as"), packed(u"es"),
    packed(u"ash"), packed(u"esh"), packed(u"ach"), packed(u"ech"), packed(u"at"), packed(u"et"),
    packed(u"ath"), packed(u"eth"), packed(u"az"),  packed(u"ez"),  packed(u"aš"), packed(u"eš")};

constexpr std::size_t longestLatinArticle = 3;

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

/// Stands for what parts words.
constexpr char16_t gap = u' ';

/// The letters and digits of a name; marks and silent letters are dropped, a gap stands for anything else.
QString letters(const QString& name) {
    QString kept;
    for (const QChar c : decompose(name)) {
        const char16_t unit = c.unicode();
        const bool mark = unit >= 0x80 && u_charType(unit) == U_NON_SPACING_MARK;
        if (mark || isSilent(unit)) continue;
        kept += c.isLetterOrNumber() || c.isSurrogate() ? QChar(likeLetter(unit)) : QChar(gap);
    }
    return kept;
}

bool isLatinArticle(std::u16string_view word) noexcept {
    return word.size() <= longestLatinArticle
           && std::find(latinArticles.begin(), latinArticles.end(), packed(word)) != latinArticles.end();
}

/// What lies beyond the tables, or is no UTF-8.
constexpr char32_t strange = 0xffffffff;

/// The character at `at`, which moves behind it.
inline char32_t next(const unsigned char*& at, const unsigned char* end) noexcept {
    const char32_t c = *at++;
    if (c < 0x80) return c;
    const auto follows = [&](int which) { return at + which < end && (at[which] & 0xc0U) == 0x80; };
    if (c >= 0xc2 && c < 0xe0 && follows(0)) return (c & 0x1fU) << 6U | (*at++ & 0x3fU);
    if (c < 0xe0 || c >= 0xe3 || !follows(0) || !follows(1)) return strange;
    const char32_t three = (c & 0x0fU) << 12U | (at[0] & 0x3fU) << 6U | (at[1] & 0x3fU);
    at += 2;
    return three < 0x800 ? strange : three;
}

} // namespace

/// What each character becomes, for those of most texts: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic
/// scripts and the signs between them. Folding a text is folding its characters one by one: what
/// normalization moves about are marks, and those are dropped.
class NameFold::Letters {
  public:
    static constexpr char16_t end = 0x3000;
    static constexpr char16_t none = 0;
    /// From here on not a letter but where several begin in a list. Private use: no text becomes such a
    /// letter.
    static constexpr char16_t several = 0xe000;

    [[nodiscard]] static const Letters& all() {
        static const Letters letters;
        return letters;
    }

    [[nodiscard]] char16_t operator[](char16_t c) const noexcept { return of_[c]; }

    [[nodiscard]] const std::u16string& list(char16_t which) const noexcept {
        return lists_[which - std::size_t{several}];
    }

    /// No character becomes more letters.
    [[nodiscard]] std::size_t longest() const noexcept { return longest_; }

  private:
    Letters() {
        for (char16_t c = 0; c < end; ++c) {
            const QString kept = letters(QChar(c));
            longest_ = std::max(longest_, static_cast<std::size_t>(kept.size()));
            if (kept.isEmpty() || kept.count(QChar(gap)) == kept.size() || kept.size() == 1) {
                of_[c] = kept.isEmpty() ? none : kept.front().unicode();
                continue;
            }
            of_[c] = static_cast<char16_t>(several + lists_.size());
            lists_.push_back(kept.toStdU16String());
        }
    }

    std::array<char16_t, end> of_{};
    std::vector<std::u16string> lists_;
    std::size_t longest_ = 1;
};

/// Writes a folded name word by word into memory that is large enough.
class NameFold::Words {
  public:
    Words(std::vector<char16_t>& memory, std::u16string& articles, std::size_t most) : articles_(articles) {
        if (memory.size() < most) memory.resize(most);
        begin_ = word_ = end_ = memory.data();
        articles_.clear();
    }

    /// A letter, a gap or none.
    void take(char16_t c) {
        if (c > gap) {
            doubled_ = doubled_ || c == last_;
            *end_++ = last_ = c;
        } else if (c == gap && end_ != word_) {
            close();
        }
    }

    /// Takes ASCII characters up to the end of a word or of them: in registers, since there are so many.
    const unsigned char* takeAscii(const unsigned char* at, const unsigned char* end,
                                   const Letters& letters) {
        char16_t* out = end_;
        char16_t last = last_;
        bool doubled = doubled_;
        for (; at < end && *at < 0x80; ++at) {
            const char16_t c = letters[*at];
            if (c == gap) break;
            if (c == Letters::none) continue;
            doubled = doubled | (c == last);
            *out++ = last = c;
        }
        end_ = out;
        last_ = last;
        doubled_ = doubled;
        return at;
    }

    [[nodiscard]] std::u16string_view finish() {
        if (end_ != word_) close();
        // A name of nothing but articles ("El Ad") is still a name.
        return begin_ == end_ ? std::u16string_view(articles_)
                              : std::u16string_view(begin_, static_cast<std::size_t>(end_ - begin_));
    }

  private:
    /// Leaves of the word what its spellings share.
    void close() {
        const std::u16string_view word(word_, static_cast<std::size_t>(end_ - word_));
        if (isLatinArticle(word)) {
            articles_ += word;
            end_ = word_;
        } else if (word.size() > 3) { // a shorter one keeps its article: there it is part of the root ("الف")
            if (word.starts_with(u"ال")) end_ = std::move(word_ + 2, end_, word_);
        }
        // Doubled letters and a final h are a matter of taste in transliteration: "Raqqah", "Raqqa", "Raqa".
        if (doubled_)
            end_ = std::unique(word_, end_,
                               [](char16_t a, char16_t b) { return a == b && !QChar(a).isDigit(); });
        if (end_ - word_ > 3 && end_[-1] == u'h' && end_[-2] == u'a') --end_;
        word_ = end_;
        last_ = Letters::none;
        doubled_ = false;
    }

    std::u16string& articles_; ///< that were left out
    char16_t* begin_;
    char16_t* word_; ///< where the word begins that is being read
    char16_t* end_;
    char16_t last_ = Letters::none; ///< of that word
    bool doubled_ = false;          ///< it has a letter twice in a row
};

NameFold::NameFold() : letters_(Letters::all()) {}

QString NameFold::fold(const QString& name) {
    NameFold folder;
    const auto folded = folder.foldLetters(letters(name));
    return QString::fromUtf16(folded.data(), static_cast<qsizetype>(folded.size()));
}

std::u16string_view NameFold::foldLetters(const QString& letters) {
    Words words(memory_, articles_, static_cast<std::size_t>(letters.size()));
    for (const QChar c : letters)
        words.take(c.unicode());
    return words.finish();
}

std::u16string_view NameFold::operator()(QByteArrayView utf8) {
    Words words(memory_, articles_, static_cast<std::size_t>(utf8.size()) * letters_.longest());
    const auto* at = reinterpret_cast<const unsigned char*>(utf8.data());
    const auto* const end = at + utf8.size();
    while (at < end) {
        at = words.takeAscii(at, end, letters_);
        if (at == end) break;
        const char32_t c = next(at, end);
        if (c >= Letters::end) return foldLetters(letters(QString::fromUtf8(utf8)));
        const char16_t letter = letters_[static_cast<char16_t>(c)];
        if (letter < Letters::several)
            words.take(letter);
        else
            for (const char16_t each : letters_.list(letter))
                words.take(each);
    }
    return words.finish();
}

} // namespace atlas
