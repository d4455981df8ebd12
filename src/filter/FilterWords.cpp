#include "filter/FilterWords.h"

#include "geo/GridReference.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilterWords)
};

constexpr std::array<const char*, actorGroupCount> actorWords{
    "coalition",    "russia", "syrian-government", "sdf",   "islamic-state",
    "iraqi-forces", "turkey", "syrian-opposition", "other", "unknown"};
constexpr std::array<const char*, gradeCount> gradeWords{"confirmed", "fair",       "weak",
                                                         "contested", "discounted", "ungraded"};
/// "unknown" is not among them: every event's place is known at least that well.
constexpr std::array<const char*, 4> precisionWords{"exact", "radius", "governorate", "country"};

template <class Value, std::size_t count>
std::optional<Value> valueOf(const std::array<const char*, count>& words, const QString& word) {
    const auto same = [&](const char* each) {
        return word.compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(words.begin(), words.end(), same);
    if (found == words.end()) return std::nullopt;
    return static_cast<Value>(found - words.begin());
}

template <class Value>
QString namesOf(const std::set<Value>& values, QString (*nameOf)(Value)) {
    QStringList names;
    for (const Value value : values)
        names << nameOf(value);
    //: parts one name from the next in a list
    return names.join(Text::tr(", "));
}

QString placeName(const Within& within) {
    if (!within.name.isEmpty()) return within.name.simplified();
    if (within.lines.empty() || within.lines.front().empty()) return {};
    return formatDegrees(within.lines.front().front());
}

struct Words {
    QString operator()(const KindIs& c) const {
        return Text::tr("Kind: %1").arg(namesOf(c.kinds, &kindName));
    }

    QString operator()(const ActorIs& c) const {
        return Text::tr("Actor: %1").arg(namesOf(c.groups, &actorGroupName));
    }

    QString operator()(const GradeIs& c) const {
        return Text::tr("Grade: %1").arg(namesOf(c.grades, &gradeName));
    }

    QString operator()(const TargetHas& c) const { return Text::tr("Target: “%1”").arg(c.text.simplified()); }

    QString operator()(const SourceHas& c) const { return Text::tr("Source: “%1”").arg(c.text.simplified()); }

    QString operator()(const TextHas& c) const { return Text::tr("Text: “%1”").arg(c.text.simplified()); }

    QString operator()(const KilledAtLeast& c) const {
        return Text::tr("Killed: %1 or more").arg(QLocale().toString(c.killed));
    }

    QString operator()(const PrecisionAtLeast& c) const {
        return Text::tr("Place known to: %1").arg(precisionName(c.precision));
    }

    QString operator()(const InsideShape&) const { return Text::tr("Inside the drawn shape"); }

    QString operator()(const Within& c) const {
        const QString distance = QLocale().toString(c.kilometres, 'g', QLocale::FloatingPointShortest);
        //: %1 a number of kilometres, %2 the name of a river
        if (c.of == Within::Of::River) return Text::tr("Within %1 km of the %2").arg(distance, c.name);
        //: %1 a number of kilometres, %2 the name of a place
        return Text::tr("Within %1 km of %2").arg(distance, placeName(c));
    }
};

} // namespace

QString filterWords(const FilterCriterion& criterion) {
    return std::visit(Words{}, criterion);
}

QString precisionName(PlacePrecision precision) {
    switch (precision) {
    case PlacePrecision::Exact:
        return Text::tr("the point");
    case PlacePrecision::Radius:
        return Text::tr("the town or district");
    case PlacePrecision::Governorate:
        return Text::tr("the governorate");
    case PlacePrecision::Country:
        return Text::tr("the country");
    case PlacePrecision::Unknown:
        break;
    }
    return Text::tr("any place");
}

QString kindOption(EventKind kind) {
    return kindWord(kind).replace(u' ', u'-');
}

std::optional<EventKind> kindOfOption(const QString& word) {
    const EventKind kind = kindFromWord(word);
    if (kind == EventKind::Other && word.compare(kindOption(kind), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return kind;
}

QString actorOption(ActorGroup group) {
    return QLatin1String(actorWords[static_cast<std::size_t>(group)]);
}

std::optional<ActorGroup> actorOfOption(const QString& word) {
    return valueOf<ActorGroup>(actorWords, word);
}

QString gradeOption(Grade grade) {
    return QLatin1String(gradeWords[static_cast<std::size_t>(grade)]);
}

std::optional<Grade> gradeOfOption(const QString& word) {
    return valueOf<Grade>(gradeWords, word);
}

QString precisionOption(PlacePrecision precision) {
    const auto which = std::min(static_cast<std::size_t>(precision), precisionWords.size() - 1);
    return QLatin1String(precisionWords[which]);
}

std::optional<PlacePrecision> precisionOfOption(const QString& word) {
    return valueOf<PlacePrecision>(precisionWords, word);
}

} // namespace atlas
