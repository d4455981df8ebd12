#pragma once

#include "export/MapExporter.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// The words around a page's map, in the user's language. Plain text, one line each.
struct PageText {
    QString title;       ///< may be empty
    QString dates;       ///< what the events are of: "Events from 17 Mar 2017 to 31 Mar 2017"
    QString caution;     ///< said of sample data; otherwise empty
    QStringList sources; ///< what the map was made from
    QString imprint;     ///< projection and program

    /// Any thread.
    [[nodiscard]] static PageText of(const FrameRequest& request, const PageSpec& page);
};

} // namespace atlas
