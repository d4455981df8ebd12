#pragma once

#include "io/RecordTable.h"

#include <vector>

namespace atlas {

/// JSON that is not GeoJSON: an array of records, wherever it lies in the document, or one object a line.
///
/// A record's nested objects are flattened ("source.name"), its arrays of plain values joined with "; ", and
/// arrays of objects likewise, key by key. GeoJSON features among the records bring their places along;
/// FeatureCollections nested under keys are one table with the keys in the column "key".
///
/// Arrays go by their path, keys between dots ("data.events", "" for the outermost); all FeatureCollections
/// together are called "features". Without a choice it is the largest array that does not lie inside the
/// records of another, since such an array is a part of these. Chosen nonetheless, each of its records
/// carries the plain values of the record around it, under that one's path.
///
/// Held in memory. An Error: nesting without end (Qt reads 1,024 levels), more than `mostBytes`, text that is
/// no JSON, with the place of the fault.
class JsonTable {
  public:
    /// Read, a document takes some five times its size of memory.
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    struct Array {
        QString path; ///< for TableMapping::array
        qsizetype records = 0;
        bool inner = false; ///< inside the records of another
    };

    /// A GdalCall must live around it.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path,
                                                                   const ReadOptions& options = {});
    /// What there is to choose between, the likeliest first; empty when it cannot be read.
    [[nodiscard]] static std::vector<Array> arrays(const QString& path);
};

} // namespace atlas
