#pragma once

#include "core/EventBook.h"

#include <QDialog>

namespace atlas {

/// The list of changes that the project keeps: when, what, on which events; the latest first. It can be read
/// and copied, not changed.
class ChangesDialog : public QDialog {
    Q_OBJECT
  public:
    explicit ChangesDialog(const std::vector<ChangeNote>& notes, QWidget* parent = nullptr);
};

} // namespace atlas
