#pragma once

#include "io/RecordTable.h"

namespace atlas {

/// A table of delimited text (CSV and its kin), through OGR: the file itself, or the copy that a FileScan
/// made of one in an unusual shape.
class TextTable : public RecordTable {
  public:
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan);
    /// Some of its records by themselves; `part` is one of `scan.parts`.
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan,
                                                                   const TextPart& part);
    ~TextTable() override;

    [[nodiscard]] const QStringList& columns() const noexcept override;
    [[nodiscard]] bool hasNames() const noexcept override;
    [[nodiscard]] int expected() const noexcept override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] bool rewind() override;
    [[nodiscard]] int number() const noexcept override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;
    [[nodiscard]] bool hasNul() const override;
    [[nodiscard]] RowHash hash() const override;
    [[nodiscard]] std::vector<int> cutColumns() const override;

  private:
    struct Private;
    [[nodiscard]] static Result<std::unique_ptr<RecordTable>> open(const QString& path, const FileScan& scan,
                                                                   std::unique_ptr<Private> d);
    explicit TextTable(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace atlas
