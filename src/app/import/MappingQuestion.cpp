#include "app/import/MappingQuestion.h"

#include "app/import/MappingDialog.h"
#include "io/KeptMappings.h"

namespace atlas {

std::optional<ReadOptions> askForMapping(const QString& path, QWidget* parent) {
    MappingDialog dialog(path, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    ReadOptions options = dialog.options();
    // Where it cannot be kept the file is read all the same, and the question comes again next month.
    if (!dialog.fingerprint().isEmpty()) (void)KeptMappings().keep(dialog.fingerprint(), *options.mapping);
    return options;
}

} // namespace atlas
