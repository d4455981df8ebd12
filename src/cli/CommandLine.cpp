#include "cli/CommandLine.h"

#include "cli/Console.h"
#include "cli/ExportCommand.h"
#include "cli/InfoCommand.h"
#include "cli/Interruption.h"
#include "cli/QtArguments.h"
#include "export/Version.h"

#include <QCoreApplication>

#include <algorithm>
#include <sstream>

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
    static const QStringList commands{QStringLiteral("export"), QStringLiteral("info"),
                                      QStringLiteral("--help"), QStringLiteral("-h"),
                                      QStringLiteral("--version")};
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
    auto* exportApp = app.add_subcommand("export", Text::tr("Write a map into a file").toStdString());
    auto* infoApp =
        app.add_subcommand("info", Text::tr("Say what a file holds and what is skipped").toStdString());
    exporting.declare(*exportApp);
    informing.declare(*infoApp);
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::ParseError& error) {
        return static_cast<int>(explain(app, error));
    }
    const Interruption interruption;
    const ExitStatus status =
        exportApp->parsed() ? exporting.run(interruption.token()) : informing.run(interruption.token());
    return static_cast<int>(status);
}

} // namespace atlas
