#pragma once

#include "app/panels/FileText.h"
#include "core/Event.h"

namespace atlas {

/// The claims side by side: a column a claim, a row a thing they speak of, so that they are compared and not
/// added.
class ClaimComparison : public FileText {
    Q_OBJECT
  public:
    explicit ClaimComparison(const std::vector<Claim>& claims, QWidget* parent = nullptr);
};

} // namespace atlas
