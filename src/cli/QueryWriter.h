#pragma once

#include "core/Event.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace atlas {

/// How a query's answer is written.
enum class QueryFormat : std::uint8_t { Csv, CsvOfClaims, GeoJson, Json };

/// Events as the bytes of a file, one after the other: what comes before the first, each, and what comes
/// after the last. Stable: scripts hold on to it. Times are UTC, ISO 8601; what is not known is empty.
class QueryWriter {
  public:
    [[nodiscard]] static std::unique_ptr<QueryWriter> of(QueryFormat format);
    virtual ~QueryWriter() = default;
    QueryWriter(const QueryWriter&) = delete;
    QueryWriter& operator=(const QueryWriter&) = delete;

    [[nodiscard]] virtual QByteArray begin() = 0;
    [[nodiscard]] virtual QByteArray write(const Event& event) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;

  protected:
    QueryWriter() = default;
};

/// The columns of CSV, in order: of a row an event, or a row a claim.
[[nodiscard]] QString eventColumns();
[[nodiscard]] QString claimColumns();

} // namespace atlas
