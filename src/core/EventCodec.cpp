#include "core/EventCodec.h"

#include <algorithm>
#include <concepts>
#include <cstring>
#include <string>
#include <utility>

namespace atlas {
namespace {

constexpr unsigned varintBits = 7;             // of a number in each byte
constexpr std::uint32_t varintMore = 1U << 7U; // set in a byte that more follow

/// A text and where the event says it; const QString& when it is written.
template <class String>
struct Text {
    EventText what;
    String& text;
};

template <class String>
Text(EventText, String&) -> Text<String>;

/// A list of texts of one sort.
template <class List>
struct Texts {
    EventText what;
    List& texts;
};

template <class List>
Texts(EventText, List&) -> Texts<List>;

/// The fields of each type, once for all who write or read them, so that none can forget one.
template <class A>
void fields(A& archive, auto& span) requires requires {
    span.meaning;
}

{ archive(span.from, span.to, span.meaning); }

template <class A>
void fields(A& archive, auto& point) requires requires {
    point.lon;
}

{ archive(point.lon, point.lat); }

template <class A>
void fields(A& archive, auto& range) requires requires {
    range.min;
}

{ archive(range.min, range.max); }

template <class A>
void fields(A& archive, auto& actor) requires requires {
    actor.role;
}

{ archive(Text{EventText::Actor, actor.name}, actor.group, actor.role); }

template <class A>
void fields(A& archive, auto& casualties) requires requires {
    casualties.byGroup;
}

{
    for (auto& group : casualties.byGroup)
        archive(group);
    archive(casualties.total, casualties.best);
    for (auto& group : casualties.injuredByGroup)
        archive(group);
    archive(casualties.injuredTotal);
}

template <class A>
void fields(A& archive, auto& claim) requires requires {
    claim.published;
}

{
    archive(Text{EventText::Source, claim.source}, claim.published, Text{EventText::Words, claim.words},
            Text{EventText::Language, claim.language}, Text{EventText::Link, claim.link}, claim.actors,
            Text{EventText::Target, claim.target}, claim.casualties, claim.kind, claim.when, claim.where,
            claim.grade, Texts{EventText::Media, claim.media}, Text{EventText::Dataset, claim.dataset},
            Text{EventText::Id, claim.record}, claim.row);
}

template <class A>
void fields(A& archive, auto& basis) requires requires {
    basis.judged;
}

{ archive(basis.kind, basis.when, basis.where, basis.grade); }

template <class A>
void fields(A& archive, auto& where) requires requires {
    where.governorate;
}

{
    archive(where.point, where.precision, where.radiusMetres, Text{EventText::Place, where.name},
            Text{EventText::District, where.district}, Text{EventText::Governorate, where.governorate},
            where.zone);
}

template <class A>
void fields(A& archive, auto& event) requires requires {
    event.claims;
}

{
    archive(event.kind, Text{EventText::Id, event.id}, event.when, event.where,
            Text{EventText::Headline, event.headline}, event.grade, event.claims,
            Text{EventText::Dataset, event.dataset}, Texts{EventText::Tag, event.tags},
            Text{EventText::Notes, event.notes}, event.basis, event.identicalRows);
}

/// Numbers as they lie in memory and texts as UTF-8 behind their length: for this run of the program only.
class Writer {
  public:
    explicit Writer(std::string& bytes) : out_(bytes) {}

    template <class... T>
    void operator()(const T&... values) {
        (put(values), ...);
    }

  private:
    template <class T>
    void raw(T value) {
        out_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    /// Seven bits a byte, the lowest first, as LEB128: nearly every length takes one byte.
    void count(std::uint32_t number) {
        for (; number >= varintMore; number >>= varintBits)
            out_.push_back(static_cast<char>(number | varintMore));
        out_.push_back(static_cast<char>(number));
    }

    // UTF-8: half the size of QString's own characters for most of what is written about events.
    void put(const Text<const QString>& text) {
        const QStringView characters = text.text;
        const bool ascii =
            std::all_of(characters.begin(), characters.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (!ascii) return bytes(text.text.toUtf8());
        count(static_cast<std::uint32_t>(characters.size()));
        const std::size_t start = out_.size();
        out_.resize(start + static_cast<std::size_t>(characters.size()));
        std::transform(characters.begin(), characters.end(),
                       out_.begin() + static_cast<std::ptrdiff_t>(start),
                       [](QChar c) { return static_cast<char>(c.unicode()); });
    }

    void bytes(const QByteArray& utf8) {
        count(static_cast<std::uint32_t>(utf8.size()));
        out_.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }

    void put(const Texts<const QStringList>& list) {
        count(static_cast<std::uint32_t>(list.texts.size()));
        for (const QString& text : list.texts)
            put(Text{list.what, text});
    }

    void put(QDate day) { raw(day.toJulianDay()); }

    void put(TimePoint time) { raw(toMillis(time)); }

    void put(double value) { raw(value); }

    /// The sign in the lowest bit: small numbers are short whatever their sign.
    void put(int value) {
        const auto bits = static_cast<std::uint32_t>(value);
        count(value < 0 ? ~(bits << 1U) : bits << 1U);
    }

    template <class T>

    requires std::is_enum_v<T>

    void put(T value) { raw(static_cast<quint8>(value)); }

    template <class T>
    void put(const std::optional<T>& value) {
        raw(static_cast<quint8>(value.has_value()));
        if (value) put(*value);
    }

    template <class T>
    void put(const std::vector<T>& values) {
        count(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values)
            put(value);
    }

    template <class T>

    requires std::is_class_v<T>

    void put(const T& value) { fields(*this, value); }

    std::string& out_; ///< for many small pieces much faster than a QByteArray
};

/// Takes encoded bytes from their beginning.
class Bytes {
  public:
    explicit Bytes(QByteArrayView bytes) : rest_(bytes) {}

    /// Nothing was missing so far.
    [[nodiscard]] bool good() const { return good_; }

    /// The next bytes; none once too few are left.
    QByteArrayView take(qsizetype count) {
        good_ = good_ && count <= rest_.size();
        if (!good_) return {};
        const QByteArrayView taken = rest_.first(count);
        rest_ = rest_.sliced(count);
        return taken;
    }

    template <class T>
    [[nodiscard]] T raw() {
        T value{};
        const QByteArrayView taken = take(sizeof value);
        if (good_) std::memcpy(&value, taken.data(), sizeof value);
        return value;
    }

    /// As Writer::count() wrote it.
    [[nodiscard]] std::uint32_t count() {
        std::uint32_t number = 0;
        for (unsigned shift = 0; shift < 32; shift += varintBits) {
            const auto byte = raw<std::uint8_t>();
            number |= static_cast<std::uint32_t>(byte & (varintMore - 1)) << shift;
            if (byte < varintMore) return number;
        }
        good_ = false;
        return 0;
    }

    [[nodiscard]] int number() {
        const std::uint32_t bits = count();
        return static_cast<int>((bits & 1U) != 0 ? ~(bits >> 1U) : bits >> 1U);
    }

    QByteArrayView text() { return take(count()); }

  private:
    QByteArrayView rest_;
    bool good_ = true;
};

class Reader {
  public:
    explicit Reader(QByteArrayView bytes) : bytes_(bytes) {}

    template <class... T>
    void operator()(T&&... values) {
        (take(std::forward<T>(values)), ...);
    }

    [[nodiscard]] bool good() const { return bytes_.good(); }

  private:
    void take(const Text<QString>& text) { text.text = QString::fromUtf8(bytes_.text()); }

    void take(const Texts<QStringList>& list) {
        list.texts.clear();
        for (auto left = bytes_.count(); left > 0 && good(); --left)
            take(Text{list.what, list.texts.emplace_back()});
    }

    void take(QDate& day) { day = QDate::fromJulianDay(bytes_.raw<qint64>()); }

    void take(TimePoint& time) { time = fromMillis(bytes_.raw<qint64>()); }

    void take(double& value) { value = bytes_.raw<double>(); }

    void take(int& value) { value = bytes_.number(); }

    template <class T>

    requires std::is_enum_v<T>

    void take(T& value) { value = static_cast<T>(bytes_.raw<quint8>()); }

    template <class T>
    void take(std::optional<T>& value) {
        value.reset();
        if (bytes_.raw<quint8>() != 0) take(value.emplace());
    }

    template <class T>
    void take(std::vector<T>& values) {
        values.clear();
        for (auto left = bytes_.count(); left > 0 && good(); --left)
            take(values.emplace_back());
    }

    template <class T>

    requires std::is_class_v<T>

    void take(T& value) { fields(*this, value); }

    Bytes bytes_;
};

/// Steps over everything but texts. What it is given says only of which type the next bytes are.
class WordReader {
  public:
    WordReader(QByteArrayView bytes, std::vector<EventWords::Text>& texts) : bytes_(bytes), texts_(texts) {}

    template <class... T>
    void operator()(const T&... types) {
        (pass(types), ...);
    }

    [[nodiscard]] bool good() const { return bytes_.good(); }

  private:
    void pass(const Text<const QString>& text) { texts_.push_back({text.what, bytes_.text()}); }

    void pass(const Texts<const QStringList>& list) {
        for (auto left = bytes_.count(); left > 0 && good(); --left)
            texts_.push_back({list.what, bytes_.text()});
    }

    void pass(QDate) { bytes_.take(sizeof(qint64)); }

    void pass(TimePoint) { bytes_.take(sizeof(qint64)); }

    void pass(double) { bytes_.take(sizeof(double)); }

    void pass(int) { static_cast<void>(bytes_.count()); }

    template <class T>

    requires std::is_enum_v<T>

    void pass(T) { bytes_.take(sizeof(quint8)); }

    template <class T>
    void pass(const std::optional<T>&) {
        if (bytes_.raw<quint8>() != 0) pass(any<T>());
    }

    template <class T>
    void pass(const std::vector<T>&) {
        for (auto left = bytes_.count(); left > 0 && good(); --left)
            pass(any<T>());
    }

    template <class T>

    requires std::is_class_v<T>

    void pass(const T& type) { fields(*this, type); }

    template <class T>
    static const T& any() {
        static const T value{};
        return value;
    }

    Bytes bytes_;
    std::vector<EventWords::Text>& texts_;
};

} // namespace

void encode(const Event& event, std::string& bytes) {
    Writer writer(bytes);
    writer(event);
}

QByteArray encode(const Event& event) {
    std::string bytes;
    encode(event, bytes);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Event decodeEvent(QByteArrayView bytes) {
    Event event;
    Reader reader(bytes);
    reader(event);
    return reader.good() ? event : Event{};
}

void EventWords::read(QByteArrayView bytes) {
    static const Event type;
    texts.clear();
    kind = EventKind::Other;
    WordReader reader(bytes, texts);
    reader(type);
    if (!reader.good()) return texts.clear();
    kind = static_cast<EventKind>(bytes.front()); // the first of fields()
}

QByteArrayView EventWords::first(EventText what) const noexcept {
    const auto found =
        std::find_if(texts.begin(), texts.end(), [what](const Text& text) { return text.what == what; });
    return found == texts.end() ? QByteArrayView() : found->utf8;
}

} // namespace atlas
