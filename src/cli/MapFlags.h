#pragma once

#include "core/Result.h"
#include "io/ReadOptions.h"

#include <QString>
#include <QStringList>

namespace CLI {
class App;
}

namespace atlas {

/// The options of a command that say how files of events are to be read: --schema NAME, --map FIELD=COLUMN or
/// --map SETTING=VALUE (again and again), --part-copies.
class MapFlags {
  public:
    /// Says to the parser what can be asked; this object must outlive it.
    void declare(CLI::App& app);

    /// After parsing. Error in usage. Whether a file has the columns is found out when it is read.
    [[nodiscard]] Result<ReadOptions> parse() const;

  private:
    QString schema_;
    QStringList map_; ///< as typed
    bool partCopies_ = false;
};

} // namespace atlas
