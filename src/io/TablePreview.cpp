#include "io/TablePreview.h"

#include "io/RecordTable.h"

namespace atlas {

TablePreview TablePreview::take(RecordTable& table, int most) {
    TablePreview preview;
    preview.columns = table.columns();
    preview.named = table.hasNames();
    preview.hasPlaces = table.hasPlaces();
    while (static_cast<int>(preview.rows.size()) < most && table.next()) {
        QStringList& row = preview.rows.emplace_back();
        for (int column = 0; column < static_cast<int>(preview.columns.size()); ++column)
            row += table.text(column);
    }
    return preview;
}

} // namespace atlas
