#include "app/Language.h"
#include "app/MainWindow.h"
#include "app/Theme.h"
#include "app/WindowArguments.h"
#include "cli/CommandLine.h"
#include "cli/Console.h"
#include "io/AtlasReader.h"
#include "io/FileProbe.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int fail(const atlas::Error& error, atlas::ExitStatus status) {
    atlas::console::printError(error);
    return static_cast<int>(status);
}

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("strike-atlas"));
    QCoreApplication::setApplicationName(QStringLiteral("strike-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
}

/// What Qt remarks about the machine it runs on is no part of a command's answer, whose errors are one line
/// each. What makes it stop is said all the same.
void keepRemarksBack(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type != QtCriticalMsg && type != QtFatalMsg) return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

/// A command draws without a screen; a display that the user asked for by name stays.
int command(int argc, char** argv, const QStringList& arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES")) qInstallMessageHandler(keepRemarksBack);
    const QGuiApplication application(argc, argv);
    nameProgram();
    return atlas::runCommand(arguments);
}

bool displayThere() {
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

atlas::Error noDisplay() {
    return {QCoreApplication::translate("main", "there is no display"),
            {},
            QCoreApplication::translate("main", "use \"strikeatlas export\" to draw a map without one")};
}

int window(int argc, char** argv, const atlas::WindowArguments& arguments) {
    QApplication application(argc, argv);
    nameProgram();
    const auto folder = atlas::findAtlasFolder(QCoreApplication::applicationDirPath());
    if (!folder) return fail(folder.error(), atlas::ExitStatus::BadInput);
    atlas::applyTheme(application);
    atlas::Language language(folder.value() + QStringLiteral("/translations"));
    const QString asked = QSettings().value(QStringLiteral("language"), atlas::systemLanguage()).toString();
    language.speak(arguments.language.isEmpty() ? asked : arguments.language);
    atlas::MainWindow main(language, folder.value(), arguments.files);
    main.show();
    return QApplication::exec();
}

} // namespace

// Qt and the library throw where memory ends; nothing is left to be done about it here.
int main(int argc, char** argv) { // NOLINT(bugprone-exception-escape)
    const QStringList arguments = argumentsOf(argc, argv);
    if (atlas::isCommand(arguments)) return command(argc, argv, arguments);
    const auto parsed = atlas::WindowArguments::parse(arguments);
    if (!parsed) return fail(parsed.error(), atlas::ExitStatus::WrongUsage);
    for (const QString& file : parsed->files) {
        const auto kind = atlas::probeFile(file);
        if (!kind) return fail(kind.error(), atlas::ExitStatus::BadInput);
    }
    if (!displayThere()) return fail(noDisplay(), atlas::ExitStatus::BadInput);
    return window(argc, argv, parsed.value());
}
