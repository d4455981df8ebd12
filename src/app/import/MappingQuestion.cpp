#include "app/import/MappingQuestion.h"

#include "app/import/MappingDialog.h"

namespace atlas {

std::optional<ReadOptions> askForMapping(const QString& path, QWidget* parent) {
    MappingDialog dialog(path, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.options();
}

} // namespace atlas
