#pragma once

#include "app/panels/TimeAxis.h"
#include "app/panels/TimelinePanel.h"
#include "gui/ActiveWindow.h"
#include "support/EventBuilder.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace atlas::test {

/// A timeline panel over three years with three events, driven with real mouse and key events.
class TimelineDesk {
  public:
    TimelineDesk() {
        QSettings().clear();
        timeline.setExtent({day("2016-01-01"), day("2019-01-01")});
        showWindow("2017-03-01", "2017-06-01");
        panel = std::make_unique<TimelinePanel>(timeline);
        panel->setEvents(events({QStringLiteral("2016-02-03 Testville airstrike 3"),
                                 QStringLiteral("2017-03-17 Testville shelling 5-9"),
                                 QStringLiteral("2018-11-30 Testville airstrike")}));
        panel->resize(1300, 180);
        if (!showActive(*panel)) qFatal("no active window");
    }

    [[nodiscard]] TimeAxis& axis() const { return *panel->findChild<TimeAxis*>(); }

    [[nodiscard]] QLineEdit& field(int i) const { return *panel->findChildren<QLineEdit*>().at(i); }

    [[nodiscard]] QToolButton& button(const QString& text) const {
        for (auto* candidate : panel->findChildren<QToolButton*>())
            if (candidate->text() == text || candidate->accessibleName() == text) return *candidate;
        qFatal("no button %s", qPrintable(text));
    }

    /// The entry of a button's menu.
    [[nodiscard]] QAction& entry(const QString& name, const QString& text) const {
        const auto actions = button(name).menu()->actions();
        for (QAction* action : actions)
            if (action->text() == text) return *action;
        qFatal("no entry %s", qPrintable(text));
    }

    void showWindow(const char* from, const char* to) { timeline.setHandles(day(from), day(to)); }

    [[nodiscard]] QPoint at(const char* iso, int y) const {
        return {static_cast<int>(axis().scale().x(day(iso))), y};
    }

    /// A little above the foot of the bar in which a day falls, once the bars are counted.
    [[nodiscard]] QPoint bar(const char* iso) const {
        if (!QTest::qWaitFor([this] { return axis().settled(); })) qFatal("nothing was counted");
        const int bin = axis().histogram().binAt(day(iso));
        const TimeSpan& span = axis().histogram().bins.at(static_cast<std::size_t>(bin)).span;
        return {static_cast<int>(axis().scale().x(span.from + span.length() / 2)), axis().height() - 30};
    }

    void turnWheel(QPoint where, QPoint notches, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent wheel(where, axis().mapToGlobal(where), {}, 120 * notches, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&axis(), &wheel);
    }

    TimelineController timeline;
    std::unique_ptr<TimelinePanel> panel;
};

/// A filter that lets pass one event of two or more, the nth in time.
[[nodiscard]] inline std::shared_ptr<const FilteredRows> onlyNth(const EventSnapshot& events,
                                                                 std::size_t nth) {
    auto filter = std::make_shared<FilteredRows>();
    filter->rows = RowMask(events.table.size(), false);
    filter->rows.setWord(0, std::uint64_t{1} << events.table.inTimeOrder(nth));
    return filter;
}

} // namespace atlas::test
