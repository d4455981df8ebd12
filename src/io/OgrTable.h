#pragma once

#include "io/RecordTable.h"

namespace atlas {

/// The features of a layer of any format that OGR reads.
class OgrTable : public RecordTable {
  public:
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan);
    ~OgrTable() override;

    [[nodiscard]] const QStringList& columns() const noexcept override;
    [[nodiscard]] bool hasPlaces() const noexcept override;
    [[nodiscard]] int expected() const noexcept override;
    [[nodiscard]] bool next() override;
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
