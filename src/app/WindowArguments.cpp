#include "app/WindowArguments.h"

#include "app/Language.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("WindowArguments", text);
}

Error wrongLanguage(const QString& language) {
    return {translated(QT_TRANSLATE_NOOP("WindowArguments", "no such language")), language,
            translated(QT_TRANSLATE_NOOP("WindowArguments", "choose one of %1"))
                .arg(languages().join(QStringLiteral(", ")))};
}

} // namespace

Result<WindowArguments> WindowArguments::parse(const QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    WindowArguments parsed;
    bool options = true;
    for (auto at = arguments.begin(); at != arguments.end(); ++at) {
        if (!options || !at->startsWith(QLatin1Char('-')) || *at == QLatin1String("-")) {
            parsed.files.append(*at);
        } else if (*at == QLatin1String("--")) {
            options = false; // what follows are files, whatever they are called
        } else if (*at == option && std::next(at) != arguments.end()) {
            parsed.language = *++at;
        } else if (at->startsWith(option + QLatin1Char('='))) {
            parsed.language = at->mid(option.size() + 1);
        } else {
            return Error{translated(QT_TRANSLATE_NOOP("WindowArguments", "unknown option")), *at,
                         translated(QT_TRANSLATE_NOOP("WindowArguments", "see strikeatlas --help"))};
        }
    }
    const bool known = parsed.language.isEmpty() || languages().contains(parsed.language);
    return known ? Result<WindowArguments>(parsed) : wrongLanguage(parsed.language);
}

} // namespace atlas
