#include "support/EventBuilder.h"

#include <QStringList>

namespace atlas::test {
namespace {

TimeSpan spanOf(const QString& text) {
    const QDate first = QDate::fromString(text.left(10), Qt::ISODate);
    QDate last = first;
    if (text.size() > 10) last = QDate(first.year(), first.month(), text.mid(12).toInt());
    if (!first.isValid() || !last.isValid()) qFatal("not a day or days: %s", qPrintable(text));
    return wholeDays(first, last, PlaceZone::Damascus, TimeMeaning::Bounds);
}

Range<int> killedOf(const QString& text) {
    if (text.endsWith(u'+')) return {text.chopped(1).toInt(), std::nullopt};
    const QStringList ends = text.split(u'-');
    return {ends.front().toInt(), ends.back().toInt()};
}

} // namespace

Event event(const QString& line, GeoPoint at) {
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3) qFatal("an event needs day, place and kind: %s", qPrintable(line));
    Event e;
    e.id = line;
    e.when = spanOf(words[0]);
    e.where = {at, PlacePrecision::Exact, 0, words[1], {}, {}, PlaceZone::Damascus};
    e.kind = kindFromWord(words[2]);
    e.dataset = QStringLiteral("made up");
    Claim claim;
    claim.source = QStringLiteral("Test source");
    claim.words = QStringLiteral("made up for a test");
    claim.actors = {{QStringLiteral("Russia"), ActorGroup::Russia, ActorRole::Attributed}};
    if (words.size() > 3) claim.casualties.byGroup[0] = killedOf(words[3]);
    e.claims.push_back(claim);
    return e;
}

std::shared_ptr<const EventSnapshot> events(const std::vector<QString>& lines) {
    std::vector<Event> made;
    for (const auto& line : lines)
        made.push_back(event(line, {39.0 + 0.5 * static_cast<double>(made.size()), 36.0}));
    return snapshot(std::move(made));
}

EventCollection collection(const std::vector<Event>& events) {
    EventCollection taken;
    for (const Event& event : events)
        taken.add(event);
    return taken;
}

std::vector<Event> everyEvent(const EventCollection& events) {
    std::vector<Event> all;
    for (std::size_t row = 0; row < events.size(); ++row)
        all.push_back(events.event(row));
    return all;
}

std::shared_ptr<const EventSnapshot> snapshot(std::vector<Event> events) {
    auto loaded = std::make_shared<Loaded>();
    loaded->file.path = QStringLiteral("made-up.csv");
    loaded->rows = static_cast<int>(events.size());
    loaded->events = collection(events);
    return EventSnapshot::build({loaded});
}

TimePoint day(const char* iso) {
    return startOfLocalDay(QDate::fromString(QLatin1String(iso), Qt::ISODate), PlaceZone::Damascus);
}

} // namespace atlas::test
