#pragma once

#include "core/TimeWindow.h"
#include "filter/EventSieve.h"
#include "gazetteer/Gazetteer.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QPushButton;

namespace atlas {

class FilterBar;
class FilterOutline;
class FilterPanel;
class MapCanvas;
class ToolBox;

/// The user's filter in the window: what the bar, the sheet and the shape tool change, and the rows that all
/// else shows. GUI thread.
class WindowFilter : public QObject {
    Q_OBJECT
  public:
    /// Both outlive it.
    WindowFilter(MapCanvas& canvas, ToolBox& tools, QObject* parent = nullptr);

    /// Works through these widgets from now on, until they are gone; the sheet drops from `button`.
    void attach(FilterBar& bar, QPushButton& button);
    /// rows() are of these events at once, and nothing is said.
    void setEvents(std::shared_ptr<const EventSnapshot> events);
    /// Where named places and rivers lie.
    void setGazetteer(std::shared_ptr<const Gazetteer> gazetteer);
    void setAtlas(std::shared_ptr<const AtlasSnapshot> atlas);
    /// The chips count in this window.
    void setWindow(const TimeWindow& window);
    void setFilter(const EventFilter& filter);

    [[nodiscard]] const EventFilter& filter() const noexcept { return sieve_.filter(); }

    /// Of the events given last; null: all pass.
    [[nodiscard]] std::shared_ptr<const FilteredRows> rows() const noexcept { return rows_; }

    /// What bounds the filter of rows() in space: see filterRings().
    [[nodiscard]] const std::vector<std::vector<GeoPoint>>& rings() const noexcept { return rings_; }

    /// True while rows() are not yet those of filter().
    [[nodiscard]] bool busy() const noexcept { return sieve_.busy(); }

    /// True while events wait for the filter, and none of them passes as yet: an empty map that must not look
    /// like a map without events.
    [[nodiscard]] bool waiting() const noexcept { return waiting_; }

  Q_SIGNALS:
    void rowsChanged();
    /// One line for the user.
    void said(const QString& line);

  private:
    void edit(int chip);
    void remove(int chip);
    void takeShape(const std::vector<GeoPoint>& ring);
    void sieved();
    void takeRows();
    void showBar();
    void tellPanel();
    [[nodiscard]] const VectorMap& map() const;
    [[nodiscard]] std::size_t countIn(const RowMask* rows) const;

    ToolBox& tools_;
    FilterOutline* outline_; ///< the canvas's
    EventSieve sieve_;
    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const Gazetteer> gazetteer_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::shared_ptr<const RowMask> placed_; ///< events that stand at a point; once a criterion asks where
    std::shared_ptr<const FilteredRows> sieved_; ///< taken last
    std::shared_ptr<const FilteredRows> rows_;   ///< the same, in the words of now
    bool waiting_ = false;
    std::vector<std::vector<GeoPoint>> rings_;
    TimeWindow window_;
    QPointer<FilterBar> bar_;
    QPointer<FilterPanel> panel_;
    QPointer<QPushButton> button_;
};

} // namespace atlas
