#include "filter/FilterJson.h"

#include "filter/FilterArguments.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilterJson)
};

constexpr int formatVersion = 1;

} // namespace

QJsonObject toJson(const EventFilter& filter) {
    QJsonArray criteria;
    for (const FilterCriterion& criterion : filter.criteria)
        criteria.append(filterArgument(criterion));
    return {{QStringLiteral("version"), formatVersion}, {QStringLiteral("criteria"), criteria}};
}

Result<EventFilter> filterFromJson(const QJsonObject& json) {
    const QJsonValue criteria = json.value(QStringLiteral("criteria"));
    if (json.value(QStringLiteral("version")).toInt() != formatVersion || !criteria.isArray())
        return Error{Text::tr("this is no saved filter of this version"), {}, Text::tr("save it again")};
    EventFilter filter;
    for (const QJsonValue each : criteria.toArray()) {
        auto criterion = parseCriterion(each.toString());
        if (!criterion) return criterion.error();
        filter.criteria.push_back(std::move(criterion).value());
    }
    return filter;
}

} // namespace atlas
