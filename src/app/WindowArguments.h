#pragma once

#include "core/Result.h"

#include <QStringList>

namespace atlas {

/// strikeatlas [FILE…] [--lang en|fr|ar]
struct WindowArguments {
    QStringList files;
    QString language; ///< empty when none was asked for

    /// The program's name left out. Error on an unknown option or language: wrong usage.
    [[nodiscard]] static Result<WindowArguments> parse(const QStringList& arguments);
};

} // namespace atlas
