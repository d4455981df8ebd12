#include "render/basemap/MapStyle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MapStyle)
};

constexpr std::array themeNames{u"standard", u"pale", u"dark"};

/// What stops the reading of a style; caught where it began.
struct Fault {
    Error error;
};

[[noreturn]] void fail(const QString& what, const QString& part) {
    throw Fault{{what, part, Text::tr("mend the style file")}};
}

class StyleParser {
  public:
    explicit StyleParser(const QJsonObject& root) : colours_(root.value(u"colours").toObject()) {}

    [[nodiscard]] MapStyle parse(const QJsonObject& root) const {
        MapStyle style;
        style.land = colour(root.value(u"land"), QStringLiteral("land"));
        style.beyond = root.contains(u"beyond") ? colour(root.value(u"beyond"), QStringLiteral("beyond"))
                                                : shaded(style.land);
        for (const auto& rule : root.value(u"layers").toArray())
            style.rules.push_back(drawRule(rule.toObject()));
        for (const auto& rule : root.value(u"names").toArray())
            style.names.push_back(nameRule(rule.toObject()));
        return style;
    }

  private:
    /// "#a9d3de", or a name from "colours", which has one for all themes or one for each.
    [[nodiscard]] ThemeColour colour(const QJsonValue& value, const QString& part) const {
        const QString text = value.toString();
        if (text.startsWith(u'#')) return sameInAll(text, part);
        const QJsonValue named = colours_.value(text);
        if (named.isString()) return sameInAll(named.toString(), text);
        if (!named.isObject()) fail(Text::tr("no such colour"), text.isEmpty() ? part : text);
        ThemeColour colours;
        for (std::size_t theme = 0; theme < colours.size(); ++theme)
            colours[theme] = plain(named.toObject().value(QStringView(themeNames[theme])).toString(), text);
        return colours;
    }

    /// A little darker, as a map without a colour of its own for it shows where it ends.
    [[nodiscard]] static ThemeColour shaded(ThemeColour colours) {
        constexpr int shade = 104; // per cent
        for (QColor& colour : colours)
            colour = colour.darker(shade);
        return colours;
    }

    [[nodiscard]] static ThemeColour sameInAll(const QString& text, const QString& part) {
        ThemeColour colours;
        colours.fill(plain(text, part));
        return colours;
    }

    [[nodiscard]] static QColor plain(const QString& text, const QString& part) {
        const QColor colour(text);
        if (!colour.isValid()) fail(Text::tr("not a colour such as “#a9d3de”"), part);
        return colour;
    }

    [[nodiscard]] static TileFilter filter(const QJsonObject& from) {
        TileFilter filter;
        filter.layer = from.value(u"layer").toString();
        if (filter.layer.isEmpty()) fail(Text::tr("a rule names no layer"), QStringLiteral("layers"));
        filter.minZoom = from.value(u"minzoom").toInt(filter.minZoom);
        filter.maxZoom = from.value(u"maxzoom").toInt(filter.maxZoom);
        const QJsonObject where = from.value(u"where").toObject();
        for (auto one = where.begin(); one != where.end(); ++one) {
            const bool not_ = one.key().startsWith(u'!');
            TileFilter::Condition condition{not_ ? one.key().mid(1) : one.key(), {}, not_};
            const QJsonArray values = one->isArray() ? one->toArray() : QJsonArray{*one};
            for (const auto& value : values)
                condition.values << value.toVariant().toString();
            filter.conditions.push_back(std::move(condition));
        }
        return filter;
    }

    [[nodiscard]] DrawRule drawRule(const QJsonObject& from) const {
        DrawRule rule;
        rule.filter = filter(from);
        const QString& layer = rule.filter.layer;
        if (from.contains(u"fill")) rule.fill = colour(from.value(u"fill"), layer);
        if (from.contains(u"stroke")) rule.stroke = colour(from.value(u"stroke"), layer);
        if (!rule.fill && !rule.stroke) fail(Text::tr("a rule has neither fill nor stroke"), layer);
        rule.width = ZoomSteps::parse(from.value(u"width"));
        rule.flat = from.value(u"flat").toBool();
        for (const auto& length : from.value(u"dash").toArray())
            rule.dash << length.toDouble();
        if (std::any_of(rule.dash.begin(), rule.dash.end(), [](double d) { return d <= 0; }))
            fail(Text::tr("a dash is not longer than nothing"), layer);
        return rule;
    }

    [[nodiscard]] NameRule nameRule(const QJsonObject& from) const {
        NameRule rule;
        rule.filter = filter(from);
        rule.colour = colour(from.value(u"colour"), rule.filter.layer);
        rule.halo = colour(from.value(u"halo"), rule.filter.layer);
        rule.size = ZoomSteps::parse(from.value(u"size"));
        rule.bold = from.value(u"bold").toBool();
        const QString along = from.value(u"along").toString();
        rule.along = along == u"upon";
        rule.beside = along == u"beside";
        rule.ref = from.value(u"text").toString() == u"ref";
        rule.first = from.value(u"first").toString();
        return rule;
    }

    QJsonObject colours_;
};

} // namespace

Result<MapStyle> MapStyle::parse(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) return Error{fault.errorString(), {}, Text::tr("mend the style file")};
    try {
        return StyleParser(document.object()).parse(document.object());
    } catch (const Fault& found) {
        return found.error;
    }
}

TileMatch::TileMatch(const TileFilter& filter, const VectorTile::Layer& layer) : layer_(layer) {
    for (const TileFilter::Condition& condition : filter.conditions) {
        const int key = layer.key(condition.key);
        if (key < 0) {
            if (!condition.not_) none_ = true;
            continue;
        }
        Wanted wanted{static_cast<std::uint32_t>(key), std::vector<bool>(layer.values.size()),
                      condition.not_};
        for (std::size_t i = 0; i < layer.values.size(); ++i)
            wanted.values[i] = condition.values.contains(layer.values[i].text);
        wanted_.push_back(std::move(wanted));
    }
}

bool TileMatch::takes(const VectorTile::Feature& feature) const noexcept {
    if (none_) return false;
    const auto tags = std::span(layer_.tags).subspan(feature.firstTag, feature.tags);
    return std::all_of(wanted_.begin(), wanted_.end(), [&](const Wanted& wanted) {
        const bool found = std::any_of(tags.begin(), tags.end(), [&](const auto& tag) {
            return tag.first == wanted.key && wanted.values[tag.second];
        });
        return found != wanted.not_;
    });
}

} // namespace atlas
