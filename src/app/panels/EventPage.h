#pragma once

#include "core/DataStore.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace atlas {

/// Everything the panel says about one event, from its title down, and what can be done with it. Built once
/// for an event and thrown away; it changes nothing itself but says what the user wants.
class EventPage : public QWidget {
    Q_OBJECT
  public:
    /// `territory` is only read while the page is built. `years` is what "who held this place" spans.
    EventPage(const Event& event, const TerritorySeries& territory, const TimeSpan& years,
              QWidget* parent = nullptr);

    [[nodiscard]] bool sideBySide() const noexcept { return sideBySide_; }

    /// The claims side by side rather than as cards; nothing where there is one claim only.
    void setSideBySide(bool on);

  Q_SIGNALS:
    void calloutRequested();
    void zoomRequested();
    void editRequested();
    void addClaimRequested();
    void editClaimRequested(int position);
    void deleteClaimRequested(int position);
    void joinRequested();
    void splitRequested();
    void deleteRequested();
    void partRequested();
    /// The claims are wanted side by side in a window of their own.
    void windowRequested();
    /// The user rests one of the event's own values on another claim: the event as it is to be.
    void changed(const atlas::Event& after);

  private:
    void addHeading(const QString& text);
    void addFacts(const QString& heldBy);
    void addIdenticalRows();
    void addOwnWords();
    void addMapActions();
    void addEditActions();
    void addHolders(const TerritorySeries& territory, const TimeSpan& years);
    void addCasualties();
    void addClaims();
    void addClaimsHead();
    [[nodiscard]] QWidget* makeComparison();

    const Event event_;
    QVBoxLayout* column_;
    QList<QWidget*> cards_;
    QWidget* comparison_ = nullptr;
    QPushButton* toggle_ = nullptr;
    bool sideBySide_ = false;
};

/// What stands in the page's place while no event is chosen: what to do, and what sample data means.
[[nodiscard]] QWidget* makeEventHint(bool sample, QWidget* parent);

} // namespace atlas
