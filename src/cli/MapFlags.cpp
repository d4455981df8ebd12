#include "cli/MapFlags.h"

#include "cli/QtArguments.h"

#include <QCoreApplication>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::MapFlags)
};

} // namespace

void MapFlags::declare(CLI::App& app) {
    take(app, "--schema", schema_, Text::tr("Read it as this schema, whatever its columns are called"));
    takeEach(app, QStringLiteral("--map"),
             Text::tr("FIELD=COLUMN, by name or by position from 1; or a setting: date-order=dmy, "
                      "encoding=windows-1256, separator=semicolon, decimal=comma, header-rows=2"),
             [this](const QString& typed) { map_ += typed; });
    app.add_flag("--part-copies", partCopies_,
                 Text::tr("Take exactly equal rows for events of their own").toStdString());
}

Result<ReadOptions> MapFlags::parse() const {
    ReadOptions options;
    options.schema = schema_;
    options.partCopies = partCopies_;
    if (map_.isEmpty()) return options;
    TableMapping mapping;
    for (const QString& typed : map_) {
        const auto equals = typed.indexOf(u'=');
        if (equals < 1)
            return Error{Text::tr("“%1” says nothing of a column").arg(typed), QStringLiteral("--map"),
                         Text::tr("write FIELD=COLUMN")};
        const Outcome set = mapping.set(typed.left(equals), typed.mid(equals + 1));
        if (!set) return set.error();
    }
    options.mapping = std::move(mapping);
    return options;
}

} // namespace atlas
