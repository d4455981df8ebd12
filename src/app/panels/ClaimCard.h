#pragma once

#include "core/Event.h"

#include <QFrame>

namespace atlas {

/// One claim: its source, when and in which language it was made, its own words, figures, actor and target.
class ClaimCard : public QFrame {
    Q_OBJECT
  public:
    explicit ClaimCard(const Claim& claim, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
