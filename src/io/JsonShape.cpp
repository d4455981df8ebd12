#include "io/JsonShape.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace atlas {
namespace {

constexpr char recordSeparator = '\x1e'; // RFC 8142 begins each record with one

/// Steps over JSON without reading it: strings as wholes, and how deep a sign stands.
class JsonWalk {
  public:
    explicit JsonWalk(QByteArrayView text) : text_(text) {}

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    [[nodiscard]] int depth() const { return depth_; }

    [[nodiscard]] char peek() const { return atEnd() ? '\0' : text_[at_]; }

    void skipBlanks() {
        constexpr std::string_view blanks = " \t\r\n\x1e";
        while (!atEnd() && blanks.find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    /// The string that begins here, its quotation marks and escapes as they stand.
    QByteArrayView string() {
        const qsizetype from = at_++;
        while (!atEnd() && text_[at_] != '"')
            at_ += text_[at_] == '\\' ? 2 : 1;
        ++at_;
        return text_.sliced(from, std::min(at_, text_.size()) - from);
    }

    /// One sign outside of strings.
    void step() {
        const char sign = text_[at_++];
        if (sign == '{' || sign == '[') ++depth_;
        if (sign == '}' || sign == ']') --depth_;
    }

  private:
    QByteArrayView text_;
    qsizetype at_ = 0;
    int depth_ = 0;
};

bool isGeometryType(QByteArrayView type) {
    constexpr std::array<std::string_view, 7> types{
        "\"Point\"",   "\"MultiPoint\"",   "\"LineString\"",         "\"MultiLineString\"",
        "\"Polygon\"", "\"MultiPolygon\"", "\"GeometryCollection\"",
    };
    return std::find(types.begin(), types.end(), std::string_view(type.data(), size_t(type.size())))
           != types.end();
}

/// What the keys of the outermost object say.
struct Outermost {
    bool feature = false;
    bool collection = false;
    bool geometry = false;
    bool closed = false;
    bool more = false; ///< another value follows
};

void take(QByteArrayView key, JsonWalk& walk, Outermost& found) {
    walk.skipBlanks();
    if (key == "\"features\"" && walk.peek() == '[') found.collection = true;
    if (key != "\"type\"" || walk.peek() != '"') return;
    const QByteArrayView type = walk.string();
    found.feature = found.feature || type == "\"Feature\"";
    found.collection = found.collection || type == "\"FeatureCollection\"";
    found.geometry = found.geometry || isGeometryType(type);
}

Outermost outermost(QByteArrayView head) {
    Outermost found;
    JsonWalk walk(head);
    walk.skipBlanks();
    walk.step();
    while (!walk.atEnd() && walk.depth() > 0) {
        if (walk.peek() != '"') {
            walk.step();
            continue;
        }
        const QByteArrayView key = walk.string();
        walk.skipBlanks();
        if (walk.depth() != 1 || walk.peek() != ':') continue;
        walk.step();
        take(key, walk, found);
    }
    found.closed = walk.depth() == 0;
    walk.skipBlanks();
    found.more = found.closed && walk.peek() == '{';
    return found;
}

/// "[id],[lat]" is the header of a table of text.
bool beginsArray(JsonWalk walk) {
    constexpr std::string_view values = "{[\"]-0123456789";
    walk.step();
    walk.skipBlanks();
    return values.find(walk.peek()) != std::string_view::npos;
}

} // namespace

std::optional<TableFormat> jsonShape(QByteArrayView head) {
    JsonWalk walk(head);
    const bool separated = head.startsWith(recordSeparator);
    walk.skipBlanks();
    if (walk.peek() == '[') return beginsArray(walk) ? std::optional(TableFormat::Json) : std::nullopt;
    if (walk.peek() != '{') return std::nullopt;
    const Outermost object = outermost(head);
    if ((separated || object.more) && (object.feature || object.geometry)) return TableFormat::GeoJsonLines;
    if (object.feature || object.collection || object.geometry) return TableFormat::GeoJson;
    return TableFormat::Json;
}

} // namespace atlas
