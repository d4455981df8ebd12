#pragma once

#include "io/ProjectTables.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

class GDALDataset;

namespace atlas {

/// A GeoPackage that GDAL has open to make or change what it is made of; its rows are ProjectConnection's
/// matter. Within one GdalCall, which hears what fails; one thread.
class ProjectDatabase {
  public:
    /// Makes a file with these tables, empty, and a spatial index of one of them (null: of none). False where
    /// that failed.
    [[nodiscard]] static bool create(const QString& path, std::span<const ProjectTable* const> tables,
                                     const ProjectTable* indexed);
    /// To be changed, for a copy that nobody else has. Null where it cannot be opened.
    [[nodiscard]] static std::unique_ptr<ProjectDatabase> openCopy(const QString& path);
    ~ProjectDatabase(); ///< closes it
    ProjectDatabase(const ProjectDatabase&) = delete;
    ProjectDatabase& operator=(const ProjectDatabase&) = delete;

    /// One statement of ours. False where it failed.
    [[nodiscard]] bool execute(const QByteArray& sql);

  private:
    explicit ProjectDatabase(GDALDataset* dataset) : dataset_(dataset) {}

    GDALDataset* dataset_; ///< never null; owned
};

} // namespace atlas
