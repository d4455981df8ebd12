#pragma once

#include "core/DataStore.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace atlas {

/// Everything the panel says about one event, from its title down. Built once for an event and thrown away.
class EventPage : public QWidget {
    Q_OBJECT
  public:
    /// `event` and `territory` are only read while the page is built. `years` is what "who held this place"
    /// spans.
    EventPage(const Event& event, const TerritorySeries& territory, const TimeSpan& years,
              QWidget* parent = nullptr);

  Q_SIGNALS:
    void calloutRequested();
    void zoomRequested();

  private:
    void addHeading(const QString& text);
    void addFacts(const Event& event, const QString& heldBy);
    void addActions(const Event& event);
    void addCasualties(const Event& event);
    void addClaims(const Event& event);
    void compare(const std::vector<Claim>& claims, const QList<QWidget*>& cards, bool sideBySide);

    QVBoxLayout* column_;
    QWidget* comparison_ = nullptr;
};

/// What stands in the page's place while no event is chosen: what to do, and what sample data means.
[[nodiscard]] QWidget* makeEventHint(bool sample, QWidget* parent);

} // namespace atlas
