#include "io/RecordTable.h"

#include "io/OgrTable.h"
#include "io/TextTable.h"

namespace atlas {

Result<std::unique_ptr<RecordTable>> RecordTable::open(const QString& path, const FileScan& scan) {
    return scan.json ? OgrTable::open(path, scan) : TextTable::open(path, scan);
}

} // namespace atlas
