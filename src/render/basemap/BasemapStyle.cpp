#include "render/basemap/BasemapStyle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BasemapStyle)
};

Error faulty(const QString& what, const QString& part) {
    return {what, part, Text::tr("mend geodata/style.json")};
}

Result<QColor> parseColor(const QJsonObject& from, const QString& key) {
    const QColor colour(from.value(key).toString());
    if (!colour.isValid()) return faulty(Text::tr("not a colour such as “#a9d3de”"), key);
    return colour;
}

void parseWhere(StyleRule& rule, const QJsonObject& where) {
    const QJsonValue rank = where.value(QStringLiteral("rank"));
    if (rank.isArray())
        for (const auto& one : rank.toArray())
            rule.ranks.push_back(one.toInt());
    else if (rank.isDouble())
        rule.ranks.push_back(rank.toInt());
    rule.country = where.value(QStringLiteral("country")).toString();
}

std::optional<Error> parseColors(StyleRule& rule, const QJsonObject& from) {
    const double opacity = from.value(QStringLiteral("opacity")).toDouble(1);
    for (auto [key, target] :
         {std::pair(QStringLiteral("fill"), &rule.fill), std::pair(QStringLiteral("stroke"), &rule.stroke)}) {
        if (!from.contains(key)) continue;
        auto colour = parseColor(from, key);
        if (!colour) return colour.error();
        *target = *colour;
        (*target)->setAlphaF(static_cast<float>((*target)->alphaF() * opacity));
    }
    return std::nullopt;
}

Result<StyleRule> parseRule(const QJsonObject& from) {
    StyleRule rule;
    rule.layer = from.value(QStringLiteral("layer")).toString();
    if (rule.layer.isEmpty()) return faulty(Text::tr("a rule names no layer"), QStringLiteral("layers"));
    if (const auto error = parseColors(rule, from)) return Error{error->what, rule.layer, error->remedy};
    if (!rule.fill && !rule.stroke) return faulty(Text::tr("a rule has neither fill nor stroke"), rule.layer);
    parseWhere(rule, from.value(QStringLiteral("where")).toObject());
    rule.minZoom = from.value(QStringLiteral("minzoom")).toInt(rule.minZoom);
    rule.maxZoom = from.value(QStringLiteral("maxzoom")).toInt(rule.maxZoom);
    rule.width = ZoomSteps::parse(from.value(QStringLiteral("width")));
    for (const auto& length : from.value(QStringLiteral("dash")).toArray())
        rule.dash << length.toDouble();
    if (std::any_of(rule.dash.begin(), rule.dash.end(), [](double d) { return d <= 0; }))
        return faulty(Text::tr("a dash is not longer than nothing"), rule.layer);
    return rule;
}

/// The box and what lies beyond it; a style without them ends nowhere.
std::optional<Error> parseBox(BasemapStyle& style, const QJsonObject& from) {
    const QJsonArray box = from.value(QStringLiteral("box")).toArray();
    if (box.isEmpty()) return std::nullopt;
    style.box = {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()};
    if (box.size() != 4 || style.box.empty())
        return faulty(Text::tr("not west, south, east and north"), QStringLiteral("box"));
    auto outside = parseColor(from, QStringLiteral("outside"));
    if (!outside) return outside.error();
    style.outside = *outside;
    return std::nullopt;
}

} // namespace

bool StyleRule::takes(const MapFeature& feature) const {
    const bool ranked = ranks.empty() || std::find(ranks.begin(), ranks.end(), feature.rank) != ranks.end();
    return ranked && (country.isEmpty() || country == feature.country);
}

Result<BasemapStyle> BasemapStyle::parse(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) return faulty(fault.errorString(), QStringLiteral("style.json"));
    BasemapStyle style;
    auto land = parseColor(document.object(), QStringLiteral("land"));
    if (!land) return land.error();
    style.land = *land;
    if (const auto error = parseBox(style, document.object())) return *error;
    for (const auto& entry : document.object().value(QStringLiteral("layers")).toArray()) {
        auto rule = parseRule(entry.toObject());
        if (!rule) return rule.error();
        style.rules.push_back(std::move(rule).value());
    }
    return style;
}

} // namespace atlas
