#include "io/VectorTileDecoder.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

#include <bit>
#include <cstring>
#include <optional>

namespace atlas {
namespace {

/// Fields of one message of Protocol Buffers, one after the other. Stops for good at the first fault.
class Message {
  public:
    explicit Message(QByteArrayView bytes) : at_(bytes.begin()), end_(bytes.end()) {}

    /// Moves on to the next field. False at the end and at a fault.
    bool next() {
        if (fault_ || at_ == end_) return false;
        const auto tag = varint();
        if (!tag) return false;
        field_ = static_cast<int>(*tag >> 3U);
        return take(static_cast<int>(*tag & 7U));
    }

    [[nodiscard]] int field() const { return field_; }

    [[nodiscard]] std::uint64_t number() const { return number_; }

    [[nodiscard]] QByteArrayView bytes() const { return bytes_; }

    [[nodiscard]] bool fault() const { return fault_; }

    /// The next bare number; for packed lists.
    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at_ == end_) break;
            const auto byte = static_cast<unsigned char>(*at_++);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) return value;
        }
        fault_ = true;
        return std::nullopt;
    }

    [[nodiscard]] bool atEnd() const { return at_ == end_; }

  private:
    enum Wire { Varint = 0, Fixed64 = 1, Length = 2, Fixed32 = 5 };

    bool take(int wire) {
        bytes_ = {};
        switch (wire) {
        case Varint:
            if (const auto value = varint()) number_ = *value;
            return !fault_;
        case Fixed64:
            return takeBytes(8);
        case Fixed32:
            return takeBytes(4);
        case Length:
            if (const auto length = varint()) return takeBytes(*length);
            return false;
        default:
            fault_ = true;
            return false;
        }
    }

    bool takeBytes(std::uint64_t count) {
        if (count > static_cast<std::uint64_t>(end_ - at_)) {
            fault_ = true;
            return false;
        }
        bytes_ = QByteArrayView(at_, static_cast<qsizetype>(count));
        at_ += count;
        return true;
    }

    const char* at_;
    const char* end_;
    int field_ = 0;
    std::uint64_t number_ = 0;
    QByteArrayView bytes_;
    bool fault_ = false;
};

std::int64_t unzigzag(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

template <class T>
T fixed(QByteArrayView bytes) {
    T value{};
    if (bytes.size() == static_cast<qsizetype>(sizeof value)) std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

/// Numbers as they are asked for in a style: "2", not "2.0".
VectorTile::Value valueOf(double number) {
    return {QString::number(number, 'g', 15), number};
}

std::optional<VectorTile::Value> decodeValue(QByteArrayView bytes) {
    VectorTile::Value value;
    Message message(bytes);
    while (message.next()) {
        switch (message.field()) {
        case 1:
            value.text = QString::fromUtf8(message.bytes());
            break;
        case 2:
            value = valueOf(double{fixed<float>(message.bytes())});
            break;
        case 3:
            value = valueOf(fixed<double>(message.bytes()));
            break;
        case 4:
            value = valueOf(static_cast<double>(static_cast<std::int64_t>(message.number())));
            break;
        case 5:
            value = valueOf(static_cast<double>(message.number()));
            break;
        case 6:
            value = valueOf(static_cast<double>(unzigzag(message.number())));
            break;
        case 7:
            value = valueOf(message.number() != 0 ? 1 : 0);
            break;
        default:
            break;
        }
    }
    return message.fault() ? std::nullopt : std::optional(value);
}

/// The commands of a geometry (section 4.3 of the specification) as parts of points.
class GeometryReader {
  public:
    GeometryReader(VectorTile::Layer& layer, VectorTile::Shape shape) : layer_(layer), shape_(shape) {}

    bool read(QByteArrayView bytes) {
        Message numbers(bytes);
        while (!numbers.atEnd()) {
            const auto command = numbers.varint();
            if (!command || !run(static_cast<unsigned>(*command & 7U), *command >> 3U, numbers)) return false;
        }
        endPart();
        return true;
    }

  private:
    enum Command : unsigned { MoveTo = 1, LineTo = 2, ClosePath = 7 };

    bool run(unsigned command, std::uint64_t count, Message& numbers) {
        if (command == ClosePath) return true; // a part ends where the next begins
        if (command != MoveTo && command != LineTo) return false;
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto dx = numbers.varint();
            const auto dy = numbers.varint();
            if (!dx || !dy) return false;
            x_ += unzigzag(*dx);
            y_ += unzigzag(*dy);
            if (!inReach(x_) || !inReach(y_)) return false;
            if (command == MoveTo) endPart();
            layer_.points.push_back({static_cast<std::int32_t>(x_), static_cast<std::int32_t>(y_)});
        }
        return true;
    }

    /// A place far from its tile is a fault, and sums of such could overflow.
    [[nodiscard]] bool inReach(std::int64_t v) const {
        const std::int64_t most = std::int64_t{layer_.extent} * 64;
        return v >= -most && v <= most;
    }

    void endPart() {
        const std::uint32_t begun = layer_.partEnds.empty() ? 0 : layer_.partEnds.back();
        const auto now = static_cast<std::uint32_t>(layer_.points.size());
        if (now == begun) return;
        // Points are drawn one by one and need no parts of their own; a line needs two, a ring three.
        const std::uint32_t least = shape_ == VectorTile::Shape::Area   ? 3
                                    : shape_ == VectorTile::Shape::Line ? 2
                                                                        : 1;
        if (now - begun < least)
            layer_.points.resize(begun);
        else
            layer_.partEnds.push_back(now);
    }

    VectorTile::Layer& layer_;
    VectorTile::Shape shape_;
    std::int64_t x_ = 0;
    std::int64_t y_ = 0;
};

bool decodeTags(VectorTile::Layer& layer, VectorTile::Feature& feature, QByteArrayView bytes) {
    feature.firstTag = static_cast<std::uint32_t>(layer.tags.size());
    Message numbers(bytes);
    while (!numbers.atEnd()) {
        const auto key = numbers.varint();
        const auto value = numbers.varint();
        if (!key || !value || *key >= layer.keys.size() || *value >= layer.values.size()) return false;
        layer.tags.emplace_back(static_cast<std::uint32_t>(*key), static_cast<std::uint32_t>(*value));
    }
    feature.tags = static_cast<std::uint32_t>(layer.tags.size()) - feature.firstTag;
    return true;
}

bool decodeFeature(VectorTile::Layer& layer, QByteArrayView bytes) {
    VectorTile::Feature feature;
    QByteArrayView tags;
    QByteArrayView geometry;
    Message message(bytes);
    while (message.next()) {
        if (message.field() == 2) tags = message.bytes();
        if (message.field() == 3 && message.number() <= 3)
            feature.shape = static_cast<VectorTile::Shape>(message.number());
        if (message.field() == 4) geometry = message.bytes();
    }
    if (message.fault()) return false;
    if (feature.shape == VectorTile::Shape::Unknown)
        return true; // the specification lets readers pass over it
    if (!decodeTags(layer, feature, tags)) return false;
    feature.firstPart = static_cast<std::uint32_t>(layer.partEnds.size());
    if (!GeometryReader(layer, feature.shape).read(geometry)) return false;
    feature.parts = static_cast<std::uint32_t>(layer.partEnds.size()) - feature.firstPart;
    if (feature.parts > 0) layer.features.push_back(feature);
    return true;
}

/// Features name keys and values that may come after them.
bool decodeLayer(VectorTile& tile, QByteArrayView bytes) {
    VectorTile::Layer layer;
    Message message(bytes);
    while (message.next()) {
        if (message.field() == 1) layer.name = QString::fromUtf8(message.bytes());
        if (message.field() == 3) layer.keys.push_back(QString::fromUtf8(message.bytes()));
        constexpr std::uint64_t mostExtent = 1U << 16U;
        if (message.field() == 5 && message.number() > 0 && message.number() <= mostExtent)
            layer.extent = static_cast<int>(message.number());
        if (message.field() != 4) continue;
        auto value = decodeValue(message.bytes());
        if (!value) return false;
        layer.values.push_back(std::move(*value));
    }
    if (message.fault()) return false;
    Message again(bytes);
    while (again.next())
        if (again.field() == 2 && !decodeFeature(layer, again.bytes())) return false;
    tile.layers.push_back(std::move(layer));
    return true;
}

} // namespace

std::shared_ptr<const VectorTile> decodeVectorTile(QByteArrayView bytes) {
    auto tile = std::make_shared<VectorTile>();
    Message message(bytes);
    while (message.next())
        if (message.field() == 3 && !decodeLayer(*tile, message.bytes())) return nullptr;
    return message.fault() ? nullptr : tile;
}

QByteArray unpacked(const QByteArray& bytes, qsizetype most) {
    const bool gzip = bytes.startsWith("\x1f\x8b");
    const bool zlib = bytes.startsWith('\x78');
    if (!gzip && !zlib) return bytes;
    QByteArray out;
    // Tiles shrink to a third or so; what needs more room gets it, up to the bound.
    for (qsizetype room = bytes.size() * 8 + 1024; room <= most; room *= 4) {
        out.resize(room);
        std::size_t size = 0;
        if (CPLZLibInflate(bytes.constData(), static_cast<std::size_t>(bytes.size()), out.data(),
                           static_cast<std::size_t>(room), &size))
            return out.first(static_cast<qsizetype>(size));
    }
    return {};
}

} // namespace atlas
