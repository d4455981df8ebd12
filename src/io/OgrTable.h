#pragma once

#include "io/RecordTable.h"
#include "io/TableFormat.h"

namespace atlas {

/// The features of one layer of a format that OGR reads: GeoJSON, GeoJSON lines, FlatGeobuf, shapefile,
/// GeoPackage, XLSX, ODS. Their places come in WGS 84, whatever the layer is in; dates of cells as ISO text.
///
/// Only the format's own driver sees the file, under a name in an otherwise empty folder (see LinkFolder),
/// and nothing is fetched from a network: no address or path inside a file is followed.
class OgrTable : public RecordTable {
  public:
    /// Of several layers that of mapping.layer; else the one of most points, or of most rows where none has
    /// any; of a spreadsheet the first sheet with rows. Error when there is none, or its places are in no
    /// known reference system.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, TableFormat format,
                                                                   const ReadOptions& options = {});
    /// The names of the layers or sheets that mapping.layer can choose between; empty when it cannot be
    /// opened.
    [[nodiscard]] static QStringList layers(const QString& path, TableFormat format);
    ~OgrTable() override;

    [[nodiscard]] const QStringList& columns() const noexcept override;
    [[nodiscard]] bool hasNames() const noexcept override;
    [[nodiscard]] bool hasPlaces() const noexcept override;
    [[nodiscard]] TableMapping lying() const override;
    [[nodiscard]] int expected() const noexcept override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] bool rewind() override;
    [[nodiscard]] int number() const noexcept override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] std::optional<Place> place() const override;
    [[nodiscard]] std::vector<int> cutColumns() const override;

  private:
    struct Private;
    explicit OgrTable(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
