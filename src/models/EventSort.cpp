#include "models/EventSort.h"

#include <QCoreApplication>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventSort)
};

} // namespace

QString sortColumnName(SortColumn column) {
    switch (column) {
    case SortColumn::Time:
        return Text::tr("Time");
    case SortColumn::Killed:
        return Text::tr("Killed");
    case SortColumn::Kind:
        return Text::tr("Kind");
    case SortColumn::Actor:
        return Text::tr("Actor");
    case SortColumn::Grade:
        return Text::tr("Grade");
    case SortColumn::Place:
        return Text::tr("Place");
    case SortColumn::Title:
        return Text::tr("Title");
    }
    return {};
}

} // namespace atlas
