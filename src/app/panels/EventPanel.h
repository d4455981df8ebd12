#pragma once

#include "core/DataStore.h"
#include "core/TimeWindow.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;

namespace atlas {

class ComparisonWindow;
class EventPage;

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
    // What the user wants done with the event that is shown; `position` is that of a claim.
    void editRequested(atlas::EventKey event);
    void addClaimRequested(atlas::EventKey event);
    void editClaimRequested(atlas::EventKey event, int position);
    void deleteClaimRequested(atlas::EventKey event, int position);
    void joinRequested(atlas::EventKey event);
    void splitRequested(atlas::EventKey event);
    void deleteRequested(atlas::EventKey event);
    void partRequested(atlas::EventKey event);
    /// A value of its own was rested on another claim: the event as it is to be.
    void changed(atlas::EventKey event, const atlas::Event& after);

  private:
    [[nodiscard]] QLayout* makeHead();
    void showPosition(int position, int of);
    void setPage(QWidget* page);
    void showPage();
    void connectPage(EventPage& page);
    void openComparison();
    void showComparisons();
    [[nodiscard]] bool holdsSample() const;

    std::shared_ptr<const EventSnapshot> events_;
    std::shared_ptr<const AtlasSnapshot> atlas_;
    std::optional<std::uint32_t> tableIndex_;
    EventKey key_;              ///< of the event shown
    EventPage* page_ = nullptr; ///< null while no event is shown
    QWidget* head_;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QLabel* position_ = nullptr;
    QLabel* grade_ = nullptr;
    QScrollArea* scroll_;
    /// Windows that compare the claims of an event each, whichever is chosen here meanwhile.
    std::vector<std::pair<EventKey, QPointer<ComparisonWindow>>> comparisons_;
};

} // namespace atlas
