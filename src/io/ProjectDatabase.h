#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class GDALDataset;

namespace atlas {

/// A GeoPackage that is open. Within one GdalCall, which hears what fails; one thread.
class ProjectDatabase {
  public:
    /// A new one, in one transaction until commit(). It is not made to outlive a crash by itself: it must be
    /// synced before it takes the place of another. Null where it cannot be made.
    [[nodiscard]] static std::unique_ptr<ProjectDatabase> create(const QString& path);
    /// Only to be read. `busy`: others may write to it meanwhile.
    [[nodiscard]] static std::unique_ptr<ProjectDatabase> open(const QString& path, bool busy);
    /// To be changed, for a copy that nobody else has.
    [[nodiscard]] static std::unique_ptr<ProjectDatabase> openCopy(const QString& path);
    ~ProjectDatabase(); ///< closes it
    ProjectDatabase(const ProjectDatabase&) = delete;
    ProjectDatabase& operator=(const ProjectDatabase&) = delete;

    [[nodiscard]] GDALDataset& dataset() noexcept { return *dataset_; }

    /// One statement of ours. False where it failed.
    [[nodiscard]] bool execute(const QByteArray& sql);
    [[nodiscard]] bool commit();

  private:
    explicit ProjectDatabase(GDALDataset* dataset) : dataset_(dataset) {}

    GDALDataset* dataset_; ///< never null; owned
};

} // namespace atlas
