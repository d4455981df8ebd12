#include "io/LinkFolder.h"

#include <QFile>
#include <QFileInfo>

namespace atlas {

QByteArray LinkFolder::add(const QString& path, const QString& name) const {
    const QString own = QFileInfo(path).absoluteFilePath();
    const QString link = folder_.filePath(name);
    return QFile::encodeName(folder_.isValid() && QFile::link(own, link) ? link : own);
}

} // namespace atlas
