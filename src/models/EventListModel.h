#pragma once

#include "core/LatestTask.h"
#include "models/EventListing.h"

#include <QAbstractListModel>
#include <QCache>

#include <map>
#include <memory>
#include <optional>

namespace atlas {

/// Millions of events as the lines of a list: in the window, in view or all, that pass the filter, in the
/// order of any column. GUI thread.
///
/// What to list is asked for here and found out on a worker, where the newest question wins; until its answer
/// comes the model keeps the lines it has. Then it resets where the lines differ, at most some twenty times a
/// second: a view keeps its selection by tableIndex() before and indexOf() after. It holds table indices; the
/// texts of the few lines on the screen are read as a view asks for them. All texts are plain;
/// Qt::AccessibleTextRole reads a whole line.
class EventListModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        TableIndexRole = Qt::UserRole + 1,
        WhenRole,
        TitleRole,
        PlaceRole,
        KilledRole,
        ActorRole,
        SecondActorRole,
        KindRole
    };

    explicit EventListModel(QObject* parent = nullptr);

    /// Empties the list at once, for the same table indices are other events now; forgets the filter, which
    /// was of the old ones.
    void setEvents(std::shared_ptr<const EventSnapshot> events);
    /// Of the events set last; null: every event passes.
    void setFilter(std::shared_ptr<const FilteredRows> filter);
    void setWindow(const TimeWindow& window);
    /// What the map shows, for ListScope::View: events whose point lies inside; those on no map are in no
    /// view. Nothing set: all.
    void setBox(std::optional<GeoBox> box);
    void setScope(ListScope scope);
    /// By a text, the order follows when every text was read; until then the lines stay in the order before.
    void setSort(EventSort sort);
    /// Sorts texts anew where the default locale is another one now.
    void retranslate();

    [[nodiscard]] ListScope scope() const noexcept { return scope_; }

    /// Whether a filter is set that may leave events out.
    [[nodiscard]] bool filtered() const noexcept { return filter_ != nullptr; }

    /// As asked for, though it may not be listed so yet.
    [[nodiscard]] EventSort sort() const noexcept { return sort_; }

    /// How much of the texts to sort by was read, 0…1; nothing when no sort is under way.
    [[nodiscard]] std::optional<double> sorting() const noexcept { return sorting_; }

    /// Whether an answer is still to come.
    [[nodiscard]] bool updating() const noexcept { return asked_ != answered_ || sorting_; }

    /// Events in the window that pass the filter, listed or not, as of the last answer.
    [[nodiscard]] int inWindow() const noexcept;

    [[nodiscard]] std::optional<std::uint32_t> tableIndex(const QModelIndex& index) const;
    /// The line of a table index, invalid when it is not listed.
    [[nodiscard]] QModelIndex indexOf(std::uint32_t tableIndex) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  Q_SIGNALS:
    /// An answer came, whether it changed the lines or not.
    void updated();
    void sortingChanged();

  private:
    void refresh();
    void take(std::shared_ptr<const EventListing> listing, quint64 number, bool differs);
    void listBy(EventSort sort);
    void arrange();
    void readTexts(SortColumn column);
    void takeTexts(SortColumn column, std::shared_ptr<const TextOrder> texts);
    void setSorting(std::optional<double> part);
    [[nodiscard]] const Event& eventAt(std::uint32_t tableIndex) const;

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const FilteredRows> filter_;
    TimeWindow window_;
    std::optional<GeoBox> box_;
    ListScope scope_ = ListScope::View;
    EventSort sort_;
    EventSort listedSort_; ///< of the next question: sort_, or the one before while its texts are read
    std::shared_ptr<const TextOrder> listedTexts_;                 ///< of listedSort_
    std::map<SortColumn, std::shared_ptr<const TextOrder>> texts_; ///< of events_, in language_
    std::optional<SortColumn> reading_;                            ///< what reader_ works on
    QString language_;
    std::optional<double> sorting_;
    std::shared_ptr<const EventListing> listing_; ///< null: no lines
    quint64 asked_ = 0;
    quint64 answered_ = 0;
    mutable QCache<std::uint32_t, Event> read_; ///< by table index
    LatestTask lister_;
    LatestTask reader_; ///< last: the workers end first
};

} // namespace atlas
