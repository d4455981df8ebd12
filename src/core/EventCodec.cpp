#include "core/EventCodec.h"

#include <QDataStream>
#include <QIODevice>

#include <concepts>

namespace atlas {
namespace {

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

class Writer {
  public:
    explicit Writer(QByteArray& bytes) : out_(&bytes, QIODevice::WriteOnly) {}

    template <class... T>
    void operator()(const T&... values) {
        (put(values), ...);
    }

  private:
    // UTF-8: half the size of QString's own stream for most of what is written about events.
    void put(const QString& text) { out_ << text.toUtf8(); }

    void put(QDate day) { out_ << qint64{day.toJulianDay()}; }

    void put(TimePoint time) { out_ << qint64{toMillis(time)}; }

    void put(double value) { out_ << value; }

    void put(int value) { out_ << qint32{value}; }

    template <class T>

    requires std::is_enum_v<T>

    void put(T value) { out_ << static_cast<quint8>(value); }

    template <class T>
    void put(const std::optional<T>& value) {
        out_ << value.has_value();
        if (value) put(*value);
    }

    template <class T>
    void put(const std::vector<T>& values) {
        out_ << static_cast<quint32>(values.size());
        for (const T& value : values)
            put(value);
    }

    template <class T>

    requires std::is_class_v<T>

    void put(const T& value) { fields(*this, value); }

    QDataStream out_;
};

class Reader {
  public:
    explicit Reader(const QByteArray& bytes) : in_(bytes) {}

    template <class... T>
    void operator()(T&... values) {
        (take(values), ...);
    }

    [[nodiscard]] bool good() const { return in_.status() == QDataStream::Ok; }

  private:
    template <class T>
    [[nodiscard]] T read() {
        T value{};
        in_ >> value;
        return value;
    }

    void take(QString& text) { text = QString::fromUtf8(read<QByteArray>()); }

    void take(QDate& day) { day = QDate::fromJulianDay(read<qint64>()); }

    void take(TimePoint& time) { time = fromMillis(read<qint64>()); }

    void take(double& value) { in_ >> value; }

    void take(int& value) { value = read<qint32>(); }

    template <class T>

    requires std::is_enum_v<T>

    void take(T& value) { value = static_cast<T>(read<quint8>()); }

    template <class T>
    void take(std::optional<T>& value) {
        value.reset();
        if (read<bool>()) take(value.emplace());
    }

    template <class T>
    void take(std::vector<T>& values) {
        values.clear();
        for (auto left = read<quint32>(); left > 0 && good(); --left)
            take(values.emplace_back());
    }

    template <class T>

    requires std::is_class_v<T>

    void take(T& value) { fields(*this, value); }

    QDataStream in_;
};

} // namespace

QByteArray encode(const Event& event) {
    QByteArray bytes;
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
