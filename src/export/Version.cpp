#include "export/Version.h"

namespace atlas {

QString programVersion() {
    return QStringLiteral(ATLAS_VERSION);
}

} // namespace atlas
