#pragma once

#include "core/Event.h"

#include <QScrollArea>

namespace atlas {

/// The claims side by side: a column a claim, a row a thing they speak of, so that they are compared and not
/// added.
class ClaimComparison : public QScrollArea {
    Q_OBJECT
  public:
    explicit ClaimComparison(const std::vector<Claim>& claims, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitHeight();
};

} // namespace atlas
