#include "app/filter/SavedFilters.h"

#include "filter/FilterJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::SavedFilters)
};

// All in one value: a name may hold a slash, which would part it into groups.
const QString settingsKey = QStringLiteral("filters/saved");

QJsonObject read() {
    return QJsonDocument::fromJson(QSettings().value(settingsKey).toString().toUtf8()).object();
}

void write(const QJsonObject& filters) {
    QSettings().setValue(settingsKey,
                         QString::fromUtf8(QJsonDocument(filters).toJson(QJsonDocument::Compact)));
}

} // namespace

QStringList SavedFilters::names() {
    QStringList names = read().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<EventFilter> SavedFilters::load(const QString& name) {
    const QJsonObject filters = read();
    if (!filters.contains(name)) return Error{Text::tr("there is no filter of this name"), name, {}};
    auto filter = filterFromJson(filters.value(name).toObject());
    if (!filter) return Error{filter.error().what, name, filter.error().remedy};
    return filter;
}

void SavedFilters::save(const QString& name, const EventFilter& filter) {
    QJsonObject filters = read();
    filters.insert(name, toJson(filter));
    write(filters);
}

void SavedFilters::remove(const QString& name) {
    QJsonObject filters = read();
    filters.remove(name);
    write(filters);
}

} // namespace atlas
