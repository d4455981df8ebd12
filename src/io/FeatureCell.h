#pragma once

#include <QString>

class OGRFeature;

namespace atlas {

/// A field of a feature as the file has it: days and clocks as ISO 8601 with the offset that is known of
/// them, whole numbers without a fraction, lists with "; " between; not cut, blanks around it cut off. Empty
/// for what is null and for bytes that are no text.
[[nodiscard]] QString featureCell(const OGRFeature& feature, int field);

} // namespace atlas
