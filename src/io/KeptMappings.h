#pragma once

#include "io/TableMapping.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

/// The mappings that the user confirmed, by the shape of the table's header, so that next month's file opens
/// at once: a JSON file in the user's configuration folder. Any thread; two programs at once keep what the
/// last of them wrote.
class KeptMappings {
  public:
    explicit KeptMappings(QString path = usualPath());

    /// By headerFingerprint() of the columns as they are read without a mapping.
    [[nodiscard]] std::optional<TableMapping> find(const QByteArray& fingerprint) const;
    /// In the place of an older one. Error when it cannot be written.
    [[nodiscard]] Outcome keep(const QByteArray& fingerprint, const TableMapping& mapping) const;

    [[nodiscard]] static QString usualPath();

  private:
    QString path_;
};

} // namespace atlas
