#include "filter/FilterArguments.h"

#include "filter/FilterWords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilterArguments)
};

using Parsed = Result<FilterCriterion>;

/// A copy out of a constant: GCC 12 takes the destruction of a moved-from variant for a use of what was never
/// set.
template <class Criterion>
Parsed parsed(const Criterion& criterion) {
    const FilterCriterion any(criterion);
    return any;
}

/// The shortest decimal that reads back as the same number.
QString exact(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString exact(GeoPoint p) {
    return exact(p.lon) + u',' + exact(p.lat);
}

std::optional<double> parseNumber(const QString& text) {
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<GeoPoint> parsePlace(const QString& text) {
    const QStringList parts = text.split(u',');
    if (parts.size() != 2) return std::nullopt;
    const auto lon = parseNumber(parts[0]);
    const auto lat = parseNumber(parts[1]);
    if (!lon || !lat || !GeoPoint{*lon, *lat}.valid()) return std::nullopt;
    return GeoPoint{*lon, *lat};
}

std::optional<double> parseKilometres(const QString& text) {
    const auto number = parseNumber(text);
    if (!number || *number <= 0 || *number > Within::mostKilometres) return std::nullopt;
    return number;
}

QString dashed(const QString& option) {
    return QStringLiteral("--") + option;
}

Error wrong(const QString& option, const QString& value, const QString& remedy) {
    return {Text::tr("“%1” is not understood").arg(value.simplified()), dashed(option), remedy};
}

/// Words between commas, each of them one of `values`.
template <class Value>
Result<std::set<Value>> parseSet(const QString& option, const QString& text,
                                 std::optional<Value> (*valueOf)(const QString&), const QStringList& all) {
    std::set<Value> values;
    for (const QString& word : text.split(u',')) {
        const auto value = valueOf(word.trimmed());
        if (!value)
            return wrong(option, word, Text::tr("write some of %1").arg(all.join(QStringLiteral(","))));
        values.insert(*value);
    }
    return values;
}

/// Every word of an option that knows only so many.
template <class Value>
QStringList allWords(int count, QString (*wordOf)(Value)) {
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << wordOf(static_cast<Value>(i));
    return words;
}

Parsed parseKinds(const QString& value) {
    auto kinds =
        parseSet(QStringLiteral("kind"), value, &kindOfOption, allWords(eventKindCount, &kindOption));
    if (!kinds) return kinds.error();
    return parsed(KindIs{std::move(kinds).value()});
}

Parsed parseActors(const QString& value) {
    auto groups =
        parseSet(QStringLiteral("actor"), value, &actorOfOption, allWords(actorGroupCount, &actorOption));
    if (!groups) return groups.error();
    return parsed(ActorIs{std::move(groups).value()});
}

Parsed parseGrades(const QString& value) {
    auto grades =
        parseSet(QStringLiteral("grade"), value, &gradeOfOption, allWords(gradeCount, &gradeOption));
    if (!grades) return grades.error();
    return parsed(GradeIs{std::move(grades).value()});
}

Parsed parseKilled(const QString& value) {
    bool ok = false;
    const int killed = value.trimmed().toInt(&ok);
    if (ok && killed >= 0 && killed <= KilledAtLeast::most) return parsed(KilledAtLeast{killed});
    return wrong(QStringLiteral("killed-min"), value,
                 Text::tr("write a whole number from 0 to %1").arg(KilledAtLeast::most));
}

Parsed parsePrecision(const QString& value) {
    if (const auto precision = precisionOfOption(value.trimmed()))
        return parsed(PrecisionAtLeast{*precision});
    return wrong(QStringLiteral("precision"), value, Text::tr("write exact, radius, governorate or country"));
}

template <class Has>
Parsed parseText(const char* option, const QString& value) {
    if (!Gazetteer::fold(value).isEmpty()) return parsed(Has{value.simplified()});
    return wrong(QLatin1String(option), value, Text::tr("write some letters or digits"));
}

Parsed parseWithin(const QString& value) {
    const auto km = parseKilometres(value.section(u',', 2, 2));
    const auto at = parsePlace(value.section(u',', 0, 1));
    if (at && km) return parsed(Within{Within::Of::Place, value.section(u',', 3).simplified(), *km, {{*at}}});
    return wrong(QStringLiteral("within"), value,
                 Text::tr("write longitude,latitude,kilometres: 39.01,35.95,25"));
}

/// "Deir ez-Zor,25": the last comma parts the name from the distance.
Parsed parseNamed(const char* option, Within::Of of, const QString& value) {
    const QString name = value.section(u',', 0, -2).simplified();
    const auto km = parseKilometres(value.section(u',', -1));
    if (!name.isEmpty() && km) return parsed(Within{of, name, *km, {}});
    return wrong(QLatin1String(option), value, Text::tr("write a name and kilometres: Raqqa,25"));
}

Parsed parseInside(const QString& value) {
    InsideShape shape;
    for (const QString& corner : value.split(u' ', Qt::SkipEmptyParts)) {
        const auto at = parsePlace(corner);
        if (!at) break;
        shape.ring.push_back(*at);
    }
    const bool all =
        static_cast<qsizetype>(shape.ring.size()) == value.split(u' ', Qt::SkipEmptyParts).size();
    if (all && shape.ring.size() >= 3) return parsed(shape);
    return wrong(QStringLiteral("inside"), value,
                 Text::tr("write three or more corners: “39,35 40,35 40,36”"));
}

struct OptionRow {
    const char* name;
    const char* help;
    Parsed (*parse)(const QString& value);
};

constexpr std::array<OptionRow, 12> options{{
    {"kind", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events of these kinds: airstrike,shelling"),
     &parseKinds},
    {"actor",
     QT_TRANSLATE_NOOP("atlas::FilterArguments",
                       "Only events in which a claim names one of these actors: russia,turkey"),
     &parseActors},
    {"grade", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events of these grades: confirmed,fair"),
     &parseGrades},
    {"killed-min", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events with so many killed or more"),
     &parseKilled},
    {"precision",
     QT_TRANSLATE_NOOP("atlas::FilterArguments",
                       "Only events whose place is known so well: exact, radius, governorate or country"),
     &parsePrecision},
    {"target", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events with these words in their target"),
     [](const QString& value) { return parseText<TargetHas>("target", value); }},
    {"source", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events with a source of this name"),
     [](const QString& value) { return parseText<SourceHas>("source", value); }},
    {"text", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events that speak of this"),
     [](const QString& value) { return parseText<TextHas>("text", value); }},
    {"within",
     QT_TRANSLATE_NOOP("atlas::FilterArguments",
                       "Only events so near to a point: longitude,latitude,kilometres"),
     &parseWithin},
    {"near", QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events so near to a named place: Raqqa,25"),
     [](const QString& value) { return parseNamed("near", Within::Of::Place, value); }},
    {"within-river",
     QT_TRANSLATE_NOOP("atlas::FilterArguments", "Only events so near to a river: Euphrates,5"),
     [](const QString& value) { return parseNamed("within-river", Within::Of::River, value); }},
    {"inside",
     QT_TRANSLATE_NOOP("atlas::FilterArguments",
                       "Only events inside a shape: “longitude,latitude longitude,latitude …”"),
     &parseInside},
}};

template <class Value>
QString joined(const std::set<Value>& values, QString (*wordOf)(Value)) {
    QStringList words;
    for (const Value value : values)
        words << wordOf(value);
    return words.join(u',');
}

struct Argument {
    QString operator()(const KindIs& c) const {
        return QStringLiteral("--kind=") + joined(c.kinds, &kindOption);
    }

    QString operator()(const ActorIs& c) const {
        return QStringLiteral("--actor=") + joined(c.groups, &actorOption);
    }

    QString operator()(const GradeIs& c) const {
        return QStringLiteral("--grade=") + joined(c.grades, &gradeOption);
    }

    QString operator()(const KilledAtLeast& c) const {
        return QStringLiteral("--killed-min=") + QString::number(c.killed);
    }

    QString operator()(const PrecisionAtLeast& c) const {
        return QStringLiteral("--precision=") + precisionOption(c.precision);
    }

    QString operator()(const TargetHas& c) const { return QStringLiteral("--target=") + c.text; }

    QString operator()(const SourceHas& c) const { return QStringLiteral("--source=") + c.text; }

    QString operator()(const TextHas& c) const { return QStringLiteral("--text=") + c.text; }

    QString operator()(const InsideShape& c) const {
        QStringList corners;
        for (const GeoPoint& corner : c.ring)
            corners << exact(corner);
        return QStringLiteral("--inside=") + corners.join(u' ');
    }

    QString operator()(const Within& c) const {
        const QString km = exact(c.kilometres);
        if (c.of == Within::Of::River) return QStringLiteral("--within-river=%1,%2").arg(c.name, km);
        if (c.lines.empty() || c.lines.front().empty()) return QStringLiteral("--near=%1,%2").arg(c.name, km);
        const QString at = QStringLiteral("--within=%1,%2").arg(exact(c.lines.front().front()), km);
        return c.name.isEmpty() ? at : at + u',' + c.name;
    }
};

bool bears(const MapFeature& river, const QString& folded) {
    const std::array names{river.name, river.nameAr, river.nameFr};
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return !name.isEmpty() && Gazetteer::fold(name) == folded;
    });
}

/// As the map spells a river.
QString nameOnMap(const VectorMap& map, const QString& name) {
    const QString folded = Gazetteer::fold(name);
    if (const MapLayer* rivers = map.layer(QStringLiteral("rivers")))
        for (const MapFeature& river : rivers->features)
            if (bears(river, folded) && !river.name.isEmpty()) return river.name;
    return name;
}

Outcome findPlace(Within& within, const Gazetteer& gazetteer, const VectorMap& map) {
    if (!within.lines.empty()) return done();
    if (within.of == Within::Of::River) {
        within.lines = riverCourse(map, within.name);
        within.name = nameOnMap(map, within.name);
        if (!within.lines.empty()) return done();
        return Error{Text::tr("there is no river “%1” on the map").arg(within.name),
                     QStringLiteral("--within-river"),
                     Text::tr("write one of %1").arg(riverNames(map).join(QStringLiteral(", ")))};
    }
    if (const GazetteerPlace* place = gazetteer.find(within.name)) {
        within.name = place->name;
        within.lines = {{place->at}};
        return done();
    }
    return Error{Text::tr("there is no place “%1” on the map").arg(within.name), QStringLiteral("--near"),
                 Text::tr("give its longitude and latitude with --within")};
}

} // namespace

std::vector<FilterOption> filterOptions() {
    std::vector<FilterOption> list;
    list.reserve(std::size(options));
    for (const OptionRow& row : options)
        list.push_back({QLatin1String(row.name), Text::tr(row.help)});
    return list;
}

QString filterArgument(const FilterCriterion& criterion) {
    return std::visit(Argument{}, criterion);
}

Result<FilterCriterion> parseCriterion(const QString& option, const QString& value) {
    for (const OptionRow& row : options)
        if (option == QLatin1String(row.name)) return row.parse(value);
    return wrong(option, value, Text::tr("see strikeatlas export --help"));
}

Result<FilterCriterion> parseCriterion(const QString& argument) {
    const QString option = argument.section(u'=', 0, 0);
    if (!option.startsWith(u"--")) return wrong({}, argument, Text::tr("see strikeatlas export --help"));
    return parseCriterion(option.mid(2), argument.section(u'=', 1));
}

Outcome findPlaces(EventFilter& filter, const Gazetteer& gazetteer, const VectorMap& map) {
    for (FilterCriterion& criterion : filter.criteria)
        if (auto* within = std::get_if<Within>(&criterion))
            if (const Outcome found = findPlace(*within, gazetteer, map); !found) return found;
    return done();
}

std::vector<std::vector<GeoPoint>> riverCourse(const VectorMap& map, const QString& name) {
    std::vector<std::vector<GeoPoint>> course;
    const MapLayer* rivers = map.layer(QStringLiteral("rivers"));
    if (!rivers) return course;
    const QString wanted = Gazetteer::fold(name);
    for (const MapFeature& river : rivers->features)
        if (bears(river, wanted)) course.insert(course.end(), river.parts.begin(), river.parts.end());
    return course;
}

QStringList riverNames(const VectorMap& map) {
    QStringList names;
    if (const MapLayer* rivers = map.layer(QStringLiteral("rivers")))
        for (const MapFeature& river : rivers->features)
            if (!river.name.isEmpty()) names << river.name;
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), QCollator(QLocale()));
    return names;
}

} // namespace atlas
