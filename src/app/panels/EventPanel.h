#pragma once

#include "core/DataStore.h"
#include "core/TimeWindow.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;

namespace atlas {

/// One event: when, where, by whom, who held the place, what each source says. Claims stand side by side and
/// are never summed. Every text comes from files and is shown as plain text.
class EventPanel : public QWidget {
    Q_OBJECT
  public:
    explicit EventPanel(QWidget* parent = nullptr);

    /// Shows the event of a table index, the `position`th (1-based; 0 when it is outside the window) of `of`
    /// in the window; without one, what to do. Both snapshots may be null. Cheap when only the position
    /// changed.
    void present(std::shared_ptr<const EventSnapshot> events, std::shared_ptr<const AtlasSnapshot> atlas,
                 std::optional<std::uint32_t> tableIndex, int position, int of, TimeWindow window);

  Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void calloutRequested(std::uint32_t tableIndex);
    void zoomRequested(std::uint32_t tableIndex);

  private:
    [[nodiscard]] QLayout* makeHead();
    void showPosition(int position, int of);
    void setPage(QWidget* page);
    void showPage();
    [[nodiscard]] bool holdsSample() const;

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::optional<std::uint32_t> tableIndex_;
    QWidget* head_;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QLabel* position_ = nullptr;
    QLabel* grade_ = nullptr;
    QScrollArea* scroll_;
};

} // namespace atlas
