#pragma once

namespace atlas {

/// GDAL's drivers are registered when first needed and only those: registering all of them takes longer than
/// drawing the first map. Each may be called from any thread, any number of times.
void useTableDrivers();   ///< every format of events: CSV, GeoJSON, GeoPackage, XLSX …
void useDatabaseDriver(); ///< SQLite
void useMapDrivers();     ///< OpenStreetMap's extracts in, vector tiles out
void useRasterDrivers();  ///< pictures of the ground
void useTileDrivers();    ///< MBTiles, and what its tiles are made of: PNG, JPEG, WebP

} // namespace atlas
