#include "core/EventColouring.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::EventColouring)
};

std::vector<QString> actorNames() {
    std::vector<QString> names;
    for (int i = 0; i < actorGroupCount; ++i)
        names.push_back(actorGroupName(static_cast<ActorGroup>(i)));
    return names;
}

std::vector<QString> gradeNames() {
    std::vector<QString> names;
    for (int i = 0; i <= static_cast<int>(Grade::Ungraded); ++i)
        names.push_back(gradeName(static_cast<Grade>(i)));
    return names;
}

/// In the order of colourOfKind().
std::vector<QString> kindFamilies() {
    return {Text::tr("Airstrike"),
            Text::tr("Drone strike"),
            Text::tr("Missile, shelling"),
            Text::tr("Ground fighting, raid"),
            Text::tr("Clash with a government"),
            Text::tr("Clash between groups"),
            Text::tr("Violence against civilians"),
            Text::tr("Demolition, aircraft loss"),
            Text::tr("Movement, displacement, airdrop"),
            Text::tr("Political and other")};
}

} // namespace

int colourOfKind(EventKind kind) noexcept {
    switch (kind) {
    case EventKind::Airstrike:
        return 0;
    case EventKind::DroneStrike:
        return 1;
    case EventKind::Missile:
    case EventKind::Shelling:
        return 2;
    case EventKind::Ground:
    case EventKind::AirAssault:
    case EventKind::Raid:
        return 3;
    case EventKind::StateBased:
        return 4;
    case EventKind::NonState:
        return 5;
    case EventKind::OneSided:
        return 6;
    case EventKind::Demolition:
    case EventKind::AircraftLoss:
        return 7;
    case EventKind::Airdrop:
    case EventKind::Displacement:
    case EventKind::Movement:
        return 8;
    case EventKind::Political:
    case EventKind::Other:
        break;
    }
    return 9;
}

QString colourByName(ColourBy by) {
    switch (by) {
    case ColourBy::Actor:
        return Text::tr("Actor");
    case ColourBy::Kind:
        return Text::tr("Kind");
    case ColourBy::Grade:
        return Text::tr("Grade");
    case ColourBy::Source:
        return Text::tr("Source");
    }
    return {};
}

/// The class by source id: the sources with most events have one of their own.
std::vector<std::uint8_t> EventColouring::colourBySource(const EventSnapshot& events) {
    std::vector<std::size_t> counts(events.sources.size());
    for (std::size_t i = 0; i < events.table.size(); ++i)
        ++counts[events.table.source(i)];
    std::vector<std::uint16_t> ids(counts.size());
    std::iota(ids.begin(), ids.end(), std::uint16_t{0});
    std::stable_sort(ids.begin(), ids.end(),
                     [&](std::uint16_t a, std::uint16_t b) { return counts[a] > counts[b]; });
    const std::size_t own =
        ids.size() <= std::size_t{mostColours} ? ids.size() : std::size_t{mostColours} - 1;
    std::vector<std::uint8_t> classes(ids.size(), static_cast<std::uint8_t>(own));
    for (std::size_t i = 0; i < own; ++i) {
        classes[ids[i]] = static_cast<std::uint8_t>(i);
        const QString& name = events.sources[ids[i]];
        names_.push_back(name.isEmpty() ? Text::tr("no source named") : name);
    }
    if (own < ids.size()) names_.push_back(Text::tr("other sources"));
    return classes;
}

EventColouring::EventColouring(const EventSnapshot& events, ColourBy by)
    : by_(by), classes_(events.table.size()), shares_(events.table.leaves().size()) {
    const EventTable& table = events.table;
    const auto classify = [this](const auto& classOf) {
        for (std::size_t i = 0; i < classes_.size(); ++i)
            classes_[i] = static_cast<std::uint8_t>(classOf(i));
    };
    if (by == ColourBy::Actor) {
        names_ = actorNames();
        classify([&](std::size_t i) { return static_cast<int>(table.actor(i)); });
    } else if (by == ColourBy::Kind) {
        names_ = kindFamilies();
        classify([&](std::size_t i) { return colourOfKind(table.kind(i)); });
    } else if (by == ColourBy::Grade) {
        names_ = gradeNames();
        classify([&](std::size_t i) { return static_cast<int>(table.grade(i)); });
    } else {
        const auto classes = colourBySource(events);
        classify([&](std::size_t i) { return classes[table.source(i)]; });
    }
    for (std::size_t i = 0; i < classes_.size(); ++i)
        ++shares_[i / EventTable::leafRows][classes_[i]];
}

} // namespace atlas
