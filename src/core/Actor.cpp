#include "core/Actor.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace atlas {
namespace {

struct Spelling {
    const char16_t* name;
    ActorGroup group;
};

/// Names as the sources write them, lower case. The states are those that flew for the Combined Joint
/// Task Force – Operation Inherent Resolve between 2014 and 2019.
constexpr std::array spellings{
    Spelling{u"us-led coalition", ActorGroup::Coalition},
    Spelling{u"coalition", ActorGroup::Coalition},
    Spelling{u"cjtf-oir", ActorGroup::Coalition},
    Spelling{u"united states", ActorGroup::Coalition},
    Spelling{u"government of united states of america", ActorGroup::Coalition},
    Spelling{u"government of the united states", ActorGroup::Coalition},
    Spelling{u"usa", ActorGroup::Coalition},
    Spelling{u"united kingdom", ActorGroup::Coalition},
    Spelling{u"government of united kingdom", ActorGroup::Coalition},
    Spelling{u"france", ActorGroup::Coalition},
    Spelling{u"government of france", ActorGroup::Coalition},
    Spelling{u"netherlands", ActorGroup::Coalition},
    Spelling{u"belgium", ActorGroup::Coalition},
    Spelling{u"denmark", ActorGroup::Coalition},
    Spelling{u"australia", ActorGroup::Coalition},
    Spelling{u"canada", ActorGroup::Coalition},
    Spelling{u"jordan", ActorGroup::Coalition},
    Spelling{u"saudi arabia", ActorGroup::Coalition},
    Spelling{u"united arab emirates", ActorGroup::Coalition},
    Spelling{u"bahrain", ActorGroup::Coalition},
    Spelling{u"morocco", ActorGroup::Coalition},
    Spelling{u"russia", ActorGroup::Russia},
    Spelling{u"government of russia", ActorGroup::Russia},
    Spelling{u"government of russia (soviet union)", ActorGroup::Russia},
    Spelling{u"syrian government", ActorGroup::SyrianGovernment},
    Spelling{u"government of syria", ActorGroup::SyrianGovernment},
    Spelling{u"syria", ActorGroup::SyrianGovernment},
    Spelling{u"sdf", ActorGroup::Sdf},
    Spelling{u"ypg", ActorGroup::Sdf},
    Spelling{u"syrian democratic forces", ActorGroup::Sdf},
    Spelling{u"islamic state", ActorGroup::IslamicState},
    Spelling{u"is", ActorGroup::IslamicState},
    Spelling{u"isis", ActorGroup::IslamicState},
    Spelling{u"isil", ActorGroup::IslamicState},
    Spelling{u"daesh", ActorGroup::IslamicState},
    Spelling{u"iraqi government", ActorGroup::IraqiForces},
    Spelling{u"government of iraq", ActorGroup::IraqiForces},
    Spelling{u"iraq", ActorGroup::IraqiForces},
    Spelling{u"iraqi forces", ActorGroup::IraqiForces},
    Spelling{u"turkey", ActorGroup::Turkey},
    Spelling{u"government of turkey", ActorGroup::Turkey},
    Spelling{u"syrian insurgents", ActorGroup::SyrianOpposition},
    Spelling{u"syrian opposition", ActorGroup::SyrianOpposition},
    Spelling{u"sna", ActorGroup::SyrianOpposition},
    Spelling{u"free syrian army", ActorGroup::SyrianOpposition},
    Spelling{u"fsa", ActorGroup::SyrianOpposition},
    Spelling{u"unknown", ActorGroup::Unknown},
};

QHash<QString, ActorGroup> spellingTable() {
    QHash<QString, ActorGroup> table;
    for (const auto& s : spellings)
        table.insert(QString::fromUtf16(s.name), s.group);
    return table;
}

QString translated(const char* text) {
    return QCoreApplication::translate("atlas::Actor", text);
}

} // namespace

ActorGroup classifyActor(const QString& name) {
    static const QHash<QString, ActorGroup> table = spellingTable();
    const QString key = name.trimmed().toLower();
    if (key.isEmpty()) return ActorGroup::Unknown;
    return table.value(key, ActorGroup::Other);
}

QString actorGroupName(ActorGroup group) {
    switch (group) {
    case ActorGroup::Coalition:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Coalition"));
    case ActorGroup::Russia:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Russia"));
    case ActorGroup::SyrianGovernment:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Syrian government"));
    case ActorGroup::Sdf:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "SDF"));
    case ActorGroup::IslamicState:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Islamic State"));
    case ActorGroup::IraqiForces:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Iraqi forces"));
    case ActorGroup::Turkey:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Turkey"));
    case ActorGroup::SyrianOpposition:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Syrian opposition"));
    case ActorGroup::Other:
        return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Other, named"));
    case ActorGroup::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("atlas::Actor", "Nobody named"));
}

} // namespace atlas
