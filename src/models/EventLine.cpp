#include "models/EventLine.h"

#include <QCoreApplication>
#include <QStringList>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventListModel)
};

} // namespace

QString dateText(const Event& event) {
    return formatSpan(event.when, event.where.zone);
}

QString placeText(const Event& event) {
    const Location& where = event.where;
    for (const QString* name : {&where.name, &where.district, &where.governorate})
        if (!name->isEmpty()) return name->simplified();
    return {};
}

QString spokenText(const Event& event) {
    QStringList parts{dateText(event), eventTitle(event), placeText(event)};
    if (const auto killed = event.killedAcrossClaims())
        parts << Text::tr("killed: %1").arg(formatRange(killed));
    parts.removeAll(QString());
    return parts.join(Text::tr(", ", "between parts of a row read aloud"));
}

} // namespace atlas
