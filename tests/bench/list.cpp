// How long the event list takes to follow: what its worker needs for the lines, and what the window is held
// up when they come.
//
//   list [--events N]      N: 1,000,000 unless said
//
// One JSON line a case: {"case","events","window","lines","worker_ms","window_ms"}. `window` is the share of
// the extent; `worker_ms` the time from the question to the answer, `window_ms` the longest the event loop
// was held up by it, painting included.
#include "app/panels/EventListView.h"
#include "models/EventListModel.h"
#include "support/MadeEvents.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace atlas;

namespace {

std::shared_ptr<const EventSnapshot> madeSnapshot(std::size_t count) {
    Loaded loaded;
    std::mt19937_64 random(7);
    for (std::size_t i = 0; i < count; ++i)
        loaded.events.add(test::madeEvent(random));
    return EventSnapshot::build({std::make_shared<const Loaded>(std::move(loaded))});
}

class ListBench {
  public:
    explicit ListBench(std::shared_ptr<const EventSnapshot> events) : events_(std::move(events)) {
        view_.setModel(&model_);
        view_.resize(280, 700);
        view_.show();
        model_.setEvents(events_);
        wait();
    }

    void measure(const char* name, double share, ListScope scope, EventSort sort, GeoBox box = {}) {
        model_.setScope(scope);
        model_.setBox(box.empty() ? std::nullopt : std::optional(box));
        model_.setSort(sort);
        wait();
        double worker = 0;
        longest_ = 0;
        constexpr int steps = 5;
        for (int step = 0; step < steps; ++step)
            worker += move(share, step);
        std::printf(R"({"case":"%s","events":%zu,"window":%.2f,"lines":%d,"worker_ms":%.1f,"window_ms":%.1f})"
                    "\n",
                    name, events_->table.size(), share, model_.rowCount(), worker / steps, longest_);
    }

  private:
    /// Asks for another window of time; returns the milliseconds until its lines are there.
    double move(double share, int step) {
        const TimeSpan all = events_->table.extent();
        const auto length = std::chrono::duration_cast<std::chrono::milliseconds>(all.length() * share);
        const auto from = all.from + std::chrono::hours(step + 1);
        QElapsedTimer clock;
        clock.start();
        model_.setWindow({{from, from + length}, WindowMode::Window});
        wait();
        const double taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QElapsedTimer rest; // the model's own pause between answers is no work
        rest.start();
        while (rest.elapsed() < 60)
            turn();
        return taken;
    }

    void wait() {
        while (model_.updating())
            turn();
    }

    void turn() {
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents();
        longest_ = std::max(longest_, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }

    std::shared_ptr<const EventSnapshot> events_;
    EventListModel model_;
    EventListView view_;
    double longest_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(QStringLiteral("--events"));
    const bool said = at > 0 && at + 1 < arguments.size();
    ListBench bench(madeSnapshot(said ? arguments[at + 1].toULongLong() : 1'000'000));
    const GeoBox raqqa{38.5, 35.5, 39.5, 36.3};
    bench.measure("time", 0.01, ListScope::Window, {SortColumn::Time, false});
    bench.measure("time", 1, ListScope::Window, {SortColumn::Time, false});
    bench.measure("time, Raqqa in view", 1, ListScope::View, {SortColumn::Time, false}, raqqa);
    bench.measure("actor", 1, ListScope::Window, {SortColumn::Actor, false});
    bench.measure("killed", 1, ListScope::Window, {SortColumn::Killed, true});
    return 0;
}
