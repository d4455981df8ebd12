#include "core/EventCodec.h"

#include <QByteArrayView>

#include <concepts>
#include <cstring>

namespace atlas {
namespace {

constexpr qsizetype usualBytes = 512; // most events fit, and need no second allocation

/// The fields of each type, once for both directions, so that neither can forget one.
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

{ archive(actor.name, actor.group, actor.role); }

template <class A>
void fields(A& archive, auto& casualties) requires requires {
    casualties.byGroup;
}

{
    for (auto& group : casualties.byGroup)
        archive(group);
    archive(casualties.total, casualties.best);
}

template <class A>
void fields(A& archive, auto& claim) requires requires {
    claim.published;
}

{
    archive(claim.source, claim.published, claim.words, claim.language, claim.link, claim.actors,
            claim.target, claim.casualties, claim.row);
}

template <class A>
void fields(A& archive, auto& where) requires requires {
    where.governorate;
}

{
    archive(where.point, where.precision, where.radiusMetres, where.name, where.district, where.governorate,
            where.zone);
}

template <class A>
void fields(A& archive, auto& event) requires requires {
    event.claims;
}

{
    archive(event.id, event.kind, event.when, event.where, event.headline, event.grade, event.claims,
            event.dataset);
}

/// Numbers as they lie in memory and texts as UTF-8 behind their length: for this run of the program only.
class Writer {
  public:
    explicit Writer(QByteArray& bytes) : out_(bytes) {}

    template <class... T>
    void operator()(const T&... values) {
        (put(values), ...);
    }

  private:
    template <class T>
    void raw(T value) {
        out_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    // UTF-8: half the size of QString's own characters for most of what is written about events.
    void put(const QString& text) {
        const QByteArray utf8 = text.toUtf8();
        raw(static_cast<quint32>(utf8.size()));
        out_ += utf8;
    }

    void put(QDate day) { raw(day.toJulianDay()); }

    void put(TimePoint time) { raw(toMillis(time)); }

    void put(double value) { raw(value); }

    void put(int value) { raw(value); }

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
        raw(static_cast<quint32>(values.size()));
        for (const T& value : values)
            put(value);
    }

    template <class T>

    requires std::is_class_v<T>

    void put(const T& value) { fields(*this, value); }

    QByteArray& out_;
};

class Reader {
  public:
    explicit Reader(const QByteArray& bytes) : rest_(bytes) {}

    template <class... T>
    void operator()(T&... values) {
        (take(values), ...);
    }

    /// Nothing was missing so far.
    [[nodiscard]] bool good() const { return good_; }

  private:
    /// The next bytes; none once too few are left.
    QByteArrayView bytes(qsizetype count) {
        good_ = good_ && count <= rest_.size();
        if (!good_) return {};
        const QByteArrayView taken = rest_.first(count);
        rest_ = rest_.sliced(count);
        return taken;
    }

    template <class T>
    [[nodiscard]] T raw() {
        T value{};
        const QByteArrayView taken = bytes(sizeof value);
        if (good_) std::memcpy(&value, taken.data(), sizeof value);
        return value;
    }

    void take(QString& text) { text = QString::fromUtf8(bytes(raw<quint32>())); }

    void take(QDate& day) { day = QDate::fromJulianDay(raw<qint64>()); }

    void take(TimePoint& time) { time = fromMillis(raw<qint64>()); }

    void take(double& value) { value = raw<double>(); }

    void take(int& value) { value = raw<int>(); }

    template <class T>

    requires std::is_enum_v<T>

    void take(T& value) { value = static_cast<T>(raw<quint8>()); }

    template <class T>
    void take(std::optional<T>& value) {
        value.reset();
        if (raw<quint8>() != 0) take(value.emplace());
    }

    template <class T>
    void take(std::vector<T>& values) {
        values.clear();
        for (auto left = raw<quint32>(); left > 0 && good_; --left)
            take(values.emplace_back());
    }

    template <class T>

    requires std::is_class_v<T>

    void take(T& value) { fields(*this, value); }

    QByteArrayView rest_;
    bool good_ = true;
};

} // namespace

QByteArray encode(const Event& event) {
    QByteArray bytes;
    bytes.reserve(usualBytes);
    Writer writer(bytes);
    writer(event);
    return bytes;
}

Event decodeEvent(const QByteArray& bytes) {
    Event event;
    Reader reader(bytes);
    reader(event);
    return reader.good() ? event : Event{};
}

} // namespace atlas
