#include "cli/FilterFlags.h"

#include "cli/QtArguments.h"
#include "filter/EventSieve.h"
#include "filter/FilterArguments.h"

#include <QCoreApplication>

#include <mutex>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilterFlags)
};

} // namespace

void FilterFlags::declare(CLI::App& app) {
    for (const FilterOption& option : filterOptions())
        takeEach(app, QStringLiteral("--") + option.name, option.help,
                 [this, name = option.name](const QString& value) { typed_.emplace_back(name, value); });
}

Result<EventFilter> FilterFlags::parse() const {
    EventFilter filter;
    for (const auto& [option, value] : typed_) {
        auto criterion = parseCriterion(option, value);
        if (!criterion) return criterion.error();
        filter.criteria.push_back(std::move(criterion).value());
    }
    return filter;
}

std::optional<std::shared_ptr<const FilteredRows>>
filterEvents(const EventSnapshot& events, const EventFilter& filter, const std::stop_token& stop) {
    std::mutex terminal;
    auto rows = filteredRows(events, filter, stop, [&](double share) {
        const std::lock_guard lock(terminal);
        console::showProgress(Text::tr("Reading the events' texts"), share);
    });
    console::clearProgress();
    return rows;
}

} // namespace atlas
