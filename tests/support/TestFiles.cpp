#include "support/TestFiles.h"

#include <QFile>

namespace atlas::test {

TestFiles::TestFiles() {
    if (!dir_.isValid()) qFatal("no temporary folder: %s", qPrintable(dir_.errorString()));
}

QString TestFiles::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString TestFiles::path(const QString& name) const {
    return dir_.filePath(name);
}

} // namespace atlas::test
