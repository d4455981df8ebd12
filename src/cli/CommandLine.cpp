#include "cli/CommandLine.h"

#include "cli/BasemapCommand.h"
#include "cli/Console.h"
#include "cli/ExportCommand.h"
#include "cli/ImportCommand.h"
#include "cli/InfoCommand.h"
#include "cli/Interruption.h"
#include "cli/QtArguments.h"
#include "cli/QueryCommand.h"
#include "export/Version.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <sstream>
#include <utility>
#include <vector>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::CommandLine)
};

/// The parser's arguments, last first, as it wants them.
std::vector<std::string> reversed(const QStringList& arguments) {
    std::vector<std::string> words;
    for (const QString& word : arguments)
        words.push_back(word.toStdString());
    std::reverse(words.begin(), words.end());
    return words;
}

/// Help and version are no errors; everything else is one line.
ExitStatus explain(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        std::ostringstream out;
        app.exit(error, out, out);
        console::print(QByteArray::fromStdString(out.str()));
        return ExitStatus::Done;
    }
    console::printError({QString::fromStdString(error.what()), {}, Text::tr("see strikeatlas --help")});
    return ExitStatus::WrongUsage;
}

} // namespace

bool isCommand(const QStringList& arguments) {
    static const QStringList commands{QStringLiteral("export"),  QStringLiteral("info"),
                                      QStringLiteral("import"),  QStringLiteral("query"),
                                      QStringLiteral("basemap"), QStringLiteral("--help"),
                                      QStringLiteral("-h"),      QStringLiteral("--version")};
    return !arguments.isEmpty() && commands.contains(arguments.front());
}

int runCommand(const QStringList& arguments) {
    CLI::App app(
        Text::tr("Strike Atlas: airstrikes and territorial control on a map, through time.").toStdString(),
        "strikeatlas");
    app.footer(
        Text::tr("Without a command the window opens, on FILEs or on the embedded atlas.").toStdString());
    app.set_version_flag("--version", "Strike Atlas " + programVersion().toStdString(),
                         Text::tr("Print the version and end").toStdString());
    app.require_subcommand(1);
    ExportCommand exporting;
    InfoCommand informing;
    ImportCommand importing;
    QueryCommand querying;
    BasemapCommand mapping;
    std::vector<std::pair<CLI::App*, std::function<ExitStatus(std::stop_token)>>> commands;
    const auto add = [&](const char* name, const QString& what, auto& command) {
        auto* sub = app.add_subcommand(name, what.toStdString());
        command.declare(*sub);
        commands.emplace_back(sub, [&command](std::stop_token stop) { return command.run(std::move(stop)); });
    };
    add("export", Text::tr("Write a map into a file"), exporting);
    add("info", Text::tr("Say what a file holds and what is skipped"), informing);
    add("import", Text::tr("Read files into a new project"), importing);
    add("query", Text::tr("Give events as CSV, GeoJSON or JSON"), querying);
    add("basemap", Text::tr("Make a map of one's own from an extract of OpenStreetMap"), mapping);
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::ParseError& error) {
        return static_cast<int>(explain(app, error));
    }
    const Interruption interruption;
    const auto asked = std::find_if(commands.begin(), commands.end(),
                                    [](const auto& command) { return command.first->parsed(); });
    const ExitStatus status = asked->second(interruption.token());
    return static_cast<int>(status);
}

} // namespace atlas
