#include "io/GdalDrivers.h"

#include <gdal_frmts.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace atlas {

void useTableDrivers() {
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGRCSV();
        RegisterOGRGeoJSON();
        RegisterOGRGeoJSONSeq();
        RegisterOGRFlatGeobuf();
        RegisterOGRShape();
        RegisterOGRGeoPackage();
        RegisterOGRXLSX();
        RegisterOGRODS();
        RegisterOGRGPX();
    });
}

void useDatabaseDriver() {
    static std::once_flag once;
    std::call_once(once, [] { RegisterOGRSQLite(); });
}

void useTileDrivers() {
    useDatabaseDriver();
    static std::once_flag once;
    std::call_once(once, [] {
        GDALRegister_PNG();
        GDALRegister_JPEG();
        GDALRegister_WEBP();
        GDALRegister_MBTiles();
    });
}

void useRasterDrivers() {
    useTileDrivers();
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); }); // some lie in plugins, which only this finds
}

void useMapDrivers() {
    useTileDrivers();
    static std::once_flag once;
    std::call_once(once, [] {
        RegisterOGROSM();
        RegisterOGRMVT();
    });
}

} // namespace atlas
