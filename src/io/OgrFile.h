#pragma once

#include "core/Result.h"
#include "io/LinkFolder.h"
#include "io/ReadOptions.h"
#include "io/TableFormat.h"

#include <memory>

class GDALDataset;

namespace atlas {

/// A file opened with one of OGR's drivers and no other, together with what the dataset needs to stay.
///
/// The driver sees the file under a name of its format in a folder with nothing else in it but what belongs
/// to the format (a shapefile's other parts): it cannot wander off to neighbours, whatever the file says.
struct OgrFile {
    /// GDAL stays behind the folder's wall: its headers are named in the source file alone.
    struct DatasetCloser {
        void operator()(GDALDataset* dataset) const;
    };

    LinkFolder folder;
    std::unique_ptr<GDALDataset, DatasetCloser> dataset; ///< never null in what open() returns
    bool complained = false; ///< GDAL reported a failure, and opened it nonetheless

    /// Error with GDAL's words. A GdalCall need not live around it.
    [[nodiscard]] static Result<std::unique_ptr<OgrFile>> open(const QString& path, TableFormat format,
                                                               const ReadOptions& options = {});
};

} // namespace atlas
