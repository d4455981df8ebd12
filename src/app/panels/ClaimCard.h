#pragma once

#include "core/Event.h"

#include <QFrame>

class QVBoxLayout;

namespace atlas {

/// One claim about an event: its source, when and in which language it was made, its own words, figures,
/// actor and target, and kind, time and place where it has others than the event.
class ClaimCard : public QFrame {
    Q_OBJECT
  public:
    /// `event` is only read while the card is built; `position` is that of the claim in it.
    ClaimCard(const Event& event, int position, QWidget* parent = nullptr);

  Q_SIGNALS:
    void editRequested();
    void deleteRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void say(const QString& text, bool heading = false);
    void addFigures(const Casualties& casualties);
    void addOwnValues(const Claim& claim, const Event& event);
    void addOrigin(const Claim& claim, const Event& event);
    void addLinks(const Claim& claim);
    void addActions(const QString& source, bool deletable);

    QVBoxLayout* column_;
};

} // namespace atlas
