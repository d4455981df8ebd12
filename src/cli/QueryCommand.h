#pragma once

#include "cli/AtlasInput.h"
#include "cli/Console.h"
#include "cli/FilterFlags.h"
#include "cli/QueryWriter.h"

#include <QStringList>

#include <optional>
#include <stop_token>

class QIODevice;

namespace CLI {
class App;
}

namespace atlas {

/// `strikeatlas query [FILE…] --format csv|geojson|json`: events with their claims, in the order of their
/// files, to standard output or into a file.
class QueryCommand {
  public:
    /// Says to the parser what the command takes; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Errors are printed. Main thread.
    [[nodiscard]] ExitStatus run(std::stop_token stop) const;

  private:
    /// The same as typed, understood.
    struct Asked {
        QueryFormat format = QueryFormat::Csv;
        std::optional<GeoBox> box;
        std::optional<TimePoint> from;
        std::optional<TimePoint> to; ///< not included
        EventFilter filter;
    };

    [[nodiscard]] Result<Asked> parse() const;
    [[nodiscard]] Result<QueryFormat> parseFormat() const;
    [[nodiscard]] static std::vector<std::uint32_t> rows(const EventSnapshot& events, const Asked& asked,
                                                         const RowMask* passing);
    [[nodiscard]] Outcome answer(const EventSnapshot& events, const Asked& asked,
                                 const std::stop_token& stop) const;
    [[nodiscard]] Outcome write(const EventSnapshot& events, const std::vector<std::uint32_t>& rows,
                                QueryFormat format, QIODevice& out, const std::stop_token& stop) const;

    QStringList files_;
    QString format_;
    QString out_;
    QString bbox_;
    QString from_;
    QString to_;
    FilterFlags filter_;
    bool claims_ = false;
};

} // namespace atlas
