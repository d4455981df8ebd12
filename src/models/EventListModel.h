#pragma once

#include "core/DataStore.h"
#include "core/TimeWindow.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The events in the window (and in view, where a box is set), in time order, as the list shows them.
/// Holds table indices only; texts are fetched for the rows a view asks for. GUI thread.
///
/// A change of window or box resets the model where the rows differ: a view keeps its selection by
/// tableIndex() before and indexOf() after. All texts are plain; Qt::AccessibleTextRole reads a whole row.
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

    void setEvents(std::shared_ptr<const EventSnapshot> events);
    void setWindow(const TimeWindow& window);
    /// Only events whose point lies inside; those on no map are left out. Nothing set: all.
    void setBox(std::optional<GeoBox> box);

    /// Events in the window, in view or not.
    [[nodiscard]] int inWindow() const noexcept { return inWindow_; }

    [[nodiscard]] std::optional<std::uint32_t> tableIndex(const QModelIndex& index) const;
    /// The row of a table index, invalid when it is not listed.
    [[nodiscard]] QModelIndex indexOf(std::uint32_t tableIndex) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    void refresh();
    [[nodiscard]] std::vector<std::uint32_t> listed(const std::vector<std::uint32_t>& inWindow) const;

    std::shared_ptr<const EventSnapshot> events_;
    TimeWindow window_;
    std::optional<GeoBox> box_;
    std::vector<std::uint32_t> rows_;
    int inWindow_ = 0;
};

} // namespace atlas
