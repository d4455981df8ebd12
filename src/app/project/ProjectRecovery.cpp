#include "app/project/ProjectRecovery.h"

#include "app/DataLoader.h"
#include "app/project/WindowProject.h"
#include "io/ProjectAutosave.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>

namespace atlas {

ProjectRecovery::ProjectRecovery(DataLoader& loader, const WindowProject& project, QWidget& window)
    : loader_(loader), project_(project), window_(window) {}

bool ProjectRecovery::ask(const QString& copy) {
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes were found"), {},
                    QMessageBox::Yes | QMessageBox::No, &window_);
    box.setObjectName(QStringLiteral("recovery"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("The program ended without saving. A copy was put by on %1.")
                    .arg(QLocale().toString(QFileInfo(copy).lastModified(), QLocale::ShortFormat)));
    box.setInformativeText(tr("Go on with it? Otherwise the copy is deleted."));
    return box.exec() == QMessageBox::Yes;
}

void ProjectRecovery::offerCopyOf(const QString& path) {
    const ProjectAutosave copy(path);
    // While another program holds the project, the copy is that program's.
    if (!copy.newer() || !project_.whyReadOnly().isEmpty()) return;
    if (ask(copy.path()))
        loader_.openCopy(copy.path(), path);
    else
        copy.remove();
}

void ProjectRecovery::offerAbandoned() {
    const QStringList copies = ProjectAutosave::abandoned();
    if (copies.isEmpty()) return;
    if (ask(copies.front()))
        loader_.openCopy(copies.front(), {});
    else
        QFile::remove(copies.front());
}

} // namespace atlas
